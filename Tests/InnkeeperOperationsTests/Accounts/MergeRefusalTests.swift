import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Merges that would make nonsense of profiles, and leave everything as it was.
@Suite("Merges that are refused")
struct MergeRefusalTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("go round in a circle, in one request or by and by")
    func circles() async throws {
        let (first, second) = (try await customer("First"), try await customer("Second"))
        let third = try await customer("Third")
        let circle = try await merge([(first, second), (second, third), (third, first)])
        #expect(circle.status == 400)
        #expect(try await merge([(first, second), (second, first)]).status == 400)
        for id in [first, second, third] { #expect(try await hotel.profile(id)["IsActive"].flag == true) }

        #expect(try await merge([(first, second)]).status == 200)
        #expect(try await merge([(second, first)]).json["Message"].text == "Invalid TargetAccountId.")
        // A chain of merges is none: the second goes on where the first came to.
        #expect(try await merge([(second, third)]).status == 200)
        #expect(try await hotel.profile(third)["IsActive"].flag == true)
        #expect(try await merge([(third, second)]).status == 400)
    }

    @Test("are of an account into itself, by either operation, however it is written")
    func itself() async throws {
        let twin = try await customer("Twin")
        #expect(try await merge([(twin, twin)]).json["Message"].text == "Invalid SourceAccountIds.")
        #expect(try await merge([(twin.uppercased(), twin)]).status == 400)
        for id in [twin, twin.uppercased()] {
            let (status, _) = try await hotel.post(
                "customers/merge", #"{"SourceCustomerId": "\#(id)", "TargetCustomerId": "\#(twin)"}"#
            )
            #expect(status == 400)
        }
        #expect(try await hotel.profile(twin)["IsActive"].flag == true)
    }

    @Test("name one source twice, or the guest of another chain")
    func strangers() async throws {
        let twin = try await customer("Twin")
        let stranger = try await customerElsewhere()
        for (source, target) in [(stranger, twin), (twin, stranger)] {
            #expect(try await merge([(source, target)]).status == 400)
            let (status, _) = try await hotel.post(
                "customers/merge", #"{"SourceCustomerId": "\#(source)", "TargetCustomerId": "\#(target)"}"#
            )
            #expect(status == 400)
        }
        let file = try await hotel.post(
            "accounts/addFile",
            #"{"AccountId": "\#(stranger)", "Name": "A", "Type": "image/png", "Data": "JVBERi0="}"#
        )
        #expect(file.json["Message"].text == "Invalid AccountId.")
        // Twice the same is once.
        let twice = try await hotel.post(
            "accounts/merge",
            """
            {"AccountMergeParameters": [{"SourceAccountIds": ["\(twin)", "\(twin)"],
             "TargetAccountId": "\(hotel.ada.id)", "AccountType": "Customer"}]}
            """
        )
        #expect(twice.status == 200 || twice.status == 400)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    private func customer(_ name: String) async throws -> String {
        try await hotel.customer(#""LastName": "\#(name)""#)
    }

    /// A guest of a chain that the hotel has nothing to do with.
    private func customerElsewhere() async throws -> String {
        let hotel = hotel
        let (chain, guest): (ID<Chain>, ID<Customer>) = (.named(9901), .named(9902))
        try await hotel.write { transaction in
            try transaction.chains.insert(Chain(id: chain, name: "Elsewhere", createdAt: hotel.now))
            try transaction.customers.insert(
                Customer(
                    id: guest, chainID: chain, number: transaction.customers.nextNumber(of: chain),
                    person: CustomerPerson(lastName: "Stranger"), creatorProfileID: hotel.integration.id.uuid,
                    created: hotel.now
                )
            )
        }
        return guest.description
    }

    private func merge(_ merges: [(source: String, target: String)]) async throws -> (status: Int, json: JSON) {
        let all = merges.map { source, target in
            #"{"SourceAccountIds": ["\#(source)"], "TargetAccountId": "\#(target)", "AccountType": "Customer"}"#
        }
        return try await hotel.post("accounts/merge", #"{"AccountMergeParameters": [\#(all.joined(separator: ","))]}"#)
    }
}
