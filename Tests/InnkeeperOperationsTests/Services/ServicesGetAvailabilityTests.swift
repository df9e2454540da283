import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("services/getAvailability")
struct ServicesGetAvailabilityTests {
    let hotel: TestHotel
    let nights: TimeUnits

    init() async throws {
        hotel = try await TestHotel()
        nights = try #require(hotel.stays.timeUnits(in: hotel.enterprise.timeZone))
    }

    @Test("counts every resource of a category while nothing holds one")
    func emptyHouse() async throws {
        let answer = try await availability(3, 5)
        #expect(answer.timeUnitStartsUTC == ["2030-03-03T00:00:00Z", "2030-03-04T00:00:00Z", "2030-03-05T00:00:00Z"])
        #expect(doubles(answer)?.availabilities == [2, 2, 2])
        #expect(doubles(answer)?.adjustments == [0, 0, 0])
    }

    @Test("takes what stays hold from their nights only, whether confirmed or optional")
    func stays() async throws {
        try await hold(.confirmed, 3..<5)
        try await hold(.optional, 4..<5)
        #expect(doubles(try await availability(2, 5))?.availabilities == [2, 1, 0, 2])
    }

    @Test("is below zero where the house is overbooked")
    func overbooked() async throws {
        try await hold(.confirmed, 3..<4, by: 3)
        #expect(doubles(try await availability(3, 3))?.availabilities == [-1])
    }

    @Test("adds what people adjusted, and tells the adjustment by itself")
    func adjustments() async throws {
        try await adjust(-1, 3..<5)
        let answer = doubles(try await availability(3, 5))
        #expect(answer?.availabilities == [1, 1, 2])
        #expect(answer?.adjustments == [-1, -1, 0])
    }

    @Test("shows the last adjustment of a night, and none when it is taken back")
    func lastAdjustmentCounts() async throws {
        try await adjust(-1, 3..<5)
        try await adjust(1, 4..<6)
        #expect(doubles(try await availability(3, 5))?.adjustments == [-1, 1, 1])
        try await adjust(nil, 3..<5)
        #expect(doubles(try await availability(3, 5))?.adjustments == [0, 0, 1])
    }

    @Test("does not look at rooms that are out of order")
    func outOfOrder() async throws {
        try await hold(.outOfOrder, 3..<4)
        #expect(doubles(try await availability(3, 3))?.availabilities == [2])
    }

    @Test("does not offer what is set aside in blocks")
    func blocks() async throws {
        try await hold(.allocatedBlock, 3..<4)
        #expect(doubles(try await availability(3, 3))?.availabilities == [1])
    }

    @Test("refuses instants that are not starts of nights, in the words clients look for")
    func alignment() async throws {
        let (status, body) = try await hotel.post(
            "services/getAvailability",
            """
            {"ServiceId": "\(hotel.stays.id)", "FirstTimeUnitStartUtc": "2030-03-03T01:00:00Z",
             "LastTimeUnitStartUtc": "2030-03-04T00:00:00Z"}
            """
        )
        #expect(status == 400)
        #expect(body["Message"].text == "FirstTimeUnitStartUtc is not start of TimeUnit.")
    }

    @Test("answers a year and two days at most")
    func maximum() async throws {
        #expect(try await availability(1, 367).timeUnitStartsUTC.count == 367)
        await #expect(throws: TimeUnitProblem.self) { try await availability(1, 368) }
    }

    @Test("refuses a service that is not sold by time units, and one that nobody has")
    func wrongService() async throws {
        for service in [hotel.extras.id.uuid, UUID.numbered(9_999)] {
            await #expect(throws: InvalidReference.self) {
                try await hotel.call(
                    ServicesGetAvailability.self,
                    .init(
                        serviceID: service, firstTimeUnitStartUTC: hotel.march(3, 0),
                        lastTimeUnitStartUTC: hotel.march(3, 0)
                    )
                )
            }
        }
    }

    private func doubles(_ answer: ServicesGetAvailability.Response) -> Contract.CategoryAvailability? {
        answer.categoryAvailabilities.first { $0.categoryID == hotel.doubleRooms.id.uuid }
    }

    private func availability(_ first: Int, _ last: Int) async throws -> ServicesGetAvailability.Response {
        try await hotel.call(
            ServicesGetAvailability.self,
            .init(
                serviceID: hotel.stays.id.uuid, firstTimeUnitStartUTC: hotel.march(first, 0),
                lastTimeUnitStartUTC: hotel.march(last, 0)
            )
        )
    }

    private func adjust(_ count: Int?, _ days: Range<Int>) async throws {
        try await hotel.adjust(hotel.doubleRooms, by: count, days.lowerBound, days.upperBound - 1)
    }

    private func hold(_ column: LedgerColumn, _ days: Range<Int>, by amount: Int = 1) async throws {
        let units = nights.unit(at: hotel.march(days.lowerBound, 0))..<nights.unit(at: hotel.march(days.upperBound, 0))
        try await hotel.write { [hotel] transaction in
            let deltas = LedgerDelta.changes(column, hotel.doubleRooms.id, units, by: amount)
            try transaction.nights.apply(deltas, in: hotel.enterprise.id)
        }
    }
}
