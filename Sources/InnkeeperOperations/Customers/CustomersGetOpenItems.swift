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
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let wanted: [ID<Customer>] = ids(request.customerIDs)
        let entries = try await call.store.read { transaction in
            let open = try OpenItems(of: wanted, as: "CustomerIds", at: enterprise, for: call, in: transaction)
            let exchange = try Exchange(to: request.currency.said, of: [enterprise.id], in: transaction)
            return try Self.entries(wanted, open, exchange)
        }
        return Response(customers: entries)
    }

    private static func entries(
        _ customers: [ID<Customer>], _ open: OpenItems, _ exchange: Exchange?
    ) throws -> [Contract.CustomerItems] {
        let charges = Dictionary(grouping: open.charges) { $0.account.id.uuid }
        let paid = Dictionary(grouping: open.payments) { $0.account.id.uuid }
        return try customers.map { customer in
            let (items, payments) = (charges[customer.uuid] ?? [], paid[customer.uuid] ?? [])
            return Contract.CustomerItems(
                customerID: customer.uuid,
                orderItems: try items.map { try Contract.OrderItemOld($0, in: exchange) },
                paymentItems: try payments.map { try Contract.PaymentItemOld($0, in: exchange) },
                items: try items.map { try Contract.AccountingItem($0, in: exchange) }
                    + payments.map { try Contract.AccountingItem($0, in: exchange) }
            )
        }
    }
}
