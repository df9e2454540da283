public import Foundation
public import Hospitality
public import InnkeeperOperations
import InnkeeperStore

/// The Lantern itself, its sister house in another time zone, and who may work with them.
extension TestHotel {
    /// When the houses opened: the day before the hotel's first present.
    public static let opening = Self.present.addingTimeInterval(-86_400)

    public var chain: Chain { Chain(id: .named(1), name: "Lights", createdAt: Self.opening) }

    /// Prices gross, in pounds, and takes euros.
    public var enterprise: Enterprise {
        var enterprise = Enterprise(
            id: .named(2),
            chain: chain,
            name: "The Lantern",
            timeZone: timeZone,
            environmentCode: "UK",
            taxEnvironmentCode: "UK-2022",
            defaultLanguageCode: "en-GB",
            address: Address(
                id: .named(3), line1: "1 Lamp Street", city: "London", postalCode: "E1 1AA", countryCode: "GB"
            ),
            pricing: .gross,
            currencies: [AcceptedCurrency("GBP", isDefault: true), AcceptedCurrency("EUR")],
            createdAt: Self.opening
        )
        enterprise.shortName = "Lantern"
        enterprise.externalIdentifier = "LANTERN"
        return enterprise
    }

    /// A house of the same chain in Washington that prices net, to be kept apart from the Lantern.
    public var beacon: Enterprise {
        Enterprise(
            id: .named(4),
            chain: chain,
            name: "The Beacon",
            timeZone: TimeZone(identifier: "America/New_York") ?? .gmt,
            environmentCode: "US-DC",
            taxEnvironmentCode: "US-DC",
            defaultLanguageCode: "en-US",
            address: Address(id: .named(5), city: "Washington", countryCode: "US", countrySubdivisionCode: "US-DC"),
            pricing: .net,
            currencies: [AcceptedCurrency("USD", isDefault: true)],
            createdAt: Self.opening
        )
    }

    public var portfolio: Portfolio { Portfolio(id: .named(6), name: "Both lights", createdAt: Self.opening) }

    public var integration: Integration {
        Integration(id: .named(7), name: "Channel of the test", createdAt: Self.opening)
    }

    /// The hotel's own integration, with everything allowed.
    public var caller: Caller { caller(.enterprise(enterprise.id), [enterprise]) }

    /// The same integration with a token for both houses.
    public var portfolioCaller: Caller { caller(.portfolio(portfolio.id), [beacon, enterprise]) }

    /// The same integration with a token that knows the stays of the Lantern only.
    public var stayCaller: Caller { caller(.enterprise(enterprise.id), [enterprise], service: stays.id) }

    public static let portfolioToken = "ACCESS-TO-BOTH-LIGHTS"
    public static let stayToken = "ACCESS-TO-THE-STAYS"

    private func caller(
        _ scope: AccessToken.Scope, _ enterprises: [Enterprise], service: ID<Service>? = nil
    ) -> Caller {
        let token = AccessToken(
            id: .named(8), integrationID: integration.id, scope: scope, serviceID: service, createdAt: Self.opening
        )
        return Caller(integration: integration, token: token, enterprises: enterprises)
    }

    func furnishPlatform(_ transaction: Transaction) throws {
        try transaction.chains.insert(chain)
        for enterprise in [enterprise, beacon] { try transaction.enterprises.insert(enterprise) }
        try transaction.portfolios.insert(portfolio)
        try transaction.portfolios.link(enterprise.id, to: portfolio.id, at: Self.opening.addingTimeInterval(60))
        try transaction.portfolios.link(beacon.id, to: portfolio.id, at: Self.opening.addingTimeInterval(120))
        try transaction.integrations.insert(integration, clientToken: TokenHash(of: Self.tokens.client))
        let grants: [(Int, AccessToken.Scope, ID<Service>?, String)] = [
            (8, .enterprise(enterprise.id), nil, Self.tokens.access),
            (9, .portfolio(portfolio.id), nil, Self.portfolioToken),
            (10, .enterprise(enterprise.id), stays.id, Self.stayToken),
        ]
        for (number, scope, service, token) in grants {
            try transaction.accessTokens.insert(
                AccessToken(
                    id: .named(number), integrationID: integration.id, scope: scope, serviceID: service,
                    createdAt: Self.opening
                ),
                hash: TokenHash(of: token)
            )
        }
    }
}
