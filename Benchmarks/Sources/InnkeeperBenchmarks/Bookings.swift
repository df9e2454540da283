import CReferenceLoop
import Foundation
import Hospitality
import InnkeeperValues

/// How many stays a second are booked for good, against single rows committed by SQLite on the same disk.
struct Bookings {
    let world: World
    /// How many there are already, in words.
    let history: String
    let folder: URL

    private static let callers = 32
    private static let rounds = 5
    private static let bookings = 1000
    private static let commits = 1000
    /// Days from today on which nothing is booked yet.
    private static let firstDay = 400
    /// Stays that begin on one day: fewer than there are rooms in these categories, single to suite.
    private static let stays: [(place: Int, count: Int)] = [(0, 10), (1, 18), (2, 12)]

    func measure() throws -> [Table.Line] {
        try ServerProcess.with("serve", world.path) { house in
            try Connection(to: house).ask(request(0))
            var next = 1
            func book(_ count: Int) throws -> Double {
                defer { next += count }
                return try house.rate(of: (next..<next + count).map(request), connections: Self.callers)
            }
            _ = try book(Self.bookings)
            var rates: [(house: Double, commits: Double)] = []
            for round in 0..<Self.rounds {
                rates.append((try book(Self.bookings), try commits(round)))
            }
            let (ours, theirs) = (Measure.middle(of: rates.map(\.house)), Measure.middle(of: rates.map(\.commits)))
            return [
                Table.Line(
                    what: "`reservations/add` of two nights, \(Self.callers) callers, \(history) reservations",
                    house: "\(Int(ours))/s", reference: "single-row commits: \(Int(theirs))/s",
                    value: ours / theirs, aim: .atLeast(0.5)
                )
            ]
        }
    }

    private func commits(_ round: Int) throws -> Double {
        let seconds = reference_commits(folder.appending(path: "commits-\(history)-\(round).sqlite").path, Self.commits)
        guard seconds > 0 else { throw BenchmarkProblem("SQLite did not commit.") }
        return Double(Self.commits) / seconds
    }

    /// Two nights in a room that no other request takes.
    private func request(_ number: Int) -> HTTPRequest {
        let each = Self.stays.map(\.count).reduce(0, +)
        var (place, rest) = (0, number % each)
        for stay in Self.stays {
            place = stay.place
            if rest < stay.count { break }
            rest -= stay.count
        }
        let first = world.today.advanced(by: Self.firstDay + 2 * (number / each))
        let start = InstantText.text(of: world.timeUnits.serviceStart(of: first))
        let end = InstantText.text(of: world.timeUnits.serviceEnd(of: first.advanced(by: 1)))
        return HTTPRequest(
            "reservations/add", tokens: World.tokens,
            """
            "ServiceId":"\(world.service.id)","Reservations":[{"StartUtc":"\(start)","EndUtc":"\(end)",\
            "PersonCounts":[{"AgeCategoryId":"\(world.adultID)","Count":1}],\
            "CustomerId":"\(world.customers[number % world.customers.count])",\
            "RequestedCategoryId":"\(world.categories[place])","RateId":"\(world.rateID)"}]
            """
        )
    }
}
