import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// A revenue manager at work: pulls what was, listens to what happens, and changes what is asked for nights to come.
@Suite("Revenue management", .timeLimit(.minutes(5)))
struct RevenueManagementTests {
    @Test("pulls history, then rates; changes prices; hears of it; and sells at what it asked", arguments: Visit.houses)
    func wholeDay(visit: Visit) async throws {
        let demo = try await ServedDemo(clock: TestClock(ServedDemo.afternoon))
        let house = try await RevenueHouse(visit, demo)
        try await house.pullsHistoryThenRates()
        try await house.raisesTheWeekend()
        try await house.offersADiscount()
        try await house.hearsOfABooking()
        try await house.catchesUp()
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// What the test knows of a house.
    private struct RevenueHouse {
        let visit: Visit
        let client: DemoClient
        let socket: TestSocket
        let stays: String
        let best: String
        let saver: String

        init(_ visit: Visit, _ demo: ServedDemo) async throws {
            self.visit = visit
            client = try await demo.client(visit.houseToken)
            socket = try await demo.socket(visit.houseToken)
            let services = try await client.answer("services/getAll", DemoClient.page)["Services"]
            stays = try services.item("Names", "Stays").id
            let rates = try await client.answer(
                "rates/getAll", #""ServiceIds":["\#(stays)"],\#(DemoClient.page)"#
            )["Rates"]
            best = try rates.item("Names", "Best available").id
            saver = try rates.item("Names", "Non-refundable").id
        }

        /// Reservations week by week, their charges, and only then the rates: a rate may have been added in between.
        func pullsHistoryThenRates() async throws {
            var stays: [JSON] = []
            for (from, to) in [("09", "16"), ("16", "23"), ("23", "30")] {
                let interval = #"{"StartUtc":"2026-11-\#(from)T00:00:00Z","EndUtc":"2026-11-\#(to)T00:00:00Z"}"#
                let answer = try await ask(
                    "reservations/getAll/2023-06-06", #""ScheduledStartUtc":\#(interval),\#(DemoClient.page)"#
                )
                stays += answer["Reservations"].items
            }
            #expect(stays.count > 20 && Set(stays.compactMap { $0["Id"].text }).count == stays.count)
            let some = stays.prefix(20).compactMap { $0["Id"].text }.map { "\"\($0)\"" }.joined(separator: ",")
            let items = try await ask(
                "orderItems/getAll", #""ServiceOrderIds":[\#(some)],\#(DemoClient.page)"#
            )["OrderItems"]
            #expect(items.items.contains { $0["Type"].text == "SpaceOrder" })
            let ofService = #""ServiceIds":["\#(self.stays)"],\#(DemoClient.page)"#
            let rates = try await ask("rates/getAll", ofService)["Rates"].items
            let groups = try await ask("rateGroups/getAll", ofService)["RateGroups"].items
            let segments = try await ask("businessSegments/getAll", ofService)["BusinessSegments"].items
            let known = Set(rates.compactMap { $0["Id"].text })
            #expect(stays.allSatisfy { $0["ServiceId"].text != self.stays || known.contains($0["RateId"].text ?? "") })
            #expect(Set(rates.map { $0["GroupId"].text }).isSubset(of: Set(groups.map { $0["Id"].text })))
            #expect(!segments.isEmpty)
        }

        /// A fifth more for two nights, and a price of its own for one category on the second of them.
        func raisesTheWeekend() async throws {
            let before = try await pricing(of: best)
            let category = try #require(before["CategoryPrices"][0]["CategoryId"].text)
            let base = try price(before["BasePrices"][0])
            let raised = (base * ExactDecimal(coefficient: 12, scale: 1)).rounded(to: 2)
            _ = try await ask(
                "rates/updatePrice",
                """
                "RateId":"eid:best-available","PriceUpdates":[
                  {"FirstTimeUnitStartUtc":"\(visit.november(27, 0))","LastTimeUnitStartUtc":"\(visit.november(28, 0))",
                   "Value":\(raised)},
                  {"FirstTimeUnitStartUtc":"\(visit.november(28, 0))","LastTimeUnitStartUtc":"\(visit.november(28, 0))",
                   "Value":500,"CategoryId":"\(category)"}]
                """
            )
            let events = try await heard()
            #expect(events.map { $0["Type"].text } == ["PriceUpdate", "PriceUpdate"])
            #expect(events.allSatisfy { $0["RateId"].text == best })
            #expect(events.map { $0["ResourceCategoryId"].text } == [nil, category])
            let after = try await pricing(of: best)
            #expect(try after["BasePrices"].items.map(price) == [raised, raised, price(before["BasePrices"][2])])
            #expect(try price(after["CategoryPrices"][0]["Prices"][1]) == 500)
            // A tenth less, as ever.
            let follows = try await pricing(of: saver)
            #expect(try price(follows["CategoryPrices"][0]["Prices"][1]) == 450)
            let saving = (raised * ExactDecimal(coefficient: 9, scale: 1)).rounded(to: 2)
            #expect(try price(follows["BasePrices"][0]) == saving)
        }

        /// A new rate that follows another, found again by the name that the revenue manager gave it.
        func offersADiscount() async throws {
            let entry = """
                "ExternalIdentifier":"rms-early","ServiceId":"\(stays)","Type":"Public","Names":{"en-US":"Early bird"},
                "PricingType":"DependentRatePricing"
                """
            func pricing(_ share: String) -> String {
                """
                "Pricing":{"DependentRatePricing":{"BaseRateId":"eid:non-refundable","RelativeAdjustment":\(share),
                 "AbsoluteAdjustment":0}}
                """
            }
            let added = try await ask("rates/set", #""Rates":[{\#(entry),\#(pricing("-0.2"))}]"#)["Rates"][0].id
            let changed = try await ask("rates/set", #""Rates":[{\#(entry),\#(pricing("-0.5"))}]"#)["Rates"][0].id
            #expect(added == changed)
            #expect(try await heard().map { $0["RateId"].text } == [added])
            let prices = try await self.pricing(of: added)["CategoryPrices"][0]["Prices"]
            #expect(try price(prices[1]) == 225)
        }

        /// Somebody books the dear night; the revenue manager hears of the stay and asks for it alone.
        func hearsOfABooking() async throws {
            let category = try #require(try await pricing(of: best)["CategoryPrices"][0]["CategoryId"].text)
            let ages = try await ask(
                "ageCategories/getAll", #""ServiceIds":["\#(stays)"],\#(DemoClient.page)"#
            )["AgeCategories"]
            let adult = try ages.item("Classification", "Adult").id
            let guest = try await ask("customers/add", #""LastName":"Bernoulli","OverwriteExisting":false"#).id
            _ = try await ask(
                "reservations/add",
                """
                "ServiceId":"\(stays)","CheckOverbooking":false,"CheckRateApplicability":false,"Reservations":[{
                 "CustomerId":"\(guest)","RateId":"\(best)","RequestedCategoryId":"\(category)",
                 "StartUtc":"\(visit.november(28, 15))","EndUtc":"\(visit.november(29, 11))",
                 "PersonCounts":[{"AgeCategoryId":"\(adult)","Count":1}]}]
                """
            )
            let event = try #require(try await heard().first { $0["Type"].text == "Reservation" })
            let stay = try await ask(
                "reservations/getAll/2023-06-06", #""ReservationIds":["\#(try event.id)"],\#(DemoClient.page)"#
            )["Reservations"][0]
            #expect(stay["RateId"].text == best)
            #expect(stay["ScheduledStartUtc"].text == visit.november(28, 15))
        }

        /// After the connection was lost: what has changed since, what is closed and what is out of order.
        func catchesUp() async throws {
            let since = #""UpdatedUtc":{"StartUtc":"2026-11-21T16:30:00Z","EndUtc":"2026-11-21T17:30:00Z"},"#
            let changed = try await ask("reservations/getAll/2023-06-06", since + DemoClient.page)["Reservations"].items
            #expect(changed.contains { $0["ScheduledStartUtc"].text == visit.november(28, 15) })
            let weeks = #"{"StartUtc":"\#(visit.november(21, 0))","EndUtc":"\#(visit.november(30, 0))"}"#
            let blocks = try await ask("resourceBlocks/getAll", #""CollidingUtc":\#(weeks),\#(DemoClient.page)"#)
            #expect(!blocks["ResourceBlocks"].items.isEmpty)
            let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
                .map { "\"\($0)\":true" }.joined(separator: ",")
            let closed = """
                "ServiceId":"\(stays)","Data":[{"Type":"Stay","ExactRateId":"\(saver)","Days":{\(days)},
                 "StartUtc":"\(visit.november(28, 0))","EndUtc":"\(visit.november(28, 0))"}]
                """
            for (verb, count) in [("set", 1), ("clear", 0)] {
                _ = try await ask("restrictions/\(verb)", closed)
                let found = try await ask(
                    "restrictions/getAll",
                    #""ServiceIds":["\#(stays)"],"ExactRateIds":["\#(saver)"],\#(DemoClient.page)"#
                )["Restrictions"].items.filter { $0["Conditions"]["StartUtc"].text == visit.november(28, 0) }
                #expect(found.count == count)
            }
        }

        /// What a rate costs in the nights of 27, 28 and 29 November.
        private func pricing(of rate: String) async throws -> JSON {
            try await ask(
                "rates/getPricing",
                """
                "RateId":"\(rate)","FirstTimeUnitStartUtc":"\(visit.november(27, 0))",
                "LastTimeUnitStartUtc":"\(visit.november(29, 0))"
                """
            )
        }

        private func price(_ number: JSON) throws -> ExactDecimal {
            try #require(number.digits.flatMap { ExactDecimal($0) })
        }

        /// The events of the next message.
        private func heard() async throws -> [JSON] {
            try JSON(parsing: Array(try await socket.message().utf8))["Events"].items
        }

        private func ask(_ path: String, _ members: String) async throws -> JSON {
            try await client.answer(path, members)
        }
    }
}
