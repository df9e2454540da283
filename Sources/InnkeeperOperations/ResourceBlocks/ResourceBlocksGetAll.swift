import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what keeps resources out of order or for the house itself, newest first; lifted blocks only if asked for.
///
/// A token that is bound to a service sees the blocks of what that service sells.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ResourceBlocksGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = ResourceBlockFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.resourceBlockIDs)
        filter.resources = ids(request.assignedResourceIDs)
        filter.service = call.caller.token.serviceID
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.colliding = request.collidingUTC.map { InstantInterval($0) }
        // The older extent asks for the lifted ones beside the others.
        filter.isActive = request.extent?.inactive == true ? nil : RatesGetAll.isActive(request.activityStates)
        let page = Page(request.limitation)
        let blocks = try await call.store.read { [filter] transaction in
            try transaction.resourceBlocks.list(filter, page)
        }
        return Response(resourceBlocks: blocks.map { Contract.ResourceBlock($0) }, cursor: blocks.last?.id.uuid)
    }
}
