import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("productServiceOrders/getAll")
struct ProductServiceOrdersGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the orders of a service with their numbers, newest first")
    func lists() async throws {
        let stay = try await hotel.booked(hotel.stay(3, 5))["Id"].text ?? ""
        let first = try await hotel.orderedDrink()
        let second = try await hotel.orderedDrink(#""LinkedReservationId": "\#(stay)""#)
        let orders = try await list("")
        #expect(orders.map { $0["Id"].text } == [second, first])
        #expect(orders.map { $0["Number"].text } == ["2", "1"])
        #expect(orders[0]["LinkedReservationId"].text == stay)
        #expect(orders[0]["AccountType"].text == "Customer")
        #expect(orders[0]["Options"]["OwnerCheckedIn"].flag == false)
        #expect(try await list(#""LinkedReservationIds": ["\#(stay)"]"#).map { $0["Id"].text } == [second])
        #expect(try await list(#""AccountIds": ["\#(hotel.charles.id)"]"#).isEmpty)
    }

    @Test("tells whether an order is still to come, done or canceled")
    func states() async throws {
        let done = try await hotel.orderedDrink()
        let toCome = try await hotel.orderedDrink(#""ConsumptionUtc": "\#(hotel.time(5, 12))""#)
        let canceled = ID<ProductOrder>(try #require(UUID(uuidString: try await hotel.orderedDrink())))
        let (house, now, profile) = (hotel.enterprise.id, hotel.now, hotel.integration.id.uuid)
        try await hotel.write { transaction in
            var filter = OrderItemFilter(enterprises: [house])
            filter.serviceOrders = [canceled.uuid]
            let items = try transaction.orderItems.list(filter, Page(count: 10))
            try transaction.orderItems.cancel(
                items.map(\.id), of: house, withReservation: false, by: profile, at: now
            )
        }
        let all = try await list("")
        #expect(all.map { $0["State"].text } == ["Canceled", "Confirmed", "Processed"])
        #expect(all[0]["CancelledUtc"].text == hotel.time(1, 9))
        #expect(try await list(#""States": ["Processed"]"#).map { $0["Id"].text } == [done])
        #expect(try await list(#""States": ["Confirmed"]"#).map { $0["Id"].text } == [toCome])
        #expect(try await list(#""States": ["Optional"]"#).isEmpty)
    }

    @Test("names who changed an order last")
    func updater() async throws {
        let order = try await hotel.orderedDrink()
        let made = try #require(try await list("").first)
        #expect(made["UpdaterProfileId"].text == made["CreatorProfileId"].text)
        let (house, now, waiter) = (hotel.enterprise.id, hotel.now, UUID.numbered(77))
        try await hotel.write { transaction in
            var filter = OrderItemFilter(enterprises: [house])
            filter.serviceOrders = [UUID(uuidString: order)].compactMap(\.self)
            let items = try transaction.orderItems.list(filter, Page(count: 10))
            try transaction.orderItems.cancel(items.map(\.id), of: house, withReservation: false, by: waiter, at: now)
        }
        let changed = try #require(try await list("").first)
        #expect(changed["CreatorProfileId"].text == made["CreatorProfileId"].text)
        #expect(changed["UpdaterProfileId"].text == waiter.uuidString.lowercased())
    }

    @Test("is narrowed by the orders themselves and by when they changed, and wants to know the services")
    func filters() async throws {
        let first = try await hotel.orderedDrink()
        hotel.clock.set(to: hotel.march(2, 9))
        let second = try await hotel.orderedDrink()
        #expect(try await list(#""ProductServiceOrderIds": ["\#(first)"]"#).map { $0["Id"].text } == [first])
        #expect(try await list(hotel.interval("UpdatedUtc", 2, 3)).map { $0["Id"].text } == [second])
        let (status, answer) = try await hotel.post("productServiceOrders/getAll", #"{"Limitation": {"Count": 1}}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ServiceIds.")
    }

    @Test("wants a service that sells products")
    func wrongService() async throws {
        let (status, answer) = try await hotel.post(
            "productServiceOrders/getAll", #"{"ServiceIds": ["\#(hotel.stays.id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid ServiceIds.")
    }

    private func list(_ members: String) async throws -> [JSON] {
        let more = members.isEmpty ? "" : ", " + members
        let (status, json) = try await hotel.post(
            "productServiceOrders/getAll",
            #"{"ServiceIds": ["\#(hotel.extras.id)"], "Limitation": {"Count": 10}\#(more)}"#
        )
        #expect(status == 200, "\(json)")
        return json["ProductServiceOrders"].items
    }
}
