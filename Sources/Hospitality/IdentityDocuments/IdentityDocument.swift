public import Foundation

/// A paper that proves who a customer is. A customer may have several, also of one type: the newest one counts.
public struct IdentityDocument: Hashable, Sendable {
    public let id: ID<IdentityDocument>
    public let chainID: ID<Chain>
    public let customerID: ID<Customer>
    public var type: IdentityDocumentType
    /// Empty where the law forbids to keep it.
    public var number: String
    public var expirationDate: String?
    public var issuanceDate: String?
    public var issuingCountryCode: String?
    public var issuingCountrySubdivisionCode: String?
    public var issuingCity: String?
    /// On Spanish identity cards.
    public var supportNumber: String?
    public var isVerified: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<IdentityDocument>,
        chainID: ID<Chain>,
        customerID: ID<Customer>,
        type: IdentityDocumentType,
        number: String = "",
        expirationDate: String? = nil,
        issuanceDate: String? = nil,
        issuingCountryCode: String? = nil,
        issuingCountrySubdivisionCode: String? = nil,
        issuingCity: String? = nil,
        supportNumber: String? = nil,
        isVerified: Bool = false,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.customerID = customerID
        self.type = type
        self.number = number
        self.expirationDate = expirationDate
        self.issuanceDate = issuanceDate
        self.issuingCountryCode = issuingCountryCode
        self.issuingCountrySubdivisionCode = issuingCountrySubdivisionCode
        self.issuingCity = issuingCity
        self.supportNumber = supportNumber
        self.isVerified = isVerified
        self.created = created
        self.updated = updated ?? created
    }
}

/// What kind of paper an identity document is.
public enum IdentityDocumentType: String, CaseIterable, Sendable {
    case identityCard = "IdentityCard"
    case passport = "Passport"
    case visa = "Visa"
    case driversLicense = "DriversLicense"
}
