import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperWire

/// What is done with charges, bills and payments.
extension Walker {
    static let moneyHabits: [Habit] = [
        (8, { try await $0.order() }), (2, { try await $0.takeBack() }), (2, { try await $0.openBill() }),
        (1, { try await $0.reassignBill() }), (4, { try await $0.closeBill() }), (1, { try await $0.deleteBill() }),
        (3, { try await $0.moveItem() }), (6, { try await $0.pay() }), (1, { try await $0.payByCardElsewhere() }),
        (1, { try await $0.keepCard() }), (3, { try await $0.charge() }), (2, { try await $0.payOtherwise() }),
        (2, { try await $0.refund() }), (1, { try await $0.askToPay() }), (1, { try await $0.stopAsking() }),
        (2, { try await $0.lookAtMoney() }), (2, { try await $0.settleInvoices() }),
    ]

    private mutating func order() async throws {
        let owner = someone()
        var members = ""
        if chance.happens(40), let stay = book.pick(.stay, &chance) {
            members += #", "LinkedReservationId": "\#(stay.id)""#
        }
        if chance.happens(20), let bill = book.pick(.bill, &chance) { members += #", "BillId": "\#(bill.id)""# }
        if chance.happens(30) {
            let category = hotel.food.id
            members += """
                , "Items": [{"Name": "Taxi", "UnitCount": \(chance.number(1...3)),
                  "AccountingCategoryId": "\(category)",
                  "UnitAmount": {\(pounds(3...60)), "TaxCodes": ["UK-2022-20%"]}}]
                """
        }
        let json = try await post(
            "orders/add",
            """
            "ServiceId": "\(hotel.extras.id)", "AccountId": "\(owner)",
            "ProductOrders": [{"ProductId": "\(hotel.minibar.id)", "Count": \(chance.number(1...4))}]\(members)
            """
        )
        guard let json else { return }
        book.acknowledge(.order, json["OrderId"].text)
        try await lookAtItems(#""ServiceOrderIds": ["\#(json["OrderId"].text ?? "")"]"#)
    }

    /// What is listed may be moved and taken back by somebody.
    private func lookAtItems(_ filter: String) async throws {
        let json = try await post("orderItems/getAll", #"\#(filter), "Limitation": {"Count": 20}"#)
        for item in json?["OrderItems"].items ?? [] where item["AccountingState"].text == "Open" {
            book.put(WalkThing(id: item["Id"].text ?? "", account: item["AccountId"].text ?? ""), on: .charge)
        }
    }

    private mutating func takeBack() async throws {
        guard let charge = book.pick(.charge, &chance),
            try await post("orderItems/cancel", #""OrderItemIds": ["\#(charge.id)"]"#) != nil
        else { return }
        book.acknowledge(.charge, charge.id, "AccountingState", ["Canceled"])
        book.remove(charge.id, from: .charge)
    }

    private mutating func openBill() async throws {
        let json = try await post("bills/add", #""Bills": [{"AccountId": "\#(someone())"}]"#)
        noteBill(json?["Bills"][0])
    }

    private func noteBill(_ bill: JSON?) {
        guard let bill else { return }
        book.acknowledge(.bill, bill["Id"].text)
        book.put(WalkThing(id: bill["Id"].text ?? "", account: bill["AccountId"].text ?? ""), on: .bill)
    }

    private mutating func reassignBill() async throws {
        guard let bill = book.pick(.bill, &chance) else { return }
        try await post(
            "bills/update", #""BillsUpdates": [{"BillId": "\#(bill.id)", "AccountId": {"Value": "\#(someone())"}}]"#
        )
    }

    private mutating func closeBill() async throws {
        let filter = #""CustomerIds": ["\#(someone())"], "State": "Open", "Limitation": {"Count": 10}"#
        guard let bills = try await post("bills/getAll", filter)?["Bills"].items, !bills.isEmpty else { return }
        let id = chance.one(of: bills)["Id"].text ?? ""
        let type = chance.happens(60) ? "Invoice" : "Receipt"
        guard let json = try await post("bills/close", #""BillId": "\#(id)", "Type": "\#(type)""#) else { return }
        book.acknowledge(.bill, id, "State", ["Closed"])
        book.acknowledge(.bill, id, "Number", [json["Bills"][0]["Number"].text ?? ""])
        book.remove(id, from: .bill)
    }

    /// Puts what somebody owes on invoices on a bill, with a payment of much or little.
    private mutating func settleInvoices() async throws {
        let owner = someone()
        let open = #""AccountIds": ["\#(owner)"], "AccountingStates": ["Open"], "Limitation": {"Count": 50}"#
        let claims = try await post("payments/getAll", open)?["Payments"].items
            .filter { $0["Type"].text == "InvoicePayment" && $0["BillId"].isNull }.compactMap { $0["Id"].text }
        guard let claims, !claims.isEmpty,
            let bill = try await post("bills/add", #""Bills": [{"AccountId": "\#(owner)"}]"#)?["Bills"][0],
            let id = bill["Id"].text
        else { return }
        noteBill(bill)
        let moves = claims.map { #"{"AccountingItemId": "\#($0)", "BillId": {"Value": "\#(id)"}}"# }
        try await post("accountingItems/update", #""AccountingItemUpdates": [\#(moves.joined(separator: ", "))]"#)
        let paid = try await post(
            "payments/addExternal", #""AccountId": "\#(owner)", "BillId": "\#(id)", "Amount": {\#(pounds(1...200))}"#
        )
        notePayment(paid?["ExternalPaymentId"], of: owner)
        guard let json = try await post("bills/close", #""BillId": "\#(id)", "Type": "Invoice""#) else { return }
        book.acknowledge(.bill, id, "State", ["Closed"])
        book.acknowledge(.bill, id, "Number", [json["Bills"][0]["Number"].text ?? ""])
        book.remove(id, from: .bill)
    }

    private mutating func deleteBill() async throws {
        guard let bill = book.pick(.bill, &chance) else { return }
        guard let (status, json) = try await door.post("bills/delete", #"{"BillIds": ["\#(bill.id)"]}"#) else {
            return book.doubtEnd(of: .bill, bill.id)
        }
        book.note(status, of: "bills/delete", json)
        guard status == 200 else { return }
        book.acknowledgeEnd(of: .bill, bill.id)
        book.remove(bill.id, from: .bill)
    }

    /// To another bill, or off the one it is on.
    private mutating func moveItem() async throws {
        guard let item = book.pick(chance.happens(75) ? .charge : .payment, &chance) else { return }
        var target = #""BillId": {"Value": null}"#
        if chance.happens(75), let bill = book.pick(.bill, &chance) {
            target = #""BillId": {"Value": "\#(bill.id)"}, "AccountId": {"Value": "\#(bill.account)"}"#
        }
        try await post(
            "accountingItems/update", #""AccountingItemUpdates": [{"AccountingItemId": "\#(item.id)", \#(target)}]"#
        )
    }

    /// Pays all that is open, or anything.
    private mutating func pay() async throws {
        let owner = someone()
        var amount = pounds(1...200)
        if chance.happens(60), let due = try await due(from: owner) {
            amount = #""Currency": "GBP", "GrossValue": \#(due)"#
        }
        let type = chance.happens(40) ? #", "Type": "Cash""# : ""
        let json = try await post("payments/addExternal", #""AccountId": "\#(owner)", "Amount": {\#(amount)}\#(type)"#)
        notePayment(json?["ExternalPaymentId"], of: owner)
    }

    /// - Parameter isRefundable: It went through the gateway, which can pay it back.
    private func notePayment(_ id: JSON?, of owner: String, isRefundable: Bool = false) {
        guard let id else { return }
        book.acknowledge(.payment, id.text)
        book.put(WalkThing(id: id.text ?? "", account: owner), on: .payment)
        if isRefundable { book.put(WalkThing(id: id.text ?? "", account: owner), on: .refundable) }
    }

    private func due(from owner: String) async throws -> String? {
        guard let id = UUID(uuidString: owner) else { return nil }
        let (account, enterprise) = (ID<Account>(id), hotel.enterprise.id)
        let balances = try await hotel.read { try $0.accounts.balances(of: [account], in: enterprise) }
        return balances[account]?["GBP"]?.description
    }

    private mutating func payByCardElsewhere() async throws {
        try await post(
            "payments/addCreditCard",
            """
            "CustomerId": "\(someone())", "Amount": {\(pounds(1...80))},
            "CreditCard": {"Type": "Visa", "Number": "411111******1111", "Expiration": "11/2035", "Name": "A Guest"}
            """
        )
    }

    private mutating func keepCard() async throws {
        let owner = someone()
        let card = chance.happens(40) ? SandboxCard.visa : chance.one(of: SandboxCard.allCases)
        let json = try await post(
            "creditCards/addTokenized",
            """
            "CustomerId": "\(owner)", "CreditCardData": {"StorageData": "\(card.rawValue)", "Expiration": "2035-04"}
            """
        )
        if let id = json?["CreditCardId"].text { book.put(WalkThing(id: id, account: owner), on: .card) }
    }

    private mutating func charge() async throws {
        guard let card = book.pick(.card, &chance) else { return }
        let json = try await post(
            "creditCards/charge", #""CreditCardId": "\#(card.id)", "Amount": {\#(pounds(1...90))}"#
        )
        notePayment(json?["PaymentId"], of: card.account, isRefundable: true)
    }

    private mutating func payOtherwise() async throws {
        let owner = someone()
        let data = chance.one(of: [
            #"{"Discriminator": "ApplePay"}"#,
            #"{"Discriminator": "Ideal", "Ideal": {"RedirectUrl": "https://shop.example/thanks"}}"#,
            #"{"Discriminator": "Ideal", "Ideal": {"RedirectUrl": "https://shop.example/?sandbox=cancel"}}"#,
        ])
        let amount = data.contains("Ideal")
            ? #""Currency": "EUR", "GrossValue": \#(chance.number(1...90))"# : pounds(1...90)
        let json = try await post(
            "payments/addAlternative", #""CustomerId": "\#(owner)", "Amount": {\#(amount)}, "Data": \#(data)"#
        )
        notePayment(json?["PaymentId"], of: owner, isRefundable: true)
    }

    private mutating func refund() async throws {
        guard let payment = book.pick(.refundable, &chance) else { return }
        let part = chance.happens(60) ? #", "ValueToRefund": \#(chance.number(1...20))"# : ""
        let json = try await post(
            "payments/refund",
            #""PaymentId": "\#(payment.id)", "AccountId": "\#(payment.account)", "Reason": "Left early"\#(part)"#
        )
        if let json { book.acknowledge(.payment, json["RefundId"].text) }
    }

    private mutating func askToPay() async throws {
        let expiration = text(door.now.addingTimeInterval(Double(chance.number(1...72)) * 3600))
        let json = try await post(
            "paymentRequests/add",
            """
            "SendPaymentRequestEmails": false, "PaymentRequests": [{"AccountId": "\(someone())", "Type": "Payment",
              "Amount": {"Currency": "GBP", "Value": \(chance.number(5...90))}, "Reason": "Deposit",
              "ExpirationUtc": "\(expiration)", "Description": "Deposit"}]
            """
        )
        guard let id = json?["PaymentRequests"][0]["Id"].text else { return }
        book.acknowledge(.paymentRequest, id)
        book.put(WalkThing(id: id), on: .paymentRequest)
    }

    private mutating func stopAsking() async throws {
        guard let request = book.pick(.paymentRequest, &chance),
            try await post("paymentRequests/cancel", #""PaymentRequestIds": ["\#(request.id)"]"#) != nil
        else { return }
        book.acknowledge(.paymentRequest, request.id, "State", ["Canceled"])
        book.remove(request.id, from: .paymentRequest)
    }

    private mutating func lookAtMoney() async throws {
        let owner = someone()
        switch chance.number(0...3) {
        case 0: try await post("customers/getOpenItems", #""CustomerIds": ["\#(owner)"]"#)
        case 1: try await post("payments/getAll", #""AccountIds": ["\#(owner)"], "Limitation": {"Count": 20}"#)
        case 2: try await lookAtItems(#""AccountIds": ["\#(owner)"], "AccountingStates": ["Open"]"#)
        default:
            if let stay = book.pick(.stay, &chance) {
                try await post("reservations/getAllItems", #""ReservationIds": ["\#(stay.id)"]"#)
            }
        }
    }
}
