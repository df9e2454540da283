// Generated from contract/exchangeRates.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `exchangeRates/getAll`: lists the rates at which the property exchanges currencies.
public enum ExchangeRatesGetAll: OperationDescriptor {
    public typealias Request = Contract.CurrencyAcceptanceFilterParameters
    public typealias Response = Contract.ExchangeRateResult
    public static let facts = OperationFacts(
        path: "exchangeRates/getAll",
        summary: "Lists the rates at which the property exchanges currencies.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct CurrencyAcceptanceFilterParameters: WireReadable {
        public var ids: [UUID]?
        public var enterpriseIDs: [UUID]?

        public init(
            ids: [UUID]? = nil,
            enterpriseIDs: [UUID]? = nil
        ) {
            self.ids = ids
            self.enterpriseIDs = enterpriseIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            ids = try object.optionalUUIDs("Ids", count: 0...1000)
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 0...1000)
        }
    }

    public struct ExchangeRate: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var sourceCurrency: String
        public var targetCurrency: String
        public var value: ExactDecimal

        public init(
            id: UUID,
            enterpriseID: UUID,
            sourceCurrency: String,
            targetCurrency: String,
            value: ExactDecimal
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.sourceCurrency = sourceCurrency
            self.targetCurrency = targetCurrency
            self.value = value
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.string("SourceCurrency", sourceCurrency)
            writer.string("TargetCurrency", targetCurrency)
            writer.decimal("Value", value)
            writer.endObject()
        }
    }

    public struct ExchangeRateResult: WireWritable {
        public var exchangeRates: [ExchangeRate]

        public init(
            exchangeRates: [ExchangeRate]
        ) {
            self.exchangeRates = exchangeRates
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ExchangeRates", exchangeRates)
            writer.endObject()
        }
    }
}
