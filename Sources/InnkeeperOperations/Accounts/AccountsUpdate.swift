import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes customers and companies. What is left out stays; what is null inside is cleared.
///
/// `FiscalIdentifier` of a company is what `companies/update` calls `Identifier`.
///
/// - Throws: `InvalidReference` for an account that is not an active one of that type in the chain; `InvalidInput` for
///   what it cannot have, and for an e-mail address that another customer has.
extension AccountsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        do {
            return try await call.store.write { transaction in
                let wanted: [ID<Account>] = ids(request.accountUpdates.map(\.id))
                // The companies of a chain are locked too, so that no two become parts of each other.
                try transaction.lock(wanted.map(LockKey.account) + [.other(chain)])
                for (index, update) in request.accountUpdates.enumerated() {
                    let path = "AccountUpdates[\(index)]."
                    // Bounded by the number of updates in a request; a later one builds on an earlier one.
                    switch update.discriminator {
                    case .customer: try change(update, at: path, in: chain, transaction, call)
                    case .company: try changeCompany(update, at: path, in: chain, transaction, call)
                    }
                }
                return try answer(wanted, in: chain, transaction)
            }
        } catch let violation as ConstraintViolation where violation.kind == .unique {
            // Somebody else took an address at the same instant.
            throw taken
        }
    }

    private static let taken = InvalidInput("AccountUpdates.Customer.Email", "belongs to another customer")

    private static func change(
        _ update: Contract.AccountUpdateParameters, at path: String, in chain: ID<Chain>, _ transaction: Transaction,
        _ call: Call
    ) throws {
        guard let said = update.customer,
            var customer = try transaction.customers.find(ID(update.id), of: chain), customer.isActive
        else { throw InvalidReference.unknown("Id", update.id) }
        let company = customer.companyID
        try CustomerChanges(said).overwrite(&customer, at: "\(path)Customer.")
        if customer.companyID != company { try transaction.requireCompany(customer.companyID, of: chain) }
        let other = try transaction.customers.customer(withEmailOf: customer.contact, of: chain)
        if let other, other.id != customer.id {
            throw InvalidInput("\(path)Customer.Email", "belongs to another customer")
        }
        (customer.updated, customer.updaterProfileID) = (call.now, call.caller.integration.id.uuid)
        try transaction.customers.update(customer)
        try call.announce(.customerUpdated(customer.id), ofChain: chain, in: transaction)
    }

    private static func changeCompany(
        _ update: Contract.AccountUpdateParameters, at path: String, in chain: ID<Chain>, _ transaction: Transaction,
        _ call: Call
    ) throws {
        guard let said = update.company, let old = try transaction.companies.find(ID(update.id), of: chain),
            old.isActive
        else { throw InvalidReference.unknown("Id", update.id) }
        var company = old
        try CompanyChanges(said).overwrite(&company, at: "\(path)Company.")
        try transaction.write(company, over: old, call)
    }

    /// The accounts as they are now, in the order of the request.
    private static func answer(
        _ wanted: [ID<Account>], in chain: ID<Chain>, _ transaction: Transaction
    ) throws -> Response {
        let customers = try transaction.customers.find(wanted.map { ID($0.uuid) }, of: chain)
        let companies = try transaction.companies.find(wanted.map { ID($0.uuid) }, of: chain)
        let all = customers.map { Contract.Account($0) } + companies.map { Contract.Account($0) }
        let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        return Response(accounts: wanted.compactMap { byID[$0.uuid] })
    }
}
