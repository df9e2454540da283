import ArgumentParser
import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper token …`.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Makes, lists and revokes the tokens of integrations.",
        subcommands: [TokenCreateCommand.self, TokenListCommand.self, TokenRevokeCommand.self]
    )
}

/// `innkeeper token create`.
struct TokenCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Makes a pair of tokens for an enterprise and shows it, once.",
        discussion: "A client of the API's first edition (2016) needs the access token alone: it is its ConnectorToken."
    )

    @OptionGroup var house: HouseFlags

    @Option(help: ArgumentHelp("The enterprise, by identifier or name.", valueName: "enterprise"))
    var enterprise: String

    @Option(help: ArgumentHelp("What the integration is called.", valueName: "name"))
    var name: String = "Integration"

    @Option(help: ArgumentHelp("Adds an access token to the integration with this client token.", valueName: "token"))
    var clientToken: String?

    @Option(help: ArgumentHelp("Which channel manager's bookings the integration brings.", valueName: "name"))
    var channelManager: String?

    func run() async throws {
        guard clientToken == nil || channelManager == nil else {
            throw CommandRefused("Only a new integration can become a channel manager's.")
        }
        guard channelManager != "" else { throw CommandRefused("The channel manager needs a name.") }
        try await House.with(try house.settings()) { house in
            let office = TokenOffice(store: house.store, ids: IDSource(by: house.clock))
            let pair = try await office.create(
                enterprise: enterprise, name: name, clientToken: clientToken, channelManager: channelManager,
                at: house.clock.now
            )
            pair.show()
        }
    }
}

extension TokenOffice.Pair {
    /// Shows the tokens, once.
    func show() {
        Terminal.say("Integration  \(integration.name)")
        Terminal.say("Id           \(token.id)")
        if let clientToken { Terminal.say("ClientToken  \(clientToken)") }
        Terminal.say("AccessToken  \(accessToken)")
        Terminal.say("Keep them: they are stored hashed and cannot be shown again.")
    }
}

/// `innkeeper token list`.
struct TokenListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists all access tokens, newest first, without the secrets."
    )

    @OptionGroup var house: HouseFlags

    func run() async throws {
        try await House.with(try house.settings()) { house in
            for grant in try await TokenOffice(store: house.store).list() {
                let scope =
                    switch grant.token.scope {
                    case .enterprise(let id): "enterprise \(id)"
                    case .portfolio(let id): "portfolio \(id)"
                    }
                let state = grant.token.revokedAt.map { "revoked \($0.ISO8601Format())" } ?? "valid"
                Terminal.say("\(grant.token.id)  \(scope)  \(state)  \(grant.integration.name)")
            }
        }
    }
}

/// `innkeeper token revoke`.
struct TokenRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Revokes an access token. Open servers notice within seconds."
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: "The token's identifier, from the list.")
    var id: String

    func run() async throws {
        let id: ID<AccessToken> = try Typed.id(self.id)
        try await House.with(try house.settings()) { house in
            let office = TokenOffice(store: house.store)
            let revoked = try await office.revoke(id, at: house.clock.now)
            guard revoked else { throw CommandRefused("There is no such token, or it was revoked before.") }
            Terminal.say("Revoked.")
        }
    }
}
