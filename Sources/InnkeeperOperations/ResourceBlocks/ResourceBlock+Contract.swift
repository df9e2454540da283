import Hospitality
import InnkeeperContract

extension Contract.ResourceBlock {
    /// The one place where a block of a resource becomes its wire form.
    init(_ block: ResourceBlock) {
        self.init(
            id: block.id.uuid,
            enterpriseID: block.enterpriseID.uuid,
            assignedResourceID: block.resourceID.uuid,
            isActive: block.deleted == nil,
            type: sameChoice(block.type),
            startUTC: block.start,
            endUTC: block.end,
            createdUTC: block.created,
            updatedUTC: block.updated,
            deletedUTC: block.deleted,
            name: block.name,
            notes: block.notes
        )
    }
}
