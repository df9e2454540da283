import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the rules that send charges of stays to bills with a company, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension RoutingRulesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<RoutingRule>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs), ids: ids(request.routingRuleIDs),
            updated: request.updatedUTC.map { InstantInterval($0) }
        )
        let companies = ids(request.companyIDs, of: Company.self)
        let rules = try await call.store.read { transaction in
            try transaction.routingRules.list(filter, companies: companies, page)
        }
        return Response(routingRules: rules.map { Contract.RoutingRule($0) }, cursor: rules.last?.id.uuid)
    }
}
