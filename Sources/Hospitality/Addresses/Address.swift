/// Where a customer or a company can be written to.
public struct Address: Hashable, Sendable {
    public let id: ID<Address>
    public var line1: String?
    public var line2: String?
    public var city: String?
    public var postalCode: String?
    /// ISO 3166-1 alpha-2.
    public var countryCode: String?
    /// ISO 3166-2, with the country: `US-DC`.
    public var countrySubdivisionCode: String?

    public init(
        id: ID<Address>,
        line1: String? = nil,
        line2: String? = nil,
        city: String? = nil,
        postalCode: String? = nil,
        countryCode: String? = nil,
        countrySubdivisionCode: String? = nil
    ) {
        self.id = id
        self.line1 = line1
        self.line2 = line2
        self.city = city
        self.postalCode = postalCode
        self.countryCode = countryCode
        self.countrySubdivisionCode = countrySubdivisionCode
    }
}
