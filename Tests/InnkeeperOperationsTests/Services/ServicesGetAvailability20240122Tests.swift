import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("services/getAvailability/2024-01-22")
struct ServicesGetAvailability20240122Tests {
    let hotel: TestHotel
    let nights: TimeUnits

    init() async throws {
        hotel = try await TestHotel()
        nights = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone))
    }

    @Test("answers every metric that was asked for, unit by unit, zeros included")
    func metrics() async throws {
        let columns: [LedgerColumn] = LedgerColumn.allCases
        let unit = nights.unit(at: hotel.march(4, 0))
        try await hotel.write { [hotel] transaction in
            // One of the first column, two of the second, and so on.
            let deltas = columns.enumerated().map { index, column in
                LedgerDelta(LedgerKey(hotel.doubleRooms.id, unit), column, index + 1)
            }
            try transaction.nights.apply(deltas, in: hotel.enterprise.id)
        }
        let answer = try await availability(Contract.ResourceAvailabilityMetricTypeEnum.allCases)
        #expect(answer.timeUnitStartsUTC == ["2030-03-03T00:00:00Z", "2030-03-04T00:00:00Z"])
        #expect(
            doubles(answer) == [
                "ActiveResources": [2, 2], "UsableResources": [2, -6], "OutOfOrderBlocks": [0, 8], "HouseUse": [0, 7],
                "Occupied": [0, 8], "ConfirmedReservations": [0, 1], "OptionalReservations": [0, 2],
                "BlockAvailability": [0, 4], "AllocatedBlockAvailability": [0, 5],
                "OtherServiceReservationCount": [0, 3], "PublicAvailabilityAdjustment": [0, 6],
            ]
        )
    }

    @Test("holds only what was asked for, and lists every category of the service")
    func onlyAsked() async throws {
        let answer = try await availability([.occupied])
        #expect(answer.resourceCategoryAvailabilities.allSatisfy { Array($0.metrics.keys) == ["Occupied"] })
        let listed = answer.resourceCategoryAvailabilities.map(\.resourceCategoryID)
        #expect(listed.contains(hotel.doubleRooms.id.uuid) && listed.contains(hotel.dormBeds.id.uuid))
    }

    @Test("has nothing to tell of a service without categories")
    func empty() async throws {
        let service = Service(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, names: ["en-GB": "Tours"],
            kind: .bookable(BookableTimes(unit: .day)), created: hotel.now
        )
        try await hotel.write { try $0.services.insert(service) }
        let (status, json) = try await hotel.post(
            "services/getAvailability/2024-01-22",
            """
            {"ServiceId": "\(service.id)", "Metrics": ["Occupied"],
             "FirstTimeUnitStartUtc": "\(hotel.time(3, 0))", "LastTimeUnitStartUtc": "\(hotel.time(3, 0))"}
            """
        )
        #expect(status == 200)
        #expect(json["ResourceCategoryAvailabilities"].items.isEmpty)
        #expect(json["TimeUnitStartsUtc"].items.count == 1)
    }

    @Test("counts a resource block in every unit it takes, and a lifted one in none")
    func resourceBlock() async throws {
        let block = ResourceBlock(
            id: .named(900), enterpriseID: hotel.enterprise.id, resourceID: hotel.room1.id, type: .outOfOrder,
            name: "Paint", start: hotel.march(3, 9), end: hotel.march(4, 10), created: hotel.now
        )
        try await hotel.write { [hotel] transaction in
            try transaction.resourceBlocks.insert(block)
            let claims = try LedgerClaims(of: hotel.enterprise, resources: [block.resourceID], in: transaction)
            try transaction.nights.apply(claims.deltas(of: block), in: hotel.enterprise.id)
        }
        let metrics = doubles(try await availability([.outOfOrderBlocks, .usableResources, .activeResources]))
        #expect(metrics == ["OutOfOrderBlocks": [1, 0], "UsableResources": [1, 2], "ActiveResources": [2, 2]])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("wants starts of nights, a year and two days at most")
    func interval() async throws {
        func ask(_ first: String, _ last: String) async throws -> JSON {
            try await hotel.post(
                "services/getAvailability/2024-01-22",
                """
                {"ServiceId": "\(hotel.stays.id)", "FirstTimeUnitStartUtc": "\(first)",
                 "LastTimeUnitStartUtc": "\(last)", "Metrics": ["Occupied"]}
                """
            ).json
        }
        let year = try await ask("2030-03-02T00:00:00Z", "2031-03-03T00:00:00Z")
        #expect(year["TimeUnitStartsUtc"].items.count == 367)
        let longer = try await ask("2030-03-02T00:00:00Z", "2031-03-04T00:00:00Z")
        #expect(longer["Message"].text == "Invalid LastTimeUnitStartUtc.")
        let crooked = try await ask("2030-03-02T00:00:00Z", "2030-03-03T12:00:00Z")
        #expect(crooked["Message"].text == "LastTimeUnitStartUtc is not start of TimeUnit.")
    }

    @Test("wants at least one metric, and each once", arguments: ["[]", "[\"Occupied\", \"Occupied\"]", "[\"Beds\"]"])
    func badMetrics(metrics: String) async throws {
        let (status, _) = try await hotel.post(
            "services/getAvailability/2024-01-22",
            """
            {"ServiceId": "\(hotel.stays.id)", "FirstTimeUnitStartUtc": "2030-03-03T00:00:00Z",
             "LastTimeUnitStartUtc": "2030-03-04T00:00:00Z", "Metrics": \(metrics)}
            """
        )
        #expect(status == 400)
    }

    private func doubles(_ answer: ServicesGetAvailability20240122.Response) -> [String: [Int]]? {
        answer.resourceCategoryAvailabilities.first { $0.resourceCategoryID == hotel.doubleRooms.id.uuid }?.metrics
    }

    private func availability(
        _ metrics: [Contract.ResourceAvailabilityMetricTypeEnum]
    ) async throws -> ServicesGetAvailability20240122.Response {
        try await hotel.call(
            ServicesGetAvailability20240122.self,
            .init(
                serviceID: hotel.stays.id.uuid, firstTimeUnitStartUTC: hotel.march(3, 0),
                lastTimeUnitStartUTC: hotel.march(4, 0), metrics: metrics
            )
        )
    }
}
