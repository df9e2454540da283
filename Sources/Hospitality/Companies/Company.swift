public import Foundation
public import InnkeeperValues

/// A firm that the chain knows: it sends guests, sells stays, or pays. Known to every enterprise of the chain.
public struct Company: Hashable, Sendable {
    public let id: ID<Company>
    public let chainID: ID<Chain>
    /// Counts up within the chain.
    public let number: Int
    public var name: String
    public var contact = CompanyContact()
    public var codes = CompanyCodes()
    public var terms = CompanyTerms()
    public var classifications: [CompanyClassification] = []
    /// What the staff should know, free text.
    public var notes: String?
    /// The firm that this one is a part of.
    public var motherCompanyID: ID<Company>?
    /// Where the stays that it sends come from.
    public var sourceID: ID<Source>?
    public var address: Address?
    /// The company into which this one was merged; such a company is no longer active.
    public var mergeTargetID: ID<Company>?
    public var isActive: Bool
    /// Nil until an integration or a person changes the company.
    public var updaterProfileID: UUID?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Company>,
        chainID: ID<Chain>,
        number: Int,
        name: String,
        isActive: Bool = true,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.chainID = chainID
        self.number = number
        self.name = name
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }
}

/// How a company is reached.
public struct CompanyContact: Hashable, Sendable {
    public var invoicingEmail: String?
    public var websiteURL: String?
    public var telephone: String?
    /// Other ways to reach it, free text.
    public var contact: String?
    public var contactPerson: String?
    public var department: String?

    public init() {}
}

/// The numbers under which registers, tax offices and accountants know a company.
public struct CompanyCodes: Hashable, Sendable {
    /// The number in the register of firms.
    public var identifier: String?
    public var taxIdentifier: String?
    public var additionalTaxIdentifier: String?
    public var dunsNumber: String?
    public var referenceIdentifier: String?
    public var accountingCode: String?
    public var billingCode: String?
    public var iata: String?
    /// The key of the company in the system of a partner.
    public var externalIdentifier: String?

    public init() {}
}

/// On which terms a company may owe.
public struct CompanyTerms: Hashable, Sendable {
    /// From the closing of an invoice to the day on which it is due.
    public var invoiceDueInterval: Period?
    public var options: [CompanyOption] = []
    public var creditRating: CreditRating?

    public init() {}
}

/// How the bills of a company are made out.
public enum CompanyOption: String, CaseIterable, Sendable {
    /// It may owe: without, no invoice that is still to be paid is made out to it.
    case invoiceable = "Invoiceable"
    /// Kept and shown, and nothing more: no published document says what such a fee is, and no operation says
    /// how much it is.
    case addFeesToInvoices = "AddFeesToInvoices"
    /// It hands the taxes of its invoices to the tax office itself, so a payment takes them off what it owes.
    case addTaxDeductedPaymentToInvoices = "AddTaxDeductedPaymentToInvoices"
}

/// What kind of firm a company is to the house.
public enum CompanyClassification: String, CaseIterable, Sendable {
    case corporate = "Corporate"
    case `internal` = "Internal"
    case `private` = "Private"
    case onlineTravelAgency = "OnlineTravelAgency"
    case globalDistributionSystem = "GlobalDistributionSystem"
    case marketing = "Marketing"
    case inactive = "Inactive"
    case governmentEntity = "GovernmentEntity"
}

/// How far a company is trusted to pay later.
public enum CreditRating: String, CaseIterable, Sendable {
    case creditOK = "CreditOk"
    case paymentRequiredUpfront = "PaymentRequiredUpfront"
    case localDecisionRequired = "LocalDecisionRequired"
}
