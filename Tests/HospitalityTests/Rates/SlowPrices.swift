import Hospitality
import InnkeeperValues

/// Prices as somebody with paper would find them: one at a time, from the top, in whole units of 0.0000000001.
struct SlowPrices {
    struct Adjustment {
        var cents = 0
        var percent = 0
    }

    enum Source {
        case own(cents: Int, emptyCents: Int, extraCents: Int)
        case following(Int, Adjustment)
    }

    /// A category's place, for whom it is, and what makes its price.
    struct Category {
        let regular: Int
        let extra: Int
        var parent: Int?
        var adjustment: Adjustment?
    }

    struct Day: Hashable {
        let rate: Int
        let category: Int?
        let day: Int
    }

    struct Age: Hashable {
        let rate: Int
        let age: Int
        let kind: AgeCategoryPriceAdjustment.Kind
    }

    private typealias Fine = Int128

    var rates: [Source] = []
    var categories: [Category] = []
    /// By the rate at the root, how a category's price is made there.
    var adjustments: [Int: [Int: (parent: Int?, Adjustment)]] = [:]
    var cents: [Day: Int] = [:]
    var ages: [Age: Int] = [:]

    private static let finePerCent: Fine = 100_000_000
    private static let mostFine: Fine = 10_000_000_000 * 100 * finePerCent

    /// What a full resource costs, in cents.
    func full(_ rate: Int, _ category: Int?, _ day: Int) -> Int { Self.cents(fine(rate, category, day)) }

    /// What a party pays, in cents. Everybody is of an age; adults come first.
    func price(_ rate: Int, _ category: Int, _ day: Int, people: [Int]) -> Int {
        let total = fine(rate, category, day) + Fine(partyCents(rate, category, people)) * Self.finePerCent
        return Self.cents(max(total, 0))
    }

    private func fine(_ rate: Int, _ category: Int?, _ day: Int) -> Fine {
        switch rates[rate] {
        case .following(let base, let adjustment): Self.adjusted(fine(base, category, day), adjustment)
        case .own: own(rate, category, day)
        }
    }

    private func own(_ rate: Int, _ category: Int?, _ day: Int) -> Fine {
        if let set = cents[Day(rate: rate, category: category, day: day)] { return Fine(set) * Self.finePerCent }
        guard let category else {
            guard case .own(let cents, _, _) = rates[rate] else { return 0 }
            return Fine(cents) * Self.finePerCent
        }
        guard let (parent, adjustment) = adjustments[rate]?[category] else { return own(rate, nil, day) }
        return Self.adjusted(own(rate, parent, day), adjustment)
    }

    private func partyCents(_ rate: Int, _ category: Int, _ people: [Int]) -> Int {
        let root = root(of: rate)
        guard case .own(_, let emptyCents, let extraCents) = rates[root] else { return 0 }
        func change(_ age: Int, _ kind: AgeCategoryPriceAdjustment.Kind) -> Int? {
            ages[Age(rate: root, age: age, kind: kind)]
        }
        var (total, places, more) = (0, categories[category].regular, categories[category].extra)
        for age in people {
            if places > 0 {
                places -= 1
                total += change(age, .standard) ?? 0
            } else if more > 0 {
                more -= 1
                total += change(age, .extra) ?? extraCents
            }
        }
        let empty = people.first.flatMap { change($0, .negative) } ?? emptyCents
        return total + places * empty
    }

    private func root(of rate: Int) -> Int {
        switch rates[rate] {
        case .own: rate
        case .following(let base, _): root(of: base)
        }
    }

    private static func adjusted(_ price: Fine, _ adjustment: Adjustment) -> Fine {
        let sum = price + Fine(adjustment.cents) * finePerCent
        let hundredfold = sum * Fine(100 + adjustment.percent)
        return max(min(rounded(hundredfold, by: 100), mostFine), 0)
    }

    private static func cents(_ fine: Fine) -> Int { Int(rounded(fine, by: finePerCent)) }

    private static func rounded(_ value: Fine, by divisor: Fine) -> Fine {
        let half = divisor / 2
        return value < 0 ? -((-value + half) / divisor) : (value + half) / divisor
    }
}
