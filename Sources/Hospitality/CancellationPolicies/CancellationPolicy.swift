public import Foundation
public import InnkeeperValues

/// What canceling a stay costs when its rate belongs to the group and the policy's moment has passed.
public struct CancellationPolicy: Hashable, Sendable {
    public let id: ID<CancellationPolicy>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    public var rateGroupID: ID<RateGroup>
    public var applicability: CancellationApplicability
    /// From the moment of ``applicability`` to when the policy begins to hold; negative for before it.
    public var applicabilityOffset: Period
    /// What the relative fee is a share of.
    public var feeExtent: Set<CancellationFeeExtent>
    /// The most time units of the stay that count; nil for all.
    public var feeMaximumTimeUnits: Int?
    public var absoluteFee: ExactDecimal
    public var currencyCode: String
    /// A share: 0.5 is half of the price.
    public var relativeFee: ExactDecimal
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<CancellationPolicy>,
        enterpriseID: ID<Enterprise>,
        serviceID: ID<Service>,
        rateGroupID: ID<RateGroup>,
        applicability: CancellationApplicability,
        applicabilityOffset: Period,
        feeExtent: Set<CancellationFeeExtent>,
        feeMaximumTimeUnits: Int? = nil,
        absoluteFee: ExactDecimal = 0,
        currencyCode: String,
        relativeFee: ExactDecimal = 0,
        isActive: Bool = true,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.rateGroupID = rateGroupID
        self.applicability = applicability
        self.applicabilityOffset = applicabilityOffset
        self.feeExtent = feeExtent
        self.feeMaximumTimeUnits = feeMaximumTimeUnits
        self.absoluteFee = absoluteFee
        self.currencyCode = currencyCode
        self.relativeFee = relativeFee
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }
}
