public import Foundation
public import Hospitality

/// What it takes to make one account out of several.
extension AccountTable {
    /// Hands everything that names one of `sources` over to `target`; all of these accounts are locked.
    ///
    /// What the target cannot have twice is dropped where it has it: its place in a stay, its relationship to somebody.
    /// The profiles themselves are written by the caller, before.
    public func handOver(
        from sources: [ID<Account>], to target: Account, in chain: ID<Chain>, at now: Date
    ) throws {
        let houses: SQL = "enterprise_id IN (SELECT id FROM enterprise WHERE chain_id = \(chain))"
        switch target.type {
        case .customer:
            try dropDoubleCompanions(sources, target, houses)
            try dropDoubleRelationships(sources, target, chain, column: "customer_id", other: "related_customer_id")
            try dropDoubleRelationships(sources, target, chain, column: "related_customer_id", other: "customer_id")
        case .company:
            try dropDoubleContracts(sources, target, houses, at: now)
        }
        try keepOnePrimaryMembership(sources, target, chain, at: now)
        for reference in AccountReference.all where reference.kind.suits(target.type) {
            let (table, column) = (SQL(stringLiteral: reference.table), SQL(stringLiteral: reference.column))
            let stamp: SQL = reference.isStamped ? ", updated_ms = \(now)" : ""
            let owner: SQL = reference.isOfChain ? "chain_id = \(chain)" : houses
            // A profile that was merged says itself into whom, and never becomes its own target or mother.
            let itself: SQL = ["customer", "company"].contains(reference.table) ? " AND id <> \(target.id)" : ""
            try transaction.run(
                """
                UPDATE \(table) SET \(column) = \(target.id)\(stamp)
                WHERE \(owner) AND \(column) IN \(in: sources)\(itself)
                """
            )
        }
    }

    /// A stay has each companion once.
    private func dropDoubleCompanions(_ sources: [ID<Account>], _ target: Account, _ houses: SQL) throws {
        try transaction.run(
            """
            DELETE FROM companionship WHERE \(houses) AND customer_id IN \(in: sources) AND reservation_id IS NOT NULL
                AND EXISTS (SELECT 1 FROM companionship o
                    WHERE o.enterprise_id = companionship.enterprise_id
                        AND o.reservation_id = companionship.reservation_id
                        AND (o.customer_id = \(target.id)
                            OR (o.customer_id IN \(in: sources) AND o.id < companionship.id)))
            """
        )
    }

    /// Nobody is related to himself, or to somebody twice.
    private func dropDoubleRelationships(
        _ sources: [ID<Account>], _ target: Account, _ chain: ID<Chain>, column: SQL, other: SQL
    ) throws {
        let all = sources + [target.id]
        try transaction.run(
            """
            DELETE FROM customer_relationship WHERE chain_id = \(chain) AND \(column) IN \(in: sources)
                AND (\(other) IN \(in: all)
                    OR EXISTS (SELECT 1 FROM customer_relationship o
                        WHERE o.chain_id = customer_relationship.chain_id
                            AND o.\(other) = customer_relationship.\(other)
                            AND (o.\(column) = \(target.id)
                                OR (o.\(column) IN \(in: sources) AND o.id < customer_relationship.id))))
            """
        )
    }

    /// A company has one contract in force with a service.
    private func dropDoubleContracts(
        _ sources: [ID<Account>], _ target: Account, _ houses: SQL, at now: Date
    ) throws {
        try transaction.run(
            """
            UPDATE travel_agency_contract SET is_active = false, updated_ms = \(now)
            WHERE \(houses) AND company_id IN \(in: sources) AND is_active
                AND EXISTS (SELECT 1 FROM travel_agency_contract o
                    WHERE o.enterprise_id = travel_agency_contract.enterprise_id
                        AND o.service_id = travel_agency_contract.service_id AND o.is_active
                        AND (o.company_id = \(target.id)
                            OR (o.company_id IN \(in: sources) AND o.id < travel_agency_contract.id)))
            """
        )
    }

    /// One membership of an account is the primary one: the target's own, or else the oldest of the others.
    private func keepOnePrimaryMembership(
        _ sources: [ID<Account>], _ target: Account, _ chain: ID<Chain>, at now: Date
    ) throws {
        try transaction.run(
            """
            UPDATE loyalty_membership SET is_primary = false, updated_ms = \(now)
            WHERE chain_id = \(chain) AND account_id IN \(in: sources) AND is_primary AND is_active
                AND EXISTS (SELECT 1 FROM loyalty_membership o
                    WHERE o.chain_id = loyalty_membership.chain_id AND o.is_primary AND o.is_active
                        AND (o.account_id = \(target.id)
                            OR (o.account_id IN \(in: sources) AND o.id < loyalty_membership.id)))
            """
        )
    }
}

extension AccountReference.Kind {
    fileprivate func suits(_ type: AccountType) -> Bool {
        switch self {
        case .account: true
        case .customer: type == .customer
        case .company: type == .company
        }
    }
}
