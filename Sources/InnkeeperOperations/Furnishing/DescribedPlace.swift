import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperValues

/// The enterprise of a description: where it stands, and by which laws and in which money it lives.
struct DescribedPlace {
    let name: String
    let currency: Currency
    private let shortName: String?
    private let timeZone: TimeZone
    private let country: String
    private let legalEnvironment: String
    private let taxEnvironment: String
    private let pricing: Pricing
    private let language: String
    private let currencies: [String]
    private let editableDays: Int
    private let paymentTypes: [String]
    private let texts: [String: String]
    private let lines: [String: String]
    private let tracksReceivables: Bool

    private static let contacts = [
        "email", "phone", "website", "taxIdentifier", "companyName", "bankName", "iban", "bic",
    ]
    private static let addressLines = ["line1", "line2", "city", "postalCode", "subdivision"]
    /// The longest short name that the contract knows.
    private static let longestShortName = 11

    init(_ house: Described, at now: Date) throws(DescriptionProblem) {
        let others = [
            "name", "shortName", "timeZone", "currency", "currencies", "country", "legalEnvironment", "taxEnvironment",
            "pricing", "language", "address", "editableDays", "paymentTypes", "tracksReceivables",
        ]
        let house = try house.mapping(of: others + Self.contacts)
        name = try house["name"].text()
        shortName = try house["shortName"].optionalText(most: Self.longestShortName)
        let zone = try house["timeZone"].text()
        guard let timeZone = TimeZone(identifier: zone) else {
            throw house["timeZone"].problem("is none of the world: \(zone). One is Europe/London")
        }
        self.timeZone = timeZone
        currency = try Self.currency(house["currency"])
        var currencies = [currency.code]
        for item in try house["currencies"].items() {
            let code = try Self.currency(item).code
            if !currencies.contains(code) { currencies.append(code) }
        }
        self.currencies = currencies
        country = try house["country"].text().uppercased()
        guard Countries.world.has(country: country) else {
            throw house["country"].problem("must be a code of two letters like GB, not \(country)")
        }
        taxEnvironment = try Self.taxEnvironment(house["taxEnvironment"], of: country, at: now)
        legalEnvironment = try house["legalEnvironment"].text(or: country)
        pricing = try house["pricing"].choice(or: ["US", "CA"].contains(country) ? .net : .gross)
        language = try Self.language(house["language"], of: country)
        editableDays = try house["editableDays"].whole(0...366, or: 7)
        var paymentTypes = house["paymentTypes"].isMissing ? Furnisher.usualPaymentTypes : []
        for type in try house["paymentTypes"].items() {
            paymentTypes.append(try (type.choice() as Contract.ExternalPaymentTypeEnum).rawValue)
        }
        self.paymentTypes = paymentTypes
        tracksReceivables = try house["tracksReceivables"].flag(or: false)
        texts = try Self.texts(Self.contacts, of: house)
        lines = try Self.texts(Self.addressLines, of: house["address"].mapping(of: Self.addressLines))
        if let subdivision = lines["subdivision"], !Countries.world.has(subdivision: subdivision) {
            throw house["address"]["subdivision"].problem("must be a code like US-DC, not \(subdivision)")
        }
    }

    func enterprise(id: ID<Enterprise>, addressID: ID<Address>, chain: Chain, at now: Date) -> Enterprise {
        var enterprise = Enterprise(
            id: id, chain: chain, name: name, timeZone: timeZone, environmentCode: legalEnvironment,
            taxEnvironmentCode: taxEnvironment, defaultLanguageCode: language,
            address: Address(
                id: addressID, line1: lines["line1"], line2: lines["line2"], city: lines["city"],
                postalCode: lines["postalCode"], countryCode: country, countrySubdivisionCode: lines["subdivision"]
            ),
            pricing: pricing, currencies: currencies.map { AcceptedCurrency($0, isDefault: $0 == currency.code) },
            createdAt: now
        )
        enterprise.shortName = shortName
        enterprise.email = texts["email"]
        enterprise.phone = texts["phone"]
        enterprise.websiteURL = texts["website"]
        enterprise.taxIdentifier = texts["taxIdentifier"]
        enterprise.accountingEditableHistory = Period(days: editableDays)
        enterprise.operationalEditableHistory = Period(days: editableDays)
        enterprise.accounting.companyName = texts["companyName"]
        enterprise.accounting.bankName = texts["bankName"]
        enterprise.accounting.iban = texts["iban"]
        enterprise.accounting.bic = texts["bic"]
        enterprise.accounting.enabledExternalPaymentTypes = paymentTypes
        if tracksReceivables { enterprise.accounting.options = [AccountingConfiguration.receivableTracking] }
        return enterprise
    }

    private static func texts(_ names: [String], of member: Described) throws(DescriptionProblem) -> [String: String] {
        var texts: [String: String] = [:]
        for name in names { texts[name] = try member[name].optionalText() }
        return texts
    }

    private static func currency(_ member: Described) throws(DescriptionProblem) -> Currency {
        let code = try member.text().uppercased()
        guard let currency = Currency(code) else {
            throw member.problem("must be a code of three letters like EUR, not \(code)")
        }
        return currency
    }

    /// What is said, or the only one that the country has today.
    private static func taxEnvironment(
        _ member: Described, of country: String, at now: Date
    ) throws(DescriptionProblem) -> String {
        // The tables of taxes call the United Kingdom UK.
        let prefix = country == "GB" ? "UK" : country
        let current = TaxTables.environments.filter { environment in
            InstantInterval(start: environment.validityStart, end: environment.validityEnd).contains(now)
                && (environment.code == prefix || environment.code.hasPrefix("\(prefix)-"))
        }.map(\.code)
        if let said = try member.optionalText() {
            guard TaxTables.environments.contains(where: { $0.code == said }) else {
                throw member.problem("is not known: \(said). \(Self.choices(current, of: country))")
            }
            return said
        }
        guard current.count == 1, let only = current.first else {
            throw member.problem("must be given. \(Self.choices(current, of: country))")
        }
        return only
    }

    private static func choices(_ codes: [String], of country: String) -> String {
        codes.isEmpty ? "There is none of \(country)" : "\(country) has \(codes.joined(separator: ", "))"
    }

    private static func language(_ member: Described, of country: String) throws(DescriptionProblem) -> String {
        if let said = try member.optionalText() {
            guard let code = Languages.world.code(said) else {
                throw member.problem("must be a language like en-GB, not \(said)")
            }
            return code
        }
        let ofCountry = Languages.world.all.map(\.code).filter { $0.hasSuffix("-\(country)") }
        return ofCountry.first { $0.hasPrefix("en-") } ?? ofCountry.first ?? "en-US"
    }
}
