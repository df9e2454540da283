import ArgumentParser

/// `innkeeper serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Opens the house: answers requests until SIGTERM or Ctrl-C.",
        discussion: "A database that does not exist is created; one of an earlier version is brought up to date."
    )

    @OptionGroup var house: HouseFlags
    @OptionGroup var server: ServerFlags

    func run() async throws {
        try await House.with(try house.settings(server), creating: true) { house in
            try await house.serve { address in Terminal.say("Innkeeper answers at \(address)") }
        }
    }
}

/// `innkeeper migrate`.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Brings the database's schema up to date, and says what it did.",
        discussion: "The other commands do the same when they start; this one does nothing else."
    )

    @OptionGroup var house: HouseFlags

    func run() async throws {
        try await House.with(try house.settings(), creating: true) { house in
            let applied = house.store.appliedMigrations
            if applied.isEmpty { return Terminal.say("The database is up to date.") }
            Terminal.say("Applied: \(applied.joined(separator: ", "))")
        }
    }
}
