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

    private var timeUnits: TimeUnits { house.timeUnits }
    private var ids: DemoIDs { house.ids }

    mutating func write(_ stays: [DemoStay], in transaction: Transaction) throws {
        guard let first = stays.map(\.units.lowerBound).min(), let last = stays.map(\.units.upperBound).max() else {
            return
        }
        let plan = try transaction.pricePlan(
            rates: house.rates.values.filter { $0.serviceID == house.stays.id }.map(\.id), units: first..<last,
            of: house.enterprise
        )
        let claims = try LedgerClaims(of: house.enterprise, in: transaction)
        let number = try transaction.reservations.nextNumbers(stays.count, of: house.enterprise.id)
        var deltas: [LedgerDelta] = []
        for (index, stay) in stays.enumerated() {
            let reservation = try insert(stay, number: number + index, in: transaction)
            deltas += LedgerDelta.changes(from: nil, to: claims.claim(of: reservation))
            try post(stay, reservation, plan, in: transaction)
        }
        try transaction.nights.apply(LedgerDelta.combined(deltas), in: house.enterprise.id)
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
        let start = timeUnits.serviceStart(of: stay.units.lowerBound)
        let end = timeUnits.serviceEnd(of: stay.units.upperBound.advanced(by: -1))
        var persons = [PersonCount(house.adult.id, stay.adults)]
        if stay.children > 0 { persons.append(PersonCount(house.child.id, stay.children)) }
        let isCorporate = stay.rate.type == .private
        var sale = ReservationSale(rateID: stay.rate.id, businessSegmentID: house.segments[isCorporate ? 1 : 0].id)
        if isCorporate { sale.partnerCompanyID = random.pick(guests.companies).id }
        let origins: [ReservationOrigin] = [.distributor, .channelManager, .connector]
        let channel = ReservationChannel(
            origin: random.pick(origins), number: random.chance(40) ? "CH-\(700_000 + number)" : nil
        )
        var reservation = Reservation(
            id: ids.next(at: stay.created), enterpriseID: house.enterprise.id, chainID: chain.id,
            serviceID: house.stays.id, groupID: group.id, number: number, account: Account(guest.id),
            bookerID: guest.id,
            state: stay.state, scheduledStart: start, scheduledEnd: end,
            requestedCategoryID: stay.category.id, assignedResourceID: stay.resource.id, persons: persons, sale: sale,
            channel: channel, purpose: isCorporate ? .business : .leisure, creatorProfileID: profileID,
            created: stay.created
        )
        if stay.state == .started || stay.state == .processed {
            reservation.actualStart = min(start.addingTimeInterval(Double(random.number(0...300) * 60)), now)
            reservation.checkIns.owner = true
        }
        if stay.state == .processed {
            reservation.actualEnd = min(end.addingTimeInterval(-Double(random.number(5...200) * 60)), now)
        }
        if stay.state == .optional { reservation.released = start.addingTimeInterval(-2 * 86_400) }
        reservation.updated = reservation.actualEnd ?? reservation.actualStart ?? stay.created
        return reservation
    }

    /// Charges a stay; one that is over has been paid and its bill closed.
    private func post(
        _ stay: DemoStay, _ reservation: Reservation, _ plan: PricePlan, in transaction: Transaction
    ) throws {
        let items = try drafts(stay, reservation, plan).map { draft in
            OrderItem(
                id: ids.next(at: stay.created), enterpriseID: house.enterprise.id, account: reservation.account,
                serviceID: house.stays.id, serviceOrder: .reservation(reservation.id),
                accountingCategoryID: house.accounting[draft.productID == nil ? "ACC" : "FOOD"]?.id,
                productID: draft.productID, kind: draft.kind, revenueType: draft.revenueType, unitCount: draft.count,
                unitAmount: draft.unitAmount, isActive: stay.state.chargesItems, unitIndex: draft.unit?.number,
                profileID: profileID, created: stay.created, consumed: draft.consumed, started: draft.started
            )
        }
        guard stay.state == .processed, let left = reservation.actualEnd else {
            try transaction.orderItems.post(items, newBillID: { ids.next(at: stay.created) }, at: stay.created)
            return
        }
        try settle(items, reservation, at: left, in: transaction)
    }

    private func settle(
        _ items: [OrderItem], _ reservation: Reservation, at left: Date, in transaction: Transaction
    ) throws {
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
        let occupancy = Occupancy([
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
