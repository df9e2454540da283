import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Makes a profile of a customer, known to the whole chain.
///
/// Where an active customer has the same e-mail address, `OverwriteExisting` overwrites what the request says about the
/// person on that profile and answers it. What the house has noted about the guest stays (classifications, options,
/// notes); where it has noted nothing, what the request says is taken. Identity documents in the request, which older
/// clients send, become documents of his.
///
/// - Throws: `InvalidInput` for an e-mail address that another customer has, or that is none; `InvalidReference` for an
///   unknown company.
extension CustomersAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let fields = CustomerFields(request)
        guard !fields.person.lastName.isEmpty else { throw InvalidInput("LastName", "must not be blank") }
        try fields.check()
        do {
            return try await write(fields, to: chain, request, call)
        } catch let violation as ConstraintViolation where violation.kind == .unique && fields.contact.email != nil {
            // Somebody else made a profile with this address at the same instant; by now it can be seen.
            guard request.overwriteExisting else { throw taken }
            return try await write(fields, to: chain, request, call)
        }
    }

    private static func write(
        _ fields: CustomerFields, to chain: ID<Chain>, _ request: Request, _ call: Call
    ) async throws -> Response {
        try await call.store.write { transaction in
            try transaction.requireCompany(fields.companyID, of: chain)
            guard let found = try transaction.customers.customer(withEmailOf: fields.contact, of: chain) else {
                return try add(fields, to: chain, transaction, call)
            }
            guard request.overwriteExisting else { throw taken }
            // The profile is written as a whole, so it is locked and read again.
            try transaction.lock(.account(found.id))
            guard let existing = try transaction.customers.customer(withEmailOf: fields.contact, of: chain),
                existing.id == found.id
            else { throw taken }
            return try overwrite(existing, with: fields, transaction, call)
        }
    }

    private static let taken = InvalidInput(
        "Email", "belongs to another customer; OverwriteExisting would change that one"
    )

    private static func add(
        _ fields: CustomerFields, to chain: ID<Chain>, _ transaction: Transaction, _ call: Call
    ) throws -> Response {
        var customer = Customer(
            id: call.newID(),
            chainID: chain,
            number: try transaction.customers.nextNumber(of: chain),
            person: fields.person,
            creatorProfileID: call.caller.integration.id.uuid,
            created: call.now
        )
        fields.overwrite(&customer, newAddressID: { call.newID() })
        try transaction.customers.insert(customer)
        let documents = try fields.documents.write(to: customer, in: transaction, call)
        try call.announce(.customerAdded(customer.id), ofChain: chain, in: transaction)
        return Response(customer, documents: documents)
    }

    private static func overwrite(
        _ existing: Customer, with fields: CustomerFields, _ transaction: Transaction, _ call: Call
    ) throws -> Response {
        var customer = existing
        fields.leaving(whatIsNotedOn: existing).overwrite(&customer, newAddressID: { call.newID() })
        customer.updated = call.now
        customer.updaterProfileID = call.caller.integration.id.uuid
        try transaction.customers.update(customer)
        let documents = try fields.documents.write(to: customer, in: transaction, call)
        try call.announce(.customerUpdated(customer.id), ofChain: customer.chainID, in: transaction)
        return Response(customer, documents: documents)
    }
}

extension Transaction {
    /// - Throws: `InvalidReference` unless the company is an active one of the chain; none needs no check.
    func requireCompany(_ id: ID<Company>?, of chain: ID<Chain>, as member: String = "CompanyId") throws {
        guard let id else { return }
        guard try companies.active([id], of: chain).contains(id) else {
            throw InvalidReference.unknown(member, id.uuid)
        }
    }
}
