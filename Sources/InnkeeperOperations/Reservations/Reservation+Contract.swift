import Foundation
import Hospitality
import InnkeeperContract

extension Contract.Reservation {
    /// The one place where a reservation becomes its current wire form.
    ///
    /// `StartUtc` and `EndUtc` are what older readers knew: when the stay really began, if that was earlier than
    /// planned, and when it is planned to end.
    init(_ reservation: Reservation) {
        let (sale, channel) = (reservation.sale, reservation.channel)
        self.init(
            id: reservation.id.uuid,
            serviceID: reservation.serviceID.uuid,
            accountID: reservation.account.id.uuid,
            accountType: reservation.account.type == .customer ? .customer : .company,
            creatorProfileID: reservation.creatorProfileID,
            updaterProfileID: reservation.updaterProfileID,
            bookerID: reservation.bookerID?.uuid,
            number: String(reservation.number),
            state: Contract.ServiceOrderStateEnum(reservation.state),
            origin: Contract.ServiceOrderOriginEnum(channel.origin),
            commanderOrigin: channel.commanderOrigin.flatMap { .init(rawValue: $0.rawValue) },
            originDetails: channel.originDetails,
            createdUTC: reservation.created,
            updatedUTC: reservation.updated,
            cancelledUTC: reservation.cancellation?.at,
            voucherID: sale.voucherID,
            businessSegmentID: sale.businessSegmentID?.uuid,
            options: Contract.ServiceOrderOptions(
                ownerCheckedIn: reservation.checkIns.owner,
                allCompanionsCheckedIn: reservation.checkIns.allCompanions,
                anyCompanionCheckedIn: reservation.checkIns.anyCompanion,
                connectorCheckIn: reservation.checkIns.byConnector
            ),
            rateID: sale.rateID.uuid,
            creditCardID: sale.creditCardID,
            groupID: reservation.groupID.uuid,
            requestedResourceCategoryID: reservation.requestedCategoryID.uuid,
            assignedResourceID: reservation.assignedResourceID?.uuid,
            availabilityBlockID: sale.availabilityBlockID?.uuid,
            partnerCompanyID: sale.partnerCompanyID?.uuid,
            travelAgencyID: sale.travelAgencyID?.uuid,
            assignedResourceLocked: reservation.isResourceLocked,
            channelNumber: channel.number,
            channelManagerNumber: channel.managerNumber,
            cancellationReason: reservation.cancellation.flatMap { .init(rawValue: $0.reason.rawValue) },
            releasedUTC: reservation.state == .optional ? reservation.released : nil,
            scheduledStartUTC: reservation.scheduledStart,
            actualStartUTC: reservation.actualStart,
            scheduledEndUTC: reservation.scheduledEnd,
            actualEndUTC: reservation.actualEnd,
            purpose: reservation.purpose.flatMap { .init(rawValue: $0.rawValue) },
            qrCodeData: reservation.qrCodeData,
            personCounts: reservation.persons.map(Contract.ReservationPersonCount.init),
            startUTC: reservation.start,
            endUTC: reservation.scheduledEnd
        )
    }
}

extension Contract.ReservationPersonCount {
    init(_ persons: PersonCount) {
        self.init(ageCategoryID: persons.ageCategoryID.uuid, count: persons.count)
    }
}

extension Contract.ServiceOrderStateEnum {
    init(_ state: ReservationState) {
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

extension ReservationState {
    init(_ state: Contract.ServiceOrderStateEnum) {
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

extension Contract.ServiceOrderOriginEnum {
    init(_ origin: ReservationOrigin) {
        self =
            switch origin {
            case .distributor: .distributor
            case .channelManager: .channelManager
            case .commander: .commander
            case .import: .import
            case .connector: .connector
            case .navigator: .navigator
            }
    }
}

extension Reservation {
    /// What the code on a key card or a confirmation says: JSON in a text.
    var qrCodeData: String { "{\"ReservationId\":\"\(id)\",\"Number\":\"\(number)\"}" }
}
