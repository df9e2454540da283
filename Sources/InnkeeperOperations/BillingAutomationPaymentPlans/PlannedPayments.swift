import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// Pays the bills that payment plans are for: what is owed on each, once, some days after the bill was made.
///
/// A payment that the card declines is not tried again by itself; the bill stays owed, and people see the failure.
enum PlannedPayments: NightDuty {
    static let name = "planned payments"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let desk = PaymentDesk(call: call, enterprise: enterprise)
        let due = try await call.store.read { try $0.plannedPayments.due(in: enterprise.id, at: call.now) }
        var count = 0
        for bill in due where bill.hasBegun(in: enterprise.timeZone) {
            let drafts = try await call.store.write { transaction in
                try payments(for: bill, desk, transaction)
            }
            for payment in drafts { _ = try await desk.submit(payment) }
            count += drafts.count
        }
        return count
    }

    /// What is owed on a bill, in each of its currencies; nothing where nothing is owed yet.
    private static func payments(
        for due: DueBill, _ desk: PaymentDesk, _ transaction: Transaction
    ) throws -> [Payment] {
        let (call, house) = (desk.call, desk.enterprise.id)
        try transaction.accounts.lock([due.accountID])
        let bill = try transaction.bills.find(due.billID, of: house, as: "BillId")
        guard bill.state == .open, bill.account.id == due.accountID,
            let (form, instrument) = try means(of: due, transaction, in: house)
        else { return [] }
        let owed = try transaction.bills.standings(of: [bill.id], in: house)[bill.id]?.balances ?? [:]
        let drafts = owed.sorted { $0.key < $1.key }.compactMap { code, value -> Payment? in
            guard value > 0, let currency = Currency(code), takes(form, currency, call) else { return nil }
            var payment = desk.draft(
                -value, currency, of: bill.account, as: form, instrument: instrument, origin: .automaticPayment
            )
            payment.billID = bill.id
            return payment
        }
        guard !drafts.isEmpty, try transaction.plannedPayments.note(due, of: house, at: call.now) else { return [] }
        for payment in drafts {
            try transaction.payments.insert(payment)
            try call.announce(.payment(payment.id), of: house, in: transaction)
        }
        return drafts
    }

    /// The customer's card while it can be charged, or the permission to debit a bank account.
    private static func means(
        of due: DueBill, _ transaction: Transaction, in house: ID<Enterprise>
    ) throws -> (form: Payment.Form, instrument: String?)? {
        guard let id = due.cardID else { return due.mandate.map { (.alternative(.sepaDirectDebit), $0) } }
        guard let card = try transaction.creditCards.find(id, of: house), card.state == .enabled,
            card.customerID.uuid == due.accountID.uuid
        else { return nil }
        return (.creditCard(card.id), card.storageData)
    }

    private static func takes(_ form: Payment.Form, _ currency: Currency, _ call: Call) -> Bool {
        guard case .alternative(let method) = form else { return true }
        return call.premises.payments.takes(method, in: currency)
    }
}

extension Call {
    /// Those of the means with which a plan can pay bills in the currency that the house keeps its prices in.
    ///
    /// - Throws: `InvalidReference` to `PaymentMethods` when there is none; the plan would never pay anything.
    func planned(
        _ methods: [PaymentMethodRequest.Method], of enterprise: Enterprise
    ) throws -> [PaymentMethodRequest.Method] {
        let currency = try enterprise.accepted(enterprise.defaultCurrency)
        let taken = methods.filter { method in
            switch method {
            case .paymentCard: true
            case .sepaDirectDebit: premises.payments.takes(.sepaDirectDebit, in: currency)
            }
        }
        guard !taken.isEmpty else {
            throw InvalidReference("PaymentMethods", "has no means of payment that can be charged again in \(currency)")
        }
        return taken
    }
}

extension DueBill {
    /// Whether the bill is of the plan's first month or a later one.
    fileprivate func hasBegun(in zone: TimeZone) -> Bool {
        guard let first = startMonth.flatMap({ CardMonth($0) }) else { return true }
        let day = LocalDate(of: created, in: zone)
        return (day.year, day.month) >= (first.year, first.month)
    }
}
