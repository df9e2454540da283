import Hospitality
import InnkeeperContract
import InnkeeperStore

/// The identity documents that older clients send inside of a customer, one of each type.
///
/// They are a resource of their own; here they are only kept, so that nothing that was sent is lost.
struct CustomerDocuments {
    private var said: [(type: IdentityDocumentType, parameters: Contract.DocumentParameters)] = []

    init(
        identityCard: Contract.DocumentParameters?, passport: Contract.DocumentParameters?,
        visa: Contract.DocumentParameters?, driversLicense: Contract.DocumentParameters?
    ) {
        let all = [
            (IdentityDocumentType.identityCard, identityCard), (.passport, passport), (.visa, visa),
            (.driversLicense, driversLicense),
        ]
        for (type, parameters) in all {
            if let parameters, parameters.saysAnything { said.append((type, parameters)) }
        }
    }

    /// Writes what was said over the customer's newest document of the type, or as a new one.
    ///
    /// - Returns: All documents of the customer, newest first.
    func write(to customer: Customer, in transaction: Transaction, _ call: Call) throws -> [IdentityDocument] {
        let (table, chain) = (transaction.identityDocuments(call.premises.vault), customer.chainID)
        // Who sends no papers needs no key.
        guard !said.isEmpty || call.premises.vault.hasKey else { return [] }
        var documents = try table.documents(of: [customer.id], ofAny: [chain])
        for (type, parameters) in said {
            if let index = documents.firstIndex(where: { $0.type == type }) {
                parameters.overwrite(&documents[index])
                documents[index].updated = call.now
                documents[index] = documents[index].limited(for: call)
                try table.update(documents[index])
            } else {
                var document = IdentityDocument(
                    id: call.newID(), chainID: chain, customerID: customer.id, type: type, created: call.now
                )
                parameters.overwrite(&document)
                document = document.limited(for: call)
                try table.insert(document)
                documents.insert(document, at: 0)
            }
        }
        return documents
    }
}

extension Contract.DocumentParameters {
    var saysAnything: Bool {
        [number, expiration, issuance, issuingCountryCode, issuingCountrySubdivisionCode, issuingCity]
            .contains { $0.said != nil }
    }

    /// Overwrites what was said.
    fileprivate func overwrite(_ document: inout IdentityDocument) {
        document.number = number.said ?? document.number
        document.expirationDate = expiration.said ?? document.expirationDate
        document.issuanceDate = issuance.said ?? document.issuanceDate
        document.issuingCountryCode = issuingCountryCode.said ?? document.issuingCountryCode
        document.issuingCountrySubdivisionCode =
            issuingCountrySubdivisionCode.said ?? document.issuingCountrySubdivisionCode
        document.issuingCity = issuingCity.said ?? document.issuingCity
    }
}
