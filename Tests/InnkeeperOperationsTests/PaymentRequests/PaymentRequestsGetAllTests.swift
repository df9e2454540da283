import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("paymentRequests/getAll")
struct PaymentRequestsGetAllTests {
    @Test("lists requests by what they are, whom they ask, for which stay, when they changed and how they stand")
    func filters() async throws {
        let hotel = try await TestHotel()
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let first = try await hotel.ask(#""ReservationId": "\#(stay)""#).json["PaymentRequests"][0]["Id"].text ?? ""
        hotel.clock.set(to: hotel.march(2, 9))
        let second = try await hotel.ask(#""AccountId": "\#(hotel.charles.id)""#).json["PaymentRequests"][0]["Id"]
            .text ?? ""
        _ = try await hotel.post("paymentRequests/cancel", #"{"PaymentRequestIds": ["\#(second)"]}"#)
        let day = #""UpdatedUtc": {"StartUtc": "\#(hotel.time(2, 0))", "EndUtc": "\#(hotel.time(3, 0))"}"#
        for (filter, expected) in [
            (#""States": ["Pending", "Canceled", "Completed", "Expired"]"#, [second, first]),
            (#""PaymentRequestIds": ["\#(first)"]"#, [first]), (#""AccountIds": ["\#(hotel.charles.id)"]"#, [second]),
            (#""ReservationIds": ["\#(stay)"]"#, [first]), (day, [second]), (#""States": ["Pending"]"#, [first]),
            (#""States": ["Completed"]"#, []),
        ] {
            let (status, answer) = try await hotel.post(
                "paymentRequests/getAll", #"{\#(filter), "Limitation": {"Count": 9}}"#
            )
            #expect(status == 200)
            #expect(answer["PaymentRequests"].items.map { $0["Id"].text } == expected, "\(filter)")
        }
    }
}
