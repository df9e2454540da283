import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Synchronization
import Testing

@Suite("The charges of a stay")
struct StayAccountTests {
    let hotel: TestHotel
    let booked: JSON

    init() async throws {
        hotel = try await TestHotel()
        booked = try await hotel.booked(hotel.stay(3, 5))
    }

    @Test("are not touched while somebody else closes the bill that they stand on", arguments: Change.allCases)
    func locked(change: Change) async throws {
        let (account, enterprise) = (ID<Account>(hotel.ada.id.uuid), hotel.enterprise.id)
        let counts = Mutex<[Int]>([])
        let status = try await hotel.during { transaction, meanwhile in
            try transaction.accounts.lock([account])
            let bills = try transaction.bills.open(of: [account], in: enterprise).map(\.id)
            let before = try transaction.bills.standings(of: bills, in: enterprise)
            meanwhile()
            let after = try transaction.bills.standings(of: bills, in: enterprise)
            counts.withLock { $0 = [before, after].map { $0.values.reduce(0) { $0 + $1.entries } } }
        } _: {
            try await hotel.post(change.rawValue, change.request(booked, hotel)).status
        }
        #expect(status == 200)
        #expect(counts.withLock { $0 } == [2, 2])
    }

    @Test("that are on a closed bill are given back when it is canceled")
    func givenBack() async throws {
        let paid = try await hotel.post(
            "payments/addExternal",
            #"{"AccountId": "\#(hotel.ada.id)", "Amount": {"Currency": "GBP", "GrossValue": 200}}"#
        )
        #expect(paid.status == 200)
        let bill = try #require(try await hotel.items(booked).first?.billID)
        let closed = try await hotel.post("bills/close", #"{"BillId": "\#(bill)", "Type": "Receipt"}"#)
        #expect(closed.status == 200, "\(closed.json["Message"].text ?? "")")

        #expect(try await hotel.cancel(booked).status == 200)
        let items = try await hotel.items(booked)
        #expect(items.map(\.state) == [.closed, .closed, .open, .open])
        #expect(items.map(\.grossText) == ["100.00", "100.00", "-100.00", "-100.00"])
        #expect(items.suffix(2).map(\.rebatedItemID) == items.prefix(2).map(\.id))
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    enum Change: String, CaseIterable {
        case cancel = "reservations/cancel"
        case updateInterval = "reservations/updateInterval"

        func request(_ booked: JSON, _ hotel: TestHotel) -> String {
            let id = booked["Id"].text ?? ""
            return switch self {
            case .cancel: #"{"ReservationIds": ["\#(id)"], "Notes": "Ill"}"#
            case .updateInterval:
                #"{"ReservationId": "\#(id)", "ChargeCancellationFee": false, "EndUtc": "\#(hotel.time(4, 11))"}"#
            }
        }
    }
}
