import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

extension StayBooking {
    private var enterprise: Enterprise { catalog.enterprise }

    /// The group that is asked for, or a new one.
    ///
    /// - Throws: `InvalidReference` for an unknown group.
    func group(_ wanted: UUID?, named generated: String) throws -> ReservationGroup {
        if let id = wanted {
            let group = try transaction.reservationGroups.find(ID(id), of: enterprise.id).known(as: "GroupId", id)
            try transaction.reservationGroups.touch(group.id, of: enterprise.id, at: call.now)
            return group
        }
        let group = ReservationGroup(
            id: call.newID(), enterpriseID: enterprise.id, name: request.groupName.said ?? generated, created: call.now
        )
        try transaction.reservationGroups.insert(group)
        return group
    }

    func reservation(
        _ quote: StayQuote, _ data: Contract.ReservationData, of owner: ID<Customer>, state: ReservationState,
        room: ID<Resource>?, from block: AvailabilityBlock?, with voucher: Voucher?, in group: ReservationGroup,
        number: Int
    ) -> Reservation {
        var sale = ReservationSale(
            rateID: quote.rate.id,
            businessSegmentID: data.businessSegmentID.map { ID($0) } ?? block?.partners.businessSegmentID
                ?? quote.rate.businessSegmentID,
            // What was agreed upon for the block holds for its stays, too.
            partnerCompanyID: data.companyID.map { ID($0) } ?? block?.partners.companyID,
            travelAgencyID: data.travelAgencyID.map { ID($0) } ?? block?.partners.travelAgencyID,
            availabilityBlockID: block?.id,
            purchaseOrderNumber: block?.purchaseOrderNumber,
            creditCardID: data.creditCardID,
            unitPrice: quote.agreed
        )
        sale.apply(voucher)
        return Reservation(
            id: call.newID(),
            enterpriseID: enterprise.id,
            chainID: enterprise.chainID,
            serviceID: catalog.service.id,
            groupID: group.id,
            number: number,
            account: Account(owner),
            bookerID: data.bookerID.map { ID($0) },
            state: state,
            scheduledStart: quote.stay.arrival,
            scheduledEnd: quote.stay.departure,
            released: state == .optional ? data.releasedUTC : nil,
            requestedCategoryID: quote.category.id,
            assignedResourceID: room,
            // Only a resource that was asked for is promised.
            isResourceLocked: data.assignedResourceID != nil && data.assignedResourceLocked ?? false,
            persons: quote.persons,
            sale: sale,
            channel: ReservationChannel(origin: .connector, number: data.channelNumber),
            purpose: block?.purpose,
            creatorProfileID: call.profileID,
            created: call.now
        )
    }

    /// Writes the stays with their guests, prices, notes, charges and events.
    func write(_ reservations: [Reservation], _ quotes: [StayQuote]) throws {
        try transaction.reservations.insert(reservations)
        for (reservation, quote) in zip(reservations, quotes) {
            try transaction.reservations.insertPrices(quote.agreedUnits, of: reservation)
        }
        try transaction.companionships.insert(
            reservations.map { reservation in
                Companionship(
                    id: call.newID(), enterpriseID: reservation.enterpriseID, chainID: reservation.chainID,
                    customerID: ID(reservation.account.id.uuid), groupID: reservation.groupID,
                    reservationID: reservation.id, created: call.now
                )
            }
        )
        try transaction.serviceOrderNotes.insert(
            zip(request.reservations, reservations).compactMap { data, reservation in
                data.notes.said.map { call.note($0, on: reservation) }
            }
        )
        let charges = StayCharges(call: call, catalog: catalog)
        let items = zip(quotes, reservations).flatMap { charges.items(of: $0, for: $1) }
        try transaction.orderItems.post(items, newBillID: { call.newID() }, at: call.now)
        for reservation in reservations { try call.announce(reservation, in: transaction) }
    }
}

extension Call {
    /// What somebody wrote about a reservation, for everybody to read.
    func note(_ text: String, on reservation: Reservation) -> ServiceOrderNote {
        ServiceOrderNote(
            id: newID(), enterpriseID: reservation.enterpriseID, orderID: reservation.id.uuid, text: text,
            kind: .general, created: now
        )
    }
}
