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
            id: call.newID(), enterpriseID: enterprise.id, name: request.groupName.said ?? generated,
            channelManager: catalog.route.manager,
            channelManagerGroupNumber: catalog.route.manager.flatMap { _ in request.groupName.said },
            created: call.now
        )
        try transaction.reservationGroups.insert(group)
        return group
    }

    func reservation(
        _ quote: StayQuote, _ data: Contract.ReservationData, of owner: ID<Customer>, state: ReservationState,
        room: ID<Resource>?, from block: AvailabilityBlock?, with voucher: Voucher?, in group: ReservationGroup,
        number: Int
    ) -> Reservation {
        let partners = catalog.partners(of: data, on: quote.rate, for: quote.units)
        var sale = ReservationSale(
            rateID: quote.rate.id,
            businessSegmentID: partners.businessSegmentID,
            partnerCompanyID: partners.companyID,
            travelAgencyID: partners.travelAgencyID,
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
            channel: channel(of: data),
            purpose: block?.purpose,
            creatorProfileID: call.profileID,
            created: call.now
        )
    }

    /// A channel manager's own number of a stay is what it calls the stay in the request.
    private func channel(of data: Contract.ReservationData) -> ReservationChannel {
        let route = catalog.route
        return ReservationChannel(
            origin: route.origin, originDetails: route.manager, number: data.channelNumber,
            managerNumber: route.manager.flatMap { _ in data.identifier.said }
        )
    }

    /// What a channel manager said of the stays it has brought.
    private func writeDetails(of reservations: [Reservation], in group: ReservationGroup) throws {
        guard let manager = catalog.route.manager else { return }
        for reservation in reservations {
            let rate = catalog.rates[reservation.sale.rateID]
            try transaction.channelManagerDetails.insert(
                ChannelManagerDetails(
                    reservationID: reservation.id, enterpriseID: reservation.enterpriseID,
                    requestedRateCode: rate?.externalIdentifier.said ?? "\(reservation.sale.rateID)",
                    channelManagerName: manager, channelNumber: reservation.channel.number,
                    channelManagerGroupNumber: group.channelManagerGroupNumber,
                    channelManagerNumber: reservation.channel.managerNumber, created: call.now
                )
            )
        }
    }

    /// Writes the stays with their guests, prices, notes, charges and events.
    func write(_ reservations: [Reservation], _ quotes: [StayQuote], in group: ReservationGroup) throws {
        try transaction.reservations.insert(reservations)
        try writeDetails(of: reservations, in: group)
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
                data.notes.said.map { text in
                    call.note(text, on: reservation, kind: catalog.route.manager == nil ? .general : .channelManager)
                }
            }
        )
        let charges = StayCharges(call: call, catalog: catalog)
        let items = zip(quotes, reservations).flatMap { charges.items(of: $0, for: $1) }
        try transaction.orderItems.post(items, of: reservations, newBillID: { call.newID() }, at: call.now)
        for reservation in reservations { try call.announce(reservation, in: transaction) }
    }
}

extension Call {
    /// What somebody wrote about a reservation, for everybody to read.
    func note(
        _ text: String, on reservation: Reservation, kind: ServiceOrderNote.Kind = .general
    ) -> ServiceOrderNote {
        ServiceOrderNote(
            id: newID(), enterpriseID: reservation.enterpriseID, orderID: reservation.id.uuid, text: text,
            kind: kind, created: now
        )
    }
}
