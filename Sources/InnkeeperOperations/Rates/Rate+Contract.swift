import Hospitality
import InnkeeperContract

extension Contract.Rate {
    /// The one place where a rate becomes its wire form.
    ///
    /// - Parameter language: The language of the texts that the wire form holds in one language only, `en-GB`.
    init(_ rate: Rate, language: String) {
        self.init(
            id: rate.id.uuid,
            groupID: rate.groupID.uuid,
            serviceID: rate.serviceID.uuid,
            baseRateID: rate.baseRateID?.uuid,
            isBaseRate: rate.baseRateID == nil,
            businessSegmentID: rate.businessSegmentID?.uuid,
            isActive: rate.isActive,
            isEnabled: rate.isEnabled,
            isPublic: rate.type == .public,
            isDefault: rate.isDefault,
            type: Contract.RateTypeEnum(rate.type),
            names: rate.names,
            shortName: rate.shortNames.text(in: language),
            updatedUTC: rate.updated,
            externalNames: rate.externalNames.isEmpty ? nil : rate.externalNames,
            description: rate.descriptions.isEmpty ? nil : rate.descriptions,
            externalIdentifier: rate.externalIdentifier,
            taxExemptionReason: rate.taxExemptionReason.map(Contract.TaxExemptionReasonTypeEnum.init),
            taxExemptionLegalReference: rate.taxExemptionLegalReference,
            name: rate.names.text(in: language)
        )
    }
}

extension Contract.RateTypeEnum {
    init(_ type: RateType) {
        self =
            switch type {
            case .public: .public
            case .private: .private
            case .availabilityBlock: .availabilityBlock
            }
    }
}

extension Contract.TaxExemptionReasonTypeEnum {
    init(_ reason: TaxExemptionReason) {
        self =
            switch reason {
            case .unknown: .unknown
            case .italyN1: .it_n1
            case .italyN2Part1: .it_n2_1
            case .italyN2Part2: .it_n2_2
            case .italyN3Part4: .it_n3_4
            case .italyN3Part5: .it_n3_5
            case .italyN4: .it_n4
            case .italyN5: .it_n5
            case .polandZW: .pl_zw
            case .polandNP: .pl_np
            case .germanyNATO: .de_nato
            case .france261Part7: .fr_261_7
            case .france262Part0Bis: .fr_262_00_bis
            case .france293B: .fr_293_b
            }
    }
}

extension [String: String] {
    /// The text in `language`; where there is none, that of the first language by name, so that the answer is stable.
    func text(in language: String) -> String? {
        self[language] ?? self.min { $0.key < $1.key }?.value
    }
}
