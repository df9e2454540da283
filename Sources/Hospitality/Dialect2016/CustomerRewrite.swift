/// What a client of the first edition says of a customer: all that it knows, so that what it leaves out is cleared.
///
/// What the first edition has no word for stays: nobody clears what he cannot see.
public struct CustomerRewrite: Sendable {
    public var firstName: String?
    public var lastName: String
    /// A day of the calendar, `1815-12-10`.
    public var birthDate: String?
    public var nationalityCode: String?
    public var phone: String?
    /// Nil for a customer without one.
    public var passport: Passport?

    /// All that the first edition says of a passport.
    public struct Passport: Sendable {
        public var number: String?
        public var expirationDate: String?

        public init(number: String?, expirationDate: String?) {
            self.number = number
            self.expirationDate = expirationDate
        }

        /// Overwrites a passport. With another number it is another paper: what was known of the old one, and that
        /// somebody looked at it, is not known of the new one.
        public func overwrite(_ document: inout IdentityDocument) {
            if document.number != number ?? "" {
                document.issuanceDate = nil
                document.issuingCountryCode = nil
                document.issuingCountrySubdivisionCode = nil
                document.issuingCity = nil
                document.isVerified = false
            }
            document.number = number ?? ""
            document.expirationDate = expirationDate
        }
    }

    public init(
        firstName: String?, lastName: String, birthDate: String?, nationalityCode: String?, phone: String?,
        passport: Passport?
    ) {
        self.firstName = firstName
        self.lastName = lastName
        self.birthDate = birthDate
        self.nationalityCode = nationalityCode
        self.phone = phone
        self.passport = passport
    }

    /// Overwrites all of it but the passport, which is a document of its own.
    public func overwrite(_ customer: inout Customer) {
        customer.person.firstName = firstName
        customer.person.lastName = lastName
        customer.person.birthDate = birthDate
        customer.person.nationalityCode = nationalityCode
        customer.contact.phone = phone
    }
}
