import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds rules that send charges of stays to bills with a company; they concern stays that are booked from now on.
///
/// - Throws: `InvalidReference` for an unknown company, service or product category, and where charges are selected
///   without saying which.
extension RoutingRulesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let rules = try request.routingRules.map { addition in
                RoutingRule(
                    id: call.newID(), enterpriseID: enterprise.id, companyID: ID(addition.companyID),
                    serviceID: ID(addition.serviceID), relation: sameChoice(addition.companyRelation),
                    applicability: sameChoice(addition.applicability),
                    target: sameChoice(addition.assignmentTargetType),
                    route: try route(of: addition), created: call.now
                )
            }
            try BillingAutomationReferences(call: call, enterprise: enterprise, transaction: transaction).check(rules)
            for rule in rules { try transaction.routingRules.insert(rule, of: enterprise.chainID) }
            return Response(routingRules: rules.map { Contract.RoutingRule($0) })
        }
    }

    private static func route(of addition: Contract.RoutingRuleAddParameter) throws -> RoutingRule.Route {
        switch addition.routeType {
        case .allStayItems: return .allStayItems
        case .selectedStayItems:
            guard let items = addition.selectedStayItems else {
                throw InvalidReference("SelectedStayItems", "is required where charges are selected")
            }
            return .selectedStayItems(
                RoutingRule.Route.StayItems(
                    nights: items.nights, cityTax: items.cityTax,
                    productCategoryIDs: ids(items.productCategoryIDs ?? [])
                )
            )
        }
    }
}
