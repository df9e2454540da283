import Foundation
import InnkeeperOperations
import InnkeeperTesting
import Testing

@Suite("The last room")
struct LastRoomTests {
    private static let rounds = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 5 : 100
    private static let callers = 50

    @Test("goes to exactly one of fifty who ask at the same time")
    func goesToOne() async throws {
        let hotel = try await TestHotel(isInFile: true)
        for round in 0..<Self.rounds {
            // Every round has a week of its own, whose rooms are all free but one.
            let arrival = hotel.march(2).addingTimeInterval(Double(round) * 7 * 86_400)
            let stay = hotel.stay(from: arrival, nights: 3)
            _ = try await hotel.booked(stay)
            let answers = try await withThrowingTaskGroup { group in
                for _ in 0..<Self.callers {
                    group.addTask {
                        let (status, json) = try await hotel.add([stay])
                        return (status, json["Message"].text ?? "")
                    }
                }
                return try await group.reduce(into: [(Int, String)]()) { $0.append($1) }
            }
            #expect(answers.filter { $0.0 == 200 }.count == 1)
            let refused = answers.filter { $0.0 == 403 && $0.1.contains("no availability") }
            #expect(refused.count == Self.callers - 1, "\(answers)")
        }
        let violations = try await HouseCheck.violations(in: hotel.store)
        #expect(violations.isEmpty)
    }

    @Test("goes to one when dorm and beds are asked for at the same time")
    func isPartOfAnother() async throws {
        let hotel = try await TestHotel(isInFile: true)
        let arrival = hotel.march(2)
        let whole = hotel.stay(from: arrival, nights: 2, category: hotel.dorms)
        let bed = hotel.stay(from: arrival, nights: 2, category: hotel.dormBeds)
        let answers = try await withThrowingTaskGroup { group in
            for place in 0..<24 {
                let isWhole = place % 3 == 0
                group.addTask { (isWhole, try await hotel.add([isWhole ? whole : bed]).status) }
            }
            return try await group.reduce(into: [(isWhole: Bool, status: Int)]()) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0.status == 200 || $0.status == 403 })
        let booked = answers.filter { $0.status == 200 }
        let dorms = booked.count { $0.isWhole }
        let beds = booked.count - dorms
        #expect(dorms == 1 && beds == 0 || dorms == 0 && beds == 4, "\(dorms) dorms and \(beds) beds")
        let violations = try await HouseCheck.violations(in: hotel.store)
        #expect(violations.isEmpty)
    }
}
