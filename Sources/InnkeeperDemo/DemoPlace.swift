import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperValues

/// What distinguishes the two houses of the demonstration: where they are, and how they price and tax.
struct DemoPlace: Sendable {
    let name: String
    let shortName: String
    let timeZone: String
    let language: String
    let country: String
    let city: String
    let street: String
    let postalCode: String
    let taxEnvironment: String
    let pricing: Pricing
    let currency: String
    /// The tax codes of a night, of food, of other goods and of parking.
    let nightTaxes: [String]
    let foodTaxes: [String]
    let goodsTaxes: [String]
    let parkingTaxes: [String]
    /// Multiplies the prices of the list.
    let priceLevel: ExactDecimal

    static let london = DemoPlace(
        name: "The Lamplighter", shortName: "Lamplighter", timeZone: "Europe/London", language: "en-GB", country: "GB",
        city: "London", street: "12 Wick Lane", postalCode: "E1 7QX", taxEnvironment: "UK-2022", pricing: .gross,
        currency: "GBP", nightTaxes: ["UK-2022-20%"], foodTaxes: ["UK-2022-20%"], goodsTaxes: ["UK-2022-20%"],
        parkingTaxes: ["UK-2022-20%"], priceLevel: 1
    )

    static let washington = DemoPlace(
        name: "The Almanac House", shortName: "Almanac", timeZone: "America/New_York", language: "en-US", country: "US",
        city: "Washington", street: "400 Printers Row", postalCode: "20001", taxEnvironment: "US-DC", pricing: .net,
        currency: "USD", nightTaxes: ["US-DC-HOTEL-15.95%"], foodTaxes: ["US-DC-MEALS-10%"],
        goodsTaxes: ["US-DC-SALES-6%"], parkingTaxes: ["US-DC-PARKING-18%"],
        priceLevel: ExactDecimal(coefficient: 14, scale: 1)
    )

    func enterprise(id: ID<Enterprise>, addressID: ID<Address>, chain: Chain, at opening: Date) throws -> Enterprise {
        guard let zone = TimeZone(identifier: timeZone) else { throw DemoProblem("There is no time zone \(timeZone).") }
        var enterprise = Enterprise(
            id: id, chain: chain, name: name, timeZone: zone, environmentCode: country,
            taxEnvironmentCode: taxEnvironment, defaultLanguageCode: language,
            address: Address(
                id: addressID, line1: street, city: city, postalCode: postalCode, countryCode: country
            ),
            pricing: pricing,
            currencies: ["GBP", "EUR", "USD"].map { AcceptedCurrency($0, isDefault: $0 == currency) },
            createdAt: opening
        )
        enterprise.shortName = shortName
        enterprise.email = "desk@\(shortName.lowercased()).example"
        enterprise.phone = "+44 20 7946 0000"
        enterprise.websiteURL = "https://\(shortName.lowercased()).example"
        enterprise.taxIdentifier = "\(country)000000000"
        enterprise.accountingEditableHistory = Period(days: 30)
        enterprise.operationalEditableHistory = Period(days: 30)
        enterprise.accounting.companyName = "\(name) Ltd."
        enterprise.accounting.bankName = "Bank of Examples"
        enterprise.accounting.iban = "GB00DEMO00000000000000"
        // In London the house waits for its money itself; in Washington an accountant does.
        if pricing == .gross { enterprise.accounting.options = [AccountingConfiguration.receivableTracking] }
        enterprise.accounting.enabledExternalPaymentTypes = Furnisher.usualPaymentTypes
        return enterprise
    }
}

/// The demonstration world cannot be made; the message says why.
public struct DemoProblem: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
