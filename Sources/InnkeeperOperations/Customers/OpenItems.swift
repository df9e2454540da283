import Hospitality
import InnkeeperStore

/// What customers have not settled yet, newest first: open charges and open payments, whose sum is what they owe.
///
/// A token of one service sees its charges and those of what is sold beside stays.
struct OpenItems: Sendable {
    private static let most = 20_000

    let charges: [OrderItem]
    let payments: [Payment]

    /// - Throws: `InvalidReference` to `member` for a customer whom the chain does not know; ``TooManyItems`` where an
    ///   answer without pages cannot hold all.
    init(
        of customers: [ID<Customer>], as member: String, at enterprise: Enterprise, for call: Call,
        in transaction: Transaction
    ) throws {
        let known = Set(try transaction.customers.find(customers, of: enterprise.chainID).map(\.id))
        for id in customers where !known.contains(id) { throw InvalidReference.unknown(member, id.uuid) }
        let accounts = customers.map { ID<Account>($0.uuid) }
        var charged = OrderItemFilter(enterprises: [enterprise.id])
        charged.accounts = accounts
        charged.states = [.open]
        charged.services = try call.chargedServices(nil, of: [enterprise.id], in: transaction)
        var paid = PaymentFilter(enterprises: [enterprise.id])
        paid.accounts = accounts
        paid.accountingStates = [.open]
        charges = try transaction.orderItems.list(charged, Page(count: Self.most + 1))
        payments = try transaction.payments.list(paid, Page(count: Self.most + 1))
        guard charges.count <= Self.most, payments.count <= Self.most else { throw TooManyItems() }
    }
}
