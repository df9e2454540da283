import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Makes one stay what an edit wants it to be, and its nights, room and charges with it.
struct StayEditor {
    let desk: StayDesk
    let edit: StayEdit
    let old: Reservation
    /// Whether the nights to come get the price that the house has now.
    let reprices: Bool
    let chargesFee: Bool
    let reason: String?
    /// Whether the nights may be taken where they are full.
    var overbooks = false

    private var call: Call { desk.call }
    private var transaction: Transaction { desk.transaction }
    private var data: Contract.ReservationUpdateParameters { edit.data }

    /// The ledgers must be locked.
    func perform() throws -> Reservation {
        if edit.isOfStayToCome, old.state.isOver { throw ReservationRefusal.isOver(old.state) }
        // (inferred) Another price for a night needs somebody to answer for it; a new interval explains itself.
        if data.timeUnitPrices != nil, reason == nil { throw ReservationRefusal.reasonRequired }
        let timeUnits = try desk.timeUnits(of: old)
        var new = old
        try editPeople(&new)
        try editSale(&new)
        try editNights(&new, timeUnits)
        try editRelease(&new)
        try editCheckIn(&new)
        if edit.isPriced, reprices { new.sale.unitPrice = nil }
        let prices = try agreedPrices(new, timeUnits)
        if !overbooks { try desk.checkNights(from: old, to: new, timeUnits) }
        try editRoom(&new)
        try desk.changeLedger(from: old, to: new, try desk.claims(of: [old, new]))
        try transaction.reservations.replacePersons(of: new)
        try transaction.reservations.replacePrices(prices, of: new)
        if edit.isPriced || new.sale != old.sale {
            let first = timeUnits.units(of: try new.stay).lowerBound
            let named = (data.timeUnitPrices?.value ?? []).enumerated().filter { $0.element.amount != nil }
            var repricer = StayRepricer(desk: desk, old: old, new: new)
            repricer.reprices = edit.isPriced && reprices
            repricer.explicit = Set(named.map { first.advanced(by: $0.element.index ?? $0.offset) })
            try repricer.perform(chargesFee: chargesFee)
        }
        if let reason { try transaction.serviceOrderNotes.insert([call.note(reason, on: old)]) }
        return try desk.write(new)
    }

    /// The interval, the category and the rate.
    private func editNights(_ new: inout Reservation, _ timeUnits: TimeUnits) throws {
        new.scheduledStart = try edit.instant(data.startUTC, "StartUtc") ?? old.scheduledStart
        new.scheduledEnd = try edit.instant(data.endUTC, "EndUtc") ?? old.scheduledEnd
        if data.startUTC != nil || data.endUTC != nil {
            guard new.scheduledStart < new.scheduledEnd else {
                throw edit.invalid(data.endUTC == nil ? "StartUtc" : "EndUtc", "leaves no time between start and end")
            }
            try IntervalChange.check(
                state: old.state, from: try old.stay, to: try new.stay, timeUnits: timeUnits, now: call.now,
                editableHistory: desk.enterprise.operationalEditableHistory
            )
        }
        if let id: ID<ResourceCategory> = try edit.id(data.requestedCategoryID, "RequestedCategoryId") {
            let category = try transaction.resourceCategories.find(id, of: old.enterpriseID)
            guard let category, category.serviceID == old.serviceID, category.isActive else {
                throw InvalidReference.unknown("RequestedCategoryId", id.uuid)
            }
            new.requestedCategoryID = id
        }
        if let id: ID<Rate> = try edit.id(data.rateID, "RateId") {
            let rate = try transaction.rates.find([id], of: old.enterpriseID).first
            guard let rate, rate.serviceID == old.serviceID else {
                throw InvalidReference.unknown("RateId", id.uuid)
            }
            guard rate.isActive, rate.isEnabled else {
                let name = rate.names.text(in: desk.enterprise.defaultLanguageCode) ?? "of the request"
                throw BookingRefusal.rateNotSold(name)
            }
            new.sale.rateID = id
        }
    }

    /// When an option is given up; only an optional stay ever is.
    private func editRelease(_ new: inout Reservation) throws {
        guard let update = data.releasedUTC else { return }
        guard let text = update.value else {
            new.released = nil
            return
        }
        guard old.state == .optional else { throw edit.invalid("ReleasedUtc", "is for optional reservations") }
        let released = try edit.instant(text, "ReleasedUtc")
        guard released > call.now else { throw edit.invalid("ReleasedUtc", "has passed") }
        new.released = released
    }

    /// Whether the owner has arrived. Where he stays alone, all who come have then.
    private func editCheckIn(_ new: inout Reservation) throws {
        guard let update = data.options?.ownerCheckedIn else { return }
        let isHere = try edit.uncleared(update.value, "Options.OwnerCheckedIn")
        let isAlone = old.personCount == 1
        new.checkIns.owner = isHere
        if isHere {
            new.checkIns.anyCompanion = true
            new.checkIns.allCompanions = new.checkIns.allCompanions || isAlone
        } else {
            new.checkIns.allCompanions = false
            if isAlone { new.checkIns.anyCompanion = false }
        }
    }

    /// The prices of single nights that are agreed upon from now on.
    ///
    /// - Throws: `InvalidInput` for an index that is of no night; `InvalidReference` for an amount that cannot be.
    private func agreedPrices(_ new: Reservation, _ timeUnits: TimeUnits) throws -> [AgreedUnitPrice] {
        let units = timeUnits.units(of: try new.stay)
        let standing = try transaction.reservations.prices(of: old.id, of: old.enterpriseID)
        var prices = Dictionary(
            standing.filter { units.contains(UnitIndex($0.unitIndex)) }.map { ($0.unitIndex, $0) }
        ) { _, last in last }
        if edit.isPriced, reprices || (data.timeUnitPrices != nil && data.timeUnitPrices?.value == nil) { prices = [:] }
        for (place, update) in (data.timeUnitPrices?.value ?? []).enumerated() {
            let index = update.index ?? place
            guard (0..<units.count).contains(index) else {
                throw InvalidInput(
                    "\(edit.path)TimeUnitPrices.Value[\(place)].Index", "is of no time unit of the stay"
                )
            }
            let unit = units.lowerBound.advanced(by: index)
            prices[unit.number] = try update.amount.map { parameters in
                AgreedUnitPrice(
                    unitIndex: unit.number,
                    price: try desk.agreedPrice(parameters, at: timeUnits.start(of: unit))
                )
            }
        }
        return prices.values.sorted { $0.unitIndex < $1.unitIndex }
    }
}

extension StayDesk {
    /// What somebody agreed upon for a night, after a look whether it can be an amount at all.
    func agreedPrice(_ parameters: Contract.AmountParameters, at instant: Date) throws -> AgreedPrice {
        let currency = try enterprise.accepted(enterprise.defaultCurrency)
        guard parameters.currency == currency.code else {
            throw InvalidReference("Currency", "must be \(currency.code), in which this enterprise sells stays")
        }
        let amount = try enterprise.amount(parameters, at: instant, as: "Amount")
        guard !amount.gross.isNegative || call.permits(.negativeAmounts) else { throw OrderRefusal.negativeAmount }
        return AgreedPrice(value: amount.value(enterprise.pricing), taxCodes: parameters.taxCodes)
    }
}
