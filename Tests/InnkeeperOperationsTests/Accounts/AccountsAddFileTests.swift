import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("accounts/addFile")
struct AccountsAddFileTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test(
        "keeps papers and pictures, sealed",
        arguments: ["application/pdf", "image/bmp", "image/gif", "image/jpeg", "image/png", "image/tiff"]
    )
    func keeps(type: String) async throws {
        let hotel = hotel
        let data = Data("%PDF-1.7 of Ada".utf8).base64EncodedString()
        let (status, answer) = try await add("\(hotel.engines.id)", type: type, data: data)
        #expect(status == 200, "\(answer)")
        let files = try await hotel.read { transaction in
            try transaction.accountFiles(TestHotel.premises.vault).list(
                of: ID(hotel.engines.id.uuid), in: hotel.chain.id
            )
        }
        #expect(files.map { "\($0.id)" } == [answer["FileId"].text])
        #expect(files[0].content == data)
        #expect(files[0].sizeBytes == 15)
        #expect(try await !hotel.sealedTexts().contains(data))
    }

    @Test("refuses other kinds of files, what is no base 64, too long names and unknown accounts")
    func refusals() async throws {
        let (ada, long) = ("\(hotel.ada.id)", String(repeating: "x", count: 1001))
        let bad = [
            (try await add(ada, type: "text/html"), "Type"), (try await add(ada, data: "%%%"), "Data"),
            (try await add(ada, name: long), "Name"), (try await add(ada, type: long), "Type"),
            (try await add("\(hotel.room1.id)"), "AccountId"),
        ]
        for (answer, member) in bad {
            #expect(answer.status == 400)
            #expect(answer.json["Message"].text == "Invalid \(member).")
        }
    }

    @Test("takes no file where the house has no key to seal it")
    func withoutKey() async throws {
        let house = hotel.makeCall()
        let call = Call(
            caller: house.caller, store: house.store, now: house.now, makeUUID: { house.newID(AccountFile.self).uuid }
        )
        await #expect(throws: VaultRefusal.noKey) {
            try await AccountsAddFile.perform(
                .init(accountID: hotel.ada.id.uuid, name: "A", type: "image/png", data: "JVBERi0="), in: call
            )
        }
    }

    private func add(
        _ account: String, name: String = "Letter", type: String = "application/pdf", data: String = "JVBERi0="
    ) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "accounts/addFile",
            #"{"AccountId": "\#(account)", "Name": "\#(name)", "Type": "\#(type)", "Data": "\#(data)"}"#
        )
    }
}
