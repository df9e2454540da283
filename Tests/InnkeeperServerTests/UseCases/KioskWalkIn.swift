import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// What a kiosk does for somebody who walks in: finds a free bed, quotes its price, sells it, changes the stay, splits
/// the bill, takes the money, and lets him go.
struct KioskWalkIn {
    private let desk: GuestDesk
    private let visit: Visit
    private let guest: String
    private let companion: String
    private let adult: String
    private let rate: String

    init(at desk: GuestDesk) async throws {
        (self.desk, visit) = (desk, desk.visit)
        let house = try await desk.ask("configuration/get")["Enterprise"]
        let currency = try #require(house["Currencies"].items.first { $0["IsDefault"].flag == true })
        #expect(currency["Currency"].text == visit.currency)
        let languages = try await desk.ask("languages/getAll", DemoClient.page)["Languages"].items
        #expect(languages.contains { $0["Code"].text == house["DefaultLanguageCode"].text })
        let ofStays = #""ServiceIds":["\#(desk.stays)"],\#(DemoClient.page)"#
        adult = try await desk.ask("ageCategories/getAll", ofStays)["AgeCategories"]
            .item("Classification", "Adult").id
        rate = try await desk.ask("rates/getAll", ofStays)["Rates"].item("Names", "Best available").id
        let added = #""LastName":"Hopper","FirstName":"Grace","OverwriteExisting":false"#
        guest = try await desk.ask("customers/add", added).id
        let address = #""Address":{"Line1":"1 Navy Yard","City":"Arlington","CountryCode":"US"}"#
        _ = try await desk.ask("customers/update", #""CustomerId":"\#(guest)",\#(address)"#)
        companion = try await desk.ask("customers/add", #""LastName":"Hopper","OverwriteExisting":false"#).id
    }

    func perform() async throws {
        let stay = try await sellsWhatIsFree()
        try await knowsWhoStays(in: stay)
        try await addsProducts(to: stay)
        try await splitsTheBill()
        try await letsGo(stay)
    }

    /// A night in the first category that has a free room nobody is in; it costs what was quoted.
    private func sellsWhatIsFree() async throws -> String {
        let nights = """
            "FirstTimeUnitStartUtc":"\(visit.november(21, 0))","LastTimeUnitStartUtc":"\(visit.november(21, 0))"
            """
        let rooms = try await desk.ask("resources/getAll", #""Extent":{"Resources":true},\#(DemoClient.page)"#)
        let known = Set(rooms["Resources"].items.compactMap { $0["Id"].text })
        let free = try await desk.ask("services/getAvailability", #""ServiceId":"\#(desk.stays)",\#(nights)"#)
        let blocks = try await desk.ask(
            "resourceBlocks/getAll",
            """
            "CollidingUtc":{"StartUtc":"\(visit.november(21, 0))","EndUtc":"\(visit.november(22, 0))"},
            \(DemoClient.page)
            """
        )["ResourceBlocks"].items.map { $0["AssignedResourceId"].text }
        let pricing = try await desk.ask("rates/getPricing", #""RateId":"\#(rate)",\#(nights)"#)["CategoryPrices"]
        let rules = #""ServiceIds":["\#(desk.stays)"],"Extent":{"RuleActions":true},\#(DemoClient.page)"#
        #expect(try await desk.ask("rules/getAll", rules)["RuleActions"].items.isEmpty == false)
        #expect(blocks.allSatisfy { known.contains($0 ?? "") })
        for category in free["CategoryAvailabilities"].items {
            let id = try #require(category["CategoryId"].text)
            let count = category["Availabilities"][0].digits.flatMap { Int($0) } ?? 0
            guard count > 0, pricing.items.contains(where: { $0["CategoryId"].text == id }) else { continue }
            let stay = try await sells(id)
            if try await movesIn(stay, avoiding: blocks) { return try stay.id }
            let given = #""ReservationIds":["\#(try stay.id)"],"Notes":"Somebody is still in the room""#
            _ = try await desk.ask("reservations/cancel", given)
        }
        let nothing: String? = nil
        return try #require(nothing, "Nothing was free.")
    }

    private func sells(_ category: String) async throws -> JSON {
        func request(_ members: String) -> String {
            """
            "ServiceId":"\(desk.stays)","Reservations":[{\(members)
             "StartUtc":"\(visit.november(21, 15))","EndUtc":"\(visit.november(22, 11))","RateId":"\(rate)",
             "RequestedCategoryId":"\(category)","PersonCounts":[{"AgeCategoryId":"\(adult)","Count":1}]}]
            """
        }
        let quote = try await desk.ask("reservations/price", request(""))["ReservationPrices"][0]["TotalAmount"]
        let booked = try await desk.ask("reservations/add", request(#""CustomerId":"\#(guest)","#))
        let stay = booked["Reservations"][0]["Reservation"]
        let charges = try await items(#""ServiceOrderIds":["\#(try stay.id)"]"#)
        #expect(try total(charges) == gross(quote))
        return stay
    }

    private func movesIn(_ stay: JSON, avoiding blocks: [String?]) async throws -> Bool {
        let room = try #require(stay["AssignedResourceId"].text)
        #expect(!blocks.contains(room))
        _ = try await desk.ask(
            "resources/update", #""ResourceUpdates":[{"ResourceId":"\#(room)","State":{"Value":"Inspected"}}]"#
        )
        return try await desk.client.ask("reservations/start", #""ReservationId":"\#(stay.id)""#).status == 200
    }

    /// Somebody comes along, becomes the owner for a moment, and leaves again.
    private func knowsWhoStays(in stay: String) async throws {
        let two = #""PersonCounts":{"Value":[{"AgeCategoryId":"\#(adult)","Count":2}]}"#
        _ = try await desk.ask(
            "reservations/update", #""ReservationUpdates":[{"ReservationId":"\#(stay)",\#(two)}]"#
        )
        _ = try await desk.ask("reservations/addCompanion", customer(companion, in: stay))
        _ = try await desk.ask("reservations/updateCustomer", customer(companion, in: stay))
        #expect(try await desk.reservation(stay)["AccountId"].text == companion)
        _ = try await desk.ask("reservations/updateCustomer", customer(guest, in: stay))
        #expect(try await desk.reservation(stay)["AccountId"].text == guest)
        _ = try await desk.ask("reservations/deleteCompanion", customer(companion, in: stay))
        let left = try await desk.ask(
            "companionships/getAll", #""ReservationIds":["\#(stay)"],"Extent":{},\#(DemoClient.page)"#
        )["Companionships"].items
        #expect(left.map { $0["CustomerId"].text } == [guest])
    }

    /// Breakfast for the stay, and something that the house has no product for, under its own accounting category.
    private func addsProducts(to stay: String) async throws {
        let breakfast = try await desk.product("Breakfast")
        let added = try await desk.ask(
            "reservations/addProduct", #""ReservationId":"\#(stay)","ProductId":"\#(breakfast)","Count":1"#
        )
        #expect(added["ItemIds"].items.count == 1)
        let categories = try await desk.ask("accountingCategories/getAll", DemoClient.page)["AccountingCategories"]
        let sundries = try categories.item("Name", "Sundries").id
        let value = visit.currency == "GBP" ? "GrossValue" : "NetValue"
        let order = try await desk.ask(
            "orders/add",
            """
            "ServiceId":"\(desk.extras)","AccountId":"\(guest)","LinkedReservationId":"\(stay)","Items":[{
             "Name":"Umbrella","UnitCount":1,"AccountingCategoryId":"\(sundries)",
             "UnitAmount":{"Currency":"\(visit.currency)","\(value)":10,"TaxCodes":[]}}]
            """
        )
        let umbrella = try await items(#""ServiceOrderIds":["\#(order["OrderId"].text ?? "")"]"#)
        #expect(umbrella.map { $0["AccountingCategoryId"].text } == [sundries])
        // He leaves in the evening.
        _ = try await desk.ask(
            "reservations/updateInterval",
            """
            "ReservationId":"\(stay)","EndUtc":"\(visit.november(21, 18))","ChargeCancellationFee":false
            """
        )
    }

    /// The umbrella goes onto a bill of its own and is paid in cash, the rest by card; both bills are closed.
    private func splitsTheBill() async throws {
        let open = try await items(#""AccountIds":["\#(guest)"]"#).filter { $0["AccountingState"].text == "Open" }
        let umbrella = try #require(open.first { $0["BillingName"].text == "Umbrella" })
        let first = try #require(umbrella["BillId"].text)
        let second = try await desk.ask("bills/add", #""Bills":[{"AccountId":"\#(guest)"}]"#)["Bills"][0].id
        _ = try await desk.ask(
            "accountingItems/update",
            """
            "AccountingItemUpdates":[{"AccountingItemId":"\(try umbrella.id)","BillId":{"Value":"\(second)"}}]
            """
        )
        let rest = try total(open) - gross(umbrella["Amount"])
        let card = try await desk.ask(
            "creditCards/addTokenized",
            """
            "CustomerId":"\(guest)","CreditCardData":{"StorageData":"sandbox-visa","Expiration":"2031-04"}
            """
        )["CreditCardId"].text
        let ofGuest = #""CustomerIds":["\#(guest)"],\#(DemoClient.page)"#
        let cards = try await desk.ask("creditCards/getAll", ofGuest)["CreditCards"].items
        #expect(cards.map { $0["Id"].text } == [card])
        _ = try await desk.ask(
            "creditCards/charge",
            #""CreditCardId":"\#(card ?? "")","BillId":"\#(first)","Amount":\#(amount(rest))"#
        )
        let cash = amount(try gross(umbrella["Amount"]))
        let paid = #""AccountId":"\#(guest)","BillId":"\#(second)","Type":"Cash","Amount":\#(cash)"#
        _ = try await desk.ask("payments/addExternal", paid)
        try await looksAtPayments()
        for bill in [first, second] { try await closes(bill) }
        let bills = #""CustomerIds":["\#(guest)"],"State":"Open",\#(DemoClient.page)"#
        #expect(try await desk.ask("bills/getAll", bills)["Bills"].items.isEmpty)
    }

    /// What both have paid: he by card and in cash, she ahead with her telephone.
    private func looksAtPayments() async throws {
        let ahead = #""CustomerId":"\#(companion)","Data":{"Discriminator":"ApplePay"},"Amount":\#(amount(5))"#
        let wallet = try await desk.ask("payments/addAlternative", ahead)["PaymentId"].text
        let ofBoth = #""AccountIds":["\#(guest)","\#(companion)"],\#(DemoClient.page)"#
        let payments = try await desk.ask("payments/getAll", ofBoth)["Payments"].items
        #expect(payments.count == 3 && payments.allSatisfy { $0["State"].text == "Charged" })
        #expect(payments.filter { $0["AccountId"].text == companion }.map { $0["Id"].text } == [wallet])
    }

    private func closes(_ bill: String) async throws {
        let closed = try await desk.ask("bills/close", #""BillId":"\#(bill)","Type":"Receipt""#)["Bills"][0]
        #expect(closed["State"].text == "Closed")
        let printed = try await desk.ask("bills/getPdf", #""BillId":"\#(bill)""#)["Result"]
        #expect(["BillPrintEvent", "BillPdfFile"].contains(printed["Discriminator"].text))
    }

    private func letsGo(_ stay: String) async throws {
        _ = try await desk.ask("reservations/process", #""ReservationId":"\#(stay)""#)
        #expect(try await desk.reservation(stay)["State"].text == "Processed")
    }

    private func customer(_ id: String, in stay: String) -> String {
        #""ReservationId":"\#(stay)","CustomerId":"\#(id)""#
    }

    private func amount(_ value: ExactDecimal) -> String {
        #"{"Currency":"\#(visit.currency)","GrossValue":\#(value)}"#
    }

    private func items(_ members: String) async throws -> [JSON] {
        try await desk.ask("orderItems/getAll", "\(members),\(DemoClient.page)")["OrderItems"].items
    }

    private func total(_ items: [JSON]) throws -> ExactDecimal {
        try items.reduce(.zero) { $0 + (try gross($1["Amount"])) }
    }

    private func gross(_ amount: JSON) throws -> ExactDecimal {
        try #require(amount["GrossValue"].digits.flatMap { ExactDecimal($0) })
    }
}
