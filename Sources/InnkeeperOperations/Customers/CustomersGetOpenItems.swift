import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what customers have not settled yet: open charges and open payments, whose sum is what they owe.
///
/// Every customer of the request has an entry, in its order. With a currency all amounts are told in it; the original
/// ones stay beside them. A token of one service sees its charges and those of what is sold beside stays.
///
/// - Throws: `InvalidReference` for a customer whom the chain does not know, and for a currency that the amounts cannot
///   be told in; ``TooManyItems`` where an answer without pages cannot hold all.
extension CustomersGetOpenItems: APIOperation {
    private static let most = 20_000

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let wanted: [ID<Customer>] = ids(request.customerIDs)
        let accounts = wanted.map { ID<Account>($0.uuid) }
        let entries = try await call.store.read { transaction in
            let known = Set(try transaction.customers.find(wanted, of: enterprise.chainID).map(\.id))
            for id in wanted where !known.contains(id) { throw InvalidReference.unknown("CustomerIds", id.uuid) }
            var charges = OrderItemFilter(enterprises: [enterprise.id])
            charges.accounts = accounts
            charges.states = [.open]
            charges.services = try call.chargedServices(nil, of: [enterprise.id], in: transaction)
            var paid = PaymentFilter(enterprises: [enterprise.id])
            paid.accounts = accounts
            paid.accountingStates = [.open]
            let items = try transaction.orderItems.list(charges, Page(count: most + 1))
            let payments = try transaction.payments.list(paid, Page(count: most + 1))
            guard items.count <= most, payments.count <= most else { throw TooManyItems() }
            let exchange = try Exchange(to: request.currency.said, of: [enterprise.id], in: transaction)
            return try Self.entries(wanted, items, payments, exchange)
        }
        return Response(customers: entries)
    }

    private static func entries(
        _ customers: [ID<Customer>], _ items: [OrderItem], _ payments: [Payment], _ exchange: Exchange?
    ) throws -> [Contract.CustomerItems] {
        let charges = Dictionary(grouping: items) { $0.account.id.uuid }
        let paid = Dictionary(grouping: payments) { $0.account.id.uuid }
        return try customers.map { customer in
            let (items, payments) = (charges[customer.uuid] ?? [], paid[customer.uuid] ?? [])
            return Contract.CustomerItems(
                customerID: customer.uuid,
                orderItems: try items.map { try told($0, exchange) },
                paymentItems: try payments.map { try told($0, exchange) },
                items: items.map { Contract.AccountingItem($0) } + payments.map { Contract.AccountingItem($0) }
            )
        }
    }

    private static func told(_ item: OrderItem, _ exchange: Exchange?) throws -> Contract.OrderItemOld {
        var told = Contract.OrderItemOld(item)
        guard let exchange else { return told }
        told.unitAmount = Contract.Amount(try exchange.amount(item.unitAmount, at: item.enterpriseID))
        told.amount = Contract.ExtendedAmount(try exchange.amount(item.amount, at: item.enterpriseID))
        return told
    }

    private static func told(_ payment: Payment, _ exchange: Exchange?) throws -> Contract.PaymentItemOld {
        var told = Contract.PaymentItemOld(payment)
        guard let exchange else { return told }
        let amount = Amount.untaxed(payment.value, payment.currency)
        told.amount = Contract.ExtendedAmount(try exchange.amount(amount, at: payment.enterpriseID))
        return told
    }
}
