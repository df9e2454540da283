import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Cancels reservations, all of them or none: their nights are free again and their charges are taken back.
///
/// With `PostCancellationFee` the policy in force at this moment is charged instead. The reason stays as a note. Older
/// clients send one `ReservationId` instead of `ReservationIds`.
///
/// - Throws: `InvalidReference` for an unknown reservation; `ReservationRefusal` for one that has started or is over,
///   and without notes.
extension ReservationsCancel: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        guard let wanted = request.reservationIDs ?? request.reservationID.map({ [$0] }) else {
            throw InvalidInput("ReservationIds", "must be given")
        }
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stays = try desk.stays(wanted, as: request.reservationIDs == nil ? "ReservationId" : "ReservationIds")
            let claims = try desk.claims(of: stays)
            let charges = Dictionary(grouping: try desk.charges(of: stays), by: \.serviceOrder)
            for stay in stays {
                try desk.cancel(
                    stay, notes: request.notes, charges: charges[.reservation(stay.id)] ?? [],
                    postsFee: request.postCancellationFee, claims
                )
            }
            if request.sendEmail { try call.write(.cancellation, of: stays, of: enterprise, in: transaction) }
            return Response(reservationIDs: stays.map(\.id.uuid))
        }
    }
}

extension StayDesk {
    /// - Parameter items: The charges of the stay, as ``charges(of:)`` finds and locks them.
    func cancel(
        _ stay: Reservation, notes: String?, because reason: ReservationCancellationReason = .other,
        charges items: [OrderItem], postsFee: Bool, _ claims: LedgerClaims
    ) throws {
        var reservation = stay
        reservation.state = try stay.state.canceled(notes: notes)
        reservation.cancellation = ReservationCancellation(at: call.now, reason: reason)
        let timeUnits = try timeUnits(of: stay)
        let standing = StandingItems(items)
        let givenUp = standing.items.map { GivenUpCharge(item: $0, unit: $0.unitIndex.map { UnitIndex($0) }) }
        let fee = postsFee ? try self.fee(for: givenUp, standing, of: stay, timeUnits) : nil
        try changeLedger(from: stay, to: reservation, claims)
        try write(reservation)
        // What was charged for nights that were given up before is owed all the same.
        let owed = standing.items.filter { $0.kind == .cancellationFee }
            .flatMap { [$0.id] + standing.rebates(of: $0).map(\.id) }
        try transaction.orderItems.cancel(
            items.map(\.id).filter { !owed.contains($0) }, of: enterprise.id, withReservation: true,
            by: call.profileID, at: call.now
        )
        try takeBack(items.filter { $0.state == .closed }, of: reservation)
        if let fee { try post(fee, of: reservation) }
        if let notes = notes.said { try transaction.serviceOrderNotes.insert([call.note(notes, on: stay)]) }
    }

    /// Gives back what was paid for nights and products on bills that are closed, and so cannot be canceled.
    private func takeBack(_ closed: [OrderItem], of reservation: Reservation) throws {
        let corrections = StayItems.reprice(old: closed, new: [], now: call.now).corrections
        guard !corrections.isEmpty else { return }
        let charges = StayCharges(call: call, catalog: try catalog(of: reservation))
        let rebates = corrections.compactMap { draft in
            closed.first { $0.id == draft.rebatedItemID }.map { item in
                var rebate = charges.item(
                    draft, of: reservation, serviceID: item.serviceID,
                    accountingCategoryID: item.accountingCategoryID, name: item.billingName, isActive: true
                )
                if item.allowance != nil { rebate.allowanceUse = .correction(of: item.id) }
                return rebate
            }
        }
        try transaction.orderItems.post(rebates, newBillID: { call.newID() }, at: call.now)
    }

    /// The fee for giving up charges of a stay now; nil where none is due.
    ///
    /// - Parameter standing: All charges of the stay, because an item costs what is left of it, and because the fees
    ///   that it owes already count. One that was taken back does not.
    func fee(
        for givenUp: [GivenUpCharge], _ standing: StandingItems, of stay: Reservation, _ timeUnits: TimeUnits
    ) throws -> DueFee? {
        guard let rate = try transaction.rates.find([stay.sale.rateID], of: enterprise.id).first else { return nil }
        let policies = try transaction.cancellationPolicies.active(of: rate.groupID, of: enterprise.id)
        guard
            let current = CancellationPolicy.inForce(
                policies, at: call.now, created: stay.created, stay: try stay.stay, timeUnits: timeUnits
            )
        else { return nil }
        let currency = try enterprise.accepted(enterprise.defaultCurrency)
        let ofStay = givenUp.filter { $0.item.amount.currency == currency && $0.item.isOfStay }
        let charged = ofStay.map { charge in
            let value = standing.amount(of: charge.item).value(enterprise.pricing)
            return CancellableItem(
                unit: charge.unit, isTimeUnit: charge.item.kind == .spaceOrder,
                value: (value * ExactDecimal(charge.share.gone))
                    .divided(by: ExactDecimal(charge.share.all), scale: currency.scale)
            )
        }
        let owed = standing.items.filter { $0.kind == .cancellationFee && !standing.isGivenBack($0) }
        let earlier = try transaction.chargedCancellations.total(of: owed.map(\.id), of: enterprise.id)
        let fee = current.fee(of: charged, after: earlier, in: currency)
        guard !fee.value.isZero else { return nil }
        // The fee is taxed like the nights that it replaces.
        let codes = givenUp.first { $0.item.kind == .spaceOrder }?.item.unitAmount.taxes.map(\.code) ?? []
        let amount = try enterprise.taxRules.amount(fee.value, currency, codes: codes, at: call.now)
        return DueFee(amount: amount, counted: fee.counted)
    }

    /// Charges a cancellation fee; it is owed even where the stay itself never counted.
    func post(_ fee: DueFee, of reservation: Reservation) throws {
        let charges = StayCharges(call: call, catalog: try catalog(of: reservation))
        let item = charges.item(
            StayItems.cancellationFee(fee.amount, at: call.now), of: reservation, serviceID: reservation.serviceID,
            accountingCategoryID: nil, name: "Cancellation fee", isActive: true
        )
        try transaction.orderItems.post([item], newBillID: { call.newID() }, at: call.now)
        try transaction.chargedCancellations.insert(fee.counted, by: item.id, of: enterprise.id)
    }
}

/// A charge of a stay that is given up, or a share of it.
struct GivenUpCharge {
    let item: OrderItem
    /// The first time unit that goes with it; nil where it is for the stay as a whole.
    let unit: UnitIndex?
    /// How many of all time units that it is for go.
    var share = (gone: 1, all: 1)
}

/// A cancellation fee that is about to be charged, and what it counts.
struct DueFee {
    let amount: Amount
    let counted: ChargedCancellation
}
