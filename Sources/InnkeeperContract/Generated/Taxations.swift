// Generated from contract/taxations.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `taxations/getAll`: lists the taxations and their rates.
public enum TaxationsGetAll: OperationDescriptor {
    public typealias Request = Contract.Parameters
    public typealias Response = Contract.TaxationResult
    public static let facts = OperationFacts(
        path: "taxations/getAll",
        summary: "Lists the taxations and their rates.",
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
    public struct DateTimeIntervalUtc: WireWritable {
        public var startUTC: Date?
        public var endUTC: Date?

        public init(
            startUTC: Date? = nil,
            endUTC: Date? = nil
        ) {
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.endObject()
        }
    }

    public struct DependentTaxRateStrategy: WireWritable {
        public var value: ExactDecimal
        public var baseTaxationCodes: [String]

        public init(
            value: ExactDecimal,
            baseTaxationCodes: [String]
        ) {
            self.value = value
            self.baseTaxationCodes = baseTaxationCodes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.decimal("Value", value)
            writer.strings("BaseTaxationCodes", baseTaxationCodes)
            writer.endObject()
        }
    }

    public struct FlatTaxRateStrategy: WireWritable {
        public var currencyCode: String
        public var value: ExactDecimal

        public init(
            currencyCode: String,
            value: ExactDecimal
        ) {
            self.currencyCode = currencyCode
            self.value = value
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("CurrencyCode", currencyCode)
            writer.decimal("Value", value)
            writer.endObject()
        }
    }

    public struct RelativeTaxRateStrategy: WireWritable {
        public var value: ExactDecimal

        public init(
            value: ExactDecimal
        ) {
            self.value = value
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.decimal("Value", value)
            writer.endObject()
        }
    }

    public struct TaxRate: WireWritable {
        public var code: String
        public var taxationCode: String
        public var value: ExactDecimal
        public var validityInvervalsUTC: [DateTimeIntervalUtc]?
        public var strategy: TaxRateStrategyCoproductOfTaxRateStrategyDiscriminator

        public init(
            code: String,
            taxationCode: String,
            value: ExactDecimal,
            validityInvervalsUTC: [DateTimeIntervalUtc]? = nil,
            strategy: TaxRateStrategyCoproductOfTaxRateStrategyDiscriminator
        ) {
            self.code = code
            self.taxationCode = taxationCode
            self.value = value
            self.validityInvervalsUTC = validityInvervalsUTC
            self.strategy = strategy
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.string("TaxationCode", taxationCode)
            writer.decimal("Value", value)
            writer.parts("ValidityInvervalsUtc", validityInvervalsUTC)
            writer.part("Strategy", strategy)
            writer.endObject()
        }
    }

    public struct Taxation: WireWritable {
        public var code: String
        public var name: String
        public var localName: String

        public init(
            code: String,
            name: String,
            localName: String
        ) {
            self.code = code
            self.name = name
            self.localName = localName
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.string("Name", name)
            writer.string("LocalName", localName)
            writer.endObject()
        }
    }

    public struct TaxationResult: WireWritable {
        public var taxations: [Taxation]
        public var taxRates: [TaxRate]

        public init(
            taxations: [Taxation],
            taxRates: [TaxRate]
        ) {
            self.taxations = taxations
            self.taxRates = taxRates
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Taxations", taxations)
            writer.parts("TaxRates", taxRates)
            writer.endObject()
        }
    }

    public enum TaxRateStrategyCoproductOfTaxRateStrategyDiscriminator: WireWritable {
        case relative(RelativeTaxRateStrategy)
        case flat(FlatTaxRateStrategy)
        case dependent(DependentTaxRateStrategy)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .relative(let value):
                writer.string("Discriminator", "Relative")
                writer.part("Value", value)
            case .flat(let value):
                writer.string("Discriminator", "Flat")
                writer.part("Value", value)
            case .dependent(let value):
                writer.string("Discriminator", "Dependent")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum TaxRateStrategyDiscriminator: String, CaseIterable, Sendable {
        case relative = "Relative"
        case flat = "Flat"
        case dependent = "Dependent"
    }
}
