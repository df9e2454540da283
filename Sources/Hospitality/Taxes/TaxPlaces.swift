import Foundation
import InnkeeperValues

extension TaxPlace {
    static let unitedKingdom = TaxPlace(countryCode: "GBR")
        .period("UK", "VAT", "VAT", "2011-01-04", "2020-07-15", percent: ["20", "5", "0"])
        .period("UK-2020", "VAT", "VAT", "2020-07-15", "2021-10-01", percent: ["20", "5", "0"])
        .period("UK-2021", "VAT", "VAT", "2021-10-01", "2022-04-01", percent: ["20", "12.5", "5", "0"])
        .period("UK-2022", "VAT", "VAT", "2022-04-01", nil, percent: ["20", "5", "0"])

    static let germany = TaxPlace(countryCode: "DEU")
        .period("DE", "VAT", "Umsatzsteuer", "2007-01-01", "2020-07-01", percent: ["19", "7", "0"])
        .period("DE-2020", "VAT", "Umsatzsteuer", "2020-07-01", "2021-01-01", percent: ["16", "5", "0"])
        .period("DE-2021", "VAT", "Umsatzsteuer", "2021-01-01", nil, percent: ["19", "7", "0"])

    static let france = TaxPlace(countryCode: "FRA")
        .period("FR", "VAT", "TVA", "2014-01-01", nil, percent: ["20", "10", "5.5", "2.1", "0"])

    static let switzerland = TaxPlace(countryCode: "CHE")
        .period("CH-2018", "VAT", "MWST", "2018-01-01", "2024-01-01", percent: ["7.7", "3.7", "2.5", "0"])
        .period("CH-2024", "VAT", "MWST", "2024-01-01", nil, percent: ["8.1", "3.8", "2.6", "0"])

    static let newZealand = TaxPlace(countryCode: "NZL")
        .period("NZ", "GST", "GST", "2010-10-01", nil, percent: ["15", "0"])

    /// Tokyo's tax on a night is a fixed sum, by the price of the room.
    static let japan = TaxPlace(countryCode: "JPN")
        .period("JP", "Consumption tax", "消費税", "2019-10-01", nil, percent: ["10", "8", "0"])
        .taxation(
            "JP-TOKYO", "Accommodation tax", "宿泊税",
            [
                TaxRate(code: "JP-TOKYO-100", taxationCode: "JP-TOKYO", strategy: .flat(100, currency: "JPY")),
                TaxRate(code: "JP-TOKYO-200", taxationCode: "JP-TOKYO", strategy: .flat(200, currency: "JPY")),
            ]
        )

    /// The District adds its taxes to net prices, each with its own rate.
    static let washington = TaxPlace(countryCode: "USA").environment("US-DC")
        .taxation("US-DC-SALES", "Sales tax", "Sales tax", [relative("US-DC-SALES", "6")])
        .taxation("US-DC-MEALS", "Restaurant meals tax", "Restaurant meals tax", [relative("US-DC-MEALS", "10")])
        .taxation("US-DC-PARKING", "Parking tax", "Parking tax", [relative("US-DC-PARKING", "18")])
        .taxation(
            "US-DC-HOTEL", "Transient accommodation tax", "Transient accommodation tax",
            [
                relative("US-DC-HOTEL", "14.95", "2018-10-01", "2023-04-01"),
                relative("US-DC-HOTEL", "15.95", "2023-04-01", nil),
            ]
        )

    /// New York City takes a share and a sum for each night.
    static let newYork = TaxPlace(countryCode: "USA").environment("US-NYC")
        .taxation("US-NYC-SALES", "Sales tax", "Sales tax", [relative("US-NYC-SALES", "8.875")])
        .taxation("US-NYC-ROOM", "Room occupancy tax", "Room occupancy tax", [relative("US-NYC-ROOM", "5.875")])
        .taxation(
            "US-NYC-UNIT", "Hotel unit fee", "Hotel unit fee",
            [
                TaxRate(
                    code: "US-NYC-UNIT-1.50", taxationCode: "US-NYC-UNIT",
                    strategy: .flat(ExactDecimal(coefficient: 150, scale: 2), currency: "USD")
                )
            ]
        )
        .taxation(
            "US-NYC-NIGHT", "Room occupancy tax per night", "Room occupancy tax per night",
            [TaxRate(code: "US-NYC-NIGHT-2", taxationCode: "US-NYC-NIGHT", strategy: .flat(2, currency: "USD"))]
        )

    /// In Québec the sales taxes are on the price together with the lodging tax.
    static let quebec = TaxPlace(countryCode: "CAN").environment("CA-QC")
        .taxation("CA-QC-LODGING", "Lodging tax", "Taxe sur l’hébergement", [relative("CA-QC-LODGING", "3.5")])
        .taxation("CA-GST", "GST", "TPS", [dependent("CA-GST", "5", on: "CA-QC-LODGING")])
        .taxation("CA-QST", "QST", "TVQ", [dependent("CA-QST", "9.975", on: "CA-QC-LODGING")])

    private static func relative(
        _ taxation: String, _ percent: String, _ start: String? = nil, _ end: String? = nil
    ) -> TaxRate {
        let validity = start == nil && end == nil ? [] : [interval(start, end)]
        return TaxRate(
            code: "\(taxation)-\(percent)%", taxationCode: taxation, strategy: .relative(share(percent)),
            validity: validity
        )
    }

    private static func dependent(_ taxation: String, _ percent: String, on base: String) -> TaxRate {
        TaxRate(
            code: "\(taxation)-\(percent)%", taxationCode: taxation,
            strategy: .dependent(share(percent), baseTaxationCodes: [base])
        )
    }
}
