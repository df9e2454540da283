public import Foundation
public import InnkeeperValues

/// The terms on which a company sells the stays of a service.
public struct TravelAgencyContract: Hashable, Sendable {
    public let id: ID<TravelAgencyContract>
    public let enterpriseID: ID<Enterprise>
    public let chainID: ID<Chain>
    public let serviceID: ID<Service>
    public let companyID: ID<Company>
    public var isActive = true
    /// Whether the price that the agency reports has its commission in it; nil where nobody said.
    public var isCommissionIncluded: Bool?
    /// A share of the price, 0…1.
    public var commission: ExactDecimal?
    /// Added to the prices that go to the agency's channel manager, in the currency of the house.
    public var absoluteAdjustment: ExactDecimal?
    /// A share of those prices, -1…1.
    public var relativeAdjustment: ExactDecimal?
    public var businessSegmentID: ID<BusinessSegment>?
    public var includesCancellationFee = false
    public var skipsAutomaticSettlement = false
    public var accountingCode: String?
    public var invoiceDueInterval: Period?
    public var contactPerson: String?
    public var contactEmail: String?
    public var additionalContactInfo: String?
    public var notes: String?
    public let created: Date
    public var updated: Date

    public init(
        id: ID<TravelAgencyContract>,
        enterpriseID: ID<Enterprise>,
        chainID: ID<Chain>,
        serviceID: ID<Service>,
        companyID: ID<Company>,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.chainID = chainID
        self.serviceID = serviceID
        self.companyID = companyID
        self.created = created
        self.updated = updated ?? created
    }

    /// - Throws: What cannot be agreed on: a share of more than everything.
    public func check() throws(InvalidReference) {
        let one = ExactDecimal(1)
        if let commission, commission < ExactDecimal(0) || commission > one {
            throw InvalidReference("Commission", "must be a share from 0 to 1")
        }
        if let relativeAdjustment, relativeAdjustment < ExactDecimal(-1) || relativeAdjustment > one {
            throw InvalidReference("ChannelManagerRelativeAdjustment", "must be a share from -1 to 1")
        }
    }
}
