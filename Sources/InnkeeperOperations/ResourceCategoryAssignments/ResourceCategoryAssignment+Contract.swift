import Hospitality
import InnkeeperContract

extension Contract.ResourceCategoryAssignment {
    init(_ assignment: ResourceCategoryAssignment) {
        self.init(
            id: assignment.id.uuid,
            isActive: assignment.isActive,
            resourceID: assignment.resourceID.uuid,
            categoryID: assignment.categoryID.uuid,
            createdUTC: assignment.created,
            updatedUTC: assignment.updated
        )
    }
}
