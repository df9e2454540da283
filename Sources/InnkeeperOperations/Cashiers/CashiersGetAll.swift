import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the drawers of cash, newest first; those that are no longer used too, unless only one kind is asked for.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension CashiersGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let states = Set(request.activityStates ?? Contract.ActivityStates.allCases)
        let filter = HouseFilter<Cashier>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs), ids: ids(request.ids),
            updated: request.updatedUTC.map { InstantInterval($0) },
            // None of the two is asked for by an empty list, as by none at all.
            isActive: states.count == 1 ? states.contains(.active) : nil
        )
        let cashiers = try await call.store.read { try $0.cashiers.list(filter, page) }
        return Response(cashiers: cashiers.map { Contract.Cashier($0) }, cursor: cashiers.last?.id.uuid)
    }
}

extension Contract.Cashier {
    init(_ cashier: Cashier) {
        self.init(
            id: cashier.id.uuid, enterpriseID: cashier.enterpriseID.uuid, isActive: cashier.isActive,
            name: cashier.name, createdUTC: cashier.created, updatedUTC: cashier.updated
        )
    }
}
