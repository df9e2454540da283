import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Orders a product with a stay: `Count` of it for each unit by which it is charged.
///
/// - Throws: `InvalidReference` for an unknown reservation or product; `InvalidInput` for a count that is not positive
///   and for an interval that the product cannot have; `ReservationRefusal` when the stay is over.
extension ReservationsAddProduct: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        guard request.count > 0 else { throw InvalidInput("Count", "must be positive") }
        return try await call.store.write { transaction in
            let desk = StayDesk(call: call, enterprise: enterprise, transaction: transaction)
            let stay = try desk.stay(request.reservationID)
            guard !stay.state.isOver else { throw ReservationRefusal.isOver(stay.state) }
            let catalog = try desk.catalog(of: stay, products: [ID(request.productID)])
            let span = try stay.stay
            let order = Contract.ProductOrderAdditionData(
                productID: request.productID, count: request.count, unitAmount: request.unitAmount,
                startUTC: request.startUTC, endUTC: request.endUTC, externalIdentifier: nil
            )
            let quote = try catalog.product(
                order, for: span, catalog.timeUnits.units(of: span), persons: stay.personCount,
                party: stay.persons, on: stay.sale.rateID, at: ""
            )
            let items = StayCharges(call: call, catalog: catalog).items(of: quote, for: stay, span)
            try transaction.orderItems.post(items, newBillID: { call.newID() }, at: call.now)
            try desk.write(stay)
            return Response(itemIDs: items.map(\.id.uuid))
        }
    }
}
