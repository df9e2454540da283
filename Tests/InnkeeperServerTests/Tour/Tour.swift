import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// The stay of one night at a house of the demonstration, step by step as the README tells it. It was last night, so
/// that the guest can come and go at once.
struct Tour {
    private let visit: Visit
    private let client: DemoClient
    private let house: DemoClient

    private var enterprise = ""
    private var stays = ""
    private var extras = ""
    private var category = ""
    private var free = 0
    private var rate = ""
    private var adult = ""
    private var night = ExactDecimal.zero
    private var guest = ""
    private var reservation = ""
    private var room = ""
    private var bill = ""
    private var due = ExactDecimal.zero

    init(_ visit: Visit, of demo: ServedDemo) async throws {
        self.visit = visit
        client = try await demo.client(visit.accessToken)
        house = try await demo.client(visit.houseToken)
    }

    /// configuration/get and services/getAll: where we are, and what is sold here.
    mutating func lookAround() async throws {
        let configuration = try await ask("configuration/get", of: house)
        enterprise = try configuration["Enterprise"].id
        let currency = configuration["Enterprise"]["Currencies"].items.first { $0["IsDefault"].flag == true }
        #expect(currency?["Currency"].text == visit.currency)
        #expect(configuration["NowUtc"].text == "2026-11-21T17:00:00Z")
        let services = try await ask("services/getAll", DemoClient.page)["Services"]
        stays = try services.item("Names", "Stays").id
        extras = try services.item("Names", "Bar and extras").id
    }

    /// services/getAvailability in both versions: a category for two that is free last night.
    mutating func lookForARoom() async throws {
        let categories = try await ask("resourceCategories/getAll", #""ServiceIds":["\#(stays)"],\#(DemoClient.page)"#)
        let isForTwo = Set(
            categories["ResourceCategories"].items.filter { $0["Type"].text == "Room" && $0["Capacity"].digits == "2" }
                .compactMap { $0["Id"].text }
        )
        let metrics = try await ask(
            "services/getAvailability/2024-01-22",
            #"\#(lastNight),"Metrics":["ActiveResources","UsableResources","Occupied"]"#, of: house
        )
        let found = try #require(
            metrics["ResourceCategoryAvailabilities"].items.first { found in
                let counts = found["Metrics"]
                return isForTwo.contains(found["ResourceCategoryId"].text ?? "")
                    && number(counts["UsableResources"]) > number(counts["Occupied"])
            }
        )
        category = try #require(found["ResourceCategoryId"].text)
        free = number(found["Metrics"]["ActiveResources"]) - number(found["Metrics"]["Occupied"])
        let older = try await availability().item("CategoryId", category)
        #expect(number(older["Availabilities"]) == free)
        if visit.isPortfolio {
            #expect(try await client.ask("services/getAvailability", lastNight).status == 401)
        }
    }

    /// rates/getAll and rates/getPricing: what the night costs two people.
    mutating func askForPrices() async throws {
        let ofService = #""ServiceIds":["\#(stays)"],\#(DemoClient.page)"#
        rate = try await ask("rates/getAll", ofService)["Rates"].item("Names", "Best available").id
        adult = try await ask("ageCategories/getAll", ofService)["AgeCategories"].item("Classification", "Adult").id
        let pricing = try await ask(
            "rates/getPricing",
            """
            "RateId":"\(rate)","FirstTimeUnitStartUtc":"\(visit.november(20, 0))",
            "LastTimeUnitStartUtc":"\(visit.november(20, 0))"
            """, of: house
        )
        #expect(pricing["Currency"].text == visit.currency)
        let price = try pricing["CategoryPrices"].item("CategoryId", category)["AmountPrices"][0]
        try expectTaxes(of: price)
        night = try gross(of: price)
    }

