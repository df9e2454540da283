public import Foundation
public import InnkeeperValues

/// How the value of a tax follows from what is sold.
public enum TaxRateStrategy: Hashable, Sendable {
    /// A share of the net value.
    case relative(ExactDecimal)
    /// A fixed value for each unit sold, in one currency.
    case flat(ExactDecimal, currency: String)
    /// A share of the net value together with the taxes of the listed taxations: a tax on taxes.
    case dependent(ExactDecimal, baseTaxationCodes: [String])
}

/// One rate of a taxation, such as the reduced one of the value added tax.
public struct TaxRate: Hashable, Sendable {
    public let code: String
    public let taxationCode: String
    public let strategy: TaxRateStrategy
    /// When it may be used; always where there is none.
    public let validity: [InstantInterval]

    public init(code: String, taxationCode: String, strategy: TaxRateStrategy, validity: [InstantInterval] = []) {
        self.code = code
        self.taxationCode = taxationCode
        self.strategy = strategy
        self.validity = validity
    }

    public func isValid(at instant: Date) -> Bool {
        validity.isEmpty || validity.contains { $0.contains(instant) }
    }
}

/// A tax that some country levies: its value added tax, its tourist tax.
public struct Taxation: Hashable, Sendable {
    public let code: String
    public let name: String
    /// As the country itself calls it.
    public let localName: String

    public init(code: String, name: String, localName: String) {
        self.code = code
        self.name = name
        self.localName = localName
    }
}

/// The taxations of one place in one period of its laws.
public struct TaxEnvironment: Hashable, Sendable {
    public let code: String
    /// ISO 3166-1 with three letters.
    public let countryCode: String
    public let validityStart: Date?
    public let validityEnd: Date?
    public let taxationCodes: [String]

    public init(
        code: String, countryCode: String, validityStart: Date? = nil, validityEnd: Date? = nil, taxationCodes: [String]
    ) {
        self.code = code
        self.countryCode = countryCode
        self.validityStart = validityStart
        self.validityEnd = validityEnd
        self.taxationCodes = taxationCodes
    }
}
