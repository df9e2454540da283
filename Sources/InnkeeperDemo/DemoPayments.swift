import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperValues

/// What lies in the drawers of a house, the cards that it knows, and whom it has asked to pay.
struct DemoPayments {
    let house: DemoHouse
    let now: Date
    private var id: ID<Enterprise> { house.enterprise.id }

    init(house: DemoHouse, now: Date) {
        self.house = house
        self.now = now
    }

    func write(_ guests: [Customer], _ profile: Integration, in transaction: Transaction) throws {
        try fillDrawer(in: transaction)
        try setRates(in: transaction)
        var cards: [CreditCard] = []
        for (index, guest) in guests.prefix(12).enumerated() {
            cards.append(try card(of: guest, index, in: transaction))
        }
        for (index, card) in cards.prefix(4).enumerated() { try hold(card, index, in: transaction) }
        for (index, guest) in guests.prefix(8).enumerated() { try ask(guest, index, in: transaction) }
        try closeWithMachine(for: profile, in: transaction)
    }

    /// The cash of the last two weeks.
    private func fillDrawer(in transaction: Transaction) throws {
        let drawer = Cashier(
            id: house.ids.next(at: house.opening), enterpriseID: id, name: "Reception", created: house.opening
        )
        try transaction.cashiers.insert(drawer)
        var filter = PaymentFilter(enterprises: [id])
        filter.created = InstantInterval(start: now.addingTimeInterval(-14 * 86_400), end: nil)
        filter.type = "ExternalPayment"
        let cash = try transaction.payments.list(filter, Page(count: 1000))
            .filter { $0.form == .external(type: "Cash") }
        for (index, payment) in cash.reversed().enumerated() {
            try transaction.cashierTransactions.insert(
                CashierTransaction(
                    id: house.ids.next(at: payment.created), enterpriseID: id, cashierID: drawer.id,
                    paymentID: payment.id, number: index + 1, currency: payment.currency, value: -payment.value,
                    created: payment.created
                )
            )
        }
        try transaction.cashierTransactions.insert(
            CashierTransaction(
                id: house.ids.next(at: now), enterpriseID: id, cashierID: drawer.id, number: cash.count + 1,
                currency: house.currency, value: -20, form: .cashOutExpense, notes: "Flowers", created: now
            )
        )
    }

    /// A foreign currency in both directions; what is bought is worth a little less than what is sold.
    private func setRates(in transaction: Transaction) throws {
        let (other, there, back) = house.currency.code == "GBP" ? ("EUR", 117, 84) : ("EUR", 92, 107)
        guard let foreign = Currency(other) else { throw DemoProblem("There is no \(other).") }
        for (source, target, value) in [(house.currency, foreign, there), (foreign, house.currency, back)] {
            try transaction.exchangeRates.set(
                ExchangeRate(
                    id: house.ids.next(at: house.opening), enterpriseID: id, source: source, target: target,
                    value: ExactDecimal(coefficient: Int128(value), scale: 2)
                )
            )
        }
    }

    private func card(of guest: Customer, _ index: Int, in transaction: Transaction) throws -> CreditCard {
        let brands = ["Visa", "MasterCard", "Amex"]
        let storage = ["sandbox-visa", "sandbox-mastercard", "sandbox-amex"][index % 3]
        let created = now.addingTimeInterval(-Double(index) * 86_400)
        let card = CreditCard(
            id: house.ids.next(at: created), enterpriseID: id, customerID: guest.id,
            kind: index.isMultiple(of: 4) ? .terminal : .gateway, type: brands[index % 3],
            obfuscatedNumber: "411111******\(1000 + index * 7)",
            expiration: CardMonth(year: 2029, month: index % 12 + 1),
            storageData: index.isMultiple(of: 4) ? nil : storage, created: created
        )
        try transaction.creditCards.insert(card)
        return card
    }

    private func hold(_ card: CreditCard, _ index: Int, in transaction: Transaction) throws {
        let states: [Preauthorization.State] = [.chargeable, .charged, .cancelled, .expired]
        let created = now.addingTimeInterval(-Double(index * 8) * 86_400 - 3600)
        try transaction.preauthorizations.insert(
            Preauthorization(
                id: house.ids.next(at: created), enterpriseID: id, creditCardID: card.id, customerID: card.customerID,
                currency: house.currency, value: 100, state: states[index % 4], code: "HOLD-\(index + 1)",
                created: created
            )
        )
    }

    private func ask(_ guest: Customer, _ index: Int, in transaction: Transaction) throws {
        let states: [PaymentRequest.State] = [.pending, .canceled, .expired, .pending]
        let state = states[index % 4]
        let created = now.addingTimeInterval(-Double(index + 1) * 43_200)
        try transaction.paymentRequests.insert(
            PaymentRequest(
                id: house.ids.next(at: created), enterpriseID: id, customerID: guest.id, state: state,
                currency: house.currency, value: ExactDecimal(50 + index * 10), reason: .deposit,
                expires: state == .expired ? now.addingTimeInterval(-60) : now.addingTimeInterval(6 * 86_400),
                description: "Deposit for your stay", created: created
            )
        )
    }

    /// The bill of the last guest who left has gone to the fiscal printer.
    private func closeWithMachine(for profile: Integration, in transaction: Transaction) throws {
        var filter = BillFilter(enterprises: [id])
        filter.state = .closed
        let machines = try transaction.devices.all(.fiscalMachine, of: id)
        guard let machine = machines.first, let bill = try transaction.bills.list(filter, Page(count: 1)).first
        else { return }
        try transaction.deviceCommands.insert(
            DeviceCommand(
                id: house.ids.next(at: now), enterpriseID: id, deviceID: machine.id, state: .processed,
                creatorName: profile.name, data: .fiscalize(FiscalOrder(billID: bill.id.uuid, isRefund: false)),
                created: bill.issued ?? now, updated: bill.issued ?? now
            )
        )
    }
}
