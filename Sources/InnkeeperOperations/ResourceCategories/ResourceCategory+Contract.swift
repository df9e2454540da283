import Hospitality
import InnkeeperContract

extension Contract.ResourceCategory {
    init(_ category: ResourceCategory) {
        self.init(
            id: category.id.uuid,
            enterpriseID: category.enterpriseID.uuid,
            serviceID: category.serviceID.uuid,
            isActive: category.isActive,
            type: sameChoice(category.type),
            classification: sameChoice(category.classification),
            names: category.names,
            shortNames: category.shortNames,
            descriptions: category.descriptions,
            ordering: category.ordering,
            capacity: category.capacity,
            extraCapacity: category.extraCapacity,
            externalIdentifier: category.externalIdentifier,
            accountingCategoryID: category.accountingCategoryID?.uuid
        )
    }
}
