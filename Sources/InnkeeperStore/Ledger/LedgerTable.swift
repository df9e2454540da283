public import Foundation
public import Hospitality
public import InnkeeperValues

extension Transaction {
    public var ledger: LedgerTable { LedgerTable(transaction: self) }
}

/// A sum that an item has in the ledger.
public struct LedgerPosition: Hashable, Sendable {
    public let itemType: LedgerEntry.ItemType
    public let accountID: ID<Account>
    public let currency: Currency
    public let line: LedgerLine
}

/// What a book of a house moved on a day.
public struct LedgerDay: Hashable, Sendable {
    public let enterpriseID: ID<Enterprise>
    public let ledger: LedgerType
    public let currency: Currency
    public let date: LocalDate
    public let debit: ExactDecimal
    public let credit: ExactDecimal
}

/// All SQL on the tables of the ledger.
public struct LedgerTable {
    let transaction: Transaction

    /// Before all books. Who asks for what has changed since then goes through everything page by page, without looking
    /// for changes on each.
    public static let beginning = Date(timeIntervalSince1970: 0)

    private static let columns: SQL = """
        enterprise_id, id, transaction_id, account_id, bill_id, accounting_category_id, item_id, item_type, ledger,
        side, posting_date, currency, value_e6, net_base_e6, tax_code, created_ms
        """

    /// Up to when everything has been looked at; nil before the first time.
    public func through(of enterprise: ID<Enterprise>) throws -> Date? {
        try transaction.row("SELECT through_ms FROM ledger_state WHERE enterprise_id = \(enterprise)")?
            .instant("through_ms")
    }

    public func setThrough(_ instant: Date, of enterprise: ID<Enterprise>) throws {
        try transaction.run(
            """
            INSERT INTO ledger_state (enterprise_id, through_ms) VALUES (\(enterprise), \(instant))
            ON CONFLICT (enterprise_id) DO UPDATE SET through_ms = excluded.through_ms
            """
        )
    }

    /// Charges that were changed since `start` or consumed between then and now, and are consumed by now; by
    /// identifier, from after `cursor` on.
    public func charges(
        of enterprise: ID<Enterprise>, since start: Date, at now: Date, after cursor: ID<OrderItem>?, limit: Int
    ) throws -> [OrderItem] {
        let later: SQL = cursor.map { " AND id > \($0)" } ?? ""
        let news: SQL = start <= Self.beginning ? "" : """
             AND id IN (
                SELECT id FROM order_item WHERE enterprise_id = \(enterprise) AND updated_ms >= \(start)
                UNION
                SELECT id FROM order_item
                WHERE enterprise_id = \(enterprise) AND consumed_ms BETWEEN \(start) AND \(now))
            """
        return try transaction.orderItems.load(
            """
            WHERE enterprise_id = \(enterprise) AND consumed_ms <= \(now)\(later)\(news) ORDER BY id LIMIT \(limit)
            """
        )
    }

    /// What these charges or payments have in the ledger, by item.
    public func positions(
        of items: [UUID], in enterprise: ID<Enterprise>
    ) throws -> [UUID: [LedgerPosition]] {
        guard !items.isEmpty else { return [:] }
        let rows = try transaction.rows(
            """
            SELECT item_id, item_type, account_id, currency, ledger, tax_code,
                CAST(sum(CASE WHEN side = 'Debit' THEN value_e6 ELSE -value_e6 END) AS BIGINT) AS value_e6,
                CAST(sum(coalesce(net_base_e6, 0)) AS BIGINT) AS base_e6
            FROM ledger_entry WHERE enterprise_id = \(enterprise) AND item_id IN \(in: items)
            GROUP BY item_id, item_type, account_id, currency, ledger, tax_code
            """
        )
        var positions: [UUID: [LedgerPosition]] = [:]
        for row in rows {
            let (item, type): (UUID, LedgerEntry.ItemType) = (try row.uuid("item_id"), try row.choice("item_type"))
            let account: ID<Account> = try row.id("account_id")
            let currency = try row.currency()
            let (ledger, code): (LedgerType, String?) = (
                try row.choice("ledger"), try row.optionalString("tax_code")
            )
            let (value, base) = (try row.amount("value_e6"), try row.amount("base_e6"))
            let line = LedgerLine(ledger, value, netBase: code == nil ? nil : base, taxCode: code)
            positions[item, default: []].append(
                LedgerPosition(itemType: type, accountID: account, currency: currency, line: line)
            )
        }
        return positions
    }

