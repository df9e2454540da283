import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what resources of bookable services can have, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that is unknown or not
///   bookable.
extension ResourceFeaturesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let features = try await call.store.read { transaction in
            let filter = HouseFilter<ResourceFeature>(
                enterprises: enterprises,
                ids: ids(request.resourceFeatureIDs),
                services: try call.services(request.serviceIDs, of: enterprises, bookable: true, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: RatesGetAll.isActive(request.activityStates)
            )
            return try transaction.resourceFeatures.list(filter, page)
        }
        return Response(
            resourceFeatures: features.map { Contract.ResourceFeature($0) }, cursor: features.last?.id.uuid
        )
    }
}
