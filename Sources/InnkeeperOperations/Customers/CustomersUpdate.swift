import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes a customer's profile. What the request leaves out or leaves blank stays; given lists replace the old ones.
///
/// - Throws: `InvalidReference` for a customer or company that the chain does not have; `InvalidInput` for an e-mail
///   address that another customer has, or that is none.
extension CustomersUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let fields = CustomerFields(request)
        try fields.check()
        do {
            return try await call.store.write { transaction in
                // The profile is written as a whole, so nobody else may change it between reading and writing.
                try transaction.lock(.account(ID<Customer>(request.customerID)))
                guard var customer = try transaction.customers.find(ID(request.customerID), of: chain),
                    customer.isActive
                else { throw InvalidReference.unknown("CustomerId", request.customerID) }
                try transaction.requireCompany(fields.companyID, of: chain)
                let other = try transaction.customers.customer(withEmailOf: fields.contact, of: chain)
                if let other, other.id != customer.id { throw taken }
                fields.overwrite(&customer, newAddressID: { call.newID() })
                overwriteItalianCodes(of: &customer, request)
                customer.updated = call.now
                customer.updaterProfileID = call.caller.integration.id.uuid
                try transaction.customers.update(customer)
                let documents = try fields.documents.write(to: customer, in: transaction, call)
                try call.announce(.customerUpdated(customer.id), ofChain: chain, in: transaction)
                return Response(customer, documents: documents)
            }
        } catch let violation as ConstraintViolation where violation.kind == .unique && fields.contact.email != nil {
            // Somebody else took this address at the same instant.
            throw taken
        }
    }

    private static let taken = InvalidInput("Email", "belongs to another customer")

    /// Only these are update values: a null inside clears them.
    private static func overwriteItalianCodes(of customer: inout Customer, _ request: Request) {
        if let code = request.italianDestinationCode { customer.codes.italianDestinationCode = code.value.said }
        if let code = request.italianFiscalCode { customer.codes.italianFiscalCode = code.value.said }
        if let code = request.italianLotteryCode { customer.codes.italianLotteryCode = code.value.said }
    }
}
