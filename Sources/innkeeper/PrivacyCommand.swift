import ArgumentParser
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper privacy …`.
struct PrivacyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy", abstract: "Tells people what the house knows about them, and forgets them.",
        subcommands: [PrivacyExportCommand.self, PrivacyEraseCommand.self]
    )
}

/// `innkeeper privacy export`.
struct PrivacyExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Writes everything that is known about a customer, as JSON."
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: "The customer's identifier or e-mail address.")
    var customer: String

    func run() async throws {
        try await House.with(try house.settings()) { house in
            let office = PrivacyOffice(store: house.store, vault: house.settings.premises.vault)
            Terminal.say(String(decoding: try await office.export(customer), as: UTF8.self))
        }
    }
}

/// `innkeeper privacy erase`.
struct PrivacyEraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Forgets a customer for good.",
        discussion: """
            The profile, papers, files, notes, addresses and the details of cards go. Stays, charges, payments and \
            closed bills stay, as the law on accounts wants, without telling who it was but for what closed bills say.
            """
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: "The customer's identifier or e-mail address.")
    var customer: String

    func run() async throws {
        try await House.with(try house.settings()) { house in
            let office = PrivacyOffice(store: house.store, vault: house.settings.premises.vault)
            try await office.erase(customer, at: house.clock.now)
            Terminal.say("Erased.")
        }
    }
}
