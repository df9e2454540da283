import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

/// How tests speak of rates and what they cost, in March 2030.
extension TestHotel {
    /// An entry of `rates/add` or `rates/set`: a rate of the stays with a price of its own.
    ///
    /// - Parameter members: What is different, as JSON members; the last of a name counts.
    func newRate(_ name: String, _ members: String = "") -> String {
        """
        {"ServiceId": "\(stays.id)", "RateGroupId": "\(flexible.id)", "Type": "Public", "IsEnabled": true,
         "Names": {"en-GB": "\(name)"}, "PricingType": "BaseRatePricing",
         "Pricing": {"BaseRatePricing": {"Amount": {"Currency": "GBP", "GrossValue": 80}}}\(members.asMoreMembers)}
        """
    }

    /// The members of a rate that follows another, by an amount and a share.
    func following(_ base: String, _ absolute: String = "0", _ relative: String = "0") -> String {
        """
        "PricingType": "DependentRatePricing", "Pricing": {"DependentRatePricing": {"BaseRateId": "\(base)",
         "AbsoluteAdjustment": \(absolute), "RelativeAdjustment": \(relative)}}
        """
    }

    func addRates(_ rates: [String]) async throws -> (status: Int, json: JSON) {
        try await post("rates/add", #"{"Rates": [\#(rates.joined(separator: ", "))]}"#)
    }

    func setRates(_ rates: [String]) async throws -> (status: Int, json: JSON) {
        try await post("rates/set", #"{"Rates": [\#(rates.joined(separator: ", "))]}"#)
    }

    /// The rates of the stays, newest first.
    func rates() async throws -> [JSON] {
        try await post(
            "rates/getAll", #"{"ServiceIds": ["\#(stays.id)"], "Limitation": {"Count": 100}}"#
        ).json["Rates"].items
    }

    /// What `rates/getPricing` answers for some nights.
    func pricing(_ rate: String, _ first: Int, _ last: Int, _ members: String = "") async throws -> JSON {
        let (status, json) = try await post(
            "rates/getPricing",
            """
            {"RateId": "\(rate)", "FirstTimeUnitStartUtc": "\(time(first, 0))",
             "LastTimeUnitStartUtc": "\(time(last, 0))"\(members.asMoreMembers)}
            """
        )
        #expect(status == 200, "\(json["Message"].text ?? "") \(json["Details"].text ?? "")")
        return json
    }

    /// The base prices of some nights, as they are written.
    func basePrices(_ rate: String, _ first: Int, _ last: Int) async throws -> [String] {
        try await pricing(rate, first, last)["BasePrices"].items.compactMap(\.digits)
    }

    /// The price updates since an event, as they are sent to sockets.
    func priceEvents(after sequence: Int64) async throws -> [JSON] {
        try await events(after: sequence).filter { $0.kind == .priceUpdate }
            .map { try JSON(parsing: Array($0.payload.utf8)) }
    }

    func lastEvent() async throws -> Int64 { try await read { try $0.outbox.lastSequence() } }
}

extension String {
    /// JSON members as they stand behind others.
    var asMoreMembers: String { isEmpty ? "" : ", " + self }
}
