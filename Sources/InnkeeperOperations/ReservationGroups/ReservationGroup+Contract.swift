import Hospitality
import InnkeeperContract

extension Contract.ReservationGroup {
    init(_ group: ReservationGroup) {
        self.init(
            id: group.id.uuid,
            name: group.name,
            channelManager: group.channelManager,
            channelManagerGroupNumber: group.channelManagerGroupNumber,
            enterpriseID: group.enterpriseID.uuid
        )
    }
}

extension Contract.ReservationGroupOld {
    init(_ group: ReservationGroup) { self.init(id: group.id.uuid, name: group.name) }
}
