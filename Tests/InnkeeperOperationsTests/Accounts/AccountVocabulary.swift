import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

extension TestHotel {
    /// Makes a profile of a customer and answers its identifier.
    func customer(_ members: String) async throws -> String {
        let (status, answer) = try await post("customers/add", #"{"OverwriteExisting": false, \#(members)}"#)
        try #require(status == 200, "\(answer)")
        return try #require(answer["Id"].text)
    }

    /// A profile as the lists show it.
    func profile(_ id: String) async throws -> JSON {
        let (status, answer) = try await post(
            "customers/getAll",
            """
            {"CustomerIds": ["\(id)"], "Extent": {"Customers": true, "Addresses": true}, "Limitation": {"Count": 1}}
            """
        )
        try #require(status == 200, "\(answer)")
        return answer["Customers"][0]
    }
}
