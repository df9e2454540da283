import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// Charges and payments on their way to other bills, within one transaction.
struct AccountingMoves {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction
    private let wanted: [ID<OrderItem>]
    private var items: [ID<OrderItem>: OrderItem] = [:]
    private(set) var payments: [ID<Payment>: Payment] = [:]
    private var accounts: [ID<Account>: Account] = [:]
    private var bills: [ID<Bill>: Bill] = [:]

    /// - Parameter wanted: The identifiers of the request; each is of a charge or of a payment.
    init(call: Call, enterprise: Enterprise, wanted: [ID<OrderItem>], in transaction: Transaction) throws {
        self.call = call
        self.enterprise = enterprise
        self.wanted = wanted
        self.transaction = transaction
    }

    /// Finds and locks everything that the updates name, accounts before bills, and reads it again under the locks.
    mutating func prepare(_ updates: [Contract.AccountingItemUpdateParameters]) throws {
        try load()
        let named = updates.compactMap { $0.accountID?.value }.map { ID<Account>($0) }
        accounts = try transaction.accounts.find(named, of: enterprise.chainID, as: "AccountId")
        let targets = ids(updates.compactMap { $0.billID?.value }, of: Bill.self)
        let holders = items.values.map(\.account.id) + payments.values.map(\.account.id)
        let owners = try transaction.bills.find(targets, of: enterprise.id).map(\.account.id)
        try transaction.accounts.lock(Array(Set(holders + owners + accounts.keys)))
        let current = items.values.compactMap(\.billID) + payments.values.compactMap(\.billID)
        try transaction.lock(Array(Set(current + targets)).map(LockKey.bill))
        try load()
        for bill in try transaction.bills.find(targets, of: enterprise.id) { bills[bill.id] = bill }
        for id in targets where bills[id] == nil { throw InvalidReference.unknown("BillId", id.uuid) }
    }

    mutating func apply(_ update: Contract.AccountingItemUpdateParameters) throws {
        let id = update.accountingItemID
        if var item = items[ID(id)] {
            guard item.state == .open else { throw unmovable("is \(item.state.rawValue.lowercased())") }
            let bill = try target(of: update, from: item.account, on: item.billID)
            try transaction.orderItems.move([item.id], to: bill, by: call.profileID, at: call.now)
            (item.account, item.billID) = (bill.account, bill.id)
            items[item.id] = item
        } else if var payment = payments[ID(id)] {
            // The published pages say pending ones alone, and elsewhere have a terminal's charged payment moved to the
            // bill that it is for. Nothing goes wrong by that as long as no bill with it is closed.
            guard payment.state == .pending || payment.accountingState == .open else {
                let state = payment.accountingState == .closed ? "closed" : payment.state.rawValue.lowercased()
                throw unmovable("is \(state)")
            }
            let bill = try target(of: update, from: payment.account, on: payment.billID)
            try payment.checkHolder(bill.account, as: update.accountID == nil ? "BillId" : "AccountId")
            try transaction.payments.move([payment.id], to: bill, at: call.now)
            (payment.account, payment.billID) = (bill.account, bill.id)
            payments[payment.id] = payment
        }
    }

    private func unmovable(_ state: String) -> InvalidReference {
        InvalidReference("AccountingItemId", "names what \(state), which stays where it is")
    }

    private mutating func load() throws {
        let found = try transaction.orderItems.find(wanted, of: enterprise.id)
        try call.admit(found, as: "AccountingItemId", of: enterprise.id, in: transaction)
        items = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        let others = wanted.filter { items[$0] == nil }.map { ID<Payment>($0.uuid) }
        let paid = try transaction.payments.find(others, of: enterprise.id)
        payments = Dictionary(uniqueKeysWithValues: paid.map { ($0.id, $0) })
        for id in others where payments[id] == nil { throw InvalidReference.unknown("AccountingItemId", id.uuid) }
    }

    /// The bill that an update names, one way or another.
    private func target(
        of update: Contract.AccountingItemUpdateParameters, from account: Account, on current: ID<Bill>?
    ) throws -> Bill {
        var account = account
        if let change = update.accountID {
            guard let id = change.value else { throw InvalidReference("AccountId", "cannot be taken away") }
            account = try call.owner(accounts[ID(id)].known(as: "AccountId", id))
        }
        guard let id = update.billID?.value else {
            guard update.billID != nil || update.accountID != nil else {
                throw InvalidReference("BillId", "is required")
            }
            return try transaction.bills.openBill(
                besides: update.billID == nil ? nil : current, of: account, in: enterprise.id,
                newID: { call.newID() }, at: call.now
            )
        }
        let bill = try bills[ID(id)].known(as: "BillId", id)
        guard bill.state == .open else { throw InvalidReference("BillId", "is closed") }
        guard bill.account == account else { throw InvalidReference("BillId", "is the bill of another account") }
        return bill
    }
}
