public import Foundation
public import InnkeeperValues

/// A house: one hotel, hostel or campsite with its own services, money and calendar.
public struct Enterprise: Hashable, Sendable {
    public let id: ID<Enterprise>
    public let chainID: ID<Chain>
    public var chainName: String
    public var name: String
    /// At most 11 characters.
    public var shortName: String?
    public var externalIdentifier: String?
    public var holdingKey: String?
    public var createdAt: Date
    public var updatedAt: Date
    public var isActive = true
    /// True for the stand-in that a portfolio token sees when it names no enterprise.
    public var isPortfolio = false

    public var timeZone: TimeZone
    public var legalEnvironmentCode: String
    public var accommodationEnvironmentCode: String
    public var accountingEnvironmentCode: String
    public var taxEnvironmentCode: String
    public var defaultLanguageCode: String
    /// How far back charges and payments may be changed.
    public var accountingEditableHistory = Period(days: 7)
    /// How far back reservations and orders may be changed.
    public var operationalEditableHistory = Period(days: 7)
    /// When the business day ends, counted from midnight.
    public var businessDayClosingOffset: Period?

    public var websiteURL: String?
    public var email: String?
    public var phone: String?
    public var logoImageID: UUID?
    public var coverImageID: UUID?
    public var address: Address
    public var latitude: ExactDecimal?
    public var longitude: ExactDecimal?
    public var groupNames: [String] = []
    public var taxIdentifier: String?

    public var pricing: Pricing
    /// Digits after the point in tax computations; the currency's own when nil.
    public var taxPrecision: Int?
    /// Exactly one of them is the default.
    public var currencies: [AcceptedCurrency]
    public var accounting = AccountingConfiguration()
    public var isIdentityDocumentNumberRequired = false

    public init(
        id: ID<Enterprise>,
        chain: Chain,
        name: String,
        timeZone: TimeZone,
        environmentCode: String,
        taxEnvironmentCode: String,
        defaultLanguageCode: String,
        address: Address,
        pricing: Pricing,
        currencies: [AcceptedCurrency],
        createdAt: Date
    ) {
        self.id = id
        chainID = chain.id
        chainName = chain.name
        self.name = name
        self.timeZone = timeZone
        legalEnvironmentCode = environmentCode
        accommodationEnvironmentCode = environmentCode
        accountingEnvironmentCode = environmentCode
        self.taxEnvironmentCode = taxEnvironmentCode
        self.defaultLanguageCode = defaultLanguageCode
        self.address = address
        self.pricing = pricing
        self.currencies = currencies
        self.createdAt = createdAt
        updatedAt = createdAt
    }

    /// The calendar on the wall: Gregorian, in the time zone of the house.
    public var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }

    /// The code of the currency in which prices are kept.
    public var defaultCurrency: String {
        let currency = currencies.first(where: \.isDefault) ?? currencies.first
        precondition(currency != nil, "An enterprise accepts at least one currency.")
        return currency?.code ?? ""
    }
}

/// A currency that a house takes or has taken.
public struct AcceptedCurrency: Hashable, Sendable {
    /// ISO 4217.
    public var code: String
    public var isDefault: Bool
    public var isEnabled: Bool

    public init(_ code: String, isDefault: Bool = false, isEnabled: Bool = true) {
        self.code = code
        self.isDefault = isDefault
        self.isEnabled = isEnabled
    }
}

/// What a house prints on its bills about itself, and how it books payments.
public struct AccountingConfiguration: Hashable, Sendable {
    public var additionalTaxIdentifier: String?
    public var companyName: String?
    public var bankAccountNumber: String?
    public var bankName: String?
    public var iban: String?
    public var bic: String?
    /// By type of card, what paying with it costs extra, as a share.
    public var surchargeFees: [String: ExactDecimal] = [:]
    public var surchargeServiceID: ID<Service>?
    public var surchargeTaxCode: String?
    /// In the contract's words.
    public var enabledExternalPaymentTypes: [String] = []
    /// In the contract's words.
    public var options: [String] = []
    /// How a bill is printed when nobody says how.
    public var billTemplate = BillPrint.Template.detailed

    public init() {}

    /// Whether the house keeps track itself of what is owed on its invoices.
    public var tracksReceivables: Bool { options.contains(Self.receivableTracking) }

    /// The option by which it does, in the contract's words.
    public static let receivableTracking = "ReceivableTrackingEnabled"
}
