// Generated from contract/taxEnvironments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `taxEnvironments/getAll`: lists the tax environments of all countries with their validity.
public enum TaxEnvironmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.Parameters
    public typealias Response = Contract.TaxEnvironmentResult
    public static let facts = OperationFacts(
        path: "taxEnvironments/getAll",
        summary: "Lists the tax environments of all countries with their validity.",
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
    public struct TaxEnvironment: WireWritable {
        public var code: String
        public var countryCode: String
        public var validityStartUTC: Date?
        public var validityEndUTC: Date?
        public var taxationCodes: [String]

        public init(
            code: String,
            countryCode: String,
            validityStartUTC: Date? = nil,
            validityEndUTC: Date? = nil,
            taxationCodes: [String]
        ) {
            self.code = code
            self.countryCode = countryCode
            self.validityStartUTC = validityStartUTC
            self.validityEndUTC = validityEndUTC
            self.taxationCodes = taxationCodes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.string("CountryCode", countryCode)
            writer.instant("ValidityStartUtc", validityStartUTC)
            writer.instant("ValidityEndUtc", validityEndUTC)
            writer.strings("TaxationCodes", taxationCodes)
            writer.endObject()
        }
    }

    public struct TaxEnvironmentResult: WireWritable {
        public var taxEnvironments: [TaxEnvironment]

        public init(
            taxEnvironments: [TaxEnvironment]
        ) {
            self.taxEnvironments = taxEnvironments
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("TaxEnvironments", taxEnvironments)
            writer.endObject()
        }
    }
}
