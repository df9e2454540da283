import ArgumentParser
import Foundation
import Hospitality
import InnkeeperDemo
import InnkeeperServer

/// `innkeeper demo`.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Opens a house full of demonstration data, to try and to develop against.",
        discussion: """
            Where the database is empty, a chain with two properties and two years of guests is created first. The \
            same seed and day give the same world, and the house lives on from noon of the day that is asked for, also \
            when it is opened again. The tokens are those of the published public demo: never let such a database be \
            reached from outside.
            """
    )

    @OptionGroup var house: HouseFlags
    @OptionGroup var server: ServerFlags

    @Option(help: ArgumentHelp("Another number gives another world.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "The day on which the world is built and lives on, 2026-11-21. Default: today", valueName: "day"
        )
    )
    var today: String?

    @Flag(help: "A world of some weeks, made in seconds, instead of one of two years and a half.")
    var small = false

    func run() async throws {
        let noon = try Self.noon(of: today)
        var settings = try house.settings(server)
        if !settings.premises.vault.hasKey { settings.premises.vault = try DemoKey.vault(beside: settings.database) }
        try await House.with(settings, creating: true) { open in
            var house = open
            if try await house.store.read({ transaction in try transaction.enterprises.count() }) == 0 {
                Terminal.say("Furnishing the demonstration world …")
                let vault = house.settings.premises.vault
                if let noon { house.clock = try await HouseTime.move(to: noon, in: house.store) }
                try await DemoWorld.create(
                    in: house.store, seed: seed, now: noon ?? house.clock.now, size: small ? .short : .full,
                    vault: vault
                )
            } else if today != nil {
                Terminal.say("The houses of this database keep their day: --today is for an empty one.")
            }
            let now = house.clock.now
            try await house.serve { address in Terminal.say(Self.welcome(address, now)) }
        }
    }

    /// The middle of the day that was asked for, in UTC.
    private static func noon(of day: String?) throws -> Date? {
        guard let day else { return nil }
        guard let day = LocalDate(day) else { throw CommandRefused("--today must be a day like 2026-11-21.") }
        return Date(timeIntervalSince1970: (Double(day.daysSinceEpoch) + 0.5) * 86_400)
    }

    private static func welcome(_ address: String, _ now: Date) -> String {
        var lines = [
            "",
            "Innkeeper answers at \(address)",
            "  operations   POST \(address)/api/connector/v1/…",
            "  contract     \(address)/openapi.json",
            "  events       \(address.replacing("http://", with: "ws://"))/ws/connector",
            "  health       \(address)/health/ready",
            "  metrics      \(address)/metrics",
            "  time         \(now.formatted(.iso8601))",
            "",
            "Tokens of the demonstration, which everybody knows:",
        ]
        for tokens in DemoTokens.integrations {
            lines.append("  \(tokens.name)")
            lines.append("    ClientToken              \(tokens.clientToken)")
            lines.append("    AccessToken, London      \(tokens.grossAccessToken)")
            lines.append("    AccessToken, Washington  \(tokens.netAccessToken)")
        }
        lines.append("  For a client of the first edition (2016) an AccessToken is its ConnectorToken.")
        lines.append("  With the client token of the first:")
        lines.append("    AccessToken, both        \(DemoTokens.portfolioAccessToken)")
        lines.append("    AccessToken, one service \(DemoTokens.serviceAccessToken)")
        return lines.joined(separator: "\n") + "\n"
    }
}
