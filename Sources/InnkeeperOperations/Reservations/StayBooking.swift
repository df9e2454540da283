import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Books stays of one service as one group: all of them or none.
struct StayBooking {
    let call: Call
    let transaction: Transaction
    let catalog: StayCatalog
    let request: ReservationsAdd.Request

    private var enterprise: Enterprise { catalog.enterprise }

    /// The ledgers must be locked.
    func book() throws -> ReservationsAdd.Response {
        let quotes = try catalog.quotes(request.reservations)
        for quote in quotes {
            try BookingRules.check(
                quote.stay, timeUnits: catalog.timeUnits, now: call.now,
                editableHistory: enterprise.operationalEditableHistory
            )
        }
        let owners = try owners()
        try checkReferences()
        let vouchers = StayVouchers(of: request.reservations, quotes, of: catalog)
        var blocks = try StayBlocks(of: request.reservations, quotes, of: catalog, in: transaction)
        if request.checkRateApplicability {
            try checkRates(quotes, vouchers, blocks)
            try StayRestrictions.check(request.reservations, quotes, of: catalog, now: call.now, in: transaction)
        }
        let states = try request.reservations.enumerated().map { try state(of: $0.element, at: $0.offset) }
        let pickups = try blocks.pickUp(quotes, states)
        if request.checkOverbooking { try checkNights(quotes, states, pickups) }
        let rooms = try assignRooms(quotes, states)
        try takeNights(quotes, states, rooms, pickups)
        try blocks.save()
        let number = try transaction.reservations.nextNumbers(quotes.count, of: enterprise.id)
        let group = try group(try blocks.group(request.groupID), named: "Group \(number)")
        let reservations = quotes.indices.map { index in
            reservation(
                quotes[index], request.reservations[index], of: owners[index], state: states[index],
                room: rooms[index], from: blocks[index], with: vouchers[index], in: group, number: number + index
            )
        }
        try write(reservations, quotes, in: group)
        if request.sendConfirmationEmail {
            let firm = reservations.filter { $0.state == .confirmed }
            try call.write(.confirmation, of: firm, of: enterprise, in: transaction)
        }
        let companions = zip(reservations, owners).map { ($0.id, [$1]) }
        let facts = OldReservationFacts(
            companions: Dictionary(uniqueKeysWithValues: companions), groups: [group],
            ages: catalog.ages.mapValues(\.classification)
        )
        return ReservationsAdd.Response(
            reservations: zip(request.reservations, reservations).map { data, reservation in
                Contract.AddedReservation(
                    identifier: data.identifier, reservation: Contract.ReservationOld(reservation, facts)
                )
            }
        )
    }

    /// - Throws: `InvalidInput` for a stay of nobody: only its price can be told.
    private func owners() throws(InvalidInput) -> [ID<Customer>] {
        var owners: [ID<Customer>] = []
        for (index, stay) in request.reservations.enumerated() {
            guard let id = stay.customerID else {
                throw InvalidInput("Reservations[\(index)].CustomerId", "must be given")
            }
            owners.append(ID(id))
        }
        return owners
    }

    /// - Throws: `InvalidReference` for people, companies and other things that the house does not have.
    private func checkReferences() throws {
        let (chain, stays) = (enterprise.chainID, request.reservations)
        let customers: [ID<Customer>] = ids(stays.compactMap(\.customerID) + stays.compactMap(\.bookerID))
        let known = try transaction.customers.active(customers, of: chain)
        let partners: [ID<Company>] = ids(stays.compactMap(\.companyID) + stays.compactMap(\.travelAgencyID))
        let companies = partners.isEmpty ? [] : try transaction.companies.active(partners, of: chain)
        let wanted: [ID<BusinessSegment>] = ids(stays.compactMap(\.businessSegmentID))
        let segments = wanted.isEmpty
            ? [] : Set(try transaction.businessSegments.find(wanted, of: enterprise.id).map(\.id))
        for stay in stays {
            try Self.require(stay.customerID, "CustomerId") { known.contains(ID($0)) }
            try Self.require(stay.bookerID, "BookerId") { known.contains(ID($0)) }
            try Self.require(stay.companyID, "CompanyId") { companies.contains(ID($0)) }
            try Self.require(stay.travelAgencyID, "TravelAgencyId") { companies.contains(ID($0)) }
            try Self.require(stay.businessSegmentID, "BusinessSegmentId") { segments.contains(ID($0)) }
        }
        try StayCards(of: stays.compactMap(\.creditCardID), of: enterprise.id, in: transaction).check(stays)
    }

    private static func require(_ id: UUID?, _ member: String, _ isKnown: (UUID) -> Bool) throws {
        guard let id, !isKnown(id) else { return }
        throw InvalidReference.unknown(member, id)
    }

