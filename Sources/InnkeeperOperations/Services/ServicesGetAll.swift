import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what the enterprises sell, newest first; services that are no longer sold too.
///
/// A token that is bound to a service sees no other bookable one.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ServicesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<Service>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.serviceIDs),
            updated: request.updatedUTC.map { InstantInterval($0) }
        )
        let services = try await call.store.read { transaction in
            try transaction.services.list(
                filter, bookable: request.serviceType.map { $0 == .bookable }, boundTo: call.caller.token.serviceID,
                page
            )
        }
        return Response(
            services: services.map { Contract.Service($0, language: call.language(of: $0.enterpriseID)) },
            cursor: services.last?.id.uuid
        )
    }
}
