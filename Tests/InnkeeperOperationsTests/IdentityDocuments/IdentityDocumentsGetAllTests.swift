import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("identityDocuments/getAll")
struct IdentityDocumentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the papers of customers newest first, narrowed by type and identifier")
    func lists() async throws {
        let first = try await hotel.passport("P1")
        let second = try await hotel.passport("P2")
        #expect(try await hotel.papers().map { $0["Number"].text } == ["P2", "P1"])
        #expect(try await hotel.papers(#", "Types": ["Visa"]"#).isEmpty)
        let one = try await hotel.papers(#", "IdentityDocumentIds": ["\#(first["Id"].text ?? "")"]"#)
        #expect(one.map { $0["Number"].text } == ["P1"])
        let (_, page) = try await hotel.post(
            "identityDocuments/getAll", #"{"CustomerIds": ["\#(hotel.ada.id)"], "Limitation": {"Count": 1}}"#
        )
        #expect(page["Cursor"].text == second["Id"].text)
    }

    @Test("wants at most a hundred customers, and takes an absent Limitation for a page")
    func limits() async throws {
        let (status, answer) = try await hotel.post("identityDocuments/getAll", #"{"Limitation": {"Count": 1}}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CustomerIds.")
        let many = Array(repeating: #""\#(hotel.ada.id)""#, count: 101).joined(separator: ",")
        #expect(try await hotel.post("identityDocuments/getAll", #"{"CustomerIds": [\#(many)]}"#).status == 400)
        let one = #"{"CustomerIds": ["\#(hotel.ada.id)"]}"#
        #expect(try await hotel.post("identityDocuments/getAll", one).status == 200)
    }

    @Test("shows and keeps no numbers where the law of the house forbids that")
    func dutchHouse() async throws {
        let paper = try await hotel.passport("P1")
        let hotel = hotel
        try await hotel.write { transaction in
            for enterprise in try transaction.enterprises.list(ofChain: hotel.chain.id) {
                try transaction.run(
                    "UPDATE enterprise SET country_code = 'NL' WHERE id = \(enterprise.id)"
                )
            }
        }
        let dutch = try await hotel.callerNow()
        let list = try await hotel.call(
            IdentityDocumentsGetAll.self,
            .init(customerIDs: [hotel.ada.id.uuid]), as: dutch
        )
        #expect(list.identityDocuments.map(\.number) == [""])
        #expect(paper["Number"].text == "P1")
        let added = try await hotel.call(
            IdentityDocumentsAdd.self,
            .init(identityDocuments: [.init(customerID: hotel.ada.id.uuid, type: .passport, number: "P2")]), as: dutch
        )
        #expect(added.identityDocuments.map(\.number) == [""])
        #expect(try await hotel.papers().map { $0["Number"].text } == ["", "P1"])
    }
}

extension TestHotel {
    /// The caller with the enterprise as the database has it now.
    fileprivate func callerNow() async throws -> Caller {
        let house = enterprise.id
        let enterprises = try await read { try $0.enterprises.list().filter { $0.id == house } }
        return Caller(integration: caller.integration, token: caller.token, enterprises: enterprises)
    }
}
