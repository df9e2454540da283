import ArgumentParser
import InnkeeperOperations

/// `innkeeper check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Recomputes the ledgers and reports everything that does not add up.",
        discussion: """
            The exit status is 1 when there is something to report. Nothing is changed, but the schema of an earlier \
            version is brought up to date first.
            """
    )

    @OptionGroup var house: HouseFlags

    func run() async throws {
        try await House.with(try house.settings()) { house in
            let violations = try await HouseCheck.violations(in: house.store)
            for violation in violations { Terminal.say("\(violation)") }
            guard violations.isEmpty else {
                Terminal.say("\(violations.count) found.")
                throw ExitCode(1)
            }
            Terminal.say("All is in order.")
        }
    }
}
