/// A year of prices of twenty categories at the third of three rates that follow each other, with prices of one base
/// rate and of ten in the database.
struct Pricing {
    let world: World

    private static let days = 367
    private static let categories = 20
    private static let rates = 10
    private static let updatesAtOnce = 1000
    private static let rounds = 21

    func measure() throws -> [Table.Line] {
        try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            let categories = try categories(by: desk)
            let bases = try world.addRates(Self.rates, by: desk)
            var last = bases[0]
            for level in 1...3 {
                let rate = try world.newRate("Level \(level)", after: last, desk)
                last = try desk.ask("rates/add", #""Rates":[\#(rate)]"#)["Rates"][0]["Id"].text
            }
            try price(bases[0], categories, desk)
            let question = #""RateId":"\#(last)",\#(world.nights(0, Self.days - 1))"#
            let answer = try desk.ask("rates/getPricing", question)
            guard answer["CategoryPrices"].items.count == Self.categories,
                answer["CategoryPrices"][0]["AmountPrices"].items.count == Self.days
            else { throw BenchmarkProblem("Not all prices were answered.") }
            let small = try desk.median(Self.rounds, "rates/getPricing", question)
            for base in bases.dropFirst() { try price(base, categories, desk) }
            let large = try desk.median(Self.rounds, "rates/getPricing", question)
            let what = "`rates/getPricing` of \(Self.days) days, \(Self.categories) categories, three levels"
            return [
                Table.Line(
                    what: "\(what), prices of ten rates", house: milliseconds(large),
                    reference: "prices of one: \(milliseconds(small))", value: large / small, aim: .atMost(1.2)
                ),
                Table.Line(
                    what: "the same, microseconds for each price",
                    house: milliseconds(large), reference: "",
                    value: large * 1_000_000 / Double(Self.days * (Self.categories + 1)), aim: .atMost(20)
                ),
            ]
        }
    }

    /// Those of the house and as many more as are missing.
    private func categories(by desk: Inquirer) throws -> [String] {
        let more = (world.categories.count..<Self.categories).map { place in
            """
            {"ServiceId":"\(world.service.id)","Type":"Room","Capacity":2,"Names":{"en-GB":"Category \(place)"},\
            "ShortNames":{"en-GB":"C\(place)"}}
            """
        }
        let added = try desk.ask("resourceCategories/add", #""ResourceCategories":[\#(more.joined(separator: ","))]"#)
        return try world.categories.map(\.description) + added["ResourceCategories"].items.map { try $0["Id"].text }
    }

    /// A price of its own for each night and category.
    private func price(_ rate: String, _ categories: [String], _ desk: Inquirer) throws {
        var updates = (0..<Self.days).map { day in
            #"{"Value":\#(100 + day % 50),\#(world.nights(day, day))}"#
        }
        for (place, category) in categories.enumerated() {
            updates += (0..<Self.days).map { day in
                #"{"CategoryId":"\#(category)","Value":\#(place * 5 + day % 7),\#(world.nights(day, day))}"#
            }
        }
        for start in stride(from: 0, to: updates.count, by: Self.updatesAtOnce) {
            let some = updates[start..<min(start + Self.updatesAtOnce, updates.count)].joined(separator: ",")
            try desk.ask("rates/updatePrice", #""RateId":"\#(rate)","PriceUpdates":[\#(some)]"#)
        }
    }
}
