import Hospitality
import InnkeeperContract

extension Contract.AgeCategory {
    init(_ category: AgeCategory) {
        self.init(
            id: category.id.uuid,
            serviceID: category.serviceID.uuid,
            minimalAge: category.minimalAge,
            maximalAge: category.maximalAge,
            names: category.names,
            shortNames: category.shortNames,
            createdUTC: category.created,
            updatedUTC: category.updated,
            classification: sameChoice(category.classification),
            isActive: category.isActive,
            externalIdentifier: category.externalIdentifier
        )
    }
}
