import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The prices of a house on its feast days, and what children pay for breakfast.
extension DemoHouse {
    /// What other systems call a thing of the house: `corporate-long-stay`.
    func externalIdentifier(_ name: String) -> String {
        String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    /// The next New Year's Eve costs more, the suites most of all; breakfast on the two days of Christmas is a feast.
    func insertFeastPrices(from now: Date, in transaction: Transaction) throws {
        let today = LocalDate(of: now, in: enterprise.timeZone)
        if let best = rates["Best available"], let eve = Self.next(12, 31, after: today) {
            let suite = rooms.first { $0.category.names[place.language] == "Suite" }?.category.id
            let night = UnitIndex(eve.daysSinceEpoch)
            var prices = [DatedPrice(rate: best.id, unit: night, value: price(260))]
            if let suite { prices.append(DatedPrice(rate: best.id, category: suite, unit: night, value: price(540))) }
            try transaction.ratePrices.set(prices, of: enterprise.id)
        }
        guard let breakfast = products["Breakfast"] else { return }
        if let first = Self.next(12, 25, after: today) {
            let night = UnitIndex(first.daysSinceEpoch)
            try transaction.productPrices.replace(
                with: price(22), in: night..<night.advanced(by: 2), product: breakfast.id, of: enterprise.id
            )
        }
        try transaction.productPrices.set(
            ProductAgeAdjustment(ageCategory: child.id, absolute: price(-7)), of: breakfast.id, of: enterprise.id
        )
    }

    /// The next such day of a year; today, if it is one.
    private static func next(_ month: Int, _ day: Int, after today: LocalDate) -> LocalDate? {
        [today.year, today.year + 1].compactMap { LocalDate(year: $0, month: month, day: day) }.first { $0 >= today }
    }
}
