/// A thousand restrictions in one request, and a page of a thousand, where there are ten thousand and a hundred
/// thousand already.
struct Restricting {
    let world: World

    private static let entriesAtOnce = 1000
    private static let rates = 10
    private static let rounds = 5
    private static let pages = 11
    private static let few = 10_000
    private static let many = 100_000
    private static let types = ["Stay", "Start", "End"]
    private static let everyDay = """
        "Days":{"Monday":true,"Tuesday":true,"Wednesday":true,"Thursday":true,"Friday":true,"Saturday":true,\
        "Sunday":true}
        """

    func measure() throws -> [Table.Line] {
        try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            let rates = try world.addRates(Self.rates, by: desk)
            var count = 0
            func set() throws -> Double {
                let entries = (count..<count + Self.entriesAtOnce).map { entry($0, rates) }.joined(separator: ",")
                count += Self.entriesAtOnce
                return try desk.seconds(
                    "restrictions/set", #""ServiceId":"\#(world.service.id)","Data":[\#(entries)]"#
                )
            }
            func measured(at wanted: Int) throws -> (set: Double, page: Double) {
                while count < wanted { _ = try set() }
                let page = try desk.median(
                    Self.pages, "restrictions/getAll",
                    #""ServiceIds":["\#(world.service.id)"],"Limitation":{"Count":1000}"#
                )
                return (try Measure.median(of: Self.rounds, set), page)
            }
            let small = try measured(at: Self.few)
            let large = try measured(at: Self.many)
            func line(_ what: String, _ small: Double, _ large: Double) -> Table.Line {
                Table.Line(
                    what: what + ", \(grouped(Self.many)) there", house: milliseconds(large),
                    reference: "\(grouped(Self.few)) there: \(milliseconds(small))", value: large / small,
                    aim: .atMost(1.5)
                )
            }
            return [
                line("`restrictions/set` of 1,000", small.set, large.set),
                line("page of 1,000 of `restrictions/getAll`", small.page, large.page),
            ]
        }
    }

    /// Restrictions that nothing can be joined with: conditions and nights of their own, and others the night after.
    private func entry(_ number: Int, _ rates: [String]) -> String {
        var rest = number
        func next(_ count: Int) -> Int {
            defer { rest /= count }
            return rest % count
        }
        let (rate, type) = (rates[next(rates.count)], Self.types[next(Self.types.count)])
        let category = world.categories[next(world.categories.count)]
        let night = world.night(rest)
        return """
            {"Type":"\(type)","ExactRateId":"\(rate)","ResourceCategoryId":"\(category)","StartUtc":"\(night)",\
            "EndUtc":"\(night)",\(Self.everyDay),"MinLength":"P0M\(2 + rest % 2)DT0H0M0S"}
            """
    }
}
