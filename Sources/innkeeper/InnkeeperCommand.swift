import ArgumentParser
import InnkeeperServer

/// The program. Without a subcommand it explains itself.
@main
struct InnkeeperCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "innkeeper",
        abstract: "A property-management platform that speaks the Connector API.",
        discussion: """
            Every setting may be given as a flag, as an environment variable (INNKEEPER_DATABASE for --database) or \
            in a YAML file (database: …) named by --config or INNKEEPER_CONFIG. A flag goes before the environment, \
            the environment before the file. The key of identity documents, document-key, is no flag, because others \
            can read those: set INNKEEPER_DOCUMENT_KEY or the file, with what openssl rand -hex 32 says.
            """,
        version: Innkeeper.version,
        subcommands: [
            ServeCommand.self, DemoCommand.self, FurnishCommand.self, MigrateCommand.self, CheckCommand.self,
            TokenCommand.self, PrivacyCommand.self, HousekeepingCommand.self, CommissionsCommand.self,
            ReleaseCommand.self, AccountingCommand.self, ClaimsCommand.self, ProfilesCommand.self,
            VersionCommand.self,
        ]
    )
}

/// `innkeeper version`.
struct VersionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Tells the program's version.")

    func run() async throws { Terminal.say("innkeeper \(Innkeeper.version)") }
}
