import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

extension Dialect2016 {
    /// An amount as this edition tells one: its gross value and, where one tax is in it, how much that is.
    struct CurrencyValue: WireWritable {
        let currency: Currency
        let value: ExactDecimal
        var taxRate: ExactDecimal?
        var tax: ExactDecimal?

        init(_ value: ExactDecimal, _ currency: Currency) {
            self.currency = currency
            self.value = value.trimmed(toAtLeast: currency.scale)
        }

        /// - Parameter rules: Those of the house, which know what a tax code takes.
        init(_ amount: Amount, _ rules: TaxRules) {
            self.init(amount.gross, amount.currency)
            guard !amount.taxes.isEmpty else { return }
            tax = (amount.gross - amount.net).trimmed(toAtLeast: currency.scale)
            // Several codes have no common rate.
            let codes = Set(amount.taxes.map(\.code))
            taxRate = codes.count == 1 ? codes.first.flatMap(rules.share)?.trimmed(toAtLeast: 1) : nil
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Currency", currency.code)
            writer.decimal("Value", value)
            writer.decimal("TaxRate", taxRate)
            writer.decimal("Tax", tax)
            writer.endObject()
        }
    }

    /// What a customer owes, told in one currency: above zero if he owes anything, below if the house owes him.
    struct Balance {
        private let parts: [(currency: Currency, value: ExactDecimal)]
        private let enterprise: Enterprise

        init(of items: OpenItems, at enterprise: Enterprise) {
            var sums: [Currency: ExactDecimal] = [:]
            for item in items.charges { sums[item.amount.currency, default: .zero] += item.amount.gross }
            for payment in items.payments { sums[payment.currency, default: .zero] += payment.value }
            parts = sums.filter { !$0.value.isZero }.sorted { $0.key.code < $1.key.code }.map { ($0.key, $0.value) }
            self.enterprise = enterprise
        }

        /// In its own currency where it is in one only, and else in that of the house.
        ///
        /// - Throws: `BalanceRefusal` where the house cannot exchange the one for the other.
        func told(in transaction: Transaction) throws -> CurrencyValue {
            if parts.count == 1 { return CurrencyValue(parts[0].value, parts[0].currency) }
            let code = enterprise.defaultCurrency
            guard let exchange = try Exchange(to: code, of: [enterprise.id], in: transaction) else {
                throw BalanceRefusal.noExchange([code])
            }
            do {
                let values = try parts.map { try exchange.value(of: $0.value, in: $0.currency, at: enterprise.id) }
                let sum = values.reduce(ExactDecimal.zero) { $0 + $1 }
                return CurrencyValue(sum.rounded(to: exchange.target.scale), exchange.target)
            } catch is InvalidReference {
                throw BalanceRefusal.noExchange(parts.map(\.currency.code))
            }
        }

        /// The part of it in one currency.
        func part(in currency: Currency) -> CurrencyValue {
            CurrencyValue(parts.first { $0.currency == currency }?.value ?? .zero, currency)
        }
    }

    /// `customers/getBalance`: tells what a customer has not settled yet, as one amount.
    enum CustomersGetBalance: DialectOperation {
        static let path = "customers/getBalance"
        static let permission: String? = "customers/getOpenItems"

        struct Request: WireReadable {
            let customerID: UUID

            init(from object: WireObject) throws(InvalidInput) { customerID = try object.uuid("CustomerId") }
        }

        static func perform(_ request: Request, in call: Call) async throws -> CurrencyValue {
            let enterprise = try call.enterprise()
            return try await call.store.read { transaction in
                let items = try OpenItems(
                    of: [ID(request.customerID)], as: "CustomerId", at: enterprise, for: call, in: transaction
                )
                return try Balance(of: items, at: enterprise).told(in: transaction)
            }
        }
    }

    /// `customers/getOpenItems`: lists what customers have not settled yet, charges and payments alike, whose sum is
    /// their balance.
    enum CustomersGetOpenItems: DialectOperation {
        static let path = "customers/getOpenItems"

        struct Request: WireReadable {
            let customerIDs: [UUID]

            init(from object: WireObject) throws(InvalidInput) {
                customerIDs = try object.uuids("CustomerIds", count: 1...1000)
            }
        }

        struct Response: WireWritable {
            let customers: [CustomerItems]

            func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.parts("Customers", of: customers)
                writer.endObject()
            }
        }

        static func perform(_ request: Request, in call: Call) async throws -> Response {
            let enterprise = try call.enterprise()
            let wanted: [ID<Hospitality.Customer>] = ids(request.customerIDs)
            let open = try await call.store.read { transaction in
                try OpenItems(of: wanted, as: "CustomerIds", at: enterprise, for: call, in: transaction)
            }
            let rules = enterprise.taxRules
            let charges = Dictionary(grouping: open.charges) { $0.account.id.uuid }
            let payments = Dictionary(grouping: open.payments) { $0.account.id.uuid }
            return Response(
                customers: wanted.map(\.uuid).map { id in
                    let charges = (charges[id] ?? []).map { Item($0, rules) }
                    return CustomerItems(customerID: id, items: charges + (payments[id] ?? []).map { Item($0) })
                }
            )
        }
    }

    struct CustomerItems: WireWritable {
        let customerID: UUID
        let items: [Item]

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CustomerId", customerID)
            writer.parts("Items", of: items)
            writer.endObject()
        }
    }
}
