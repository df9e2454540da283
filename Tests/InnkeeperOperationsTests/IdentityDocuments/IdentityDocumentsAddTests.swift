import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("identityDocuments/add")
struct IdentityDocumentsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers the papers, not verified unless that is said, and tells the webhooks of the customer")
    func adds() async throws {
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let paper = try await hotel.passport(
            "P12345", #", "IssuingCountryCode": "GB", "ExpirationDate": "2035-01-31T00:00:00Z", "IssuanceDate": null"#
        )
        #expect(paper["CustomerId"].text == hotel.ada.id.description)
        #expect(paper["Number"].text == "P12345")
        #expect(paper["ExpirationDate"].text == "2035-01-31")
        #expect(paper["IsVerified"].flag == false)
        #expect(try await hotel.passport("P2", #", "IsVerified": true"#)["IsVerified"].flag == true)
        #expect(try await hotel.passport("")["Number"].text == "")
        #expect(try await hotel.events(after: last).allSatisfy { $0.kind == .customerUpdated })
    }

    @Test("keeps nothing that a paper says in the open")
    func sealed() async throws {
        _ = try await hotel.passport("SECRET12345", #", "IssuingCity": "Ockham""#)
        let text = try await hotel.sealedTexts()
        #expect(!text.isEmpty)
        #expect(!text.contains("SECRET12345"))
        #expect(!text.contains("Ockham"))
        #expect(!text.contains(Data("SECRET12345".utf8).base64EncodedString().dropLast(4)))
    }

    @Test("wants a number where the law of the house does, and takes an empty one elsewhere")
    func numbers() async throws {
        // Callers are remembered for a moment, and their houses with them.
        try await hotel.requireDocumentNumbers()
        let paper = try await hotel.passport("P1")["Id"].text ?? ""
        for number in ["", " "] {
            let (status, answer) = try await hotel.post(
                "identityDocuments/add",
                """
                {"IdentityDocuments": [{"CustomerId": "\(hotel.ada.id)", "Type": "Passport", "Number": "\(number)"}]}
                """
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid Number.")
        }
        for value in ["null", #""""#] {
            let (status, answer) = try await hotel.post(
                "identityDocuments/update",
                #"{"IdentityDocuments": [{"Id": "\#(paper)", "Number": {"Value": \#(value)}}]}"#
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid Number.")
        }
        let kept = try await hotel.post(
            "identityDocuments/update", #"{"IdentityDocuments": [{"Id": "\#(paper)", "IsVerified": {"Value": true}}]}"#
        )
        #expect(kept.status == 200)
        #expect(try await hotel.papers().map { $0["Number"].text } == ["P1"])
    }

    @Test("refuses what no paper can say")
    func refusals() async throws {
        let bad = [
            (#""ExpirationDate": "2020-01-01", "IssuanceDate": "2021-01-01""#, "ExpirationDate"),
            (#""IssuingCountryCode": "XX""#, "IssuingCountryCode"),
            (#""IdentityDocumentSupportNumber": "S1""#, "IdentityDocumentSupportNumber"),
            (#""CustomerId": "\#(hotel.engines.id)""#, "CustomerId"),
        ]
        for (members, member) in bad {
            let customer = member == "CustomerId" ? "" : #", "CustomerId": "\#(hotel.ada.id)""#
            let (status, answer) = try await hotel.post(
                "identityDocuments/add",
                #"{"IdentityDocuments": [{"Type": "Passport", "Number": "P1", \#(members)\#(customer)}]}"#
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.papers().isEmpty)
    }

    @Test("takes a support number with a Spanish identity card, and ten papers at a time")
    func limits() async throws {
        let card = """
            {"CustomerId": "\(hotel.ada.id)", "Type": "IdentityCard", "Number": "N1", "IssuingCountryCode": "ES",
             "IdentityDocumentSupportNumber": "BAA000589"}
            """
        let (status, answer) = try await hotel.post("identityDocuments/add", #"{"IdentityDocuments": [\#(card)]}"#)
        #expect(status == 200)
        #expect(answer["IdentityDocuments"][0]["IdentityDocumentSupportNumber"].text == "BAA000589")
        let many = Array(repeating: card, count: 11).joined(separator: ",")
        let (tooMany, refusal) = try await hotel.post("identityDocuments/add", #"{"IdentityDocuments": [\#(many)]}"#)
        #expect(tooMany == 400)
        #expect(refusal["Message"].text == "Invalid IdentityDocuments.")
    }
}
