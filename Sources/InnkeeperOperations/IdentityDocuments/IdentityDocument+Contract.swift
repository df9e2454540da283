import Hospitality
import InnkeeperContract

extension Contract.IdentityDocument {
    /// The older wire form, as customers carry it.
    init(_ document: IdentityDocument) {
        self.init(
            id: document.id.uuid,
            customerID: document.customerID.uuid,
            type: Contract.IdentityDocumentTypeEnum(document.type),
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

extension Contract.IdentityDocumentTypeEnum {
    init(_ type: IdentityDocumentType) {
        self =
            switch type {
            case .identityCard: .identityCard
            case .passport: .passport
            case .visa: .visa
            case .driversLicense: .driversLicense
            }
    }
}
