import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// Writes the stays of a house as if they had been booked, lived and paid one after another.
struct DemoHistory {
    let house: DemoHouse
    let guests: DemoGuests
    let chain: Chain
    let profileID: UUID
    let now: Date
    var random: DemoRandom

    private var ids: DemoIDs { house.ids }

    mutating func write(_ stays: [DemoStay], in transaction: Transaction) throws {
        let plans = try Dictionary(grouping: stays, by: \.service.id).mapValues { try plan(for: $0, in: transaction) }
        let claims = try LedgerClaims(of: house.enterprise, in: transaction)
        let number = try transaction.reservations.nextNumbers(stays.count, of: house.enterprise.id)
        var deltas: [LedgerDelta] = []
        var departures: [Departure] = []
        for (index, stay) in stays.enumerated() {
            let reservation = try insert(stay, number: number + index, in: transaction)
            deltas += LedgerDelta.changes(from: nil, to: claims.claim(of: reservation))
            guard let plan = plans[stay.service.id] else { continue }
            let items = try items(of: stay, reservation, plan)
            if let left = reservation.actualEnd {
                departures.append(Departure(reservation: reservation, items: items, left: left))
            } else if let cancellation = stay.cancellation {
                try transaction.orderItems.insert(items.map { $0.canceled(at: cancellation.at) })
            } else {
                try transaction.orderItems.post(items, newBillID: { ids.next(at: stay.created) }, at: stay.created)
            }
        }
        // One after another, so that the numbers of the bills follow their days.
        departures.sort { ($0.left, $0.reservation.number) < ($1.left, $1.reservation.number) }
        for departure in departures { try settle(departure, in: transaction) }
        try transaction.nights.apply(LedgerDelta.combined(deltas), in: house.enterprise.id)
    }

    private func plan(for stays: [DemoStay], in transaction: Transaction) throws -> PricePlan {
        guard let service = stays.first?.service.id, let first = stays.map(\.units.lowerBound).min(),
            let last = stays.map(\.units.upperBound).max()
        else { throw DemoProblem("No stays have no prices.") }
        return try transaction.pricePlan(
            rates: house.rates.values.filter { $0.serviceID == service }.map(\.id), units: first..<last,
            of: house.enterprise
        )
    }

    private mutating func insert(
        _ stay: DemoStay, number: Int, in transaction: Transaction
    ) throws -> Reservation {
        let guest = random.pick(guests.customers)
        let group = ReservationGroup(
            id: ids.next(at: stay.created), enterpriseID: house.enterprise.id, name: guest.person.lastName,
            created: stay.created
        )
        try transaction.reservationGroups.insert(group)
        let reservation = reservation(stay, number: number, guest: guest, group: group)
        try transaction.reservations.insert(reservation)
        try transaction.companionships.insert(
            Companionship(
                id: ids.next(at: stay.created), enterpriseID: house.enterprise.id, chainID: chain.id,
                customerID: guest.id, groupID: group.id, reservationID: reservation.id, created: stay.created
            )
        )
        try transaction.sourceAssignments.insert([
            SourceAssignment(
                id: ids.next(at: stay.created), enterpriseID: house.enterprise.id, groupID: group.id,
                sourceID: random.pick(house.sources).id, isPrimary: true, created: stay.created
            )
        ])
        return reservation
    }

    private mutating func reservation(
        _ stay: DemoStay, number: Int, guest: Customer, group: ReservationGroup
    ) -> Reservation {
        let isNight = stay.service.id == house.stays.id
        let timeUnits = house.timeUnits(of: stay.service)
        let start = timeUnits.serviceStart(of: stay.units.lowerBound)
        let end = timeUnits.serviceEnd(of: stay.units.upperBound.advanced(by: -1))
        var persons = [PersonCount((isNight ? house.adult : house.driver).id, stay.adults)]
        if stay.children > 0 { persons.append(PersonCount(house.child.id, stay.children)) }
        let isCorporate = stay.rate.type == .private
        let segment = isNight ? house.segments[isCorporate ? 1 : 0].id : nil
        var sale = ReservationSale(rateID: stay.rate.id, businessSegmentID: segment)
        if isCorporate { sale.partnerCompanyID = random.pick(guests.companies).id }
        let origins: [ReservationOrigin] = [.distributor, .channelManager, .connector]
        let channel = ReservationChannel(
            origin: random.pick(origins), number: random.chance(40) ? "CH-\(700_000 + number)" : nil
        )
        var reservation = Reservation(
            id: ids.next(at: stay.created), enterpriseID: house.enterprise.id, chainID: chain.id,
            serviceID: stay.service.id, groupID: group.id, number: number, account: Account(guest.id),
            bookerID: guest.id,
            state: stay.state, scheduledStart: start, scheduledEnd: end,
            requestedCategoryID: stay.category.id,
            assignedResourceID: stay.cancellation == nil ? stay.resource.id : nil, persons: persons, sale: sale,
            channel: channel, purpose: isCorporate ? .business : .leisure, creatorProfileID: profileID,
            created: stay.created
        )
        if stay.state == .started || stay.state == .processed {
            let late = random.number(0...(isNight ? 300 : 9))
            reservation.actualStart = min(start.addingTimeInterval(Double(late * 60)), now)
            reservation.checkIns.owner = true
        }
        if stay.state == .processed {
            let early = random.number(isNight ? 5...200 : 1...20)
            reservation.actualEnd = min(end.addingTimeInterval(-Double(early * 60)), now)
        }
        if stay.state == .optional { reservation.released = start.addingTimeInterval(-2 * 86_400) }
        reservation.cancellation = stay.cancellation
        reservation.updated =
            stay.cancellation?.at ?? reservation.actualEnd ?? reservation.actualStart ?? stay.created
        return reservation
    }

