import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("customers/merge")
struct CustomersMergeTests {
    @Test("merges one customer into another, and answers nothing")
    func merges() async throws {
        let hotel = try await TestHotel()
        let twin = try await hotel.customer(#""LastName": "Twin", "Phone": "+44 1""#)
        let request = #"{"SourceCustomerId": "\#(twin)", "TargetCustomerId": "\#(hotel.ada.id)"}"#
        let (status, answer) = try await hotel.post("customers/merge", request)
        #expect(status == 200, "\(answer)")
        #expect(answer.names.isEmpty)
        #expect(try await hotel.profile("\(hotel.ada.id)")["Phone"].text == "+44 1")
        #expect(try await hotel.profile(twin)["MergeTargetId"].text == "\(hotel.ada.id)")
        #expect(try await hotel.post("customers/merge", request).json["Message"].text == "Invalid SourceCustomerId.")
    }
}
