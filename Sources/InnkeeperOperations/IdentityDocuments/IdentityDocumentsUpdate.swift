import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes papers of customers.
///
/// A number that is cleared becomes empty, as where the law forbids to keep it; `IsVerified` that is cleared becomes
/// false, as when it is left out in `identityDocuments/add`.
///
/// - Throws: `InvalidReference` for a paper that the chain does not have; `InvalidInput` for what no paper can say;
///   ``VaultRefusal`` where the house has no key.
extension IdentityDocumentsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let table = transaction.identityDocuments(call.premises.vault)
            let wanted: [ID<IdentityDocument>] = ids(request.identityDocuments.map(\.id))
            try transaction.accounts.lock(try table.owners(of: wanted, in: chain).map { ID($0.uuid) })
            let found = try table.find(wanted, of: chain)
            var known = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
            for (index, update) in request.identityDocuments.enumerated() {
                guard var document = known[ID(update.id)] else { throw InvalidReference.unknown("Id", update.id) }
                let path = "IdentityDocuments[\(index)]."
                try update.overwrite(&document, at: path)
                try document.check(at: path)
                // What is not touched stays as it is, also where the law has changed since.
                if update.number != nil { try document.checkNumber(for: call, at: path) }
                document.updated = call.now
                document = document.limited(for: call)
                try table.update(document)
                known[document.id] = document
            }
            let changed = wanted.compactMap { known[$0] }
            try call.announceChange(of: changed.customers.map { Account($0) }, ofChain: chain, in: transaction)
            return Response(identityDocuments: changed.map { Contract.IdentityDocumentV20241025($0) })
        }
    }
}

extension Contract.IdentityDocumentUpdateParameters {
    fileprivate func overwrite(_ document: inout IdentityDocument, at path: String) throws(InvalidInput) {
        if let type {
            guard let value = type.value else { throw InvalidInput("\(path)Type", "must not be cleared") }
            document.type = sameChoice(value)
        }
        if let number { document.number = number.value.said ?? "" }
        try expirationDate.overwriteDay(&document.expirationDate, at: "\(path)ExpirationDate")
        try issuanceDate.overwriteDay(&document.issuanceDate, at: "\(path)IssuanceDate")
        issuingCountryCode.overwrite(&document.issuingCountryCode)
        issuingCountrySubdivisionCode.overwrite(&document.issuingCountrySubdivisionCode)
        issuingCity.overwrite(&document.issuingCity)
        identityDocumentSupportNumber.overwrite(&document.supportNumber)
        if let isVerified { document.isVerified = isVerified.value ?? false }
    }
}

extension [IdentityDocument] {
    /// Whose they are, each once.
    var customers: [ID<Customer>] {
        var seen: Set<ID<Customer>> = []
        return map(\.customerID).filter { seen.insert($0).inserted }
    }
}
