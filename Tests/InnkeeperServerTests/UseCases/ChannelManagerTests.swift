import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A channel manager at work: maps what the house sells, passes on what its hotelier closes and opens, and sends what
/// the channels sell.
@Suite("Channel management", .timeLimit(.minutes(5)))
struct ChannelManagerTests {
    @Test("maps, restricts, sells and cancels", arguments: Visit.houses)
    func wholeDay(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let channel = try await Channel(visit, demo)
        try await channel.restricts()
        try await channel.isRefusedWhatIsClosed()
        try await channel.opensAgain()
        try await channel.sellsAndCancels()
        try await channel.usesACode()
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// The connection of the channel manager, and what it has mapped.
    private struct Channel {
        let visit: Visit
        let client: DemoClient
        let stays: String
        let adult: String
        let guest: String
        let doubles: String
        let rates: [String: String]

        init(_ visit: Visit, _ demo: ServedDemo) async throws {
            self.visit = visit
            client = try await demo.client(visit.houseToken)
            let client = client
            stays = try await client.ask("services/getAll", DemoClient.page).json["Services"].item("Names", "Stays").id
            let ofStays = #""ServiceIds":["\#(stays)"],\#(DemoClient.page)"#
            let categories = try await client.ask("resourceCategories/getAll", ofStays).json["ResourceCategories"]
            doubles = try categories.item("Names", "Double").id
            let ages = try await client.ask("ageCategories/getAll", ofStays).json["AgeCategories"]
            adult = try ages.item("Classification", "Adult").id
            let found = try await client.ask("rates/getAll", ofStays).json["Rates"]
            rates = [
                "best": try found.item("Names", "Best available").id,
                "saver": try found.item("Names", "Non-refundable").id,
                "corporate": try found.item("Names", "Corporate").id,
            ]
            let guest = try await client.ask("customers/add", #""LastName":"Hopper","OverwriteExisting":false"#)
            self.guest = try guest.json.id
        }

        /// No arrivals on the 5th, three nights at least from the 10th to the 14th; sent in two parts that follow each
        /// other, as channel managers do, and found as one.
        func restricts() async throws {
            let rate = #""BaseRateId":"\#(rates["best"] ?? "")","ResourceCategoryId":"\#(doubles)""#
            try await change("set", entry(5, 5, rate))
            let threeNights = #"\#(rate),"MinLength":"P0M3DT0H0M0S""#
            try await change("set", entry(10, 12, threeNights), entry(13, 14, threeNights))
            let found = try await restrictions()
            #expect(found.map { $0["Conditions"]["EndUtc"].text } == [instant(14, 0), instant(5, 0)])
        }

        /// A rate that follows the base rate is closed with it; another category is not.
        func isRefusedWhatIsClosed() async throws {
            for rate in ["best", "saver"] {
                let closed = try await book(5, 7, rate)
                #expect(closed.status == 403)
                #expect(closed.json["Message"].text == "Arrivals on 2027-02-05 are closed.")
            }
            let short = try await book(11, 13)
            #expect(short.json["Message"].text == "A stay that starts on 2027-02-11 must last at least 3 days.")
            #expect(try await book(11, 14).status == 200)
            #expect(try await book(4, 6).status == 200)
        }

        func opensAgain() async throws {
            let rate = #""BaseRateId":"\#(rates["best"] ?? "")","ResourceCategoryId":"\#(doubles)""#
            try await change("clear", entry(12, 12, rate), entry(5, 5, rate))
            #expect(try await restrictions().count == 2)
            #expect(try await book(12, 13).status == 200)
            #expect(try await book(5, 6, "saver").status == 200)
        }

        /// The number of the channel is the way back to the stay.
        func sellsAndCancels() async throws {
            let number = "OTA-\(visit.currency)-77"
            let sold = try await book(20, 22, "best", #""ChannelNumber":"\#(number)""#)
            #expect(sold.status == 200)
            let byNumber = #""ChannelNumbers":["\#(number)"],\#(DemoClient.page)"#
            let found = try await client.ask("reservations/getAll/2023-06-06", byNumber).json["Reservations"]
            #expect(found.items.count == 1)
            let canceled = try await client.ask(
                "reservations/cancel", #""ReservationIds":["\#(try found[0].id)"],"Notes":"Canceled by the channel""#
            )
            #expect(canceled.status == 200)
            let after = try await client.ask("reservations/getAll/2023-06-06", byNumber).json["Reservations"][0]
            #expect(after["State"].text == "Canceled")
        }

        /// A private rate is for those who know the word.
        func usesACode() async throws {
            #expect(try await book(24, 26, "corporate").status == 403)
            let sold = try await book(24, 26, "corporate", #""VoucherCode":"regulars""#)
            #expect(sold.status == 200)
            #expect(sold.json["Reservations"][0]["Reservation"]["VoucherId"].text != nil)
            let late = try await book(24, 26, "corporate", #""VoucherCode":"Ten years""#)
            #expect(late.json["Message"].text == "The voucher code Ten years cannot be used now.")
        }

        private func restrictions() async throws -> [JSON] {
            let (status, json) = try await client.ask(
                "restrictions/getAll",
                """
                "ServiceIds":["\(stays)"],"BaseRateIds":["\(rates["best"] ?? "")"],"Origin":"Integration",
                \(DemoClient.page)
                """
            )
            #expect(status == 200)
            return json["Restrictions"].items
        }

        private func change(_ verb: String, _ entries: String...) async throws {
            let (status, json) = try await client.ask(
                "restrictions/\(verb)", #""ServiceId":"\#(stays)","Data":[\#(entries.joined(separator: ","))]"#
            )
            #expect(status == 200, "\(json)")
        }

        /// Arrivals from one day of February 2027 to another.
        private func entry(_ first: Int, _ last: Int, _ members: String) -> String {
            let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
                .map { "\"\($0)\":true" }.joined(separator: ",")
            return """
                {"Type":"Start","StartUtc":"\(instant(first, 0))","EndUtc":"\(instant(last, 0))","Days":{\(days)},
                \(members)}
                """
        }

        private func book(
            _ arrival: Int, _ departure: Int, _ rate: String = "best", _ members: String = ""
        ) async throws -> (status: Int, json: JSON) {
            let stay = """
                {"StartUtc":"\(instant(arrival, 15))","EndUtc":"\(instant(departure, 11))","CustomerId":"\(guest)",
                "RequestedCategoryId":"\(doubles)","RateId":"\(rates[rate] ?? "")",
                "PersonCounts":[{"AgeCategoryId":"\(adult)","Count":2}]\(members.isEmpty ? "" : ",")\(members)}
                """
            return try await client.ask("reservations/add", #""ServiceId":"\#(stays)","Reservations":[\#(stay)]"#)
        }

        /// An hour of a day in February 2027 by the clocks of the house.
        private func instant(_ day: Int, _ hour: Int) -> String {
            func two(_ number: Int) -> String { "\(number < 10 ? "0" : "")\(number)" }
            return "2027-02-\(two(day))T\(two(hour + visit.hoursBehind)):00:00Z"
        }
    }
}
