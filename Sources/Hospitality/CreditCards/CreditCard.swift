public import Foundation

/// A card of a customer, known by what is printed on a receipt. The whole number is never here: a gateway keeps it.
public struct CreditCard: Hashable, Sendable {
    public let id: ID<CreditCard>
    public let enterpriseID: ID<Enterprise>
    public let customerID: ID<Customer>
    public let kind: Kind
    public let format: Format
    /// The brand, as the contract spells it; nil for one that it does not know.
    public let type: String?
    /// At most the first six and the last four digits, the rest as stars.
    public let obfuscatedNumber: String?
    public let expiration: CardMonth?
    public let holderName: String?
    /// What the gateway knows the card by; nil for a card that was only seen at a terminal.
    public let storageData: String?
    public var state: State
    public let created: Date
    public var updated: Date

    public init(
        id: ID<CreditCard>, enterpriseID: ID<Enterprise>, customerID: ID<Customer>, kind: Kind,
        format: Format = .physical, type: String?, obfuscatedNumber: String?, expiration: CardMonth? = nil,
        holderName: String? = nil, storageData: String? = nil, state: State = .enabled, created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.customerID = customerID
        self.kind = kind
        self.format = format
        self.type = type
        self.obfuscatedNumber = obfuscatedNumber
        self.expiration = expiration
        self.holderName = holderName
        self.storageData = storageData
        self.state = state
        self.created = created
        self.updated = updated ?? created
    }

    public enum Kind: String, CaseIterable, Sendable {
        /// Seen at a terminal; nothing can be charged on it from here.
        case terminal = "Terminal"
        /// Kept by the gateway, which can charge it.
        case gateway = "Gateway"
    }

    public enum Format: String, CaseIterable, Sendable {
        case physical = "Physical"
        case virtual = "Virtual"
    }

    public enum State: String, CaseIterable, Sendable {
        case enabled = "Enabled"
        case disabled = "Disabled"
    }
}

/// The last month in which a card is good.
public struct CardMonth: Hashable, Sendable {
    public let year: Int
    public let month: Int

    public init?(year: Int, month: Int) {
        guard (1...12).contains(month), (2000...2999).contains(year) else { return nil }
        self.year = year
        self.month = month
    }

    /// Reads `2030-04`, as those write it who keep cards, and `04/2030`, as it stands on a card.
    public init?(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init)
        guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
        let isOnCard = text.contains("/")
        self.init(year: isOnCard ? second : first, month: isOnCard ? first : second)
    }

    /// `04/2030`.
    public var description: String { (month < 10 ? "0" : "") + "\(month)/\(year)" }

    /// Whether a card of this month is too old on a day of the house.
    public func isPast(on day: LocalDate) -> Bool { (year, month) < (day.year, day.month) }
}
