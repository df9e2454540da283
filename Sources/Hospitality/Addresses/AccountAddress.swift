public import Foundation
public import InnkeeperValues

/// One of the places where an account can be written to. An account may have several; one of them is its main address.
public struct AccountAddress: Hashable, Sendable {
    public let chainID: ID<Chain>
    public let account: Account
    public var address: Address
    /// Degrees, -90…90 and -180…180.
    public var latitude: ExactDecimal?
    public var longitude: ExactDecimal?
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        chainID: ID<Chain>,
        account: Account,
        address: Address,
        latitude: ExactDecimal? = nil,
        longitude: ExactDecimal? = nil,
        isActive: Bool = true,
        created: Date,
        updated: Date? = nil
    ) {
        self.chainID = chainID
        self.account = account
        self.address = address
        self.latitude = latitude
        self.longitude = longitude
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }

    public var id: ID<Address> { address.id }
}

extension Address {
    /// Whether the two name the same place, whatever their identifiers.
    public func isSamePlace(as other: Address) -> Bool {
        (line1, line2, city) == (other.line1, other.line2, other.city)
            && (postalCode, countryCode, countrySubdivisionCode)
                == (other.postalCode, other.countryCode, other.countrySubdivisionCode)
    }
}
