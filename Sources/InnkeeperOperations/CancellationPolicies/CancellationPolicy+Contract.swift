import Hospitality
import InnkeeperContract

extension Contract.CancellationPolicy {
    init(_ policy: CancellationPolicy) {
        let scale = Currency(policy.currencyCode)?.scale ?? 2
        self.init(
            id: policy.id.uuid,
            rateGroupID: policy.rateGroupID.uuid,
            createdUTC: policy.created,
            updatedUTC: policy.updated,
            applicability: sameChoice(policy.applicability),
            feeExtent: CancellationFeeExtent.allCases.filter(policy.feeExtent.contains).map { sameChoice($0) },
            applicabilityOffset: policy.applicabilityOffset.description,
            feeMaximumTimeUnits: policy.feeMaximumTimeUnits,
            absoluteFee: Contract.CurrencyValue(
                currency: policy.currencyCode, value: policy.absoluteFee.trimmed(toAtLeast: scale)
            ),
            relativeFee: policy.relativeFee.trimmed(toAtLeast: 1),
            isActive: policy.isActive
        )
    }
}

extension Contract.CancellationPolicyData {
    /// The form in which a policy is told to somebody who is about to book or to cancel.
    init(_ policy: CancellationPolicy) {
        let extents: [Contract.CancellationFeeExtentEnum] = CancellationFeeExtent.allCases
            .filter(policy.feeExtent.contains).map { sameChoice($0) }
        self.init(
            applicability: sameChoice(policy.applicability),
            feeExtents: extents.isEmpty ? [.nothing] : extents,
            applicabilityOffset: policy.applicabilityOffset,
            feeMaximumTimeUnits: policy.feeMaximumTimeUnits,
            absoluteFee: Contract.CurrencyValue(
                currency: policy.currencyCode,
                value: policy.absoluteFee.trimmed(toAtLeast: Currency(policy.currencyCode)?.scale ?? 2)
            ),
            relativeFee: policy.relativeFee.trimmed(toAtLeast: 1)
        )
    }
}
