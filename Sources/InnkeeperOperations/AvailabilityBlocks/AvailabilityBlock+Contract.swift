import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperValues

extension Contract.AvailabilityBlock {
    /// The one place where a block becomes its wire form.
    init(_ block: AvailabilityBlock, _ timeUnits: TimeUnits) {
        let (released, offset, strategy) = block.release.wireForm
        self.init(
            id: block.id.uuid,
            enterpriseID: block.enterpriseID.uuid,
            serviceID: block.serviceID.uuid,
            rateID: block.rateID.uuid,
            voucherID: block.voucherID,
            bookerID: block.partners.bookerID?.uuid,
            companyID: block.partners.companyID?.uuid,
            travelAgencyID: block.partners.travelAgencyID?.uuid,
            budget: block.budget.map { Contract.CurrencyValueOld($0) },
            state: sameChoice(block.state),
            reservationPurpose: block.purpose.map { sameChoice($0) },
            createdUTC: block.created,
            updatedUTC: block.updated,
            firstTimeUnitStartUTC: timeUnits.start(of: block.units.lowerBound),
            lastTimeUnitStartUTC: timeUnits.start(of: block.units.upperBound.advanced(by: -1)),
            releasedUTC: released,
            rollingReleaseOffset: offset,
            externalIdentifier: block.externalIdentifier,
            name: block.name,
            notes: block.notes,
            pickupDistribution: sameChoice(block.pickup),
            isActive: block.isActive,
            quoteID: block.quoteID,
            availabilityBlockNumber: block.number,
            releaseStrategy: strategy,
            purchaseOrderNumber: block.purchaseOrderNumber,
            businessSegmentID: block.partners.businessSegmentID?.uuid,
            canceledUTC: block.cancellation?.at,
            cancellationReason: block.cancellation?.reason.map { sameChoice($0) },
            cancellationReasonDetail: block.cancellation?.detail
        )
    }
}

extension BlockRelease {
    fileprivate var wireForm: (released: Date?, offset: Period?, strategy: Contract.ReleaseStrategyEnum) {
        switch self {
        case .never: (nil, nil, .none)
        case .fixed(let instant): (instant, nil, .fixedRelease)
        case .rolling(let period): (nil, period, .rollingRelease)
        }
    }
}

extension Contract.CurrencyValueOld {
    init(_ budget: BlockBudget) {
        let scale = budget.currency.scale
        self.init(
            currency: budget.currency.code, value: budget.value?.trimmed(toAtLeast: scale),
            net: budget.net?.trimmed(toAtLeast: scale), tax: budget.tax?.trimmed(toAtLeast: scale),
            taxRate: budget.taxRate
        )
    }
}
