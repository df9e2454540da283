import InnkeeperDemo
import InnkeeperTesting
import InnkeeperWire
import Testing

/// A house of the demonstration, and the token with which a tour goes through it.
struct Visit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let accessToken: String
    /// Opens this house alone: for the operations that do not take the token of several.
    let houseToken: String
    let currency: String
    /// The difference to the universal time when it is winter, in hours.
    let hoursBehind: Int

    var isPortfolio: Bool { accessToken != houseToken }

    static let all: [Visit] = {
        let tokens = DemoTokens.integrations[0]
        let both = DemoTokens.portfolioAccessToken
        return [
            Visit("London", tokens.grossAccessToken, tokens.grossAccessToken, "GBP", hoursBehind: 0),
            Visit("Washington", tokens.netAccessToken, tokens.netAccessToken, "USD", hoursBehind: 5),
            Visit("London, with the token of both", both, tokens.grossAccessToken, "GBP", hoursBehind: 0),
            Visit("Washington, with the token of both", both, tokens.netAccessToken, "USD", hoursBehind: 5),
        ]
    }()

    private init(
        _ name: String, _ accessToken: String, _ houseToken: String, _ currency: String, hoursBehind: Int
    ) {
        testDescription = name
        self.accessToken = accessToken
        self.houseToken = houseToken
        self.currency = currency
        self.hoursBehind = hoursBehind
    }

    /// An hour of a day in November 2026 by the clocks of the house, which are those of winter.
    func november(_ day: Int, _ hour: Int) -> String {
        let hours = hour + hoursBehind
        return "2026-11-\(day)T\(hours < 10 ? "0" : "")\(hours):00:00Z"
    }
}

extension JSON {
    /// The first item of a list for which `name` says `text`, in whatever language.
    func item(_ name: String, _ text: String) throws -> JSON {
        try #require(
            items.first { item in
                item[name].text == text || item[name].names.contains { item[name][$0].text == text }
            },
            "There is no \(text)."
        )
    }

    /// The text of an identifier.
    var id: String { get throws { try #require(self["Id"].text) } }
}
