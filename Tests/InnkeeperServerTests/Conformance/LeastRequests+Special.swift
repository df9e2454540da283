import InnkeeperTesting
import InnkeeperWire
import Testing

/// What needs more than any row: a stay in the right state, a bill that is paid.
extension LeastRequests {
    func special(_ path: String) async throws -> String? {
        switch path {
        case "reservations/add", "reservations/price", "reservations/cancel", "reservations/confirm",
            "reservations/start", "reservations/process", "reservations/update", "reservations/addCompanion",
            "reservations/deleteCompanion":
            try await stay(path)
        case "accounts/merge":
            """
            "AccountMergeParameters": [{"SourceAccountIds": ["\(try await guest("Merged"))"],
             "TargetAccountId": "\(try await guest("Kept"))", "AccountType": "Customer"}]
            """
        case "accounts/update":
            """
            "AccountUpdates": [{"Id": "\(try await guest("Changed"))", "Discriminator": "Customer",
             "Customer": {"Notes": {"Value": "A"}}}]
            """
        case "bills/add": #""Bills": [{"AccountId": "\#(try await first("customers/getAll"))"}]"#
        case "bills/delete": #""BillIds": ["\#(try await bill())"]"#
        case "bills/update":
            #""BillsUpdates": [{"BillId": "\#(try await bill())", "AccountId": {"Value": "\#(try await guest("A"))"}}]"#
        case "bills/close": try await paidBill()
        case "commands/update": #""CommandId": "\#(try await command())", "State": "Processing""#
        case "bills/getPdf": #""BillId": "\#(try await paidBillID())""#
        default: if let request = try await offer(path) { request } else { try await money(path) }
        }
    }

    private func offer(_ path: String) async throws -> String? {
        let nights = #""FirstTimeUnitStartUtc": "2026-12-08T00:00:00Z", "LastTimeUnitStartUtc": "2026-12-09T00:00:00Z""#
        let id = try await service("Stays")
        switch path {
        case "availabilityBlocks/add":
            return """
                "AvailabilityBlocks": [{"ServiceId": "\(id)", "TemplateRateId": "\(try await rate())",
                 "State": "Confirmed", \(nights)}]
                """
        case "billingAutomations/add":
            let kinds = ["SpaceOrder", "CityTax", "AllProducts", "Deposits", "AdditionalExpenses", "AllCustomItems"]
            let routed = kinds.map { "\"\($0)\": true" }.joined(separator: ", ")
            return """
                "BillingAutomations": [{"Name": "A", "Prepayment": "All", "AssignmentTargetType": "NoCompany",
                 "TriggerType": "Continuous", "BillAggregationType": "AggregateByCustomer",
                 "Assignments": [{"ServiceId": "\(id)", "RoutedItemTypes": {\(routed)}}]}]
                """
        case "billingAutomationPaymentPlans/add":
            return """
                "BillingAutomationId": "\(try await first("billingAutomations/getAll"))",
                "CustomerId": "\(try await guest("Tenant"))", "Name": "Monthly", "PaymentOffsetDays": 3,
                "PaymentRequest": {"PaymentMethods": ["PaymentCard"], "Message": "Your rent", "SendEmail": false,
                 "ExpirationDateUtc": "2026-12-08T00:00:00Z"}
                """
        case "products/updatePrice":
            let breakfast = try await first("products/getAll") { $0["Names"]["en-GB"].text == "Breakfast" }
            return #""ProductId": "\#(breakfast)", "PriceUpdates": [{"Value": 9, \#(nights)}]"#
        case "services/updateAvailability":
            let double = try await first("resourceCategories/getAll") { $0["Names"]["en-GB"].text == "Double" }
            return #""ServiceId": "\#(id)", "AvailabilityUpdates": [{"ResourceCategoryId": "\#(double)", \#(nights)}]"#
        case "rates/updatePrice":
            return #""RateId": "\#(try await rate())", "PriceUpdates": [{"Value": 90, \#(nights)}]"#
        default: return nil
        }
    }

