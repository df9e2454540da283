import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("services/getAll")
struct ServicesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists services of both kinds newest first, with their data")
    func listsServices() async throws {
        let (status, json) = try await hotel.post("services/getAll", "{\"Limitation\": {\"Count\": 10}}")
        #expect(status == 200)
        let services = json["Services"].items
        #expect(services.map { $0["Names"]["en-GB"].text } == ["Extras", "Stays"])
        #expect(services.map { $0["Data"]["Discriminator"].text } == ["Additional", "Bookable"])
        #expect(services.map { $0["Type"].text } == ["Orderable", "Reservable"])
        let data = services[1]["Data"]["Value"]
        #expect(data["StartOffset"].text == "P0M0DT15H0M0S")
        #expect(data["EndOffset"].text == "P0M0DT11H0M0S")
        #expect(data["TimeUnitPeriod"].text == "Day")
        #expect(services[0]["Data"]["Value"]["Promotions"]["DuringStay"].flag == true)
        #expect(services[0]["Data"]["Value"]["Promotions"]["AfterCheckOut"].flag == false)
        #expect(services[1]["Promotions"].isNull)
    }

    @Test("filters by kind")
    func byKind() async throws {
        let answer = try await hotel.call(
            ServicesGetAll.self, .init(serviceType: .bookable, limitation: .init(count: 10))
        )
        #expect(answer.services.map(\.id) == [hotel.stays.id.uuid])
    }

    @Test("includes services that are no longer sold")
    func inactive() async throws {
        let closed = Service(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, isActive: false, names: ["en-GB": "Parking"],
            kind: .bookable(BookableTimes(unit: .hour)), created: hotel.now
        )
        try await hotel.write { transaction in try transaction.services.insert(closed) }
        let answer = try await hotel.call(ServicesGetAll.self, .init(limitation: .init(count: 1)))
        #expect(answer.services.map(\.id) == [closed.id.uuid])
        #expect(answer.services.map(\.isActive) == [false])
    }

    @Test("shows a token that is bound to a service no other bookable one")
    func boundToken() async throws {
        let other = Service(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, names: ["en-GB": "Parking"],
            kind: .bookable(BookableTimes(unit: .hour)), created: hotel.now
        )
        try await hotel.write { transaction in try transaction.services.insert(other) }
        let answer = try await hotel.call(
            ServicesGetAll.self, .init(limitation: .init(count: 10)), as: hotel.stayCaller
        )
        #expect(answer.services.map(\.id) == [hotel.extras.id.uuid, hotel.stays.id.uuid])
    }

    @Test("lists the services of all enterprises of a portfolio")
    func portfolio() async throws {
        let answer = try await hotel.call(
            ServicesGetAll.self, .init(limitation: .init(count: 10)), as: hotel.portfolioCaller
        )
        #expect(answer.services.map(\.id) == [hotel.beaconStays, hotel.extras, hotel.stays].map(\.id.uuid))
    }
}
