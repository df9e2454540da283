// Generated from contract/countries.yaml by `make generate`. Do not edit.

public import InnkeeperWire

/// `countries/getAll`: lists the countries, their subdivisions and the groups they belong to.
public enum CountriesGetAll: OperationDescriptor {
    public typealias Request = Contract.Parameters
    public typealias Response = Contract.CountryResult
    public static let facts = OperationFacts(
        path: "countries/getAll",
        summary: "Lists the countries, their subdivisions and the groups they belong to.",
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
    public struct Country: WireWritable {
        public var code: String
        public var sovereignCountryCode: String
        public var englishName: String

        public init(
            code: String,
            sovereignCountryCode: String,
            englishName: String
        ) {
            self.code = code
            self.sovereignCountryCode = sovereignCountryCode
            self.englishName = englishName
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.string("SovereignCountryCode", sovereignCountryCode)
            writer.string("EnglishName", englishName)
            writer.endObject()
        }
    }

    public struct CountryGroup: WireWritable {
        public var code: String
        public var englishName: String
        public var countryCodes: [String]

        public init(
            code: String,
            englishName: String,
            countryCodes: [String]
        ) {
            self.code = code
            self.englishName = englishName
            self.countryCodes = countryCodes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.string("EnglishName", englishName)
            writer.strings("CountryCodes", countryCodes)
            writer.endObject()
        }
    }

    public struct CountryResult: WireWritable {
        public var countries: [Country]
        public var countrySubdivisions: [CountrySubdivision]
        public var countryRules: [CountryRule]
        public var countryGroups: [CountryGroup]

        public init(
            countries: [Country],
            countrySubdivisions: [CountrySubdivision],
            countryRules: [CountryRule],
            countryGroups: [CountryGroup]
        ) {
            self.countries = countries
            self.countrySubdivisions = countrySubdivisions
            self.countryRules = countryRules
            self.countryGroups = countryGroups
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Countries", countries)
            writer.parts("CountrySubdivisions", countrySubdivisions)
            writer.parts("CountryRules", countryRules)
            writer.parts("CountryGroups", countryGroups)
            writer.endObject()
        }
    }

    public struct CountryRule: WireWritable {
        public var countryCode: String
        public var identityCardExpirationDateNotRequired: Bool
        public var driverLicenceExpirationDateNotRequired: Bool

        public init(
            countryCode: String,
            identityCardExpirationDateNotRequired: Bool,
            driverLicenceExpirationDateNotRequired: Bool
        ) {
            self.countryCode = countryCode
            self.identityCardExpirationDateNotRequired = identityCardExpirationDateNotRequired
            self.driverLicenceExpirationDateNotRequired = driverLicenceExpirationDateNotRequired
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("CountryCode", countryCode)
            writer.bool("IdentityCardExpirationDateNotRequired", identityCardExpirationDateNotRequired)
            writer.bool("DriverLicenceExpirationDateNotRequired", driverLicenceExpirationDateNotRequired)
            writer.endObject()
        }
    }

    public struct CountrySubdivision: WireWritable {
        public var code: String
        public var countryCode: String
        public var englishName: String

        public init(
            code: String,
            countryCode: String,
            englishName: String
        ) {
            self.code = code
            self.countryCode = countryCode
            self.englishName = englishName
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.string("CountryCode", countryCode)
            writer.string("EnglishName", englishName)
            writer.endObject()
        }
    }
}
