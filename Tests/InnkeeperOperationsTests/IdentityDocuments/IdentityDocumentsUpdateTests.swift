import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("identityDocuments/update")
struct IdentityDocumentsUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("sets, clears and keeps, each as it is said")
    func updates() async throws {
        let paper = try await hotel.passport("P1", #", "IssuingCity": "Ockham", "IsVerified": true"#)
        let (status, answer) = try await update(
            paper["Id"].text ?? "",
            #""Number": {"Value": "P2"}, "IssuingCity": {"Value": null}, "ExpirationDate": {"Value": "2035-01-31"}"#
        )
        #expect(status == 200, "\(answer)")
        let changed = answer["IdentityDocuments"][0]
        #expect(changed["Number"].text == "P2")
        #expect(changed["IssuingCity"].isNull)
        #expect(changed["ExpirationDate"].text == "2035-01-31")
        #expect(changed["IsVerified"].flag == true)
        #expect(changed["Type"].text == "Passport")
        let (_, cleared) = try await update(
            paper["Id"].text ?? "", #""IsVerified": {"Value": null}, "Type": {"Value": "Visa"}"#
        )
        #expect(cleared["IdentityDocuments"][0]["IsVerified"].flag == false)
        #expect(try await hotel.papers(#", "Types": ["Visa"]"#).count == 1)
    }

    @Test("refuses an unknown paper, a day that is none, and more than ten")
    func refusals() async throws {
        let paper = try await hotel.passport("P1")["Id"].text ?? ""
        let (status, answer) = try await update("\(hotel.ada.id)", #""Number": {"Value": "P2"}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid Id.")
        #expect(try await update(paper, #""ExpirationDate": {"Value": "31 January"}"#).status == 400)
        let many = Array(repeating: #"{"Id": "\#(paper)"}"#, count: 11).joined(separator: ",")
        let tooMany = try await hotel.post("identityDocuments/update", #"{"IdentityDocuments": [\#(many)]}"#)
        #expect(tooMany.status == 400)
        #expect(try await hotel.papers().map { $0["Number"].text } == ["P1"])
    }

    private func update(_ id: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("identityDocuments/update", #"{"IdentityDocuments": [{"Id": "\#(id)", \#(members)}]}"#)
    }
}
