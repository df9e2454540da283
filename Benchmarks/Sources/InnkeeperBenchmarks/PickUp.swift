/// The pick-up of a whole availability block in one request.
struct PickUp {
    let world: World

    private static let few = 75
    private static let many = 750
    private static let rounds = 3
    private static let nights = 3
    /// Where the house has nothing yet.
    private static let firstDay = 500

    func measure() throws -> [Table.Line] {
        // A category with rooms enough for everybody.
        try world.addRooms(Self.many + 10, to: world.categories[0])
        return try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            var day = Self.firstDay
            func pickUp(_ count: Int) throws -> Double {
                day += Self.nights + 1
                return try seconds(count, from: day, by: desk)
            }
            _ = try pickUp(Self.few)
            let small = try Measure.median(of: Self.rounds) { try pickUp(Self.few) }
            let large = try Measure.median(of: Self.rounds) { try pickUp(Self.many) }
            return [
                Table.Line(
                    what: "pick-up of a block of \(Self.many) stays in one request, for each stay",
                    house: "\(milliseconds(large)): \(milliseconds(large / Double(Self.many)))",
                    reference: "\(Self.few) stays: \(milliseconds(small / Double(Self.few)))",
                    value: (large / Double(Self.many)) / (small / Double(Self.few)), aim: .atMost(1.5)
                )
            ]
        }
    }

    private func seconds(_ count: Int, from day: Int, by desk: Inquirer) throws -> Double {
        let days = world.nights(day, day + Self.nights - 1)
        let category = world.categories[0].description
        let block = try desk.ask(
            "availabilityBlocks/add",
            """
            "AvailabilityBlocks":[{"ServiceId":"\(world.service.id)","TemplateRateId":"\(world.rateID)",\(days),\
            "State":"Confirmed","PickupDistribution":"AllInOneGroup"}]
            """
        )["AvailabilityBlocks"][0]
        let (id, rate) = (try block["Id"].text, try block["RateId"].text)
        try desk.ask(
            "services/updateAvailability",
            """
            "ServiceId":"\(world.service.id)","AvailabilityUpdates":[{\(days),"ResourceCategoryId":"\(category)",\
            "AvailabilityBlockId":"\(id)","UnitCountAdjustment":{"Value":\(-count)}}]
            """
        )
        let stay = world.stay(
            from: day, nights: Self.nights, category: category, rate: rate, #","AvailabilityBlockId":"\#(id)""#
        )
        let stays = Array(repeating: stay, count: count).joined(separator: ",")
        return try desk.seconds(
            "reservations/add", #""ServiceId":"\#(world.service.id)","Reservations":[\#(stays)]"#
        )
    }
}
