public import Hospitality
import InnkeeperValues

extension Transaction {
    public var billingAutomations: BillingAutomationTable { BillingAutomationTable(transaction: self) }
}

/// All SQL on the table `billing_automation` and the tables of its parts.
public struct BillingAutomationTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, name, description, prepayment, target, trigger_type, aggregation, consumption_period,
        processing_start, processed_ms, creator_profile_id, updater_profile_id, created_ms, updated_ms
        """

    public func insert(_ automation: BillingAutomation, of chain: ID<Chain>) throws {
        try transaction.run(
            """
            INSERT INTO billing_automation (\(Self.columns)) VALUES (
                \(automation.id), \(automation.enterpriseID), \(automation.name), \(automation.description),
                \(automation.prepayment), \(automation.target), \(automation.trigger), \(automation.aggregation),
                \(automation.consumptionPeriod), \(automation.processingStart), \(automation.processed),
                \(automation.creatorProfileID), \(automation.updaterProfileID), \(automation.created),
                \(automation.updated))
            """
        )
        try insertParts(of: automation, chain)
    }

    /// Writes everything that may change, the parts anew.
    public func update(_ automation: BillingAutomation, of chain: ID<Chain>) throws {
        try transaction.run(
            """
            UPDATE billing_automation SET name = \(automation.name), description = \(automation.description),
                prepayment = \(automation.prepayment), target = \(automation.target),
                aggregation = \(automation.aggregation), consumption_period = \(automation.consumptionPeriod),
                processing_start = \(automation.processingStart), processed_ms = \(automation.processed),
                updater_profile_id = \(automation.updaterProfileID), updated_ms = \(automation.updated)
            WHERE enterprise_id = \(automation.enterpriseID) AND id = \(automation.id)
            """
        )
        try deleteParts(of: [automation.id], in: automation.enterpriseID)
        try insertParts(of: automation, chain)
    }

    /// Bills that they made stay what they are.
    public func delete(_ automations: [ID<BillingAutomation>], of enterprise: ID<Enterprise>) throws {
        guard !automations.isEmpty else { return }
        try deleteParts(of: automations, in: enterprise)
        try transaction.run(
            "DELETE FROM billing_automation WHERE enterprise_id = \(enterprise) AND id IN \(in: automations)"
        )
    }

    /// One page of those that pass all filters, newest first.
    public func list(
        enterprises: [ID<Enterprise>], ids: [ID<BillingAutomation>]?, companies: [ID<Company>]?, _ page: Page
    ) throws -> [BillingAutomation] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let companies {
            conditions.append(
                """
                id IN (SELECT billing_automation_id FROM billing_automation_company
                    WHERE \(enterprises.own) AND company_id IN \(in: companies))
                """
            )
        }
        return try load("\(conditions.joined(" AND "))\(page.older)\(page.newestFirst)", enterprises)
    }

    /// Those with these identifiers, newest first.
    public func find(
        _ ids: [ID<BillingAutomation>], of enterprise: ID<Enterprise>
    ) throws -> [BillingAutomation] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids) ORDER BY id DESC", [enterprise])
    }

    /// All of a house, oldest first: the order in which they decide.
    public func all(of enterprise: ID<Enterprise>) throws -> [BillingAutomation] {
        try transaction.remembered(.billingAutomations(enterprise)) {
            try load("enterprise_id = \(enterprise) ORDER BY id", [enterprise])
        }
    }

    private func load(_ rest: SQL, _ enterprises: [ID<Enterprise>]) throws -> [BillingAutomation] {
        let rows = try transaction.rows("SELECT \(Self.columns) FROM billing_automation WHERE \(rest)")
        guard !rows.isEmpty else { return [] }
        let parts = try BillingAutomationParts(
            of: try rows.map { try $0.id("id") }, in: enterprises, transaction
        )
        return try rows.map { row in
            let id: ID<BillingAutomation> = try row.id("id")
            return try BillingAutomation(
                id: id, enterpriseID: row.id("enterprise_id"), name: row.string("name"),
                description: row.optionalString("description"), companies: parts.companies[id] ?? [],
                prepayment: row.choice("prepayment"), target: row.choice("target"),
                trigger: row.choice("trigger_type"), aggregation: row.choice("aggregation"),
                consumptionPeriod: row.optionalChoice("consumption_period"),
                processingStart: row.optionalString("processing_start").flatMap { Period($0) },
                assignments: parts.assignments[id] ?? [], processed: row.optionalInstant("processed_ms"),
                creatorProfileID: row.uuid("creator_profile_id"), updaterProfileID: row.uuid("updater_profile_id"),
                created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}
