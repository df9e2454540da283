import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the rules about the products of stays, newest first, and in `Extent` their actions and what their conditions
/// name.
///
/// - Throws: `InvalidReference` for a service that is unknown or sells no stays.
extension RulesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let page = Page(request.limitation)
        return try await call.store.read { transaction in
            let filter = HouseFilter<Rule>(
                enterprises: enterprises, ids: ids(request.ids),
                services: try call.services(request.serviceIDs, of: enterprises, bookable: true, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) }
            )
            let rules = try transaction.rules.list(filter, page)
            let furniture = StayFurniture(call: call, enterprises: enterprises, transaction: transaction)
            let extent = request.extent
            return Response(
                rules: rules.map(Contract.Rule.init),
                ruleActions: extent.ruleActions == true
                    ? rules.flatMap { rule in rule.actions.map { Contract.RuleAction($0, of: rule.id) } } : nil,
                rates: extent.rates == true ? try furniture.rates(named(.rate, in: rules)) : nil,
                rateGroups: extent.rateGroups == true
                    ? try furniture.rateGroups(named(.rateGroup, in: rules)) : nil,
                resourceCategories: extent.resourceCategories == true
                    ? try furniture.resourceCategories(named(.resourceCategory, in: rules)) : nil,
                businessSegments: extent.businessSegments == true
                    ? try furniture.businessSegments(named(.businessSegment, in: rules)) : nil,
                cursor: rules.last?.id.uuid
            )
        }
    }

    private static func named<Entity>(_ subject: RuleCondition.Subject, in rules: [Rule]) -> [ID<Entity>] {
        ids(rules.flatMap(\.conditions).filter { $0.subject == subject }.compactMap { UUID(uuidString: $0.value) })
    }
}
