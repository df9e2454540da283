import Hospitality
import InnkeeperContract

extension Contract.ResourceCategoryImageAssignment {
    init(_ assignment: ResourceCategoryImageAssignment) {
        self.init(
            id: assignment.id.uuid,
            isActive: assignment.isActive,
            categoryID: assignment.categoryID.uuid,
            imageID: assignment.imageID,
            createdUTC: assignment.created,
            updatedUTC: assignment.updated,
            ordering: assignment.ordering
        )
    }
}
