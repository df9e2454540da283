public import Foundation
public import InnkeeperValues

/// Money that a card's bank holds for the house without paying it yet.
public struct Preauthorization: Hashable, Sendable {
    public let id: ID<Preauthorization>
    public let enterpriseID: ID<Enterprise>
    public let creditCardID: ID<CreditCard>
    public let customerID: ID<Customer>
    public let reservationID: ID<Reservation>?
    public let currency: Currency
    public let value: ExactDecimal
    public var state: State
    /// The gateway's reference.
    public var code: String?
    /// When the bank lets the money go.
    public let expires: Date
    public let created: Date
    public var updated: Date

    /// Banks hold money for a week.
    public static let days = 7

    public init(
        id: ID<Preauthorization>, enterpriseID: ID<Enterprise>, creditCardID: ID<CreditCard>,
        customerID: ID<Customer>, reservationID: ID<Reservation>? = nil, currency: Currency, value: ExactDecimal,
        state: State = .chargeable, code: String? = nil, expires: Date? = nil, created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.creditCardID = creditCardID
        self.customerID = customerID
        self.reservationID = reservationID
        self.currency = currency
        self.value = value
        self.state = state
        self.code = code
        self.expires = expires ?? created.addingTimeInterval(Double(Self.days) * 86_400)
        self.created = created
        self.updated = updated ?? created
    }

    public enum State: String, CaseIterable, Sendable {
        case chargeable = "Chargeable"
        case expired = "Expired"
        case cancelled = "Cancelled"
        case charged = "Charged"
        case pending = "Pending"
        case failed = "Failed"

        /// Whether the money is still held, or may yet be.
        public var isActive: Bool {
            switch self {
            case .chargeable, .pending: true
            case .expired, .cancelled, .charged, .failed: false
            }
        }
    }
}
