import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("counters/getAll")
struct CountersGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists counters newest first, and once more by type")
    func listsCounters() async throws {
        let answer = try await hotel.call(CountersGetAll.self, .init(limitation: .init(count: 10)))
        #expect(answer.counters.map(\.id) == [hotel.stayCounter.id.uuid, hotel.billCounter.id.uuid])
        #expect(answer.billCounters.map(\.id) == [hotel.billCounter.id.uuid])
        #expect(answer.serviceOrderCounters.map(\.id) == [hotel.stayCounter.id.uuid])
        #expect(answer.proformaCounters.isEmpty)
    }

    @Test("filters by type")
    func byType() async throws {
        let answer = try await hotel.call(
            CountersGetAll.self, .init(type: .billCounter, limitation: .init(count: 10))
        )
        #expect(answer.counters.map(\.type) == [.billCounter])
    }

    @Test("lists counters of any type where that is said, those that are named, and those that have counted since")
    func filters() async throws {
        func names(_ filter: String) async throws -> [String?] {
            try await hotel.list("counters/getAll", "Counters", filter).map { $0["Name"].text }
        }
        #expect(try await names(#""Type": "Counter""#) == ["Stays", "Bills"])
        #expect(try await names(#""Type": "ProformaCounter""#).isEmpty)
        #expect(try await names(#""CounterIds": ["\#(hotel.billCounter.id)"]"#) == ["Bills"])
        let bottle = try await hotel.drink()
        _ = try await hotel.closed(bottle["BillId"].text, as: "Invoice")
        #expect(try await names(hotel.interval("UpdatedUtc", 1, 2)) == ["Bills"])
    }

    @Test("gives out numbers without gaps, and takes back those of a transaction that failed")
    func numbers() async throws {
        struct Failed: Error {}
        let (counter, enterprise, now) = (hotel.billCounter.id, hotel.enterprise.id, hotel.now)
        let first = try await hotel.write { try $0.counters.next(counter, of: enterprise, at: now) }
        #expect(first?.number == "B0001")
        await #expect(throws: Failed.self) {
            try await hotel.write { transaction in
                _ = try transaction.counters.next(counter, of: enterprise, at: now)
                throw Failed()
            }
        }
        let second = try await hotel.write { try $0.counters.next(counter, of: enterprise, at: now) }
        #expect(second?.number == "B0002")
        #expect(second?.value == 2)
    }

    @Test("has the same choices as the contract")
    func sameChoices() {
        #expect(
            CounterType.allCases.map(\.rawValue)
                == Contract.EnterpriseScopeCounterDiscriminator.allCases.map(\.rawValue)
        )
    }
}
