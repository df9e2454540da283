import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("identityDocuments/clear")
struct IdentityDocumentsClearTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("deletes all papers of the customers and of nobody else")
    func clears() async throws {
        _ = try await hotel.passport("P1")
        _ = try await hotel.passport("P2")
        let (status, answer) = try await hotel.post(
            "identityDocuments/clear", #"{"CustomerIds": ["\#(hotel.charles.id)"]}"#
        )
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        #expect(try await hotel.papers().count == 2)
        _ = try await hotel.post("identityDocuments/clear", #"{"CustomerIds": ["\#(hotel.ada.id)"]}"#)
        #expect(try await hotel.papers().isEmpty)
    }

    @Test("takes ten customers whom the chain knows")
    func limits() async throws {
        let many = Array(repeating: #""\#(hotel.ada.id)""#, count: 11).joined(separator: ",")
        for ids in [many, #""\#(hotel.engines.id)""#] {
            let (status, answer) = try await hotel.post("identityDocuments/clear", #"{"CustomerIds": [\#(ids)]}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid CustomerIds.")
        }
    }
}
