import Foundation

/// `InnkeeperBenchmarks` measures. It starts itself again as the server that it asks (`serve DATABASE`) and as the bare
/// route (`bare`).
@main
enum Main {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.dropFirst().first) {
        case ("serve", let path?): try await Servers.house(database: path)
        case ("bare", nil): try await Servers.bare()
        case _: try await Run(Array(arguments)).measureAll()
        }
    }
}

/// Something that must be there for a measurement was not.
struct BenchmarkProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
