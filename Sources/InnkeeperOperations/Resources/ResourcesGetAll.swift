import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists rooms, beds and whatever else is sold, newest first, with what is asked for about them.
///
/// The extents other than the resources are older than the operations that list them; they hold what belongs to the
/// resources of this page, active rows unless inactive ones are asked for. A list that was not asked for is null. A
/// token that is bound to a service sees nothing that only other services sell.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension ResourcesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let extent = request.extent
        let onlyActive: Bool? = extent.inactive == true ? nil : true
        let filter = HouseFilter<Resource>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.resourceIDs),
            created: request.createdUTC.map { InstantInterval($0) },
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: onlyActive
        )
        let page = Page(request.limitation)
        let bound = call.caller.token.serviceID
        let (resources, surroundings) = try await call.store.read { transaction in
            let resources = try transaction.resources.list(filter, names: request.names, openTo: bound, page)
            return (
                resources,
                try ResourceSurroundings(
                    of: resources.map(\.id), in: filter.enterprises, onlyActive: onlyActive == true, boundTo: bound,
                    extent, transaction
                )
            )
        }
        return Response(
            resources: extent.resources == true ? resources.map { Contract.Resource($0) } : nil,
            cursor: resources.last?.id.uuid,
            resourceCategories: surroundings.categories?.map { Contract.ResourceCategory($0) },
            resourceCategoryAssignments: surroundings.categoryAssignments?.map {
                Contract.ResourceCategoryAssignment($0)
            },
            resourceCategoryImageAssignments: surroundings.imageAssignments?.map {
                Contract.ResourceCategoryImageAssignment($0)
            },
            resourceFeatures: surroundings.features?.map { Contract.ResourceFeature($0) },
            resourceFeatureAssignments: surroundings.featureAssignments?.map {
                Contract.ResourceFeatureAssignment($0)
            }
        )
    }
}

/// What belongs to the resources of a page; nil for what was not asked for.
private struct ResourceSurroundings: Sendable {
    var categories: [ResourceCategory]?
    var categoryAssignments: [ResourceCategoryAssignment]?
    var imageAssignments: [ResourceCategoryImageAssignment]?
    var features: [ResourceFeature]?
    var featureAssignments: [ResourceFeatureAssignment]?

    /// More than a page of resources can have: what a resource has of each grows with the services, not with time.
    private static let all = Page(count: 100_000)

    init(
        of resources: [ID<Resource>],
        in enterprises: [ID<Enterprise>],
        onlyActive: Bool,
        boundTo service: ID<Service>?,
        _ extent: Contract.ResourceExtent,
        _ transaction: Transaction
    ) throws {
        let isActive: Bool? = onlyActive ? true : nil
        let wantsCategories = extent.resourceCategories == true
        let wantsImages = extent.resourceCategoryImageAssignments == true
        if wantsCategories || wantsImages || extent.resourceCategoryAssignments == true {
            let assignments = try transaction.resourceCategoryAssignments.list(
                HouseFilter(enterprises: enterprises, isActive: isActive), resources: resources, soldBy: service,
                Self.all
            )
            let ids = Array(Set(assignments.map(\.categoryID)))
            if extent.resourceCategoryAssignments == true { categoryAssignments = assignments }
            if wantsCategories {
                categories = try transaction.resourceCategories.list(
                    HouseFilter(enterprises: enterprises, ids: ids, isActive: isActive), Self.all
                )
            }
            if wantsImages {
                imageAssignments = try transaction.resourceCategoryImageAssignments.list(
                    HouseFilter(enterprises: enterprises, isActive: isActive), categories: ids, Self.all
                )
            }
        }
        if extent.resourceFeatures == true || extent.resourceFeatureAssignments == true {
            let assignments = try transaction.resourceFeatureAssignments.list(
                HouseFilter(enterprises: enterprises, isActive: isActive), resources: resources, ofFeaturesOf: service,
                Self.all
            )
            if extent.resourceFeatureAssignments == true { featureAssignments = assignments }
            if extent.resourceFeatures == true {
                features = try transaction.resourceFeatures.list(
                    HouseFilter(
                        enterprises: enterprises, ids: Array(Set(assignments.map(\.featureID))),
                        isActive: isActive
                    ),
                    Self.all
                )
            }
        }
    }
}
