public import Hospitality

extension Transaction {
    public var cancellationPolicies: CancellationPolicyTable { CancellationPolicyTable(transaction: self) }
}

/// All SQL on the table `cancellation_policy`.
public struct CancellationPolicyTable: HouseTable {
    public let transaction: Transaction

    public static let name: SQL = "cancellation_policy"
    public static let columns: SQL = """
        id, enterprise_id, service_id, rate_group_id, applicability, applicability_offset, fee_extent,
        fee_maximum_time_units, absolute_fee_e6, currency_code, relative_fee_e6, is_active, created_ms,
        updated_ms
        """

    public func insert(_ cancellationPolicy: CancellationPolicy) throws {
        try transaction.run(
            """
            INSERT INTO cancellation_policy (\(Self.columns)) VALUES (
                \(cancellationPolicy.id), \(cancellationPolicy.enterpriseID), \(cancellationPolicy.serviceID),
                \(cancellationPolicy.rateGroupID), \(cancellationPolicy.applicability),
                \(cancellationPolicy.applicabilityOffset), \(json: cancellationPolicy.feeExtent),
                \(cancellationPolicy.feeMaximumTimeUnits), \(cancellationPolicy.absoluteFee),
                \(cancellationPolicy.currencyCode), \(cancellationPolicy.relativeFee),
                \(cancellationPolicy.isActive), \(cancellationPolicy.created), \(cancellationPolicy.updated))
            """
        )
    }

    /// One page of what passes `filter`, newest first.
    public func list(
        _ filter: HouseFilter<CancellationPolicy>, groups: [ID<RateGroup>]?, _ page: Page
    ) throws -> [CancellationPolicy] {
        var condition = filter.conditions
        if let groups { condition += " AND rate_group_id IN \(in: groups)" }
        return try load("\(condition)\(page.older)\(page.newestFirst)")
    }

    /// The active policies of a rate group, oldest first.
    public func active(of group: ID<RateGroup>, of enterprise: ID<Enterprise>) throws -> [CancellationPolicy] {
        try load("enterprise_id = \(enterprise) AND rate_group_id = \(group) AND is_active ORDER BY id")
    }

    /// The active policies of rate groups in any of the enterprises, by group, oldest first.
    public func active(
        of groups: [ID<RateGroup>], ofAny enterprises: [ID<Enterprise>]
    ) throws -> [ID<RateGroup>: [CancellationPolicy]] {
        let policies = try load(
            "enterprise_id IN \(in: enterprises) AND rate_group_id IN \(in: groups) AND is_active ORDER BY id"
        )
        return Dictionary(grouping: policies, by: \.rateGroupID)
    }

    public static func entity(_ row: Row) throws -> CancellationPolicy {
        try CancellationPolicy(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            rateGroupID: row.id("rate_group_id"),
            applicability: row.choice("applicability"),
            applicabilityOffset: row.period("applicability_offset"),
            feeExtent: row.choices("fee_extent"),
            feeMaximumTimeUnits: row.optionalInt("fee_maximum_time_units"),
            absoluteFee: row.amount("absolute_fee_e6"),
            currencyCode: row.string("currency_code"),
            relativeFee: row.amount("relative_fee_e6"),
            isActive: row.bool("is_active"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
    }
}