    /// customers/add: somebody nobody here has met.
    mutating func meetTheGuest() async throws {
        let name = visit.isPortfolio ? "Hopper" : "Lovelace"
        let email = "\(name).\(visit.currency)@example.com"
        let customer = try await ask(
            "customers/add", #""FirstName":"Ada","LastName":"\#(name)","Email":"\#(email)","OverwriteExisting":false"#
        )
        guest = try customer.id
        let found = try await ask(
            "customers/getAll", #""Emails":["\#(email)"],\#(extent),\#(DemoClient.page)"#
        )["Customers"]
        #expect(try found.items.map { try $0.id } == [guest])
    }

    /// reservations/price: the same price as the rate's, with its taxes.
    func priceTheStay() async throws {
        let priced = try await ask("reservations/price", stay)["ReservationPrices"]
        #expect(priced.items.count == 1)
        #expect(priced[0]["Identifier"].text == "tour")
        try expectTaxes(of: priced[0]["TotalAmount"])
        #expect(try gross(of: priced[0]["TotalAmount"]) == night)
    }

    /// reservations/add: a number, a room, and one room less for all others.
    mutating func book() async throws {
        let booked = try await ask("reservations/add", stay)["Reservations"]
        #expect(booked.items.count == 1)
        let made = booked[0]["Reservation"]
        reservation = try made.id
        #expect(made["State"].text == "Confirmed")
        #expect(made["Number"].text != nil)
        room = try #require(made["AssignedResourceId"].text)
        let left = try await availability().item("CategoryId", category)
        #expect(number(left["Availabilities"]) == free - 1)
    }

