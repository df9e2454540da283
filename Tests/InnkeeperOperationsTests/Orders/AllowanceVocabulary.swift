import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of allowances.
extension TestHotel {
    /// Ada's stay from 3 to 5 March with an allowance of its own, which has begun.
    ///
    /// - Parameter product: The allowance; nil where a rule gives it.
    func stayed(with product: Product?) async throws -> JSON {
        let booked = try await booked(stay(3, 5))
        if let product { try await give(product, to: booked) }
        try await inspect(booked)
        clock.set(to: march(3, 16))
        #expect(try await start(booked).status == 200)
        return booked
    }

    func give(_ product: Product, to booked: JSON) async throws {
        let (status, answer) = try await post(
            "reservations/addProduct",
            #"{"ReservationId": "\#(booked["Id"].text ?? "")", "ProductId": "\#(product.id)", "Count": 1}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
    }

    /// Charges Ada for a meal, and answers the order.
    @discardableResult
    func eat(_ pounds: String, _ members: String = "", category: AccountingCategory? = nil) async throws -> JSON {
        let (status, answer) = try await order(
            """
            "Items": [{"Name": "Dinner", "UnitCount": 1, "AccountingCategoryId": "\((category ?? food).id)",
              "UnitAmount": {"Currency": "GBP", "GrossValue": \(pounds), "TaxCodes": ["UK-2022-20%"]}}]
            \(members.isEmpty ? "" : ", " + members)
            """
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer
    }

    /// The charges of a stay of some types, oldest first.
    func stayItems(_ booked: JSON, _ types: String...) async throws -> [JSON] {
        let types = types.isEmpty ? "" : #""Types": [\#(types.map { "\"\($0)\"" }.joined(separator: ", "))],"#
        let (status, answer) = try await post(
            "orderItems/getAll",
            #"{"ServiceOrderIds": ["\#(booked["Id"].text ?? "")"], \#(types) "Limitation": {"Count": 100}}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["OrderItems"].items.reversed()
    }

    /// What was taken off charges by the allowances of a stay: `-5.50`.
    func discounts(_ booked: JSON) async throws -> [String] {
        try await stayItems(booked, "AllowanceDiscount").filter { $0["AccountingState"].text != "Canceled" }
            .map { $0["Amount"]["GrossValue"].digits ?? "" }
    }

    /// How the allowances of a stay ended: `AllowanceBreakage 24.50`.
    func ends(_ booked: JSON) async throws -> [String] {
        try await stayItems(booked, "AllowanceBreakage", "AllowanceContraBreakage").map { item in
            let type = item["Data"]["AllowanceProfits"]["AllowanceProfitType"].text ?? ""
            return "\(type) \(item["Amount"]["GrossValue"].digits ?? "")"
        }
    }

    func checkOut(_ booked: JSON, _ members: String = #", "AllowOpenBalance": true, "Notes": "Later""#) async throws {
        clock.set(to: march(5, 10))
        let (status, answer) = try await post(
            "reservations/process", #"{"ReservationId": "\#(booked["Id"].text ?? "")"\#(members)}"#
        )
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
    }
}