    /// What a stay is charged with.
    private func items(
        of stay: DemoStay, _ reservation: Reservation, _ plan: PricePlan
    ) throws -> [OrderItem] {
        let unitCategory = stay.service.id == house.stays.id ? "ACC" : "PARK"
        return try drafts(stay, reservation, plan).map { draft in
            let product = house.products.values.first { $0.id == draft.productID }
            return OrderItem(
                id: ids.next(at: stay.created), enterpriseID: house.enterprise.id, account: reservation.account,
                serviceID: stay.service.id, serviceOrder: .reservation(reservation.id),
                accountingCategoryID: house.accounting[draft.productID == nil ? unitCategory : "FOOD"]?.id,
                productID: draft.productID, kind: draft.kind, revenueType: draft.revenueType,
                billingName: product?.names[house.enterprise.defaultLanguageCode], unitCount: draft.count,
                unitAmount: draft.unitAmount, isActive: stay.state.chargesItems, unitIndex: draft.unit?.number,
                profileID: profileID, created: stay.created, consumed: draft.consumed, started: draft.started
            )
        }
    }

    /// Whoever leaves has paid, and the bill is closed.
    private func settle(_ departure: Departure, in transaction: Transaction) throws {
        let (items, reservation, left) = (departure.items, departure.reservation, departure.left)
        let total = items.map(\.amount).sum(in: house.currency)
        var bill = Bill(
            id: ids.next(at: reservation.created), enterpriseID: house.enterprise.id, account: reservation.account,
            created: reservation.created
        )
        try transaction.bills.insert(bill)
        try transaction.orderItems.insert(
            items.map { item in
                var item = item
                item.billID = bill.id
                return item
            }
        )
        let payment = Payment(
            id: ids.next(at: left), enterpriseID: house.enterprise.id, account: reservation.account, billID: bill.id,
            reservationID: reservation.id, accountingCategoryID: house.accounting["PAY"]?.id, currency: house.currency,
            value: -total.gross, form: .external(type: reservation.number % 3 == 0 ? "Cash" : "CreditCard"),
            origin: .operations, at: left
        )
        try transaction.payments.insert(payment)
        guard let counter = try transaction.counters.next(house.billCounter.id, of: house.enterprise.id, at: left)
        else {
            throw DemoProblem("The house has no counter for bills.")
        }
        bill.state = .closed
        bill.counterID = counter.id
        bill.number = counter.number
        bill.issued = left
        bill.paid = left
        bill.updated = left
        bill.owner = try transaction.bills.party(reservation.account, of: chain.id)
        try transaction.bills.close(bill, value: counter.value, by: profileID)
    }

    private func drafts(
        _ stay: DemoStay, _ reservation: Reservation, _ plan: PricePlan
    ) throws -> [StayItemDraft] {
        let span = try Stay(from: reservation.scheduledStart, to: reservation.scheduledEnd)
        let timeUnits = house.timeUnits(of: stay.service)
        let occupancy =
            stay.service.id == house.parking.id
            ? Occupancy([.init(ageCategory: house.driver.id, classification: .adult, count: stay.adults)])
            : Occupancy([
                .init(ageCategory: house.adult.id, classification: .adult, count: stay.adults),
                .init(ageCategory: house.child.id, classification: .child, count: stay.children),
            ])
        let rules = house.taxRules
        let codes = try plan.taxCodes(of: stay.rate.id)
        let prices = try plan.stayPrices(of: stay.rate.id, stay.category.id, stay.units, occupancy)
        let amounts = try zip(stay.units, prices).map { unit, price in
            try rules.amount(price, house.currency, codes: codes, at: timeUnits.serviceStart(of: unit))
        }
        var drafts = StayItems.nights(stay.units, prices: amounts, stay: span, timeUnits: timeUnits)
        if stay.hasBreakfast, let breakfast = house.products["Breakfast"] {
            let charges = try breakfast.charging.charges(
                posting: breakfast.posting, count: 1, persons: stay.adults + stay.children, units: stay.units
            )
            let amount = try rules.amount(
                breakfast.price, house.currency, codes: breakfast.taxCodes, at: reservation.scheduledStart
            )
            drafts += StayItems.product(
                breakfast.id, charges: charges, unitAmount: amount, moment: breakfast.consumption, stay: span,
                timeUnits: timeUnits
            )
        }
        return drafts
    }
}

/// A stay that is over, and what is to be paid for it.
private struct Departure: Sendable {
    let reservation: Reservation
    let items: [OrderItem]
    let left: Date
}

extension OrderItem {
    /// Nobody has to pay it any more, because nobody comes.
    fileprivate func canceled(at instant: Date) -> OrderItem {
        var item = self
        item.state = .canceled
        item.canceled = instant
        item.canceledWithReservation = true
        item.updated = instant
        return item
    }
}
