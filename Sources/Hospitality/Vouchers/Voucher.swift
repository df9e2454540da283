public import Foundation

/// What opens rates that are not for everybody to those who know one of its codes.
public struct Voucher: Hashable, Sendable {
    public let id: ID<Voucher>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public let chainID: ID<Chain>
    public var name: String
    public var type: VoucherType
    /// The company or travel agency whose stays are sold with it; a public one may have none.
    public var companyID: ID<Company>?
    /// The time units that may be stayed in with it, first and last.
    public var occupiable: RestrictionSpan
    public var externalIdentifier: String?
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    /// The most rates that one voucher opens.
    public static let mostRates = 10

    /// - Throws: ``VoucherProblem`` for a voucher of a company that names none.
    public init(
        id: ID<Voucher>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        chainID: ID<Chain>,
        name: String,
        type: VoucherType = .public,
        companyID: ID<Company>? = nil,
        occupiable: RestrictionSpan = .always,
        externalIdentifier: String? = nil,
        isActive: Bool = true,
        created: Date,
        updated: Date? = nil
    ) throws(VoucherProblem) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.chainID = chainID
        self.name = name
        self.type = type
        self.companyID = companyID
        self.occupiable = occupiable
        self.externalIdentifier = externalIdentifier
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
        try check()
    }

    /// - Throws: ``VoucherProblem`` for a voucher of a company that names none.
    public func check() throws(VoucherProblem) {
        guard type == .public || companyID != nil else { throw .companyMissing }
    }
}

/// Whose stays are sold with a voucher.
public enum VoucherType: String, CaseIterable, Sendable {
    case `public` = "Public"
    case partnerCompany = "PartnerCompany"
    case travelAgency = "TravelAgency"
}

/// What a voucher cannot be.
public enum VoucherProblem: Error, Hashable, Sendable {
    case companyMissing
}
