import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Tells who has the resources of some categories today, from now until the day ends where the house stands.
///
/// Whoever has a dorm has its beds, and a dorm of which a bed is taken is taken. Filters leave resources out, never
/// categories.
///
/// - Throws: `InvalidReference` for a category outside the token's scope.
extension ResourcesGetOccupancyState: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let wanted: [ID<ResourceCategory>] = ids(request.resourceCategoryIDs)
        let states = request.resourceStates.map(Set.init)
        let occupancies = request.occupancyStates.map(Set.init)
        let found = try await call.store.read { transaction in try occupancy(of: wanted, for: call, in: transaction) }
        return Response(
            resourceCategoryOccupancyStates: wanted.map { category in
                Contract.ResourceCategoryOccupancyState(
                    resourceCategoryID: category.uuid,
                    resourceOccupancyStates: (found[category] ?? []).filter { resource in
                        (states?.contains(resource.resourceState) ?? true)
                            && (occupancies?.contains(resource.occupancyState) ?? true)
                    }
                )
            }
        )
    }

    private static func occupancy(
        of wanted: [ID<ResourceCategory>], for call: Call, in transaction: Transaction
    ) throws -> [ID<ResourceCategory>: [Contract.ResourceOccupancyState]] {
        var found: [ID<ResourceCategory>: [Contract.ResourceOccupancyState]] = [:]
        var known: Set<ID<ResourceCategory>> = []
        // At most five categories, so at most five houses.
        let bound = call.caller.token.serviceID
        for enterprise in call.caller.enterprises where known.count < wanted.count {
            let categories = try transaction.resourceCategories.find(wanted, of: enterprise.id)
                .filter { $0.isActive && (bound == nil || bound == $0.serviceID) }.map(\.id)
            guard !categories.isEmpty else { continue }
            known.formUnion(categories)
            let tomorrow = LocalDate(of: call.now, in: enterprise.timeZone).adding(days: 1)
            let occupancy = OccupancyState.spread(
                try transaction.resources.occupancy(
                    from: call.now, to: tomorrow.start(in: enterprise.timeZone), of: enterprise.id
                ),
                parents: try transaction.resources.parents(of: enterprise.id)
            )
            for entry in try transaction.resources.assigned(toAny: categories, of: enterprise.id) {
                found[entry.category, default: []].append(
                    Contract.ResourceOccupancyState(
                        resourceID: entry.resource.uuid, resourceState: sameChoice(entry.state),
                        occupancyState: sameChoice(occupancy[entry.resource] ?? .vacant)
                    )
                )
            }
        }
        for id in wanted where !known.contains(id) { throw InvalidReference.unknown("ResourceCategoryIds", id.uuid) }
        return found
    }
}