    /// resources/update and reservations/start: nobody moves into a room that was not inspected.
    func checkIn() async throws {
        try await update(roomTo: "Dirty")
        let tooEarly = try await client.ask("reservations/start", #""ReservationId":"\#(reservation)",\#(scope)"#)
        #expect(tooEarly.status == 403)
        try await update(roomTo: "Inspected")
        _ = try await ask("reservations/start", #""ReservationId":"\#(reservation)""#)
        #expect(try await found()["State"].text == "Started")
    }
}

/// The rest of the stay.
extension Tour {
    /// orders/add and orderItems/getAll: two drinks, on the account of the guest.
    mutating func drinkFromTheMinibar() async throws {
        let products = try await ask("products/getAll", #""ServiceIds":["\#(extras)"],\#(DemoClient.page)"#)["Products"]
        let minibar = try products.item("Names", "Minibar")
        let order = try await ask(
            "orders/add",
            """
            "ServiceId":"\(extras)","AccountId":"\(guest)","LinkedReservationId":"\(reservation)",
            "ProductOrders":[{"ProductId":"\(try minibar.id)","Count":2}]
            """
        )
        #expect(order["OrderId"].text != nil)
        let items = try await ask("orderItems/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#)["OrderItems"]
        #expect(items.items.compactMap { $0["Type"].text }.sorted() == ["ProductOrder", "SpaceOrder"])
        for item in items.items {
            try expectTaxes(of: item["Amount"])
            #expect(item["AccountingState"].text == "Open")
        }
        let bills = Set(items.items.compactMap { $0["BillId"].text })
        bill = try #require(bills.count == 1 ? bills.first : nil)
        due = try items.items.reduce(.zero) { try $0 + gross(of: $1["Amount"]) }
        #expect(due > night)
    }

    /// payments/addExternal: before it the guest may not leave; after it nothing is owed.
    func pay() async throws {
        let unpaid = try await client.ask("reservations/process", #""ReservationId":"\#(reservation)",\#(scope)"#)
        #expect(unpaid.status == 403)
        #expect(unpaid.json["Message"].text?.contains("balance") == true)
        let payment = try await ask(
            "payments/addExternal",
            """
            "AccountId":"\(guest)","BillId":"\(bill)","Type":"Cash",
            "Amount":{"Currency":"\(visit.currency)","GrossValue":\(due)}
            """
        )
        let made = try #require(payment["ExternalPaymentId"].text)
        let payments = try await ask("payments/getAll", #""AccountIds":["\#(guest)"],\#(DemoClient.page)"#)["Payments"]
        #expect(try payments.items.map { try $0.id } == [made])
        #expect(payments[0]["BillId"].text == bill)
    }

    /// reservations/process: the room has to be cleaned now.
    func checkOut() async throws {
        _ = try await ask("reservations/process", #""ReservationId":"\#(reservation)""#)
        #expect(try await found()["State"].text == "Processed")
        let resources = try await ask(
            "resources/getAll",
            #""ResourceIds":["\#(room)"],"Extent":{"Resources":true},\#(DemoClient.page)"#,
            of: house
        )
        #expect(resources["Resources"][0]["State"].text == "Dirty")
    }

    /// bills/close and bills/getAll: the bill has its number, and cannot be closed twice.
    func closeTheBill() async throws {
        _ = try await ask("bills/close", #""BillId":"\#(bill)","Type":"Receipt""#)
        let closed = try await ask("bills/getAll", #""BillIds":["\#(bill)"],\#(DemoClient.page)"#)["Bills"][0]
        #expect(closed["State"].text == "Closed")
        #expect(try #require(closed["Number"].text).contains(#/^[A-Z]{2}-\d{6}$/#))
        #expect(closed["AccountId"].text == guest)
        let again = try await client.ask("bills/close", #""BillId":"\#(bill)","Type":"Receipt",\#(scope)"#)
        #expect(again.status == 400)
    }
}

/// The words of the tour.
extension Tour {
    /// The members that say which house is meant; only the token of several houses needs them.
    private var scope: String {
        visit.isPortfolio
            ? #""EnterpriseId":"\#(enterprise)","EnterpriseIds":["\#(enterprise)"]"# : #""Unlooked":null"#
    }

    private var extent: String { #""Extent":{"Customers":true,"Documents":false,"Addresses":false}"# }

    private var lastNight: String {
        """
        "ServiceId":"\(stays)","FirstTimeUnitStartUtc":"\(visit.november(20, 0))",
        "LastTimeUnitStartUtc":"\(visit.november(20, 0))"
        """
    }

    private var stay: String {
        """
        "ServiceId":"\(stays)","Reservations":[{"Identifier":"tour","StartUtc":"\(visit.november(20, 15))",
        "EndUtc":"\(visit.november(21, 11))","RequestedCategoryId":"\(category)","RateId":"\(rate)",
        "CustomerId":"\(guest)","PersonCounts":[{"AgeCategoryId":"\(adult)","Count":2}]}]
        """
    }

    /// Asks for an operation that must succeed.
    private func ask(_ path: String, _ members: String = "", of other: DemoClient? = nil) async throws -> JSON {
        try await (other ?? client).answer(path, members.isEmpty ? scope : "\(members),\(scope)")
    }

    private func availability() async throws -> JSON {
        try await ask("services/getAvailability", lastNight, of: house)["CategoryAvailabilities"]
    }

    private func update(roomTo state: String) async throws {
        let update = #""ResourceUpdates":[{"ResourceId":"\#(room)","State":{"Value":"\#(state)"}}]"#
        _ = try await ask("resources/update", update, of: house)
    }

    /// The stay as it is now.
    private func found() async throws -> JSON {
        try await ask("reservations/getAll/2023-06-06", #""ReservationIds":["\#(reservation)"],\#(DemoClient.page)"#)[
            "Reservations"][0]
    }

    /// The first of whole numbers.
    private func number(_ list: JSON) -> Int { list[0].digits.flatMap { Int($0) } ?? 0 }

    private func gross(of amount: JSON) throws -> ExactDecimal { try decimal(amount["GrossValue"]) }

    private func decimal(_ value: JSON) throws -> ExactDecimal {
        try #require(value.digits.flatMap { ExactDecimal($0) })
    }

    private func expectTaxes(of amount: JSON) throws {
        let taxes = try amount["TaxValues"].items.reduce(ExactDecimal.zero) { try $0 + decimal($1["Value"]) }
        #expect(amount["Currency"].text == visit.currency)
        #expect(!taxes.isZero)
        #expect(try gross(of: amount) == decimal(amount["NetValue"]) + taxes)
    }
}
