import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

/// What is remembered is asked for in writes, because only the writer remembers.
@Suite("What the writer remembers of a house")
struct WriterMemoryTests {
    struct Regretted: Error {}

    /// How many rooms of the category the house has to sell.
    private func stock(
        of category: ID<ResourceCategory>, in hotel: TestHotel, _ store: Store
    ) async throws -> Int? {
        try await store.write { transaction in
            try transaction.categoryStocks(of: hotel.stays.id, in: hotel.enterprise).first { $0.id == category }?
                .resources
        }
    }

    private static func closeRooms(of category: ID<ResourceCategory>, _ transaction: Transaction) throws {
        try transaction.run(
            "UPDATE resource_category_assignment SET is_active = false WHERE category_id = \(category)"
        )
    }

    @Test("changes with the room that is taken out of sale")
    func change() async throws {
        let hotel = try await TestHotel()
        let category = hotel.doubleRooms.id
        #expect(try await stock(of: category, in: hotel, hotel.store) ?? 0 > 0)
        try await hotel.store.write { try Self.closeRooms(of: category, $0) }
        #expect(try await stock(of: category, in: hotel, hotel.store) == 0)
    }

    @Test("is right within the transaction that changes it, and after that was undone")
    func undone() async throws {
        let hotel = try await TestHotel()
        let category = hotel.doubleRooms.id
        let before = try await stock(of: category, in: hotel, hotel.store)
        await #expect(throws: Regretted.self) {
            try await hotel.store.write { transaction in
                try Self.closeRooms(of: category, transaction)
                let stocks = try transaction.categoryStocks(of: hotel.stays.id, in: hotel.enterprise)
                #expect(stocks.first { $0.id == category }?.resources == 0)
                throw Regretted()
            }
        }
        #expect(try await stock(of: category, in: hotel, hotel.store) == before)
    }

    @Test("holds a service that was not there when somebody asked for it first")
    func nothing() async throws {
        let hotel = try await TestHotel()
        let spa = Service(
            id: .numbered(77_001), enterpriseID: hotel.enterprise.id, names: ["en-GB": "Spa"],
            kind: .additional(promotions: []), created: TestHotel.present
        )
        func found() async throws -> Service? {
            try await hotel.store.write { try $0.services.find(spa.id, of: hotel.enterprise.id) }
        }
        #expect(try await found() == nil)
        try await hotel.store.write { try $0.services.insert(spa) }
        #expect(try await found()?.id == spa.id)
    }

    @Test("changes with what another process does to the same file")
    func otherProcess() async throws {
        let hotel = try await TestHotel(isInFile: true)
        let category = hotel.doubleRooms.id
        #expect(try await stock(of: category, in: hotel, hotel.store) ?? 0 > 0)
        let other = try await Store.open(hotel.store.address, now: TestHotel.present)
        try await other.write { try Self.closeRooms(of: category, $0) }
        #expect(try await stock(of: category, in: hotel, hotel.store) == 0)
        await other.close()
    }
}
