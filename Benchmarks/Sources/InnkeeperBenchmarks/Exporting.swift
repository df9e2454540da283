import Foundation

/// An export of all reservations: rows a second, and whether the memory it takes grows with them.
struct Exporting {
    let small: World
    let large: World
    let smallCount: Int
    let largeCount: Int

    private static let patience = 1200.0

    func measure() throws -> [Table.Line] {
        let (few, many) = (try export(small), try export(large))
        let loop = try ReferenceLoop(path: large.path, rows: ReservationPage.rows, details: ReservationPage.persons)
        let seconds = try Measure.seconds { try loop.read(large.enterprise.id.description, largeCount) }
        let rates = (Double(smallCount) / few.seconds, Double(largeCount) / many.seconds)
        let what = "export of \(grouped(largeCount)) reservations"
        return [
            Table.Line(
                what: what + ", rows a second", house: "\(Int(rates.1))/s",
                reference: "of \(grouped(smallCount)): \(Int(rates.0))/s", value: rates.1 / rates.0, aim: .atLeast(0.8)
            ),
            Table.Line(
                what: what + ", time", house: "\(number(many.seconds)) s",
                reference: "C loop over the same rows: \(number(seconds)) s", value: many.seconds / seconds,
                aim: .atMost(20)
            ),
            Table.Line(
                what: what + ", most resident memory", house: "\(Int(many.memory)) MB",
                reference: "of \(grouped(smallCount)): \(Int(few.memory)) MB", value: many.memory / few.memory,
                aim: .atMost(1.2)
            ),
        ]
    }

    private func export(_ world: World) throws -> (seconds: Double, memory: Double) {
        try ServerProcess.with("serve", world.path) { house in
            let desk = try Inquirer(house)
            var state = "Pending"
            let seconds = try Measure.seconds {
                let id = try desk.ask("exports/add", #""EntityType":"Reservation""#)["Export"]["Id"].text
                let start = Date()
                while ["Pending", "Processing"].contains(state), -start.timeIntervalSinceNow < Self.patience {
                    Thread.sleep(forTimeInterval: 0.05)
                    state = try desk.ask("exports/getAll", #""ExportIds":["\#(id)"]"#)["Exports"][0]["Status"].text
                }
            }
            guard state == "Success" else { throw BenchmarkProblem("The export is \(state).") }
            return (seconds, try house.memory().most)
        }
    }
}
