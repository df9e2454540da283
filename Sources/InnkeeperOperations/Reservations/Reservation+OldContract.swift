import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// What the older shape of a reservation says and the reservation itself does not know.
struct OldReservationFacts {
    var companions: [ID<Reservation>: [ID<Customer>]] = [:]
    var groups: [ID<ReservationGroup>: ReservationGroup] = [:]
    var ages: [ID<AgeCategory>: AgeClassification] = [:]

    init(
        companions: [ID<Reservation>: [ID<Customer>]], groups: [ReservationGroup],
        ages: [ID<AgeCategory>: AgeClassification]
    ) {
        self.companions = companions
        self.groups = Dictionary(groups.map { ($0.id, $0) }) { _, last in last }
        self.ages = ages
    }

    /// Reads them for reservations of these enterprises, in three queries and one more for each further enterprise.
    init(for reservations: [Reservation], of enterprises: [ID<Enterprise>], in transaction: Transaction) throws {
        guard !reservations.isEmpty else { return }
        companions = try transaction.companionships.customers(of: reservations.map(\.id), of: enterprises)
        var filter = ReservationGroupFilter(enterprises: enterprises)
        filter.ids = Array(Set(reservations.map(\.groupID)))
        for group in try transaction.reservationGroups.list(filter, Page(count: reservations.count)) {
            groups[group.id] = group
        }
        for enterprise in Set(reservations.map(\.enterpriseID)) {
            let ids = Set(reservations.flatMap { $0.persons.map(\.ageCategoryID) })
            for age in try transaction.ageCategories.find(Array(ids), of: enterprise) {
                ages[age.id] = age.classification
            }
        }
    }
}

extension Contract.ReservationOld {
    /// The one place where a reservation becomes its older wire form, in which changes are answered.
    init(_ reservation: Reservation, _ facts: OldReservationFacts) {
        let (sale, channel) = (reservation.sale, reservation.channel)
        let group = facts.groups[reservation.groupID]
        let children = reservation.persons.filter { facts.ages[$0.ageCategoryID] == .child }
            .reduce(0) { $0 + $1.count }
        self.init(
            id: reservation.id.uuid,
            serviceID: reservation.serviceID.uuid,
            groupID: reservation.groupID.uuid,
            number: String(reservation.number),
            channelNumber: channel.number,
            channelManagerNumber: channel.managerNumber,
            channelManagerGroupNumber: group?.channelManagerGroupNumber,
            channelManager: group?.channelManager,
            state: Contract.ServiceOrderStateOld(reservation.state),
            origin: Contract.ReservationOldOrigin(channel),
            originDetails: channel.originDetails,
            purpose: reservation.purpose.flatMap { .init(rawValue: $0.rawValue) },
            createdUTC: reservation.created,
            updatedUTC: reservation.updated,
            cancelledUTC: reservation.cancellation?.at,
            startUTC: reservation.scheduledStart,
            endUTC: reservation.scheduledEnd,
            releasedUTC: reservation.state == .optional ? reservation.released : nil,
            requestedCategoryID: reservation.requestedCategoryID.uuid,
            assignedResourceID: reservation.assignedResourceID?.uuid,
            assignedResourceLocked: reservation.isResourceLocked,
            businessSegmentID: sale.businessSegmentID?.uuid,
            companyID: sale.partnerCompanyID?.uuid,
            travelAgencyID: sale.travelAgencyID?.uuid,
            availabilityBlockID: sale.availabilityBlockID?.uuid,
            rateID: sale.rateID.uuid,
            voucherID: sale.voucherID,
            creditCardID: sale.creditCardID,
            cancellationReason: reservation.cancellation.flatMap { .init(rawValue: $0.reason.rawValue) },
            personCounts: reservation.persons.map(Contract.ReservationPersonCount.init),
            ownerID: reservation.account.id.uuid,
            bookerID: reservation.bookerID?.uuid,
            options: Contract.ReservationOptions(
                ownerCheckedIn: reservation.checkIns.owner,
                allCompanionsCheckedIn: reservation.checkIns.allCompanions,
                anyCompanionCheckedIn: reservation.checkIns.anyCompanion
            ),
            assignedSpaceID: reservation.assignedResourceID?.uuid,
            assignedSpaceLocked: reservation.isResourceLocked,
            adultCount: reservation.personCount - children,
            childCount: children,
            customerID: reservation.account.id.uuid,
            companionIDs: (facts.companions[reservation.id] ?? []).map(\.uuid)
        )
    }
}

extension Contract.ServiceOrderStateOld {
    init(_ state: ReservationState) {
        self =
            switch state {
            case .inquired: .enquired
            case .requested: .requested
            case .optional: .optional
            case .confirmed: .confirmed
            case .started: .started
            case .processed: .processed
            case .canceled: .canceled
            }
    }
}

extension Contract.ReservationOldOrigin {
    /// The older shape has one word for the staff and for how they were asked.
    init(_ channel: ReservationChannel) {
        self =
            switch channel.origin {
            case .distributor: .distributor
            case .channelManager: .channelManager
            case .import: .import
            case .connector: .connector
            case .navigator: .navigator
            case .commander: .init(rawValue: "Commander" + (channel.commanderOrigin ?? .inPerson).rawValue)
                ?? .commanderInPerson
            }
    }
}
