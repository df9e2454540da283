import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperValues

/// A year of availability of all categories, with little and with much history behind it.
struct YearOfAvailability {
    let small: World
    let large: World
    /// How many reservations there are, in words.
    let counts: (small: String, large: String)

    private static let days = 367
    private static let rounds = 101
    /// What a shop asks for; the other metrics are columns of the same rows.
    private static let metrics = ["ActiveResources", "Occupied", "OutOfOrderBlocks", "UsableResources"]

    func measure() async throws -> [Table.Line] {
        let inside = (try await operation(in: small), try await operation(in: large))
        let outside = (try http(small), try http(large))
        return [
            line("the operation itself", inside), limit("the operation itself", inside.1),
            line("over HTTP", outside), limit("over HTTP", outside.1),
        ]
    }

    private func line(_ what: String, _ seconds: (small: Double, large: Double)) -> Table.Line {
        Table.Line(
            what: "availability of \(Self.days) days, \(what), \(counts.large) reservations",
            house: milliseconds(seconds.large), reference: "with \(counts.small): \(milliseconds(seconds.small))",
            value: seconds.large / seconds.small, aim: .atMost(1.2)
        )
    }

    private func limit(_ what: String, _ seconds: Double) -> Table.Line {
        Table.Line(
            what: "the same, milliseconds, \(what)", house: milliseconds(seconds), reference: "", value: seconds * 1000,
            aim: .atMost(5)
        )
    }

    private func operation(in world: World) async throws -> Double {
        let (first, last) = span(world)
        let request = ServicesGetAvailability20240122.Request(
            serviceID: world.service.id.uuid, firstTimeUnitStartUTC: first, lastTimeUnitStartUTC: last,
            metrics: Self.metrics.compactMap { Contract.ResourceAvailabilityMetricTypeEnum(rawValue: $0) }
        )
        return try await world.with { call in
            var times: [Double] = []
            for round in 0..<Self.rounds + 20 {
                let seconds = try await Measure.seconds {
                    let answer = try await ServicesGetAvailability20240122.perform(request, in: call)
                    try check(answer.resourceCategoryAvailabilities.count, of: world)
                }
                if round >= 20 { times.append(seconds) }
            }
            return Measure.middle(of: times)
        }
    }

    private func http(_ world: World) throws -> Double {
        let (first, last) = span(world)
        let request = HTTPRequest(
            "services/getAvailability/2024-01-22", tokens: World.tokens,
            """
            "ServiceId":"\(world.service.id)","FirstTimeUnitStartUtc":"\(InstantText.text(of: first))",\
            "LastTimeUnitStartUtc":"\(InstantText.text(of: last))",\
            "Metrics":[\(Self.metrics.map { "\"\($0)\"" }.joined(separator: ","))]
            """
        )
        return try ServerProcess.with("serve", world.path) { house in
            let connection = try Connection(to: house)
            try connection.ask(request)
            try check(connection.body.matches(of: /"ResourceCategoryId":/).count, of: world)
            for _ in 0..<20 { try connection.ask(request) }
            return try Measure.median(of: Self.rounds) { try Measure.seconds { try connection.ask(request) } }
        }
    }

    private func span(_ world: World) -> (first: Date, last: Date) {
        let last = world.today.advanced(by: Self.days - 1)
        return (world.timeUnits.start(of: world.today), world.timeUnits.start(of: last))
    }

    private func check(_ count: Int, of world: World) throws {
        guard count == world.categories.count else { throw BenchmarkProblem("\(count) categories were answered.") }
    }
}
