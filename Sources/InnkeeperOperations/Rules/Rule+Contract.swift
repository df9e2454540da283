import Hospitality
import InnkeeperContract

extension Contract.Rule {
    init(_ rule: Rule) {
        func condition(_ subject: RuleCondition.Subject) -> Contract.RuleCondition? {
            rule.conditions.first { $0.subject == subject }.map { condition in
                Contract.RuleCondition(
                    value: condition.value, conditionType: condition.isNegated ? .notEquals : .equals
                )
            }
        }
        self.init(
            id: rule.id.uuid,
            serviceID: rule.serviceID.uuid,
            conditions: Contract.RuleConditions(
                rateID: condition(.rate),
                rateGroupID: condition(.rateGroup),
                businessSegmentID: condition(.businessSegment),
                resourceCategoryID: condition(.resourceCategory),
                resourceCategoryType: condition(.resourceCategoryType),
                origin: condition(.origin),
                travelAgencyID: condition(.travelAgency),
                minimumTimeUnitCount: rule.minimumUnits,
                maximumTimeUnitCount: rule.maximumUnits
            ),
            createdUTC: rule.created,
            updatedUTC: rule.updated
        )
    }
}

extension Contract.RuleAction {
    init(_ action: RuleAction, of rule: ID<Rule>) {
        let type: Contract.RuleActionType =
            switch action.kind {
            case .add: .add
            case .delete: .delete
            }
        self.init(
            id: action.id.uuid, ruleID: rule.uuid,
            data: .product(Contract.RuleActionProductData(actionType: type, productID: action.productID.uuid))
        )
    }
}

extension Contract.RateForExtent {
    /// A rate as other lists carry it along.
    init(_ rate: Rate, language: String) {
        let whole = Contract.Rate(rate, language: language)
        self.init(
            id: whole.id, groupID: whole.groupID, serviceID: whole.serviceID, baseRateID: whole.baseRateID,
            isBaseRate: whole.isBaseRate, businessSegmentID: whole.businessSegmentID, isActive: whole.isActive,
            isEnabled: whole.isEnabled, isPublic: whole.isPublic, type: whole.type, names: whole.names,
            shortName: whole.shortName, updatedUTC: whole.updatedUTC, externalNames: whole.externalNames,
            description: whole.description, externalIdentifier: whole.externalIdentifier, name: whole.name
        )
    }
}
