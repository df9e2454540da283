import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Requests whose time passes while money is on its way.
@Suite("Requests that are being paid")
struct PaymentExpiryTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("do not expire while the bank thinks, and are completed by what it says")
    func waits() async throws {
        let (_, answer) = try await hotel.ask(#""ExpirationUtc": "2030-03-02T09:00:00Z", "Amount": \#(Self.euros)"#)
        let id = answer["PaymentRequests"][0]["Id"].text
        _ = try await hotel.counter().take(.bankAccount(number: "DE89370400440532013000", holder: "Ada"))
        try await hotel.wait(1.5 * .day)
        #expect(try await hotel.paymentRequest(id)["State"].text == "Pending")
        try await hotel.wait(.day)
        #expect(try await hotel.paymentRequest(id)["State"].text == "Completed")
    }

    @Test("expire when the bank did not pay")
    func fails() async throws {
        let (_, answer) = try await hotel.ask(#""ExpirationUtc": "2030-03-02T09:00:00Z", "Amount": \#(Self.euros)"#)
        _ = try await hotel.counter().take(.bankAccount(number: "NL91ABNA0417164300", holder: "Ada"))
        try await hotel.wait(2.5 * .day)
        #expect(try await hotel.paymentRequest(answer["PaymentRequests"][0]["Id"].text)["State"].text == "Expired")
    }

    private static let euros = #"{"Currency": "EUR", "Value": 25}"#
}
