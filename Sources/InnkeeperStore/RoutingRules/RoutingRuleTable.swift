public import Hospitality

extension Transaction {
    public var routingRules: RoutingRuleTable { RoutingRuleTable(transaction: self) }
}

/// All SQL on the tables `routing_rule` and `routing_rule_product_category`.
public struct RoutingRuleTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, company_id, service_id, relation, applicability, target, route_type, nights, city_tax,
        created_ms, updated_ms
        """

    public func insert(_ rule: RoutingRule, of chain: ID<Chain>) throws {
        let (type, items) = rule.route.stored
        try transaction.run(
            """
            INSERT INTO routing_rule (chain_id, \(Self.columns)) VALUES (
                \(chain), \(rule.id), \(rule.enterpriseID), \(rule.companyID), \(rule.serviceID), \(rule.relation),
                \(rule.applicability), \(rule.target), \(type), \(items.nights), \(items.cityTax), \(rule.created),
                \(rule.updated))
            """
        )
        try insertCategories(of: rule)
    }

    public func update(_ rule: RoutingRule) throws {
        let (type, items) = rule.route.stored
        try transaction.run(
            """
            UPDATE routing_rule SET company_id = \(rule.companyID), service_id = \(rule.serviceID),
                relation = \(rule.relation), applicability = \(rule.applicability), target = \(rule.target),
                route_type = \(type), nights = \(items.nights), city_tax = \(items.cityTax),
                updated_ms = \(rule.updated)
            WHERE enterprise_id = \(rule.enterpriseID) AND id = \(rule.id)
            """
        )
        try deleteCategories(of: [rule.id], in: rule.enterpriseID)
        try insertCategories(of: rule)
    }

    /// Bills that they made stay what they are.
    public func delete(_ rules: [ID<RoutingRule>], of enterprise: ID<Enterprise>) throws {
        guard !rules.isEmpty else { return }
        try deleteCategories(of: rules, in: enterprise)
        try transaction.run("DELETE FROM routing_rule WHERE enterprise_id = \(enterprise) AND id IN \(in: rules)")
    }

    /// One page of those that pass all filters, newest first.
    public func list(
        _ filter: HouseFilter<RoutingRule>, companies: [ID<Company>]?, _ page: Page
    ) throws -> [RoutingRule] {
        let company: SQL = companies.map { " AND company_id IN \(in: $0)" } ?? ""
        return try load("\(filter.conditions)\(company)\(page.older)\(page.newestFirst)", filter.enterprises)
    }

    /// Those with these identifiers, newest first.
    public func find(_ ids: [ID<RoutingRule>], of enterprise: ID<Enterprise>) throws -> [RoutingRule] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids) ORDER BY id DESC", [enterprise])
    }

    /// All of a house, oldest first: the order in which they decide.
    public func all(of enterprise: ID<Enterprise>) throws -> [RoutingRule] {
        try transaction.remembered(.routingRules(enterprise)) {
            try load("enterprise_id = \(enterprise) ORDER BY id", [enterprise])
        }
    }

    private func load(_ rest: SQL, _ enterprises: [ID<Enterprise>]) throws -> [RoutingRule] {
        let rows = try transaction.rows("SELECT \(Self.columns) FROM routing_rule WHERE \(rest)")
        guard !rows.isEmpty else { return [] }
        let categories = try categories(of: try rows.map { try $0.id("id") }, in: enterprises)
        return try rows.map { row in
            let id: ID<RoutingRule> = try row.id("id")
            return try RoutingRule(
                id: id, enterpriseID: row.id("enterprise_id"), companyID: row.id("company_id"),
                serviceID: row.id("service_id"), relation: row.choice("relation"),
                applicability: row.choice("applicability"), target: row.choice("target"),
                route: RoutingRule.Route(
                    type: row.choice("route_type"), nights: row.bool("nights"), cityTax: row.bool("city_tax"),
                    categories: categories[id] ?? []
                ),
                created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }

    private func categories(
        of rules: [ID<RoutingRule>], in enterprises: [ID<Enterprise>]
    ) throws -> [ID<RoutingRule>: [ID<ProductCategory>]] {
        var categories: [ID<RoutingRule>: [ID<ProductCategory>]] = [:]
        for row in try transaction.rows(
            """
            SELECT routing_rule_id, product_category_id FROM routing_rule_product_category
            WHERE \(enterprises.own) AND routing_rule_id IN \(in: rules) ORDER BY routing_rule_id, place
            """
        ) {
            let rule: ID<RoutingRule> = try row.id("routing_rule_id")
            categories[rule, default: []].append(try row.id("product_category_id"))
        }
        return categories
    }

    private func insertCategories(of rule: RoutingRule) throws {
        for (place, category) in rule.route.stored.items.productCategoryIDs.enumerated() {
            try transaction.run(
                """
                INSERT INTO routing_rule_product_category (enterprise_id, routing_rule_id, place, product_category_id)
                VALUES (\(rule.enterpriseID), \(rule.id), \(place), \(category))
                """
            )
        }
    }

    private func deleteCategories(of rules: [ID<RoutingRule>], in enterprise: ID<Enterprise>) throws {
        try transaction.run(
            """
            DELETE FROM routing_rule_product_category
            WHERE enterprise_id = \(enterprise) AND routing_rule_id IN \(in: rules)
            """
        )
    }
}

extension RoutingRule.Route {
    enum Kind: String {
        case allStayItems = "AllStayItems"
        case selectedStayItems = "SelectedStayItems"
    }

    fileprivate var stored: (type: Kind, items: StayItems) {
        switch self {
        case .allStayItems: (.allStayItems, StayItems(nights: false, cityTax: false))
        case .selectedStayItems(let items): (.selectedStayItems, items)
        }
    }

    fileprivate init(type: Kind, nights: Bool, cityTax: Bool, categories: [ID<ProductCategory>]) {
        switch type {
        case .allStayItems: self = .allStayItems
        case .selectedStayItems:
            self = .selectedStayItems(StayItems(nights: nights, cityTax: cityTax, productCategoryIDs: categories))
        }
    }
}
