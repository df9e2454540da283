import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperValues
import InnkeeperWire

/// What a request says of a rate, by whichever of the two operations that make rates.
struct RateTerms {
    /// Where it stands in the request.
    let path: String
    let service: String
    let group: String?
    let isEnabled: Bool
    let type: RateType
    let names: [String: String]
    let shortNames: [String: String]?
    let externalNames: [String: String]?
    let descriptions: [String: String]?
    let externalIdentifier: String?
    let accountingCategoryID: UUID?
    let businessSegmentID: UUID?
    let pricing: Pricing

    enum Pricing {
        /// Nil where nothing is said of the price.
        case base(Base?)
        case dependent(Dependent)
    }

    struct Base {
        let amount: Contract.AmountParameters
        var emptyUnit: ExactDecimal?
        var extraUnit: ExactDecimal?
    }

    struct Dependent {
        let base: String
        let absolute: ExactDecimal
        let relative: ExactDecimal
    }

    /// - Throws: `InvalidInput` for a rate that shall follow another and does not say which.
    init(_ data: Contract.RateAddData, at path: String) throws(InvalidInput) {
        self.path = path
        service = data.serviceID
        group = data.rateGroupID
        isEnabled = data.isEnabled
        type = RateType(data.type ?? .public)
        names = data.names
        shortNames = data.shortNames
        externalNames = data.externalNames
        descriptions = data.descriptions
        externalIdentifier = data.externalIdentifier.said
        accountingCategoryID = data.accountingCategoryID
        businessSegmentID = data.businessSegmentID
        let (base, dependent) = (data.pricing?.baseRatePricing, data.pricing?.dependentRatePricing)
        pricing = try Self.pricing(
            data.pricingType,
            base.map {
                Base(
                    amount: $0.amount, emptyUnit: $0.negativeOccupancyAdjustment, extraUnit: $0.extraOccupancyAdjustment
                )
            },
            dependent.map {
                Dependent(
                    base: $0.baseRateID, absolute: $0.absoluteAdjustment ?? .zero,
                    relative: $0.relativeAdjustment ?? .zero
                )
            },
            at: path
        )
        try check()
    }

    /// - Throws: As the other one.
    init(_ data: Contract.RateSetData, at path: String) throws(InvalidInput) {
        self.path = path
        service = data.serviceID
        group = data.rateGroupID.said
        isEnabled = data.isEnabled
        type = RateType(data.type)
        names = data.names
        shortNames = nil
        externalNames = nil
        descriptions = data.descriptions
        externalIdentifier = data.externalIdentifier.said
        accountingCategoryID = nil
        businessSegmentID = nil
        let (base, dependent) = (data.pricing?.baseRatePricing, data.pricing?.dependentRatePricing)
        pricing = try Self.pricing(
            data.pricingType, base.map { Base(amount: $0.amount) },
            dependent.map {
                Dependent(base: $0.baseRateID, absolute: $0.absoluteAdjustment, relative: $0.relativeAdjustment)
            },
            at: path
        )
        try check()
    }

    /// Which other rate is named, if any.
    var baseRate: String? {
        switch pricing {
        case .base: nil
        case .dependent(let terms): terms.base
        }
    }

    private static func pricing(
        _ type: Contract.RatePricingDiscriminatorEnum, _ base: Base?, _ dependent: Dependent?, at path: String
    ) throws(InvalidInput) -> Pricing {
        switch type {
        case .baseRatePricing: return .base(base)
        case .dependentRatePricing:
            guard let dependent else {
                throw InvalidInput("\(path).Pricing.DependentRatePricing", "is required for this PricingType")
            }
            return .dependent(dependent)
        }
    }

    private func check() throws(InvalidInput) {
        guard names.values.contains(where: { !$0.isEmpty }) else {
            throw InvalidInput("\(path).Names", "must have a text")
        }
    }
}

extension RateType {
    init(_ type: Contract.RateAddTypeEnum) {
        self =
            switch type {
            case .public: .public
            case .private: .private
            }
    }
}
