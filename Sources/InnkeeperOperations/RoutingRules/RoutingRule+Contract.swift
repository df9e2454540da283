import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Contract.RoutingRule {
    /// The one place where a rule becomes its wire form.
    init(_ rule: RoutingRule) {
        var selected: Contract.RoutingRuleStayItems?
        if case .selectedStayItems(let items) = rule.route {
            selected = Contract.RoutingRuleStayItems(
                nights: items.nights, cityTax: items.cityTax,
                productCategoryIDs: items.productCategoryIDs.map(\.uuid)
            )
        }
        self.init(
            id: rule.id.uuid, enterpriseID: rule.enterpriseID.uuid, companyID: rule.companyID.uuid,
            companyRelation: sameChoice(rule.relation), applicability: sameChoice(rule.applicability),
            routeType: selected == nil ? .allStayItems : .selectedStayItems, serviceID: rule.serviceID.uuid,
            selectedStayItems: selected, createdUTC: rule.created, updatedUTC: rule.updated
        )
    }
}

extension BillingAutomationReferences {
    /// - Throws: `InvalidReference` to the member that names something unknown.
    func check(_ rules: [RoutingRule]) throws {
        try checkCompanies(rules.map(\.companyID))
        try checkServices(rules.map(\.serviceID))
        let categories = rules.flatMap { rule -> [ID<ProductCategory>] in
            if case .selectedStayItems(let items) = rule.route { items.productCategoryIDs } else { [] }
        }
        try check(categories, as: "ProductCategoryIds") {
            try transaction.productCategories.find($0, of: enterprise.id).map(\.id)
        }
    }
}

extension Call {
    /// The rules of a house with these identifiers, locked until the transaction ends, in the order of `ids`.
    func routingRules(
        _ ids: [ID<RoutingRule>], as member: String, of enterprise: ID<Enterprise>, in transaction: Transaction
    ) throws -> [RoutingRule] {
        try transaction.lock(ids.map(LockKey.other))
        let found = try transaction.routingRules.find(ids, of: enterprise)
        return try ids.map { id in try found.first { $0.id == id }.known(as: member, id.uuid) }
    }
}