    private func rate() async throws -> String {
        try await first("rates/getAll") { $0["Names"]["en-GB"].text == "Best available" }
    }

    private func stay(_ path: String) async throws -> String {
        func stay(_ state: String) async throws -> String {
            try await first("reservations/getAll/2023-06-06") { $0["State"].text == state }
        }
        switch path {
        case "reservations/add", "reservations/price":
            return #""ServiceId": "\#(try await service("Stays"))", "Reservations": [\#(try await wanted())]"#
        case "reservations/confirm": return #""ReservationIds": ["\#(try await stay("Optional"))"]"#
        case "reservations/start": return #""ReservationId": "\#(try await arrival())""#
        case "reservations/process":
            return #""ReservationId": "\#(try await departure())", "AllowOpenBalance": true, "Notes": "A reason""#
        case "reservations/update":
            let value = #""ChannelNumber": {"Value": "B-1"}"#
            return #""ReservationUpdates": [{"ReservationId": "\#(try await stay("Confirmed"))", \#(value)}]"#
        case "reservations/cancel":
            return #""ReservationIds": ["\#(try await stay("Confirmed"))"], "Notes": "A reason""#
        default:
            let request = #""ServiceId": "\#(try await service("Stays"))", "Reservations": [\#(try await wanted())]"#
            let pair = try await made("reservations/add", request, "Reservations.Reservation.Id")
            let members = #""ReservationId": "\#(pair)", "CustomerId": "\#(try await guest("Companion"))""#
            if path == "reservations/deleteCompanion" {
                _ = try await client.ask("reservations/addCompanion", members)
            }
            return members
        }
    }

    private func wanted() async throws -> String {
        let adult = try await first("ageCategories/getAll") { $0["Classification"].text == "Adult" }
        let category = try await first("resourceCategories/getAll") { $0["Names"]["en-GB"].text == "Double" }
        return """
        {"StartUtc": "2026-12-08T15:00:00Z", "EndUtc": "2026-12-10T11:00:00Z",
         "RequestedCategoryId": "\(category)",
         "RateId": "\(try await rate())", "CustomerId": "\(try await guest("Sleeper"))",
         "PersonCounts": [{"AgeCategoryId": "\(adult)", "Count": 2}]}
        """
    }

