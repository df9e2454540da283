import Hospitality
import InnkeeperContract

extension Contract.ResourceFeatureAssignment {
    init(_ assignment: ResourceFeatureAssignment) {
        self.init(
            id: assignment.id.uuid,
            isActive: assignment.isActive,
            resourceID: assignment.resourceID.uuid,
            featureID: assignment.featureID.uuid,
            createdUTC: assignment.created,
            updatedUTC: assignment.updated
        )
    }
}
