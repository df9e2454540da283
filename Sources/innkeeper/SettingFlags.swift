import ArgumentParser
import Foundation
import InnkeeperServer

/// The flags that every command has: where the house's data is, and where settings are read from.
struct HouseFlags: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database: sqlite:PATH, or postgres://… as libpq reads it.",
            discussion: "Default: sqlite:var/innkeeper.sqlite", valueName: "address"
        )
    )
    var database: String?

    @Option(help: ArgumentHelp("A YAML file with settings, named like the flags.", valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp("trace, debug, info, notice, warning, error or critical. Default: info", valueName: "level")
    )
    var logLevel: String?

    /// All settings of this start.
    func settings(_ server: ServerFlags? = nil) throws -> Settings {
        let environment = ProcessInfo.processInfo.environment
        let path = config ?? environment["INNKEEPER_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        var flags = server?.flags ?? [:]
        flags[.database] = database
        flags[.logLevel] = logLevel
        return try Settings(
            flags: flags, environment: environment, file: path.map { try ConfigurationFile.read($0) } ?? [:]
        )
    }
}

/// The flags of the commands that open the house to requests.
struct ServerFlags: ParsableArguments {
    @Option(help: ArgumentHelp("The address to listen on. Default: 127.0.0.1", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("The port to listen on; 0 takes a free one. Default: 8080", valueName: "number"))
    var port: String?

    @Option(
        help: ArgumentHelp(
            "Requests that an access token may make in a time, or off. Default: 200/30s", valueName: "count/seconds"
        )
    )
    var requestLimit: String?

    @Option(help: ArgumentHelp("The largest body of a request, plain. Default: 32MB", valueName: "size"))
    var bodyLimit: String?

    @Option(help: ArgumentHelp("How long a request may take, before 408 is answered. Default: 60s", valueName: "time"))
    var timeLimit: String?

    @Option(
        help: ArgumentHelp(
            "Where the world finds this server, for links that it hands out. Default: the address it listens on",
            valueName: "address"
        )
    )
    var publicAddress: String?

    @Option(help: ArgumentHelp("Writes each message to a guest as a file .eml into this folder.", valueName: "path"))
    var mailFolder: String?

    @Option(
        help: ArgumentHelp(
            "Hands each message to a guest to this program on its input: 'sendmail -i -t'.",
            discussion: """
                It is tried again until the program ends with status 0, for two days. Without it and --mail-folder \
                messages wait in the table mail.
                """,
            valueName: "command"
        )
    )
    var mailCommand: String?

    @Option(
        help: ArgumentHelp(
            "The address that messages come from. Default: no-reply at the public address", valueName: "address"
        )
    )
    var mailFrom: String?

    var flags: [Setting: String] {
        var flags: [Setting: String] = [:]
        flags[.mailFolder] = mailFolder
        flags[.mailCommand] = mailCommand
        flags[.mailFrom] = mailFrom
        flags[.host] = host
        flags[.port] = port
        flags[.requestLimit] = requestLimit
        flags[.bodyLimit] = bodyLimit
        flags[.timeLimit] = timeLimit
        flags[.publicAddress] = publicAddress
        return flags
    }
}
