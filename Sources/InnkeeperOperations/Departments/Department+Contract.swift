import Hospitality
import InnkeeperContract

extension Contract.Department {
    init(_ department: Department) {
        self.init(
            id: department.id.uuid,
            enterpriseID: department.enterpriseID.uuid,
            isActive: department.isActive,
            name: department.name,
            createdUTC: department.created,
            updatedUTC: department.updated
        )
    }
}
