import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what is and was held on the cards of customers, newest first.
///
/// - Throws: `InvalidReference` for a customer that the chain does not know.
extension PreauthorizationsGetAllByCustomers: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let wanted: [ID<Customer>] = ids(request.customerIDs)
        let held = try await call.store.read { transaction in
            let known = Set(try transaction.customers.find(wanted, of: enterprise.chainID).map(\.id))
            for id in wanted where !known.contains(id) { throw InvalidReference.unknown("CustomerIds", id.uuid) }
            return try transaction.preauthorizations.list(of: wanted, in: enterprise.id)
        }
        return Response(preauthorizations: held.map { Contract.Preauthorization($0) })
    }
}

extension Contract.Preauthorization {
    init(_ held: Preauthorization) {
        self.init(
            id: held.id.uuid, creditCardID: held.creditCardID.uuid,
            amount: Contract.Amount(Amount.untaxed(held.value, held.currency)), state: sameChoice(held.state),
            reservationID: held.reservationID?.uuid, code: held.code, customerID: held.customerID.uuid,
            isActive: held.state.isActive
        )
    }
}
