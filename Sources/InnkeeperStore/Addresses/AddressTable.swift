public import Foundation
public import Hospitality

extension Transaction {
    public var addresses: AddressTable { AddressTable(transaction: self) }
}

/// All SQL on the table `address`, whose rows belong to a chain.
public struct AddressTable {
    let transaction: Transaction

    public func insert(_ address: AccountAddress) throws {
        try transaction.run(
            """
            INSERT INTO address (chain_id, id, account_id, account_type, created_ms, \(Self.changeable))
            VALUES (\(address.chainID), \(address.id), \(address.account.id), \(address.account.type),
                \(address.created), \(Self.values(of: address)))
            """
        )
    }

    /// Writes everything that may change about an address.
    public func update(_ address: AccountAddress) throws {
        try transaction.run(
            """
            UPDATE address SET (\(Self.changeable)) = (\(Self.values(of: address)))
            WHERE chain_id = \(address.chainID) AND id = \(address.id)
            """
        )
    }

    /// Writes the main address of a profile. Where it has moved to another place, the old coordinates are wrong.
    func keep(_ address: Address?, of account: Account, in chain: ID<Chain>, at now: Date) throws {
        guard let address else { return }
        guard var known = try find([address.id], of: chain).first else {
            return try insert(AccountAddress(chainID: chain, account: account, address: address, created: now))
        }
        guard !known.address.isSamePlace(as: address) else { return }
        known.address = address
        (known.latitude, known.longitude, known.updated) = (nil, nil, now)
        try update(known)
    }

    /// Those of `ids` that the chain knows, deleted ones too, newest first.
    public func find(_ ids: [ID<Address>], of chain: ID<Chain>) throws -> [AccountAddress] {
        let rows = try transaction.rows(
            "SELECT \(Self.columns) FROM address WHERE chain_id = \(chain) AND id IN \(in: ids) ORDER BY id DESC"
        )
        return try rows.map(Self.address)
    }

    /// One page of what passes `filter`, of `accounts` where they are given, newest first.
    public func list(
        _ filter: ChainFilter<Address>, accounts: [ID<Account>]? = nil, _ page: Page
    ) throws -> [AccountAddress] {
        var conditions = filter.conditions
        if let accounts { conditions.append("account_id IN \(in: accounts)") }
        let rows = try transaction.rows(
            """
            SELECT \(Self.columns) FROM address
            WHERE \(conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        return try rows.map(Self.address)
    }

    /// Makes an address the main one of its account; nil leaves the account without any.
    public func makeMain(_ address: ID<Address>?, of account: Account, in chain: ID<Chain>, at now: Date) throws {
        let change: SQL = "SET address_id = \(address), updated_ms = \(now)"
        let place: SQL = "WHERE chain_id = \(chain) AND id = \(account.id)"
        switch account.type {
        case .customer: try transaction.run("UPDATE customer \(change) \(place)")
        case .company: try transaction.run("UPDATE company \(change) \(place)")
        }
    }

    private static let changeable: SQL = """
        line1, line2, city, postal_code, country_code, country_subdivision_code, latitude_e6, longitude_e6, is_active,
        updated_ms
        """

    private static let columns: SQL = """
        chain_id, id, account_id, account_type, line1, line2, city, postal_code, country_code,
        country_subdivision_code, latitude_e6, longitude_e6, is_active, created_ms, updated_ms
        """

    private static func values(of address: AccountAddress) -> SQL {
        let place = address.address
        return """
            \(place.line1), \(place.line2), \(place.city), \(place.postalCode), \(place.countryCode),
            \(place.countrySubdivisionCode), \(address.latitude), \(address.longitude), \(address.isActive),
            \(address.updated)
            """
    }

    private static func address(_ row: Row) throws -> AccountAddress {
        let chainID: ID<Chain> = try row.id("chain_id")
        let id: ID<Address> = try row.id("id")
        let account = Account(id: try row.id("account_id"), type: try row.choice("account_type"))
        let place = Address(
            id: id, line1: try row.optionalString("line1"), line2: try row.optionalString("line2"),
            city: try row.optionalString("city"), postalCode: try row.optionalString("postal_code"),
            countryCode: try row.optionalString("country_code"),
            countrySubdivisionCode: try row.optionalString("country_subdivision_code")
        )
        return AccountAddress(
            chainID: chainID, account: account, address: place, latitude: try row.optionalAmount("latitude_e6"),
            longitude: try row.optionalAmount("longitude_e6"), isActive: try row.bool("is_active"),
            created: try row.instant("created_ms"), updated: try row.instant("updated_ms")
        )
    }
}

/// Joins a profile with its main address, whose columns are then `address_line1` and so on.
enum MainAddress {
    static let join: SQL = """
        LEFT JOIN (SELECT chain_id AS place_chain_id, id AS place_id, line1 AS address_line1, line2 AS address_line2,
                city AS address_city, postal_code AS address_postal_code, country_code AS address_country_code,
                country_subdivision_code AS address_country_subdivision_code FROM address) AS place
            ON place_chain_id = chain_id AND place_id = address_id
        """

    /// In the order in which ``address(_:)`` reads them.
    static let columns: SQL = """
        address_id, address_line1, address_line2, address_city, address_postal_code, address_country_code,
        address_country_subdivision_code
        """

    static func address(_ row: Row) throws -> Address? {
        guard let id: ID<Address> = try row.optionalID("address_id") else { return nil }
        return Address(
            id: id,
            line1: try row.optionalString("address_line1"),
            line2: try row.optionalString("address_line2"),
            city: try row.optionalString("address_city"),
            postalCode: try row.optionalString("address_postal_code"),
            countryCode: try row.optionalString("address_country_code"),
            countrySubdivisionCode: try row.optionalString("address_country_subdivision_code")
        )
    }
}
