import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How the restaurant next door reports.
extension TestHotel {
    func report(_ bills: String...) async throws -> (status: Int, json: JSON) {
        try await post("outletBills/add", #"{"Bills": [\#(bills.joined(separator: ", "))]}"#)
    }

    /// A bill of the restaurant, closed at ten in the evening of 28 February.
    func receipt(_ number: String, _ items: [String], _ members: String = "") -> String {
        """
        {"OutletId": "\(restaurant.id)", "Number": "\(number)", "ClosedUtc": "2030-02-28T22:00:00Z"\(members),
         "Items": [\(items.joined(separator: ", "))]}
        """
    }

    func line(
        _ name: String, _ pounds: String, count: Int = 1, _ members: String = "", type: String = "Revenue"
    ) -> String {
        """
        {"Name": "\(name)", "UnitCount": \(count), "Type": "\(type)", "ConsumedUtc": "2030-02-28T20:00:00Z",
         "UnitAmount": {"Currency": "GBP", "GrossValue": \(pounds), "TaxCodes": ["UK-2022-20%"]}\(members)}
        """
    }

    func outletItems(_ filter: String) async throws -> JSON {
        let (status, answer) = try await post(
            "outletItems/getAll", #"{\#(filter), "Limitation": {"Count": 100}}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer
    }
}
