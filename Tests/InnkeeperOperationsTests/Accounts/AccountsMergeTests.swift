import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accounts/merge")
struct AccountsMergeTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers nothing; the sources are no longer active and say into whom they went")
    func merges() async throws {
        let twin = try await hotel.customer(#""LastName": "Twin", "Phone": "+44 1", "Email": "twin@example.com""#)
        let last = try await hotel.read { try $0.outbox.lastSequence() }
        let (status, answer) = try await merge([twin], into: "\(hotel.ada.id)")
        #expect(status == 200, "\(answer)")
        #expect(answer.names.isEmpty)
        let source = try await hotel.profile(twin)
        #expect(source["IsActive"].flag == false)
        #expect(source["MergeTargetId"].text == "\(hotel.ada.id)")
        let target = try await hotel.profile("\(hotel.ada.id)")
        #expect(target["IsActive"].flag == true)
        let events = try await hotel.events(after: last)
        #expect(Set(events.map { $0.subjectID.uuidString.lowercased() }) == [twin, "\(hotel.ada.id)"])
        #expect(events.allSatisfy { $0.kind == .customerUpdated })
    }

    @Test("extends the profile of the target and overwrites nothing of it")
    func extends() async throws {
        let twin = try await hotel.customer(
            """
            "LastName": "Twin", "Phone": "+44 1", "Email": "twin@example.com", "Classifications": ["Important"],
            "Options": ["BillAddressObjection", "SendMarketingEmails"], "Address": {"City": "Ockham"}
            """
        )
        _ = try await merge([twin], into: "\(hotel.ada.id)")
        let ada = try await hotel.profile("\(hotel.ada.id)")
        #expect(ada["LastName"].text == "Lovelace")
        #expect(ada["Email"].text == "ada@example.com")
        #expect(ada["Phone"].text == "+44 1")
        #expect(ada["Classifications"].items.map(\.text) == ["Important"])
        #expect(ada["Options"].items.map(\.text) == ["BillAddressObjection"])
        #expect(ada["Address"]["City"].text == "Ockham")
    }

    @Test("moves what is attached: stays, charges, payments, bills, notes, papers, files, addresses")
    func moves() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        _ = try await hotel.drink(2)
        _ = try await hotel.paid("3")
        _ = try await hotel.note("Likes tea", on: hotel.ada.id.uuid)
        _ = try await hotel.passport("P1")
        let before = try await hotel.balance(of: hotel.ada)
        let (status, answer) = try await merge(["\(hotel.ada.id)"], into: "\(hotel.charles.id)")
        #expect(status == 200, "\(answer)")
        #expect(try await hotel.balance(of: hotel.ada).isEmpty)
        #expect(try await hotel.balance(of: hotel.charles) == before)
        #expect(try await hotel.reservation(stay).account.id.uuid == hotel.charles.id.uuid)
        #expect(try await hotel.notes(on: hotel.charles.id.uuid).count == 1)
        #expect(try await hotel.papers().isEmpty)
        let (_, papers) = try await hotel.post(
            "identityDocuments/getAll", #"{"CustomerIds": ["\#(hotel.charles.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(papers["IdentityDocuments"].items.map { $0["Number"].text } == ["P1"])
        let (_, friends) = try await hotel.post(
            "customers/getRelationships", #"{"CustomerIds": ["\#(hotel.charles.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(friends["CustomerRelationships"].items.isEmpty, "nobody is his own friend")
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("lets somebody who was in a stay twice be in it once")
    func companions() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))
        let id = stay["Id"].text ?? ""
        let added = try await hotel.post(
            "reservations/addCompanion", #"{"ReservationId": "\#(id)", "CustomerId": "\#(hotel.charles.id)"}"#
        )
        #expect(added.status == 200)
        _ = try await merge(["\(hotel.charles.id)"], into: "\(hotel.ada.id)")
        let (house, reservation) = (hotel.enterprise.id, try await hotel.reservation(stay).id)
        let companions = try await hotel.read { try $0.companionships.customers(of: [reservation], of: [house]) }
        #expect(companions[reservation] == [hotel.ada.id])
    }

    @Test("merges companies with their contracts and their people")
    func companies() async throws {
        _ = try await hotel.contract()
        let (_, added) = try await hotel.post("companies/add", #"{"Name": "Difference", "Options": {}}"#)
        let target = added["Companies"][0]["Id"].text ?? ""
        let clerk = try await hotel.customer(#""LastName": "Clerk", "CompanyId": "\#(hotel.engines.id)""#)
        let (status, answer) = try await merge(["\(hotel.engines.id)"], into: target, as: "Company")
        #expect(status == 200, "\(answer)")
        #expect(try await hotel.contracts().map { $0["CompanyId"].text } == [target])
        #expect(try await hotel.profile(clerk)["CompanyId"].text == target)
        let (_, list) = try await hotel.post("companies/getAll", #"{"Limitation": {"Count": 10}}"#)
        #expect(list["Companies"].items.map { $0["MergeTargetId"].text } == [nil, target])
    }

    @Test("refuses accounts of the other type, of nobody, and the target among the sources; then nothing is merged")
    func refusals() async throws {
        let twin = try await hotel.customer(#""LastName": "Twin""#)
        let (ada, engines) = ("\(hotel.ada.id)", "\(hotel.engines.id)")
        let bad = [
            ([twin, engines], ada, "SourceAccountIds"), ([twin], engines, "TargetAccountId"),
            ([twin, ada], ada, "SourceAccountIds"), ([twin, "\(hotel.room1.id)"], ada, "SourceAccountIds"),
        ]
        for (sources, target, member) in bad {
            let (status, answer) = try await merge(sources, into: target)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.profile(twin)["IsActive"].flag == true)
        let one = #"{"SourceAccountIds": ["\#(twin)"], "TargetAccountId": "\#(ada)", "AccountType": "Customer"}"#
        let many = Array(repeating: one, count: 11).joined(separator: ",")
        #expect(try await hotel.post("accounts/merge", #"{"AccountMergeParameters": [\#(many)]}"#).status == 400)
    }

    private func merge(
        _ sources: [String], into target: String, as type: String = "Customer"
    ) async throws -> (status: Int, json: JSON) {
        let list = sources.map { "\"\($0)\"" }.joined(separator: ",")
        return try await hotel.post(
            "accounts/merge",
            """
            {"AccountMergeParameters": [{"SourceAccountIds": [\(list)], "TargetAccountId": "\(target)",
             "AccountType": "\(type)"}]}
            """
        )
    }
}
