// Generated from contract/currencies.yaml by `make generate`. Do not edit.

public import InnkeeperWire

/// `currencies/getAll`: lists the currencies with their precision.
public enum CurrenciesGetAll: OperationDescriptor {
    public typealias Request = Contract.Parameters
    public typealias Response = Contract.CurrencyResult
    public static let facts = OperationFacts(
        path: "currencies/getAll",
        summary: "Lists the currencies with their precision.",
        theme: "Configuration",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct Currency: WireWritable {
        public var code: String
        public var precision: Int

        public init(
            code: String,
            precision: Int
        ) {
            self.code = code
            self.precision = precision
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.int("Precision", precision)
            writer.endObject()
        }
    }

    public struct CurrencyResult: WireWritable {
        public var currencies: [Currency]

        public init(
            currencies: [Currency]
        ) {
            self.currencies = currencies
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Currencies", currencies)
            writer.endObject()
        }
    }
}
