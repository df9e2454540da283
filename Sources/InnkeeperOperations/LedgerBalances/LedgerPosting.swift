import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// Books in the ledger what was charged and paid since the last time.
///
/// A charge is booked for the day it was consumed on, a payment for the day it came in, but never for a day whose
/// accounts may not be changed any more. What changes afterwards is booked with the difference, for today: entries stay
/// as they are. Whoever books again what is booked already, books nothing.
struct LedgerPosting {
    let call: Call
    let enterprise: Enterprise

    /// Charges or payments that are looked at in one transaction.
    private static let batch = 500
    /// Seconds that are looked at twice, for what was written by a transaction that took its time.
    private static let overlap: Double = 300

    /// - Parameter remembers: Whether it is written down that everything has been looked at where nothing was booked.
    /// - Returns: How many entries were booked.
    @discardableResult
    func catchUp(remembers: Bool) async throws -> Int {
        let through = try await call.store.read { try $0.ledger.through(of: enterprise.id) }
        let start = through.map { min($0, call.now).addingTimeInterval(-Self.overlap) } ?? LedgerTable.beginning
        var booked = try await pages { (transaction: Transaction, cursor: ID<OrderItem>?) in
            let charges = try transaction.ledger.charges(
                of: enterprise.id, since: start, at: call.now, after: cursor, limit: Self.batch
            )
            return (try book(charges.map { Subject($0) }, in: transaction), charges.last?.id, charges.count)
        }
        booked += try await pages { (transaction: Transaction, cursor: ID<Payment>?) in
            let payments = try transaction.ledger.payments(
                of: enterprise.id, since: start, after: cursor, limit: Self.batch
            )
            let subjects = payments.flatMap { [Subject($0), Subject(deducting: $0)] }
            return (try book(subjects, in: transaction), payments.last?.payment.id, payments.count)
        }
        booked += try await pages { (transaction: Transaction, cursor: ID<OutletItem>?) in
            let items = try transaction.ledger.outletItems(
                of: enterprise.id, since: start, at: call.now, after: cursor, limit: Self.batch
            )
            return (try book(items.map { Subject($0, of: $1) }, in: transaction), items.last?.item.id, items.count)
        }
        if booked > 0 || remembers && through != call.now {
            try await call.store.write { try $0.ledger.setThrough(call.now, of: enterprise.id) }
        }
        return booked
    }

    /// Page by page, each in a transaction of its own under the lock of the ledger.
    private func pages<Entity>(
        _ page: @escaping @Sendable (Transaction, ID<Entity>?) throws -> (booked: Int, last: ID<Entity>?, count: Int)
    ) async throws -> Int {
        var (booked, cursor) = (0, ID<Entity>?.none)
        while true {
            let after = cursor
            let done = try await call.store.write { transaction in
                try transaction.lock(.other(enterprise.id))
                return try page(transaction, after)
            }
            booked += done.booked
            cursor = done.last
            if done.count < Self.batch { return booked }
        }
    }

    private func book(_ subjects: [Subject], in transaction: Transaction) throws -> Int {
        let positions = try transaction.ledger.positions(of: subjects.map(\.id), in: enterprise.id)
        let entries = subjects.flatMap { subject in
            let known = positions[subject.id] ?? []
            return missing(of: subject, posted: known.filter { $0.itemType == subject.type })
        }
        guard !entries.isEmpty else { return 0 }
        try transaction.ledger.book(entries)
        return entries.count
    }

    /// What is missing in the ledger of a charge or payment, for each account that it was ever of.
    private func missing(of subject: Subject, posted: [LedgerPosition]) -> [LedgerEntry] {
        var accounts = Set(posted.map { Holder(account: $0.accountID, currency: $0.currency) })
        let owner = Holder(account: subject.account, currency: subject.currency)
        accounts.insert(owner)
        let date = posted.isEmpty ? postingDate(subject.happened) : LocalDate(of: call.now, in: enterprise.timeZone)
        return accounts.sorted { $0.account < $1.account }.flatMap { holder -> [LedgerEntry] in
            let known = posted.filter { $0.accountID == holder.account && $0.currency == holder.currency }.map(\.line)
            let lines = LedgerRules.difference(from: known, to: holder == owner ? subject.lines : [])
            guard !lines.isEmpty else { return [] }
            let transactionID = call.newID(LedgerPosting.self).uuid
            return lines.map { line in
                LedgerEntry(
                    id: call.newID(), enterpriseID: enterprise.id, transactionID: transactionID,
                    accountID: holder.account, billID: subject.billID,
                    accountingCategoryID: subject.accountingCategoryID, itemID: subject.id, itemType: subject.type,
                    line: line, currency: holder.currency, postingDate: date, created: call.now
                )
            }
        }
    }

    private func postingDate(_ happened: Date) -> LocalDate {
        LocalDate(of: max(happened, enterprise.accountingHistoryStart(at: call.now)), in: enterprise.timeZone)
    }

    private struct Holder: Hashable {
        let account: ID<Account>
        let currency: Currency
    }
}

/// A charge, a payment or its deduction, as the ledger sees it.
private struct Subject {
    let id: UUID
    let type: LedgerEntry.ItemType
    let account: ID<Account>
    let currency: Currency
    let billID: ID<Bill>?
    let accountingCategoryID: ID<AccountingCategory>?
    let lines: [LedgerLine]
    let happened: Date

    init(_ item: OrderItem) {
        id = item.id.uuid
        type = item.ledgerType
        account = item.account.id
        currency = item.unitAmount.currency
        billID = item.billID
        accountingCategoryID = item.accountingCategoryID
        lines = LedgerRules.lines(of: item)
        happened = item.consumed
    }

    init(_ stay: StayPayment) {
        let payment = stay.payment
        // What is owed on an invoice is in the books from the day on which it is settled.
        let settled = payment.claim == nil ? nil : payment.closed
        self.init(
            payment, as: payment.ledgerType, LedgerRules.lines(of: stay), settled ?? payment.charged ?? payment.created
        )
    }

    /// Without lines for a payment that was not made ahead, or whose guests are still to come.
    init(deducting stay: StayPayment) {
        let happened = stay.deductedAt ?? stay.payment.created
        self.init(stay.payment, as: .depositBalancingPayment, LedgerRules.balancingLines(of: stay), happened)
    }

    init(_ item: OutletItem, of account: ID<Account>) {
        id = item.id.uuid
        type = .outletItem
        self.account = account
        currency = item.unitAmount.currency
        // The bills of outlets are not the house's.
        billID = nil
        accountingCategoryID = item.accountingCategoryID
        lines = LedgerRules.lines(of: item)
        happened = item.consumed
    }

    private init(_ payment: Payment, as type: LedgerEntry.ItemType, _ lines: [LedgerLine], _ happened: Date) {
        id = payment.id.uuid
        self.type = type
        account = payment.account.id
        currency = payment.currency
        billID = payment.billID
        accountingCategoryID = payment.accountingCategoryID
        self.lines = lines
        self.happened = happened
    }
}

/// Keeps the ledger up to date, so that nobody who asks for it has to wait.
enum LedgerDuty: NightDuty {
    static let name = "ledger entries booked"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        try await LedgerPosting(call: call, enterprise: enterprise).catchUp(remembers: true)
    }
}
