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
            same seed and day give the same world. The tokens are those of the published public demo: never let such \
            a database be reached from outside.
            """
    )

    @OptionGroup var house: HouseFlags
    @OptionGroup var server: ServerFlags

    @Option(help: ArgumentHelp("Another number gives another world.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("The day the world is built around, 2026-11-21. Default: today", valueName: "day"))
    var today: String?

    func run() async throws {
        let now = try Self.noon(of: today) ?? SystemClock().now
        var settings = try house.settings(server)
        if !settings.premises.vault.hasKey { settings.premises.vault = try DemoKey.vault(beside: settings.database) }
        try await House.with(settings) { house in
            if try await house.store.read({ transaction in try transaction.enterprises.count() }) == 0 {
                Terminal.say("Furnishing the demonstration world …")
                try await DemoWorld.create(in: house.store, seed: seed, now: now, vault: house.settings.premises.vault)
            }
            try await house.serve { address in Terminal.say(Self.welcome(address)) }
        }
    }

    /// The middle of the day that was asked for, in UTC.
    private static func noon(of day: String?) throws -> Date? {
        guard let day else { return nil }
        guard let day = LocalDate(day) else { throw ValidationError("--today must be a day like 2026-11-21.") }
        return Date(timeIntervalSince1970: (Double(day.daysSinceEpoch) + 0.5) * 86_400)
    }

    private static func welcome(_ address: String) -> String {
        var lines = [
            "",
            "Innkeeper answers at \(address)",
            "  operations   POST \(address)/api/connector/v1/…",
            "  contract     \(address)/openapi.json",
            "  events       \(address.replacing("http://", with: "ws://"))/ws/connector",
            "  health       \(address)/health/ready",
            "  metrics      \(address)/metrics",
            "",
            "Tokens of the demonstration, which everybody knows:",
        ]
        for tokens in DemoTokens.integrations {
            lines.append("  \(tokens.name)")
            lines.append("    ClientToken              \(tokens.clientToken)")
            lines.append("    AccessToken, London      \(tokens.grossAccessToken)")
            lines.append("    AccessToken, Washington  \(tokens.netAccessToken)")
        }
        lines.append("  With the client token of the first:")
        lines.append("    AccessToken, both        \(DemoTokens.portfolioAccessToken)")
        lines.append("    AccessToken, one service \(DemoTokens.serviceAccessToken)")
        return lines.joined(separator: "\n") + "\n"
    }
}
