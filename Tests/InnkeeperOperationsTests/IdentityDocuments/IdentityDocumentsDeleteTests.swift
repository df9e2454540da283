import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("identityDocuments/delete")
struct IdentityDocumentsDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers nothing and leaves nothing of the paper behind")
    func deletes() async throws {
        let paper = try await hotel.passport("P1")
        _ = try await hotel.passport("P2")
        let request = #"{"IdentityDocumentIds": ["\#(paper["Id"].text ?? "")"]}"#
        let (status, answer) = try await hotel.post("identityDocuments/delete", request)
        #expect(status == 200)
        #expect(answer.names.isEmpty)
        #expect(try await hotel.papers().map { $0["Number"].text } == ["P2"])
        let (again, refusal) = try await hotel.post("identityDocuments/delete", request)
        #expect(again == 400)
        #expect(refusal["Message"].text == "Invalid IdentityDocumentIds.")
    }

    @Test("takes at most a hundred papers")
    func limit() async throws {
        let many = Array(repeating: #""\#(hotel.ada.id)""#, count: 101).joined(separator: ",")
        let (status, answer) = try await hotel.post("identityDocuments/delete", #"{"IdentityDocumentIds": [\#(many)]}"#)
        #expect(status == 400)
        #expect(answer["Details"].text?.contains("IdentityDocumentIds") == true)
    }
}
