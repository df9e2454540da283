public import Hospitality

extension Transaction {
    public var rules: RuleTable { RuleTable(transaction: self) }
}

/// All SQL on the tables `rule`, `rule_condition` and `rule_action`.
public struct RuleTable {
    let transaction: Transaction

    public func insert(_ rule: Rule) throws {
        let owner = rule.enterpriseID
        try transaction.run(
            """
            INSERT INTO rule (enterprise_id, id, service_id, minimum_units, maximum_units, created_ms, updated_ms)
            VALUES (\(owner), \(rule.id), \(rule.serviceID), \(rule.minimumUnits), \(rule.maximumUnits),
                \(rule.created), \(rule.updated))
            """
        )
        for condition in rule.conditions {
            let type = condition.isNegated ? "NotEquals" : "Equals"
            try transaction.run(
                """
                INSERT INTO rule_condition (enterprise_id, rule_id, subject, type, value)
                VALUES (\(owner), \(rule.id), \(condition.subject), \(type), \(condition.value))
                """
            )
        }
        for action in rule.actions {
            try transaction.run(
                """
                INSERT INTO rule_action (enterprise_id, id, rule_id, type, product_id)
                VALUES (\(owner), \(action.id), \(rule.id), \(action.kind), \(action.productID))
                """
            )
        }
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: HouseFilter<Rule>, _ page: Page) throws -> [Rule] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)", of: filter.enterprises)
    }

    /// All rules of a service, in the order in which they were made.
    public func all(of service: ID<Service>, of enterprise: ID<Enterprise>) throws -> [Rule] {
        try transaction.remembered(.rules(service, enterprise)) {
            try load("enterprise_id = \(enterprise) AND service_id = \(service) ORDER BY id", of: [enterprise])
        }
    }

    private func load(_ rest: SQL, of enterprises: [ID<Enterprise>]) throws -> [Rule] {
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, id, service_id, minimum_units, maximum_units, created_ms, updated_ms FROM rule
            WHERE \(rest)
            """
        )
        guard !rows.isEmpty else { return [] }
        let ids: [ID<Rule>] = try rows.map { try $0.id("id") }
        let conditions = try conditions(of: ids, enterprises)
        let actions = try actions(of: ids, enterprises)
        return try zip(rows, ids).map { row, id in
            Rule(
                id: id, enterpriseID: try row.id("enterprise_id"), serviceID: try row.id("service_id"),
                conditions: conditions[id] ?? [], minimumUnits: try row.optionalInt("minimum_units"),
                maximumUnits: try row.optionalInt("maximum_units"), actions: actions[id] ?? [],
                created: try row.instant("created_ms"), updated: try row.instant("updated_ms")
            )
        }
    }

    private func conditions(
        of rules: [ID<Rule>], _ enterprises: [ID<Enterprise>]
    ) throws -> [ID<Rule>: [RuleCondition]] {
        var conditions: [ID<Rule>: [RuleCondition]] = [:]
        let rows = try transaction.rows(
            """
            SELECT rule_id, subject, type, value FROM rule_condition
            WHERE \(enterprises.own) AND rule_id IN \(in: rules) ORDER BY rule_id, subject
            """
        )
        for row in rows {
            let id: ID<Rule> = try row.id("rule_id")
            let (subject, type): (RuleCondition.Subject, String) = (try row.choice("subject"), try row.string("type"))
            let value = try row.string("value")
            conditions[id, default: []].append(RuleCondition(subject, value, isNegated: type == "NotEquals"))
        }
        return conditions
    }

    private func actions(of rules: [ID<Rule>], _ enterprises: [ID<Enterprise>]) throws -> [ID<Rule>: [RuleAction]] {
        var actions: [ID<Rule>: [RuleAction]] = [:]
        let rows = try transaction.rows(
            """
            SELECT id, rule_id, type, product_id FROM rule_action
            WHERE \(enterprises.own) AND rule_id IN \(in: rules) ORDER BY id
            """
        )
        for row in rows {
            let id: ID<RuleAction> = try row.id("id")
            let rule: ID<Rule> = try row.id("rule_id")
            actions[rule, default: []].append(RuleAction(id: id, try row.choice("type"), try row.id("product_id")))
        }
        return actions
    }
}
