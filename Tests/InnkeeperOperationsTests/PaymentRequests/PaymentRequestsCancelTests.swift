import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("paymentRequests/cancel")
struct PaymentRequestsCancelTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("takes pending requests back and answers them")
    func cancel() async throws {
        let id = try await ask()
        let (status, answer) = try await cancel(id)
        #expect(status == 200)
        #expect(answer["PaymentRequests"].items.map { $0["State"].text } == ["Canceled"])
        #expect(answer["PaymentRequests"][0]["Id"].text == id)
    }

    @Test("takes only pending ones back, and all of them or none")
    func pendingOnly() async throws {
        let (first, second) = (try await ask(), try await ask())
        _ = try await cancel(first)
        for ids in [[second, first], [second, UUID.numbered(9).uuidString]] {
            let (status, answer) = try await cancel(ids.joined(separator: "\", \""))
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid PaymentRequestIds.")
            #expect(try await hotel.paymentRequest(second)["State"].text == "Pending")
        }
    }

    private func ask() async throws -> String {
        try #require(try await hotel.ask().json["PaymentRequests"][0]["Id"].text)
    }

    private func cancel(_ ids: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("paymentRequests/cancel", #"{"PaymentRequestIds": ["\#(ids)"]}"#)
    }
}
