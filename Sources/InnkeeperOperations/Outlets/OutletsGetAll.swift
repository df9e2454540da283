import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the outlets, newest first; those that were closed down too.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension OutletsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<Outlet>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs), ids: ids(request.outletIDs),
            updated: request.updatedUTC.map { InstantInterval($0) }
        )
        let outlets = try await call.store.read { transaction in try transaction.outlets.list(filter, page) }
        return Response(outlets: outlets.map { Contract.Outlet($0) }, cursor: outlets.last?.id.uuid)
    }
}

extension Contract.Outlet {
    init(_ outlet: Outlet) {
        self.init(
            id: outlet.id.uuid, isActive: outlet.isActive, name: outlet.name, enterpriseID: outlet.enterpriseID.uuid,
            createdUTC: outlet.created, updatedUTC: outlet.updated
        )
    }
}