    /// Books entries, and adds them to their days.
    public func book(_ entries: [LedgerEntry]) throws {
        try transaction.insert(entries.map(Self.values), into: "INSERT INTO ledger_entry (\(Self.columns)) VALUES")
        try addToDays(entries)
    }

    private struct DayKey: Hashable {
        let enterpriseID: ID<Enterprise>
        let date: LocalDate
        let ledger: LedgerType
        let currency: Currency
    }

    private func addToDays(_ entries: [LedgerEntry]) throws {
        var days: [DayKey: (debit: ExactDecimal, credit: ExactDecimal)] = [:]
        for entry in entries {
            let key = DayKey(
                enterpriseID: entry.enterpriseID, date: entry.postingDate, ledger: entry.line.ledger,
                currency: entry.currency
            )
            switch entry.side {
            case .debit: days[key, default: (.zero, .zero)].debit += entry.line.value
            case .credit: days[key, default: (.zero, .zero)].credit -= entry.line.value
            }
        }
        for (key, sums) in days {
            try transaction.run(
                """
                INSERT INTO ledger_day (enterprise_id, posting_date, ledger, currency, debit_e6, credit_e6) VALUES
                    (\(key.enterpriseID), \(key.date.rawValue), \(key.ledger), \(key.currency.code), \(sums.debit),
                     \(sums.credit))
                ON CONFLICT (enterprise_id, posting_date, ledger, currency) DO UPDATE SET
                    debit_e6 = ledger_day.debit_e6 + excluded.debit_e6,
                    credit_e6 = ledger_day.credit_e6 + excluded.credit_e6
                """
            )
        }
    }

    /// Everything that these books moved up to and including a day, by day.
    public func days(
        of enterprises: [ID<Enterprise>], in ledgers: [LedgerType], through last: LocalDate
    ) throws -> [LedgerDay] {
        try transaction.rows(
            """
            SELECT enterprise_id, ledger, currency, posting_date, debit_e6, credit_e6 FROM ledger_day
            WHERE \(enterprises.own) AND posting_date <= \(last.rawValue) AND ledger IN \(in: ledgers)
            ORDER BY posting_date
            """
        ).map { row in
            try LedgerDay(
                enterpriseID: row.id("enterprise_id"), ledger: row.choice("ledger"), currency: row.currency(),
                date: row.choice("posting_date"), debit: row.amount("debit_e6"), credit: row.amount("credit_e6")
            )
        }
    }

    private static func values(_ entry: LedgerEntry) -> SQL {
        """
        (\(entry.enterpriseID), \(entry.id), \(entry.transactionID), \(entry.accountID), \(entry.billID),
         \(entry.accountingCategoryID), \(entry.itemID), \(entry.itemType), \(entry.line.ledger), \(entry.side),
         \(entry.postingDate.rawValue), \(entry.currency.code), \(entry.line.value.magnitude), \(entry.line.netBase),
         \(entry.line.taxCode), \(entry.created))
        """
    }

    /// Entries posted on these days, newest first.
    public func list(
        of enterprises: [ID<Enterprise>], from first: LocalDate, to last: LocalDate, _ page: Page
    ) throws -> [LedgerEntry] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM ledger_entry
            WHERE \(enterprises.own) AND posting_date BETWEEN \(first.rawValue) AND \(last.rawValue)
                \(page.older)\(page.newestFirst)
            """
        ).map { row in
            let side: LedgerEntry.Side = try row.choice("side")
            let value = try row.amount("value_e6")
            return try LedgerEntry(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), transactionID: row.uuid("transaction_id"),
                accountID: row.id("account_id"), billID: row.optionalID("bill_id"),
                accountingCategoryID: row.optionalID("accounting_category_id"), itemID: row.uuid("item_id"),
                itemType: row.choice("item_type"),
                line: LedgerLine(
                    row.choice("ledger"), side == .debit ? value : -value, netBase: row.optionalAmount("net_base_e6"),
                    taxCode: row.optionalString("tax_code")
                ),
                currency: row.currency(), postingDate: row.choice("posting_date"), created: row.instant("created_ms")
            )
        }
    }
}
