public import Hospitality

extension Transaction {
    public var vouchers: VoucherTable { VoucherTable(transaction: self) }
}

/// Which vouchers a list shows; a member that is nil does not narrow it.
public struct VoucherFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var services: [ID<Service>]
    public var ids: [ID<Voucher>]?
    public var companies: [ID<Company>]?
    /// Those that have one of these codes, whatever the size of the letters.
    public var codes: [String]?
    public var externalIdentifiers: [String]?
    public var updated: InstantInterval?
    public var isActive: Bool?

    public init(enterprises: [ID<Enterprise>], services: [ID<Service>]) {
        self.enterprises = enterprises
        self.services = services
    }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        conditions.append(services.count == 1 ? "service_id = \(services[0])" : "service_id IN \(in: services)")
        if let ids { conditions.append("id IN \(in: ids)") }
        if let companies { conditions.append("company_id IN \(in: companies)") }
        if let codes {
            conditions.append(
                """
                id IN (SELECT voucher_id FROM voucher_code
                    WHERE \(enterprises.own) AND folded_value IN \(in: codes.map(VoucherCode.folded)) AND is_active)
                """
            )
        }
        if let externalIdentifiers { conditions.append("external_identifier IN \(in: externalIdentifiers)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let isActive { conditions.append("is_active = \(isActive)") }
        return conditions.joined(" AND ")
    }
}

/// All SQL on the tables `voucher` and `voucher_assignment`.
public struct VoucherTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, chain_id, name, type, company_id, occupiable_first_unit, occupiable_last_unit,
        external_identifier, is_active, created_ms, updated_ms
        """

    /// - Parameter rates: What each voucher opens; those without an entry open nothing.
    public func insert(_ vouchers: [Voucher], opening rates: [ID<Voucher>: [ID<Rate>]] = [:]) throws {
        let rows = vouchers.map { voucher -> SQL in
            """
            (\(voucher.id), \(voucher.enterpriseID), \(voucher.serviceID), \(voucher.chainID), \(voucher.name),
             \(voucher.type), \(voucher.companyID), \(voucher.occupiable.first?.number),
             \(voucher.occupiable.last?.number), \(voucher.externalIdentifier), \(voucher.isActive),
             \(voucher.created), \(voucher.updated))
            """
        }
        try transaction.insert(rows, into: "INSERT INTO voucher (\(Self.columns)) VALUES")
        for voucher in vouchers { try open(rates[voucher.id] ?? [], with: voucher) }
    }

    /// At most the vouchers of one request, a statement each.
    public func update(_ voucher: Voucher) throws {
        try transaction.run(
            """
            UPDATE voucher SET name = \(voucher.name), type = \(voucher.type), company_id = \(voucher.companyID),
                occupiable_first_unit = \(voucher.occupiable.first?.number),
                occupiable_last_unit = \(voucher.occupiable.last?.number),
                external_identifier = \(voucher.externalIdentifier), is_active = \(voucher.isActive),
                updated_ms = \(voucher.updated)
            WHERE enterprise_id = \(voucher.enterpriseID) AND id = \(voucher.id)
            """
        )
    }

    /// Makes a voucher open exactly these rates.
    public func setRates(_ rates: [ID<Rate>], of voucher: Voucher) throws {
        try transaction.run(
            """
            DELETE FROM voucher_assignment
            WHERE enterprise_id = \(voucher.enterpriseID) AND voucher_id = \(voucher.id)
            """
        )
        try open(rates, with: voucher)
    }

    /// Ten at most, as the contract has it.
    private func open(_ rates: [ID<Rate>], with voucher: Voucher) throws {
        let rows = rates.map { rate -> SQL in "(\(voucher.enterpriseID), \(voucher.id), \(rate))" }
        try transaction.insert(
            rows, into: "INSERT INTO voucher_assignment (enterprise_id, voucher_id, rate_id) VALUES"
        )
    }

    public func list(_ filter: VoucherFilter, _ page: Page) throws -> [Voucher] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// Those with these identifiers in any of the enterprises, also deleted ones, in no order.
    public func find(_ ids: [ID<Voucher>], ofAny enterprises: [ID<Enterprise>]) throws -> [Voucher] {
        guard !ids.isEmpty else { return [] }
        return try load("\(enterprises.own) AND id IN \(in: ids)")
    }

    /// The rates that these vouchers open, in the order of their identifiers.
    public func rates(
        of vouchers: [ID<Voucher>], in enterprises: [ID<Enterprise>]
    ) throws -> [(voucher: ID<Voucher>, rate: ID<Rate>)] {
        guard !vouchers.isEmpty else { return [] }
        return try transaction.rows(
            """
            SELECT voucher_id, rate_id FROM voucher_assignment
            WHERE \(enterprises.own) AND voucher_id IN \(in: vouchers) ORDER BY voucher_id DESC, rate_id DESC
            """
        ).map { (try $0.id("voucher_id"), try $0.id("rate_id")) }
    }

    private func load(_ condition: SQL) throws -> [Voucher] {
        try transaction.rows("SELECT \(Self.columns) FROM voucher WHERE \(condition)").map(Self.voucher)
    }

    private static func voucher(_ row: Row) throws -> Voucher {
        let first = try row.optionalInt("occupiable_first_unit").map { UnitIndex($0) }
        let last = try row.optionalInt("occupiable_last_unit").map { UnitIndex($0) }
        guard let occupiable = RestrictionSpan(first: first, last: last) else {
            throw UnexpectedColumn("occupiable_last_unit", "is before occupiable_first_unit")
        }
        return try Voucher(
            id: row.id("id"), enterpriseID: row.id("enterprise_id"), serviceID: row.id("service_id"),
            chainID: row.id("chain_id"), name: row.string("name"), type: row.choice("type"),
            companyID: row.optionalID("company_id"), occupiable: occupiable,
            externalIdentifier: row.optionalString("external_identifier"), isActive: row.bool("is_active"),
            created: row.instant("created_ms"), updated: row.instant("updated_ms")
        )
    }
}
