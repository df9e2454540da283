import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What is free of a service in a span of time units, category by category; what both availability operations answer.
struct ServiceAvailability: Sendable {
    /// When each unit starts, written as the wire does.
    let starts: [String]
    /// The active categories in their order for people.
    let categories: [ID<ResourceCategory>]
    /// How many resources each category has.
    let resources: [Int]
    /// For each category, the ledger unit by unit.
    let cells: [[LedgerCell]]
    /// For each category, what the public can book, unit by unit.
    var publicAvailability: [[Int]] { PublicAvailability.grid(stocks, cells) }

    private let stocks: [CategoryStock]

    /// Reads it: the categories, how many resources they have, and one range of the ledger of nights.
    ///
    /// - Throws: `InvalidReference` for the service; `TimeUnitProblem` unless both instants are starts of time units,
    ///   in order, and no more units apart than the contract allows.
    init(of serviceID: UUID, first: Date, last: Date, for call: Call, in transaction: Transaction) throws {
        let enterprise = try call.enterprise()
        let bookable = try BookableService(serviceID, of: enterprise, for: call, in: transaction)
        let service = bookable.service.id
        let units = try bookable.timeUnits.range(first: first, last: last)
        stocks = try transaction.categoryStocks(of: service, in: enterprise)
        starts = bookable.timeUnits.starts(of: units).map { InstantText.text(of: $0) }
        categories = stocks.map(\.id)
        resources = stocks.map(\.resources)
        cells = try transaction.nights.grid(units, of: service, in: enterprise.id, categories: categories)
    }
}
