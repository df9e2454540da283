import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Contract.ServiceOrder {
    /// The one place where an order of products becomes its wire form. Nobody checks in to it.
    init(_ listed: ListedProductOrder) {
        let order = listed.order
        self.init(
            id: order.id.uuid,
            serviceID: order.serviceID.uuid,
            accountID: order.account.id.uuid,
            accountType: order.account.type == .customer ? .customer : .company,
            creatorProfileID: order.creatorProfileID,
            updaterProfileID: order.updaterProfileID,
            bookerID: nil,
            number: String(listed.number),
            state: Contract.ServiceOrderStateEnum(listed.state),
            origin: .connector,
            commanderOrigin: nil,
            originDetails: nil,
            createdUTC: order.created,
            updatedUTC: order.updated,
            cancelledUTC: listed.canceled,
            voucherID: nil,
            businessSegmentID: order.businessSegmentID?.uuid,
            linkedReservationID: order.linkedReservationID?.uuid,
            options: Contract.ServiceOrderOptions(
                ownerCheckedIn: false, allCompanionsCheckedIn: false, anyCompanionCheckedIn: false,
                connectorCheckIn: false
            )
        )
    }
}

extension ReservationState {
    init(_ state: Contract.ServiceOrderState) {
        self =
            switch state {
            case .inquired: .inquired
            case .requested: .requested
            case .optional: .optional
            case .confirmed: .confirmed
            case .started: .started
            case .processed: .processed
            case .canceled: .canceled
            }
    }
}