    private func guest(_ name: String) async throws -> String {
        try await made("customers/add", #""LastName": "\#(name)", "OverwriteExisting": false"#, "Id")
    }

    private func bill() async throws -> String {
        try await made("bills/add", #""Bills": [{"AccountId": "\#(try await guest("Payer"))"}]"#, "Bills.Id")
    }

    /// A stay that arrives today, in a room that is ready.
    private func arrival() async throws -> String {
        let list = try await ConformingList("resources/getAll", at: door)
        let ready = Set(try await list.rows(list.plain).filter { $0["State"].text == "Inspected" }.map(\.key))
        return try await first("reservations/getAll/2023-06-06") { stay in
            stay["State"].text == "Confirmed" && stay["ScheduledStartUtc"].text?.hasPrefix("2026-11-21") == true
                && stay["AssignedResourceId"].text.map(ready.contains) == true
        }
    }

    private func departure() async throws -> String {
        try await first("reservations/getAll/2023-06-06") { stay in
            stay["State"].text == "Started" && stay["ScheduledEndUtc"].text?.hasPrefix("2026-11-21") == true
        }
    }

    private func drink(_ guest: String) async throws -> String {
        """
        "ServiceId": "\(try await service("Bar and extras"))", "AccountId": "\(guest)",
        "Items": [{"Name": "Tea", "UnitCount": 1, "UnitAmount": {"Currency": "GBP", "GrossValue": 10, "TaxCodes": []}}]
        """
    }

    /// The only item of a new guest.
    private func item() async throws -> (id: String, guest: String) {
        let guest = try await guest("Drinker")
        _ = try await made("orders/add", try await drink(guest), "OrderId")
        let list = #""AccountIds": ["\#(guest)"], "Limitation": {"Count": 1}"#
        return (try await made("orderItems/getAll", list, "OrderItems.Id"), guest)
    }

    private func paidBill() async throws -> String {
        #""BillId": "\#(try await paidBillID())", "Type": "Receipt""#
    }

    private func paidBillID() async throws -> String {
        let guest = try await item().guest
        _ = try await made("payments/addExternal", #""AccountId": "\#(guest)", \#(Self.pounds)"#, "ExternalPaymentId")
        let list = #""CustomerIds": ["\#(guest)"], "Limitation": {"Count": 1}"#
        return try await made("bills/getAll", list, "Bills.Id")
    }

    private static let pounds = #""Amount": {"Currency": "GBP", "GrossValue": 10}"#

    private func command() async throws -> String {
        try await made(
            "commands/addPrinter",
            #""PrinterId": "\#(try await device("Printer"))", "Data": "JVBERi0=", "CopyCount": 1"#, "CommandId"
        )
    }

    private func card() async throws -> (id: String, guest: String) {
        let guest = try await guest("Holder")
        let card = try await made(
            "creditCards/addTokenized",
            #""CustomerId": "\#(guest)", "CreditCardData": {"StorageData": "sandbox-visa", "Expiration": "2031-04"}"#,
            "CreditCardId"
        )
        return (card, guest)
    }

    private func money(_ path: String) async throws -> String? {
        switch path {
        case "creditCards/charge": return #""CreditCardId": "\#(try await card().id)", \#(Self.pounds)"#
        case "payments/refund":
            let (card, guest) = try await card()
            let charge = #""CreditCardId": "\#(card)", \#(Self.pounds)"#
            let payment = try await made("creditCards/charge", charge, "PaymentId")
            return #""PaymentId": "\#(payment)", "AccountId": "\#(guest)", "Reason": "A reason""#
        case "payments/addExternal": return #""AccountId": "\#(try await guest("Payer"))", \#(Self.pounds)"#
        case "payments/addAlternative":
            let means = #""Data": {"Discriminator": "ApplePay"}"#
            return #""CustomerId": "\#(try await guest("Payer"))", \#(Self.pounds), \#(means)"#
        case "accountingItems/update":
            let (item, guest) = try await item()
            let bill = try await made("bills/add", #""Bills": [{"AccountId": "\#(guest)"}]"#, "Bills.Id")
            let update = #"{"AccountingItemId": "\#(item)", "BillId": {"Value": "\#(bill)"}}"#
            return #""AccountingItemUpdates": [\#(update)]"#
        case "commands/addPaymentTerminal":
            return """
                "TerminalId": "\(try await device("PaymentTerminal"))", "CustomerId": "\(try await guest("Payer"))",
                "Type": "Payment", "Amount": {"Currency": "GBP", "Value": 10}
                """
        case "orderItems/cancel": return #""OrderItemIds": ["\#(try await item().id)"]"#
        case "orders/add": return try await drink(try await guest("Drinker"))
        case "paymentRequests/cancel":
            let pending = try await first("paymentRequests/getAll") { $0["State"].text == "Pending" }
            return #""PaymentRequestIds": ["\#(pending)"]"#
        case "loyaltyTiers/delete":
            let program = try await first("loyaltyPrograms/getAll") { $0["Code"].text == "WICK" }
            let wanted = """
                "LoyaltyTiers": [{"LoyaltyProgramId": "\(program)", "Name": "Spark", "Code": "SPARK", "Ordering": 9}]
                """
            return #""LoyaltyTierIds": ["\#(try await made("loyaltyTiers/add", wanted, "LoyaltyTiers.Id"))"]"#
        case "resourceCategories/delete":
            let wanted = """
                "ResourceCategories": [{"ServiceId": "\(try await service("Stays"))", "Type": "Room", "Capacity": 1,
                 "Names": {"en-GB": "Attic"}}]
                """
            let added = try await made("resourceCategories/add", wanted, "ResourceCategories.Id")
            return #""ResourceCategoryIds": ["\#(added)"]"#
        default: return nil
        }
    }
}
