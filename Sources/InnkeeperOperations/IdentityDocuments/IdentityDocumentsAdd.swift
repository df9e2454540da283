import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds papers of customers; what they say is sealed.
///
/// - Throws: `InvalidReference` for a customer who is not an active one of the chain; `InvalidInput` for what no paper
///   can say; ``VaultRefusal`` where the house has no key.
extension IdentityDocumentsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<Customer>] = ids(request.identityDocuments.map(\.customerID))
            try transaction.lockActiveCustomers(wanted, of: chain, as: "CustomerId")
            let table = transaction.identityDocuments(call.premises.vault)
            let added = try request.identityDocuments.enumerated().map { index, parameters in
                var document = IdentityDocument(
                    id: call.newID(), chainID: chain, customerID: ID(parameters.customerID),
                    type: sameChoice(parameters.type), number: parameters.number.said ?? "",
                    expirationDate: parameters.expirationDate, issuanceDate: parameters.issuanceDate,
                    issuingCountryCode: parameters.issuingCountryCode.said,
                    issuingCountrySubdivisionCode: parameters.issuingCountrySubdivisionCode.said,
                    issuingCity: parameters.issuingCity.said,
                    supportNumber: parameters.identityDocumentSupportNumber.said, created: call.now
                )
                document.isVerified = parameters.isVerified
                try document.check(at: "IdentityDocuments[\(index)].")
                try document.checkNumber(for: call, at: "IdentityDocuments[\(index)].")
                document = document.limited(for: call)
                try table.insert(document)
                return Contract.IdentityDocumentV20241025(document)
            }
            try call.announceChange(of: wanted.map { Account($0) }, ofChain: chain, in: transaction)
            return Response(identityDocuments: added)
        }
    }
}

extension Transaction {
    /// - Throws: `InvalidReference` for the first that is not an active customer of the chain.
    func lockActiveCustomers(_ wanted: [ID<Customer>], of chain: ID<Chain>, as member: String) throws {
        let accounts = try accounts.lockActive(wanted.map { ID($0.uuid) }, of: chain, as: member)
        for id in wanted where accounts[ID(id.uuid)]?.type != .customer {
            throw InvalidReference.unknown(member, id.uuid)
        }
    }
}
