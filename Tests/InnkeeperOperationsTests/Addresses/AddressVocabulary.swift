import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

extension TestHotel {
    /// Adds an address and answers its identifier.
    func addAddress(of account: UUID, city: String) async throws -> String {
        let (status, answer) = try await post(
            "addresses/add",
            #"{"Addresses": [{"AccountId": "\#(account)", "City": "\#(city)", "Latitude": 1.5, "Longitude": 2}]}"#
        )
        try #require(status == 200, "\(answer)")
        return try #require(answer["Addresses"][0]["Id"].text)
    }

    func addresses(of account: UUID, _ filter: String = "") async throws -> [JSON] {
        let (status, answer) = try await post(
            "addresses/getAll", #"{"AccountIds": ["\#(account)"]\#(filter), "Limitation": {"Count": 100}}"#
        )
        try #require(status == 200, "\(answer)")
        return answer["Addresses"].items
    }
}
