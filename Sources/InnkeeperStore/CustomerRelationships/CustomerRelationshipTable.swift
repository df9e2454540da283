public import Hospitality

extension Transaction {
    public var customerRelationships: CustomerRelationshipTable { CustomerRelationshipTable(transaction: self) }
}

/// All SQL on the table `customer_relationship`, whose rows belong to a chain: two for each pair, one from either side.
public struct CustomerRelationshipTable {
    let transaction: Transaction

    public func insert(_ relationship: CustomerRelationship) throws {
        try transaction.run(
            """
            INSERT INTO customer_relationship
                (chain_id, id, customer_id, related_customer_id, relationship, created_ms, updated_ms)
            VALUES (\(relationship.chainID), \(relationship.id), \(relationship.customerID),
                \(relationship.relatedCustomerID), \(relationship.type), \(relationship.created),
                \(relationship.updated))
            """
        )
    }

    /// What these customers are to others, newest first.
    public func list(
        of customers: [ID<Customer>], in chains: [ID<Chain>], updated: InstantInterval?, _ page: Page
    ) throws -> [CustomerRelationship] {
        var conditions: [SQL] = [chains.own, "customer_id IN \(in: customers)"]
        if let updated { conditions.append("updated_ms \(updated.between)") }
        let rows = try transaction.rows(
            """
            SELECT chain_id, id, customer_id, related_customer_id, relationship, created_ms, updated_ms
            FROM customer_relationship WHERE \(conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map { row in
            let chainID: ID<Chain> = try row.id("chain_id")
            return CustomerRelationship(
                id: try row.id("id"), chainID: chainID, customerID: try row.id("customer_id"),
                relatedCustomerID: try row.id("related_customer_id"), type: try row.choice("relationship"),
                created: try row.instant("created_ms"), updated: try row.instant("updated_ms")
            )
        }
    }
}
