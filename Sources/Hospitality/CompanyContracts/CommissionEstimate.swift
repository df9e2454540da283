public import InnkeeperValues

/// What a stay that an agency brought has earned, as far as its commission is concerned.
public struct AgencyStay: Hashable, Sendable {
    public let contract: TravelAgencyContract
    public let agency: String
    /// The confirmation number of the stay.
    public let number: String
    public let currency: Currency
    /// Nights, their rebates and upgrades, as the house prices: gross or net.
    public let nights: ExactDecimal
    public let cancellationFees: ExactDecimal

    public init(
        contract: TravelAgencyContract, agency: String, number: String, currency: Currency, nights: ExactDecimal,
        cancellationFees: ExactDecimal
    ) {
        self.contract = contract
        self.agency = agency
        self.number = number
        self.currency = currency
        self.nights = nights
        self.cancellationFees = cancellationFees
    }

    /// What the commission is a share of. Products, city tax and deposits are none of the agency's business, and
    /// cancellation fees only where that was agreed.
    public var base: ExactDecimal { contract.includesCancellationFee ? nights + cancellationFees : nights }

    /// The share of the agency, to the last coin; nil where nobody has agreed on one. Where the commission is included
    /// in the rate, it is a part of ``base``, and comes on top of it elsewhere.
    public var commission: ExactDecimal? {
        contract.commission.map { (base * $0).rounded(to: currency.scale) }
    }
}
