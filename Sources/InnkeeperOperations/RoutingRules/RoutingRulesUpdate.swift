import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Changes rules that send charges of stays to bills: all of them or none.
///
/// - Throws: `InvalidReference` for an unknown rule, company, service or product category, for a choice that does not
///   exist or a value that cannot be taken away, and where charges are selected without saying which.
extension RoutingRulesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let wanted = ids(request.routingRuleUpdates.map(\.routingRuleID), of: RoutingRule.self)
            var changed = Dictionary(
                uniqueKeysWithValues: try call.routingRules(
                    wanted, as: "RoutingRuleId", of: enterprise.id, in: transaction
                ).map { ($0.id, $0) }
            )
            for update in request.routingRuleUpdates { try changed[ID(update.routingRuleID)]?.apply(update) }
            let rules = wanted.compactMap { changed[$0] }.map { rule in
                var rule = rule
                rule.updated = call.now
                return rule
            }
            try BillingAutomationReferences(call: call, enterprise: enterprise, transaction: transaction).check(rules)
            for rule in rules { try transaction.routingRules.update(rule) }
            return Response(routingRules: rules.map { Contract.RoutingRule($0) })
        }
    }
}

extension RoutingRule {
    fileprivate mutating func apply(_ update: Contract.RoutingRuleUpdateParameters) throws {
        if let change = update.companyID { companyID = ID(try Self.given(change.value, "CompanyId")) }
        if let change = update.serviceID { serviceID = ID(try Self.given(change.value, "ServiceId")) }
        if let change = update.companyRelation { relation = try Self.choice(change.value, "CompanyRelation") }
        if let change = update.applicability { applicability = try Self.choice(change.value, "Applicability") }
        if let change = update.assignmentTargetType { target = try Self.choice(change.value, "AssignmentTargetType") }
        try applyRoute(update)
    }

    private mutating func applyRoute(_ update: Contract.RoutingRuleUpdateParameters) throws {
        let type: Contract.RoutingRuleRouteType? = try update.routeType.map { change in
            try Self.choice(change.value, "RouteType")
        }
        var items: Route.StayItems?
        if case .selectedStayItems(let selected) = route { items = selected }
        switch type ?? (items == nil ? .allStayItems : .selectedStayItems) {
        case .allStayItems:
            route = .allStayItems
        case .selectedStayItems:
            guard update.selectedStayItems != nil || items != nil else {
                throw InvalidReference("SelectedStayItems", "is required where charges are selected")
            }
            var selected = items ?? Route.StayItems(nights: false, cityTax: false)
            if let change = update.selectedStayItems {
                selected.nights = change.nights?.value ?? selected.nights
                selected.cityTax = change.cityTax?.value ?? selected.cityTax
                if let categories = change.productCategoryIDs {
                    selected.productCategoryIDs = ids(categories.value ?? [])
                }
            }
            route = .selectedStayItems(selected)
        }
    }

    private static func given<Value>(_ value: Value?, _ member: String) throws(InvalidReference) -> Value {
        guard let value else { throw InvalidReference(member, "cannot be taken away") }
        return value
    }

    /// The older contract wraps these choices as if they were any text.
    private static func choice<Choice: RawRepresentable<String>>(
        _ text: String?, _ member: String
    ) throws(InvalidReference) -> Choice {
        guard let choice = Choice(rawValue: try given(text, member)) else {
            throw InvalidReference(member, "is none of its choices")
        }
        return choice
    }
}