    /// - Throws: `BookingRefusal` for a rate that is not sold, or not to everybody, unless a voucher opens it;
    ///   `VoucherRefusal` for a code that does not.
    private func checkRates(_ quotes: [StayQuote], _ vouchers: StayVouchers, _ blocks: StayBlocks) throws {
        for (index, quote) in quotes.enumerated() {
            let name = catalog.name(quote.rate.names) ?? "of the request"
            guard quote.rate.isActive, quote.rate.isEnabled else { throw BookingRefusal.rateNotSold(name) }
            switch quote.rate.type {
            case .public: break
            case .private where try vouchers.opensRate(ofStay: index): break
            case .availabilityBlock where blocks.isOwn(quote.rate, ofStay: index): break
            case .private, .availabilityBlock: throw BookingRefusal.rateNotPublic(name)
            }
        }
    }

    /// - Throws: `InvalidInput` for a state in which no stay begins, and for a release in the past.
    private func state(of data: Contract.ReservationData, at index: Int) throws -> ReservationState {
        if let released = data.releasedUTC, data.state == .optional, released <= call.now {
            throw InvalidInput("Reservations[\(index)].ReleasedUtc", "has passed")
        }
        switch data.state {
        case .confirmed: return .confirmed
        case .optional: return .optional
        case .enquired: return .inquired
        case .started, .processed, .canceled, .requested:
            throw InvalidInput("Reservations[\(index)].State", "must be Optional, Enquired or Confirmed")
        }
    }

    /// - Throws: `AvailabilityRefusal` for the first night that is full, each stay seeing what those before it take.
    private func checkNights(
        _ quotes: [StayQuote], _ states: [ReservationState], _ pickups: [[LedgerDelta]]
    ) throws {
        let all = quotes.map(\.units)
        guard let first = all.map(\.lowerBound).min(), let beyond = all.map(\.upperBound).max() else { return }
        var availability = Availability(
            stocks: try transaction.categoryStocks(of: catalog.service.id, in: enterprise),
            cells: try transaction.nights.range(first..<beyond, of: catalog.service.id, in: enterprise.id),
            timeUnits: catalog.timeUnits
        )
        let limits = try transaction.serviceOverbookingLimits.limits(
            in: first..<beyond, of: catalog.service.id, in: enterprise.id
        )
        for (index, (quote, state)) in zip(quotes, states).enumerated() {
            let claim = LedgerClaim(category: quote.category.id, units: quote.units, state: state)
            try availability.take(
                LedgerDelta.changes(from: nil, to: claim) + pickups[index], overbookingLimits: limits
            )
        }
    }

    /// Takes the nights from the ledger, and each resource from the other services that sell it.
    private func takeNights(
        _ quotes: [StayQuote], _ states: [ReservationState], _ rooms: [ID<Resource>?], _ pickups: [[LedgerDelta]]
    ) throws {
        let resources = Set(rooms.compactMap(\.self)).sorted()
        let claims = try LedgerClaims(of: enterprise, resources: resources, in: transaction)
        let changes = quotes.indices.flatMap { index in
            let claim = claims.claim(
                service: catalog.service.id, category: quotes[index].category.id, resource: rooms[index],
                state: states[index], from: quotes[index].stay.arrival, to: quotes[index].stay.departure
            )
            return LedgerDelta.changes(from: nil, to: claim) + pickups[index]
        }
        try transaction.nights.apply(LedgerDelta.combined(changes), in: enterprise.id)
    }

    /// The resource of each stay: the one that was asked for, else a free one of its category, else none.
    ///
    /// - Throws: `InvalidReference` for a resource that the service does not sell; `ReservationRefusal` for one that
    ///   another stay or a block has.
    private func assignRooms(_ quotes: [StayQuote], _ states: [ReservationState]) throws -> [ID<Resource>?] {
        let stays = request.reservations
        let asked: [ID<Resource>] = ids(stays.compactMap(\.assignedResourceID))
        let open = Set(quotes.indices.filter { stays[$0].assignedResourceID == nil }.map { quotes[$0].category.id })
        let table = transaction.reservations
        let certain = try table.assignable(asked, by: catalog.service.id, of: enterprise.id)
        for id in asked where !certain.contains(where: { $0.id == id }) {
            throw InvalidReference.unknown("AssignedResourceId", id.uuid)
        }
        let resources = certain + (try table.assignable(in: open.sorted(), of: enterprise.id))
        guard let first = quotes.map(\.stay.arrival).min(), let last = quotes.map(\.stay.departure).max()
        else { return [] }
        var keeper = try RoomKeeper(of: resources, from: first, to: last, in: enterprise.id, transaction)
        var rooms = [ID<Resource>?](repeating: nil, count: quotes.count)
        // Those who ask for a certain one come first, so that nobody is put into it.
        for index in quotes.indices {
            guard let id = stays[index].assignedResourceID, let room = keeper.resource(ID(id)) else { continue }
            try keeper.check(room, isSoldAs: quotes[index].category.id, by: catalog.service.id)
            try keeper.give(room, to: quotes[index].stay)
            rooms[index] = room.id
        }
        for index in quotes.indices where rooms[index] == nil && states[index].holds != nil {
            rooms[index] = keeper.choose(in: quotes[index].category.id, for: quotes[index].stay)
        }
        return rooms
    }
}
