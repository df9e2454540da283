import Hospitality
import InnkeeperContract

extension Contract.BusinessSegment {
    init(_ segment: BusinessSegment) {
        self.init(
            id: segment.id.uuid,
            serviceID: segment.serviceID.uuid,
            isActive: segment.isActive,
            name: segment.name,
            createdUTC: segment.created,
            updatedUTC: segment.updated
        )
    }
}
