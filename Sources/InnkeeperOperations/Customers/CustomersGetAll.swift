import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Lists the customers of a chain, the deleted ones too unless `ActivityStates` says otherwise.
///
/// `Extent` decides what is shown, not what is counted: with everything off the answer still has its cursor.
///
/// - Throws: `InvalidInput` when `DeletedUtc` is asked for without the deleted customers.
extension CustomersGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = try filter(request, in: call)
        let page = Page(request.limitation)
        let (showsCustomers, showsAddresses) = (request.extent.customers ?? false, request.extent.addresses ?? false)
        let showsDocuments = request.extent.documents ?? false
        let (customers, documents) = try await call.store.read { transaction in
            let customers = try transaction.customers.list(filter, page)
            guard showsDocuments else { return (customers, [IdentityDocument]()) }
            let documents = transaction.identityDocuments(call.premises.vault)
            return (customers, try documents.documents(of: customers.map(\.id), ofAny: filter.chains))
        }
        let byCustomer = Dictionary(grouping: documents, by: \.customerID)
        let shown = customers.map { customer in
            Contract.Customer(customer, withAddress: showsAddresses, documents: byCustomer[customer.id] ?? [])
        }
        return Response(
            customers: showsCustomers ? shown : [],
            cursor: customers.last?.id.uuid,
            documents: showsDocuments ? documents.map(Contract.IdentityDocument.init) : nil
        )
    }

    private static func filter(_ request: Request, in call: Call) throws -> CustomerFilter {
        var filter = CustomerFilter(chains: try call.chains(request.chainIDs))
        filter.ids = ids(request.customerIDs)
        filter.companyIDs = ids(request.companyIDs)
        filter.emails = request.emails
        filter.firstNames = request.firstNames
        filter.lastNames = request.lastNames
        filter.loyaltyCodes = request.loyaltyCodes
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.deleted = request.deletedUTC.map { InstantInterval($0) }
        if let states = request.activityStates, Set(states).count == 1 { filter.isActive = states[0] == .active }
        if filter.deleted != nil, request.activityStates?.contains(.deleted) != true {
            throw InvalidInput("DeletedUtc", "needs the ActivityStates to include Deleted")
        }
        return filter
    }
}
