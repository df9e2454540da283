public import Foundation

/// A person whom the chain knows: somebody who books, stays, or pays. Known to every enterprise of the chain.
public struct Customer: Hashable, Sendable {
    public let id: ID<Customer>
    public let chainID: ID<Chain>
    /// Counts up within the chain; people say it at the desk.
    public let number: Int
    public var person: CustomerPerson
    public var contact: CustomerContact
    public var codes: CustomerCodes
    /// What the staff should know, free text.
    public var notes: String?
    public var carRegistrationNumber: String?
    public var dietaryRequirements: String?
    public var classifications: [CustomerClassification]
    public var options: [CustomerOption]
    public var preferredFeatures: [String]
    public var companyID: ID<Company>?
    public var address: Address?
    /// The customer into whom this one was merged; such a customer is no longer active.
    public var mergeTargetID: ID<Customer>?
    public var isActive: Bool
    public var creatorProfileID: UUID
    public var updaterProfileID: UUID
    public let created: Date
    public var updated: Date
    /// When the profile was deleted; nil while it is active.
    public var deleted: Date?

    public init(
        id: ID<Customer>,
        chainID: ID<Chain>,
        number: Int,
        person: CustomerPerson,
        contact: CustomerContact = CustomerContact(),
        codes: CustomerCodes = CustomerCodes(),
        notes: String? = nil,
        carRegistrationNumber: String? = nil,
        dietaryRequirements: String? = nil,
        classifications: [CustomerClassification] = [],
        options: [CustomerOption] = [],
        preferredFeatures: [String] = [],
        companyID: ID<Company>? = nil,
        address: Address? = nil,
        mergeTargetID: ID<Customer>? = nil,
        isActive: Bool = true,
        creatorProfileID: UUID,
        updaterProfileID: UUID? = nil,
        created: Date,
        updated: Date? = nil,
        deleted: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.number = number
        self.person = person
        self.contact = contact
        self.codes = codes
        self.notes = notes
        self.carRegistrationNumber = carRegistrationNumber
        self.dietaryRequirements = dietaryRequirements
        self.classifications = classifications
        self.options = options
        self.preferredFeatures = preferredFeatures
        self.companyID = companyID
        self.address = address
        self.mergeTargetID = mergeTargetID
        self.isActive = isActive
        self.creatorProfileID = creatorProfileID
        self.updaterProfileID = updaterProfileID ?? creatorProfileID
        self.created = created
        self.updated = updated ?? created
        self.deleted = deleted
    }
}

/// Who a customer is.
public struct CustomerPerson: Hashable, Sendable {
    public var title: CustomerTitle?
    public var sex: CustomerSex?
    public var firstName: String?
    public var lastName: String
    public var secondLastName: String?
    public var nationalityCode: String?
    public var preferredLanguageCode: String?
    /// A day of the calendar, `1815-12-10`.
    public var birthDate: String?
    public var birthCountryCode: String?
    public var birthCountrySubdivisionCode: String?
    public var birthPlace: String?
    public var occupation: String?

    public init(firstName: String? = nil, lastName: String) {
        self.firstName = firstName
        self.lastName = lastName
    }
}

/// How a customer is reached.
public struct CustomerContact: Hashable, Sendable {
    public var email: String?
    public var phone: String?

    public init(email: String? = nil, phone: String? = nil) {
        self.email = email
        self.phone = phone
    }

    /// The form in which two e-mail addresses are the same one; nil where there is none.
    public var emailKey: String? {
        guard let email else { return nil }
        let key = email.trimmingCharacters(in: .whitespaces).lowercased()
        return key.isEmpty ? nil : key
    }

    /// Whether the address is an alias that an online travel agency made for one booking.
    public var isAgencyEmail: Bool {
        guard let host = emailKey?.split(separator: "@").last else { return false }
        return Self.agencyHosts.contains { host == $0 || host.hasSuffix("." + $0) }
    }

    private static let agencyHosts = ["guest.booking.com", "m.expediapartnercentral.com", "guest.airbnb.com"]
}

/// The numbers under which tax offices, loyalty programmes and accountants know a customer.
public struct CustomerCodes: Hashable, Sendable {
    public var taxIdentificationNumber: String?
    public var loyaltyCode: String?
    public var accountingCode: String?
    public var billingCode: String?
    public var italianDestinationCode: String?
    public var italianFiscalCode: String?
    public var italianLotteryCode: String?

    public init() {}
}
