public import Foundation
public import Hospitality

extension Transaction {
    public var voucherCodes: VoucherCodeTable { VoucherCodeTable(transaction: self) }
}

/// All SQL on the table `voucher_code`.
public struct VoucherCodeTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, voucher_id, value, validity_start_ms, validity_end_ms, is_active, created_ms, updated_ms
        """

    public func insert(_ codes: [VoucherCode]) throws {
        let rows = codes.map { code -> SQL in
            """
            (\(code.id), \(code.enterpriseID), \(code.voucherID), \(code.value), \(code.validityStart),
             \(code.validityEnd), \(code.isActive), \(code.created), \(code.updated), \(VoucherCode.folded(code.value)))
            """
        }
        try transaction.insert(rows, into: "INSERT INTO voucher_code (\(Self.columns), folded_value) VALUES")
    }

    /// Marks codes as deleted; those that are already keep the time at which they were.
    public func delete(_ ids: [ID<VoucherCode>], of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE voucher_code SET is_active = \(false), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: ids) AND is_active
            """
        )
    }

    /// One page of the codes of vouchers, newest first.
    public func list(
        of vouchers: [ID<Voucher>], _ filter: HouseFilter<VoucherCode>, _ page: Page
    ) throws -> [VoucherCode] {
        let own: SQL = vouchers.count == 1 ? "voucher_id = \(vouchers[0])" : "voucher_id IN \(in: vouchers)"
        return try load("\(filter.conditions) AND \(own)\(page.older)\(page.newestFirst)")
    }

    /// The codes of vouchers, also deleted ones, newest first.
    public func all(of vouchers: [ID<Voucher>], in enterprises: [ID<Enterprise>]) throws -> [VoucherCode] {
        guard !vouchers.isEmpty else { return [] }
        return try load("\(enterprises.own) AND voucher_id IN \(in: vouchers) ORDER BY id DESC")
    }

    /// Those with these identifiers, also deleted ones, in no order.
    public func find(_ ids: [ID<VoucherCode>], of enterprise: ID<Enterprise>) throws -> [VoucherCode] {
        try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    /// The vouchers of a service that have one of these codes, by the folded code.
    public func usable(
        _ values: [String], for service: ID<Service>, of enterprise: ID<Enterprise>
    ) throws -> [String: [UsableVoucher]] {
        guard !values.isEmpty else { return [:] }
        let codes = try load(
            """
            enterprise_id = \(enterprise) AND folded_value IN \(in: Set(values.map(VoucherCode.folded))) AND is_active
            """
        )
        let ids = Array(Set(codes.map(\.voucherID)))
        let vouchers = try transaction.vouchers.find(ids, ofAny: [enterprise]).filter { $0.serviceID == service }
        let rates = Dictionary(grouping: try transaction.vouchers.rates(of: ids, in: [enterprise])) { $0.voucher }
        return Dictionary(grouping: codes) { VoucherCode.folded($0.value) }.mapValues { codes in
            vouchers.compactMap { voucher in
                let own = codes.filter { $0.voucherID == voucher.id }
                let opened = Set((rates[voucher.id] ?? []).map(\.rate))
                return own.isEmpty ? nil : UsableVoucher(voucher, rates: opened, codes: own)
            }
        }
    }

    private func load(_ condition: SQL) throws -> [VoucherCode] {
        try transaction.rows("SELECT \(Self.columns) FROM voucher_code WHERE \(condition)").map { row in
            try VoucherCode(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), voucherID: row.id("voucher_id"),
                value: row.string("value"), validityStart: row.optionalInstant("validity_start_ms"),
                validityEnd: row.optionalInstant("validity_end_ms"), isActive: row.bool("is_active"),
                created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}
