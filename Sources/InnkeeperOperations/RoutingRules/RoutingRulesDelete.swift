import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Removes rules that send charges of stays to bills: all of them or none. What they have sent to bills stays there.
///
/// - Throws: `InvalidReference` for an unknown rule.
extension RoutingRulesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let wanted = ids(request.routingRuleIDs, of: RoutingRule.self)
        try await call.store.write { transaction in
            _ = try call.routingRules(wanted, as: "RoutingRuleIds", of: enterprise.id, in: transaction)
            try transaction.routingRules.delete(wanted, of: enterprise.id)
        }
        return Response()
    }
}
