public import Hospitality

/// Who asks: an integration with one of its access tokens, and the enterprises that the token opens.
public struct Caller: Sendable {
    public let integration: Integration
    public let token: AccessToken
    /// Every active enterprise in the token's scope, newest first; one for all but portfolio tokens.
    public let enterprises: [Enterprise]

    public init(integration: Integration, token: AccessToken, enterprises: [Enterprise]) {
        self.integration = integration
        self.token = token
        self.enterprises = enterprises
    }

    public var isPortfolio: Bool {
        switch token.scope {
        case .enterprise: false
        case .portfolio: true
        }
    }

    public func covers(_ enterprise: ID<Enterprise>) -> Bool { enterprises.contains { $0.id == enterprise } }
}
