public import Foundation
public import Hospitality

extension Transaction {
    public var creditCards: CreditCardTable { CreditCardTable(transaction: self) }
}

/// Which cards to list. Everything that is given must hold.
public struct CreditCardFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<CreditCard>]?
    public var customers: [ID<Customer>]?
    public var updated: InstantInterval?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }
}

/// All SQL on the table `credit_card`.
public struct CreditCardTable {
    let transaction: Transaction

    private static let columns: SQL = """
        enterprise_id, id, customer_id, kind, format, type, obfuscated_number, expiration, holder_name, storage_data,
        state, created_ms, updated_ms
        """

    public func insert(_ card: CreditCard) throws {
        try transaction.run(
            """
            INSERT INTO credit_card (\(Self.columns)) VALUES (
                \(card.enterpriseID), \(card.id), \(card.customerID), \(card.kind), \(card.format), \(card.type),
                \(card.obfuscatedNumber), \(card.expiration?.description), \(card.holderName), \(card.storageData),
                \(card.state), \(card.created), \(card.updated))
            """
        )
    }

    /// Newest first.
    public func list(_ filter: CreditCardFilter, _ page: Page) throws -> [CreditCard] {
        var conditions: [SQL] = [filter.enterprises.own]
        if let ids = filter.ids { conditions.append("id IN \(in: ids)") }
        if let customers = filter.customers { conditions.append("customer_id IN \(in: customers)") }
        if let updated = filter.updated { conditions.append("updated_ms \(updated.between)") }
        return try load("\(conditions.joined(" AND "))\(page.older)\(page.newestFirst)")
    }

    public func find(_ id: ID<CreditCard>, of enterprise: ID<Enterprise>) throws -> CreditCard? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// The card of a customer that was seen at a terminal with this number before.
    public func seen(_ number: String, of customer: ID<Customer>, in enterprise: ID<Enterprise>) throws -> CreditCard? {
        try load(
            """
            enterprise_id = \(enterprise) AND customer_id = \(customer) AND obfuscated_number = \(number)
                AND kind = 'Terminal' ORDER BY id DESC LIMIT 1
            """
        ).first
    }

    public func setState(_ state: CreditCard.State, of card: CreditCard, at now: Date) throws {
        try transaction.run(
            """
            UPDATE credit_card SET state = \(state), updated_ms = \(now)
            WHERE enterprise_id = \(card.enterpriseID) AND id = \(card.id)
            """
        )
    }

    private func load(_ condition: SQL) throws -> [CreditCard] {
        try transaction.rows("SELECT \(Self.columns) FROM credit_card WHERE \(condition)").map { row in
            try CreditCard(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), customerID: row.id("customer_id"),
                kind: row.choice("kind"), format: row.choice("format"), type: row.optionalString("type"),
                obfuscatedNumber: row.optionalString("obfuscated_number"),
                expiration: row.optionalString("expiration").flatMap { CardMonth($0) },
                holderName: row.optionalString("holder_name"), storageData: row.optionalString("storage_data"),
                state: row.choice("state"), created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}
