import Hospitality
import InnkeeperContract

extension Contract.ResourceFeature {
    init(_ feature: ResourceFeature) {
        self.init(
            id: feature.id.uuid,
            serviceID: feature.serviceID.uuid,
            isActive: feature.isActive,
            classification: sameChoice(feature.classification),
            names: feature.names,
            shortNames: feature.shortNames,
            descriptions: feature.descriptions,
            createdUTC: feature.created,
            updatedUTC: feature.updated
        )
    }
}
