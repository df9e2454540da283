/// What the public sees of a service: how many resources of each category are for sale, unit by unit.
///
/// A dorm that is taken takes its beds, and there are never more dorms for sale than free beds make up. Resources that
/// are out of order or used by the house still count: who asks for this asks for them, too.
public enum PublicAvailability {
    /// - Parameters:
    ///   - stocks: The categories.
    ///   - cells: For each of them in the same order, the ledger of the same units.
    /// - Returns: For each of them, the number in every unit; below zero where it is overbooked.
    public static func grid(_ stocks: [CategoryStock], _ cells: [[LedgerCell]]) -> [[Int]] {
        precondition(stocks.count == cells.count, "Every category has its cells.")
        let places = Dictionary(stocks.indices.map { (stocks[$0].id, $0) }) { first, _ in first }
        var own = stocks.indices.map { place in
            cells[place].map { $0.publicAvailability(of: stocks[place].resources) }
        }
        for (whole, stock) in stocks.enumerated() {
            guard let parts = stock.parts, let part = places[parts.category] else { continue }
            for unit in own[part].indices {
                let cell = cells[whole][unit]
                own[part][unit] -= (cell.occupied + cell.otherService + cell.allocatedBlock) * parts.count
            }
        }
        return stocks.indices.map { place in
            guard let parts = stocks[place].parts, let part = places[parts.category] else { return own[place] }
            return own[place].indices.map { unit in
                min(own[place][unit], own[part][unit].quotientAndRemainderFloored(by: parts.count).quotient)
            }
        }
    }
}
