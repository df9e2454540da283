public import InnkeeperValues

/// What the nights of a stay cost that a channel manager has sold for an agency.
///
/// The channel says or asks for a price, and the contract tells what the house makes of it: a share of it more or less,
/// and once for the stay a flat fee.
public struct ChannelPrices: Hashable, Sendable {
    private let absolute: ExactDecimal
    private let relative: ExactDecimal

    /// Nil where the contract leaves the prices alone.
    public init?(_ contract: TravelAgencyContract) {
        absolute = contract.absoluteAdjustment ?? .zero
        relative = contract.relativeAdjustment ?? .zero
        if absolute.isZero && relative.isZero { return nil }
    }

    /// The price of a night that is added to the stay later: with the share, but the flat fee was there before.
    public func further(_ price: ExactDecimal, in currency: Currency) -> ExactDecimal {
        Money.rounded(price + price * relative, to: currency)
    }

    /// The prices of the nights of a stay, in their order. They add up to that of the stay with its share and the fee,
    /// but never to less than nothing. The fee is spread evenly, and what cannot be spread so is on the first night.
    public func nights(_ prices: [ExactDecimal], in currency: Currency) -> [ExactDecimal] {
        guard !prices.isEmpty else { return [] }
        let shared = prices.map { further($0, in: currency) }
        let fee = Money.rounded(absolute, to: currency)
        guard shared.reduce(fee, +) > .zero else { return prices.map { _ in .zero } }
        let part = fee.divided(by: ExactDecimal(prices.count), scale: currency.scale)
        var nights = shared.map { $0 + part }
        nights[0] += fee - part * ExactDecimal(prices.count)
        // What a discount takes from a cheap night below nothing is taken from its neighbours.
        for order in [Array(nights.indices), nights.indices.reversed()] {
            var missing = ExactDecimal.zero
            for index in order {
                nights[index] += missing
                missing = min(nights[index], .zero)
                nights[index] -= missing
            }
            nights[order[order.count - 1]] += missing
        }
        return nights
    }
}
