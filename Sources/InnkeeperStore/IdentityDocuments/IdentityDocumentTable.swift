import Foundation
public import Hospitality

extension Transaction {
    /// - Parameter vault: Seals and opens what the documents say.
    public func identityDocuments(_ vault: DocumentVault) -> IdentityDocumentTable {
        IdentityDocumentTable(transaction: self, vault: vault)
    }
}

/// Which documents a list shows; a member that is nil does not narrow it.
public struct IdentityDocumentFilter: Sendable {
    public var chains: [ID<Chain>]
    public var customers: [ID<Customer>]
    public var ids: [ID<IdentityDocument>]?
    public var types: [IdentityDocumentType]?

    public init(chains: [ID<Chain>], customers: [ID<Customer>]) {
        self.chains = chains
        self.customers = customers
    }
}

/// All SQL on the table `identity_document`, whose rows belong to a chain.
///
/// Whose it is and of what type can be read in the database; what it says is sealed.
public struct IdentityDocumentTable {
    let transaction: Transaction
    let vault: DocumentVault

    public func insert(_ document: IdentityDocument) throws {
        try transaction.run(
            """
            INSERT INTO identity_document
                (chain_id, id, customer_id, type, sealed, is_verified, created_ms, updated_ms)
            VALUES (\(document.chainID), \(document.id), \(document.customerID), \(document.type),
                \(try sealed(document)), \(document.isVerified), \(document.created), \(document.updated))
            """
        )
    }

    /// Writes everything that may change about a document.
    public func update(_ document: IdentityDocument) throws {
        try transaction.run(
            """
            UPDATE identity_document SET type = \(document.type), sealed = \(try sealed(document)),
                is_verified = \(document.isVerified), updated_ms = \(document.updated)
            WHERE chain_id = \(document.chainID) AND id = \(document.id)
            """
        )
    }

    /// Papers that are deleted are gone: nobody may keep them longer than they are needed.
    public func delete(_ ids: [ID<IdentityDocument>], of chain: ID<Chain>) throws {
        try transaction.run("DELETE FROM identity_document WHERE chain_id = \(chain) AND id IN \(in: ids)")
    }

    /// Deletes all papers of customers.
    public func clear(_ customers: [ID<Customer>], of chain: ID<Chain>) throws {
        try transaction.run(
            "DELETE FROM identity_document WHERE chain_id = \(chain) AND customer_id IN \(in: customers)"
        )
    }

    /// Deletes a customer's papers of one type; asks for no key.
    public func clear(_ type: IdentityDocumentType, of customer: ID<Customer>, in chain: ID<Chain>) throws {
        try transaction.run(
            "DELETE FROM identity_document WHERE chain_id = \(chain) AND customer_id = \(customer) AND type = \(type)"
        )
    }

    /// Those of `ids` that the chain knows, newest first.
    public func find(_ ids: [ID<IdentityDocument>], of chain: ID<Chain>) throws -> [IdentityDocument] {
        try documents("chain_id = \(chain) AND id IN \(in: ids) ORDER BY id DESC")
    }

    /// Whose these documents are; asks for no key.
    public func owners(of ids: [ID<IdentityDocument>], in chain: ID<Chain>) throws -> [ID<Customer>] {
        try transaction.rows(
            """
            SELECT DISTINCT customer_id FROM identity_document WHERE chain_id = \(chain) AND id IN \(in: ids)
            ORDER BY customer_id
            """
        ).map { try $0.id("customer_id") }
    }

    /// Those of `customers` who have a document of any type; asks for no key.
    public func holders(among customers: [ID<Customer>], in chain: ID<Chain>) throws -> Set<ID<Customer>> {
        guard !customers.isEmpty else { return [] }
        let rows = try transaction.rows(
            """
            SELECT DISTINCT customer_id FROM identity_document
            WHERE chain_id = \(chain) AND customer_id IN \(in: customers)
            """
        )
        return Set(try rows.map { try $0.id("customer_id") })
    }

    /// Those of `ids` that the chain has; asks for no key.
    public func known(_ ids: [ID<IdentityDocument>], in chain: ID<Chain>) throws -> Set<ID<IdentityDocument>> {
        let rows = try transaction.rows(
            "SELECT id FROM identity_document WHERE chain_id = \(chain) AND id IN \(in: ids)"
        )
        return Set(try rows.map { try $0.id("id") })
    }

    /// All documents of these customers, newest first.
    public func documents(
        of customers: [ID<Customer>], ofAny chains: [ID<Chain>]
    ) throws -> [IdentityDocument] {
        guard !customers.isEmpty else { return [] }
        return try documents("chain_id IN \(in: chains) AND customer_id IN \(in: customers) ORDER BY id DESC")
    }

    public func list(_ filter: IdentityDocumentFilter, _ page: Page) throws -> [IdentityDocument] {
        var conditions: [SQL] = [filter.chains.own, "customer_id IN \(in: filter.customers)"]
        if let ids = filter.ids { conditions.append("id IN \(in: ids)") }
        if let types = filter.types { conditions.append("type IN \(in: types)") }
        return try documents("\(conditions.joined(" AND "))\(page.older)\(page.newestFirst)")
    }

    private func documents(_ condition: SQL) throws -> [IdentityDocument] {
        let rows = try transaction.rows(
            """
            SELECT chain_id, id, customer_id, type, sealed, is_verified, created_ms, updated_ms
            FROM identity_document WHERE \(condition)
            """
        )
        return try rows.map(document)
    }

    private func sealed(_ document: IdentityDocument) throws -> String {
        let encoder = JSONEncoder()
        // Equal documents are equal texts.
        encoder.outputFormatting = .sortedKeys
        let text = try encoder.encode(SealedDocument(document))
        return try vault.seal(String(decoding: text, as: UTF8.self), in: document.id.uuid)
    }

    private func document(_ row: Row) throws -> IdentityDocument {
        let chainID: ID<Chain> = try row.id("chain_id")
        let id: ID<IdentityDocument> = try row.id("id")
        var document = IdentityDocument(
            id: id, chainID: chainID, customerID: try row.id("customer_id"), type: try row.choice("type"),
            created: try row.instant("created_ms"), updated: try row.instant("updated_ms")
        )
        document.isVerified = try row.bool("is_verified")
        let text = try vault.open(try row.string("sealed"), in: id.uuid)
        try JSONDecoder().decode(SealedDocument.self, from: Data(text.utf8)).tell(&document)
        return document
    }
}

/// What a document says, as the vault keeps it.
private struct SealedDocument: Codable {
    let number: String
    let expirationDate: String?
    let issuanceDate: String?
    let issuingCountryCode: String?
    let issuingCountrySubdivisionCode: String?
    let issuingCity: String?
    let supportNumber: String?

    init(_ document: IdentityDocument) {
        number = document.number
        expirationDate = document.expirationDate
        issuanceDate = document.issuanceDate
        issuingCountryCode = document.issuingCountryCode
        issuingCountrySubdivisionCode = document.issuingCountrySubdivisionCode
        issuingCity = document.issuingCity
        supportNumber = document.supportNumber
    }

    func tell(_ document: inout IdentityDocument) {
        document.number = number
        document.expirationDate = expirationDate
        document.issuanceDate = issuanceDate
        document.issuingCountryCode = issuingCountryCode
        document.issuingCountrySubdivisionCode = issuingCountrySubdivisionCode
        document.issuingCity = issuingCity
        document.supportNumber = supportNumber
    }
}
