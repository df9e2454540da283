public import Hospitality

extension Transaction {
    public var identityDocuments: IdentityDocumentTable { IdentityDocumentTable(transaction: self) }
}

/// All SQL on the table `identity_document`, whose rows belong to a chain.
public struct IdentityDocumentTable {
    let transaction: Transaction

    public func insert(_ document: IdentityDocument) throws {
        try transaction.run(
            """
            INSERT INTO identity_document (chain_id, id, customer_id, created_ms, \(Self.changeable))
            VALUES (\(document.chainID), \(document.id), \(document.customerID), \(document.created),
                \(Self.values(of: document)))
            """
        )
    }

    /// Writes everything that may change about a document.
    public func update(_ document: IdentityDocument) throws {
        try transaction.run(
            """
            UPDATE identity_document SET (\(Self.changeable)) = (\(Self.values(of: document)))
            WHERE chain_id = \(document.chainID) AND id = \(document.id)
            """
        )
    }

    /// All documents of these customers, newest first.
    public func documents(
        of customers: [ID<Customer>], ofAny chains: [ID<Chain>]
    ) throws -> [IdentityDocument] {
        guard !customers.isEmpty else { return [] }
        let rows = try transaction.rows(
            """
            SELECT chain_id, id, customer_id, created_ms, \(Self.changeable) FROM identity_document
            WHERE chain_id IN \(in: chains) AND customer_id IN \(in: customers) ORDER BY id DESC
            """
        )
        return try rows.map(Self.document)
    }

    private static let changeable: SQL = """
        type, number, expiration_date, issuance_date, issuing_country_code, issuing_country_subdivision_code,
        issuing_city, support_number, is_verified, updated_ms
        """

    private static func values(of document: IdentityDocument) -> SQL {
        """
        \(document.type), \(document.number), \(document.expirationDate), \(document.issuanceDate),
        \(document.issuingCountryCode), \(document.issuingCountrySubdivisionCode), \(document.issuingCity),
        \(document.supportNumber), \(document.isVerified), \(document.updated)
        """
    }

    private static func document(_ row: Row) throws -> IdentityDocument {
        IdentityDocument(
            id: try row.id("id"),
            chainID: try row.id("chain_id"),
            customerID: try row.id("customer_id"),
            type: try row.choice("type"),
            number: try row.string("number"),
            expirationDate: try row.optionalString("expiration_date"),
            issuanceDate: try row.optionalString("issuance_date"),
            issuingCountryCode: try row.optionalString("issuing_country_code"),
            issuingCountrySubdivisionCode: try row.optionalString("issuing_country_subdivision_code"),
            issuingCity: try row.optionalString("issuing_city"),
            supportNumber: try row.optionalString("support_number"),
            isVerified: try row.bool("is_verified"),
            created: try row.instant("created_ms"),
            updated: try row.instant("updated_ms")
        )
    }
}
