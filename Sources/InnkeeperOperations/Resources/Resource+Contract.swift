import Hospitality
import InnkeeperContract

extension Contract.Resource {
    init(_ resource: Resource) {
        let data: Contract.ResourceDataCoproductOfResourceDataDiscriminator
        switch resource.kind {
        case .space(let floorNumber, let locationNotes):
            data = .space(Contract.SpaceData(floorNumber: floorNumber, locationNotes: locationNotes))
        case .object: data = .object
        case .person: data = .person
        }
        self.init(
            id: resource.id.uuid,
            enterpriseID: resource.enterpriseID.uuid,
            isActive: resource.isActive,
            parentResourceID: resource.parentID?.uuid,
            name: resource.name,
            state: sameChoice(resource.state),
            descriptions: resource.descriptions,
            createdUTC: resource.created,
            updatedUTC: resource.updated,
            data: data,
            externalNames: resource.externalNames,
            directions: resource.directions
        )
    }
}
