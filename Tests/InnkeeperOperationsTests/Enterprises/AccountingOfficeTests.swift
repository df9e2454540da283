import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("How a house books and prints its bills")
struct AccountingOfficeTests {
    let hotel: TestHotel
    var office: AccountingOffice { AccountingOffice(store: hotel.store) }

    init() async throws { hotel = try await TestHotel() }

    @Test("is told to integrations, and changes only what is said")
    func options() async throws {
        let house = hotel.enterprise.id
        let before = try #require(try await hotel.read { try $0.enterprises.find(house) }).accounting
        let tracking = try await office.change("The Lantern", tracksReceivables: true, now: hotel.now)
        #expect(tracking.options == before.options + ["ReceivableTrackingEnabled"])
        #expect(tracking.billTemplate == before.billTemplate)
        let (_, answer) = try await hotel.post("configuration/get")
        let options = answer["Enterprise"]["AccountingConfiguration"]["Options"].items.map(\.text)
        #expect(options.contains("ReceivableTrackingEnabled"))
        // Twice is once.
        #expect(try await office.change("The Lantern", tracksReceivables: true, now: hotel.now) == tracking)
        let printing = try await office.change(hotel.enterprise.id.description, billTemplate: .guest, now: hotel.now)
        #expect(printing.tracksReceivables)
        #expect(printing.billTemplate == .guest)
        let elsewhere = try await office.change("The Lantern", tracksReceivables: false, now: hotel.now)
        #expect(elsewhere.options == before.options)
        await #expect(throws: HouseRefusal.unknown) { try await office.change("Nowhere", now: hotel.now) }
    }

    @Test("decides how a bill is printed where nobody says how, and only there")
    func template() async throws {
        try await office.change("The Lantern", billTemplate: .orderItem, now: hotel.now)
        let bill = try #require(try await hotel.drink()["BillId"].text)
        #expect(try await hotel.post("bills/getPdf", #"{"BillId": "\#(bill)"}"#).status == 200)
        let guest = #"{"BillId": "\#(bill)", "PdfTemplate": "Guest"}"#
        #expect(try await hotel.post("bills/getPdf", guest).status == 200)
        let (id, house) = (ID<Bill>(try #require(UUID(uuidString: bill))), hotel.enterprise.id)
        let prints = try await hotel.read { try $0.billPrints.list(of: id, in: house) }
        #expect(prints.map(\.template) == [.orderItem, .guest])
    }

    @Test("the key of the gateway's storage is told, so that others can put cards into it")
    func cardStorage() async throws {
        let (_, answer) = try await hotel.post("configuration/get")
        #expect(answer["PaymentCardStorage"]["PublicKey"].text == "sandbox")
    }
}
