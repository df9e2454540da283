import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

/// Valid requests for the operations on rates and prices.
extension Baselines {
    func ratesRequest(_ path: String) async throws -> String? {
        let night = #""FirstTimeUnitStartUtc": "\#(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\#(hotel.time(5, 0))""#
        let rate = """
            "ServiceId": "\(hotel.stays.id)", "Names": {"en-GB": "New"}, "PricingType": "BaseRatePricing",
            "Pricing": {"BaseRatePricing": {"Amount": {"Currency": "GBP", "GrossValue": 80}}}
            """
        switch path {
        case "rates/add": return #""Rates": [{\#(rate), "RateGroupId": "\#(hotel.flexible.id)"}]"#
        case "rates/set": return #""Rates": [{\#(rate), "Type": "Public"}]"#
        case "rates/delete":
            let added = try await hotel.post("rates/add", "{\(try #require(await ratesRequest("rates/add")))}")
            return #""RateIds": ["\#(try #require(added.json["Rates"][0]["Id"].text))"]"#
        case "rates/updatePrice":
            return #""RateId": "\#(hotel.bestRate.id)", "PriceUpdates": [{"Value": 120, \#(night)}]"#
        case "rates/updateCapacityOffset":
            return #""CapacityOffsetUpdates": [{"RateId": "\#(hotel.bestRate.id)"}]"#
        case "products/updatePrice":
            return #""ProductId": "\#(hotel.breakfast.id)", "PriceUpdates": [{"Value": 9, \#(night)}]"#
        case "products/getPricing": return #""ProductId": "\#(hotel.breakfast.id)", \#(night)"#
        case "products/delete": return #""ProductIds": ["\#(try await hotel.addedProduct())"]"#
        case "cancellationPolicies/getByRates": return #""RateIds": ["\#(hotel.bestRate.id)"]"#
        case "cancellationPolicies/getByReservations":
            return #""ReservationIds": ["\#(text("ReservationId", "uuid"))"]"#
        case _: return nil
        }
    }
}

extension TestHotel {
    /// A product that nobody else uses.
    func addedProduct() async throws -> ID<Product> {
        let product = Product(
            id: newID(), enterpriseID: enterprise.id, serviceID: extras.id, names: ["en-GB": "Umbrella"],
            charging: .once, price: 7, currencyCode: "GBP", created: now
        )
        try await write { try $0.products.insert(product) }
        return product.id
    }
}
