import Hospitality
import InnkeeperContract
import InnkeeperWire

extension Contract.IdentityDocument {
    /// The older wire form, as customers carry it.
    init(_ document: IdentityDocument) {
        self.init(
            id: document.id.uuid,
            customerID: document.customerID.uuid,
            type: sameChoice(document.type),
            number: document.number,
            expiration: document.expirationDate,
            issuance: document.issuanceDate,
            issuingCountryCode: document.issuingCountryCode,
            issuingCountrySubdivisionCode: document.issuingCountrySubdivisionCode,
            issuingCity: document.issuingCity,
            identityDocumentSupportNumber: document.supportNumber
        )
    }
}

extension Contract.IdentityDocumentV20241025 {
    /// The wire form of a document by itself.
    init(_ document: IdentityDocument) {
        self.init(
            id: document.id.uuid,
            customerID: document.customerID.uuid,
            type: sameChoice(document.type),
            number: document.number,
            expirationDate: document.expirationDate,
            issuanceDate: document.issuanceDate,
            issuingCountryCode: document.issuingCountryCode,
            issuingCountrySubdivisionCode: document.issuingCountrySubdivisionCode,
            issuingCity: document.issuingCity,
            identityDocumentSupportNumber: document.supportNumber,
            isVerified: document.isVerified
        )
    }
}

extension IdentityDocument {
    /// What the houses of a caller may see or keep of it.
    func limited(for call: Call) -> IdentityDocument {
        let countries = call.caller.enterprises.filter { $0.chainID == chainID }.map(\.address.countryCode)
        guard !IdentityDocument.mayKeepNumber(in: countries) else { return self }
        var limited = self
        limited.number = ""
        return limited
    }

    /// - Parameter path: Of the document in the request, with a point at its end.
    /// - Throws: `InvalidInput` for an empty number, where the houses of the caller all have to know it.
    func checkNumber(for call: Call, at path: String) throws(InvalidInput) {
        let houses = call.caller.enterprises.filter { $0.chainID == chainID }
        guard number.isEmpty, IdentityDocument.mayKeepNumber(in: houses.map(\.address.countryCode)) else { return }
        guard houses.contains(where: { !$0.isIdentityDocumentNumberRequired }) || houses.isEmpty else {
            throw InvalidInput("\(path)Number", "is required where the house stands")
        }
    }

    /// - Parameter path: Of the document in the request, with a point at its end.
    /// - Throws: `InvalidInput` for codes that ISO 3166 does not have, for a paper that expired before it was issued,
    ///   and for a support number of anything but a Spanish identity card.
    func check(at path: String) throws(InvalidInput) {
        try CountryCodes.check(
            country: issuingCountryCode, subdivision: issuingCountrySubdivisionCode, at: path,
            countryMember: "IssuingCountryCode", subdivisionMember: "IssuingCountrySubdivisionCode"
        )
        // Days are written so that they sort as texts.
        if let expirationDate, let issuanceDate, expirationDate < issuanceDate {
            throw InvalidInput("\(path)ExpirationDate", "is before the paper was issued")
        }
        if supportNumber != nil, !canHaveSupportNumber {
            throw InvalidInput("\(path)IdentityDocumentSupportNumber", "is on identity cards of Spain only")
        }
    }
}
