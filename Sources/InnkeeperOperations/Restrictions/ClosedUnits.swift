import Foundation
import Hospitality
import InnkeeperStore

/// The time units in which restrictions let nobody stay in a category, at whatever rate: nothing is offered in them,
/// however much is free.
struct ClosedUnits {
    private let units: Range<UnitIndex>
    private let closed: [ID<ResourceCategory>: Set<UnitIndex>]

    /// - Throws: `InvalidReference` for the service, `TimeUnitProblem` for the interval.
    init(of serviceID: UUID, first: Date, last: Date, for call: Call, in transaction: Transaction) throws {
        let enterprise = try call.enterprise()
        let bookable = try BookableService(serviceID, of: enterprise, for: call, in: transaction)
        let (service, timeUnits) = (bookable.service.id, bookable.timeUnits)
        units = try timeUnits.range(first: first, last: last)
        let categories = try transaction.resourceCategories.active(of: service, of: enterprise.id)
        let restrictions = try transaction.restrictions.binding(
            units, of: service, in: enterprise.id, rates: nil, categories: categories.map(\.id)
        )
        let (book, span) = (RestrictionBook(restrictions, timeUnits: timeUnits), units)
        closed = Dictionary(
            categories.map { ($0.id, book.closedUnits(of: $0.id, $0.type, within: span)) }
        ) { first, _ in first }
    }

    /// What is offered of a category, unit by unit: what is free, or none where it is closed. One that is overbooked
    /// stays below zero.
    func offered(_ free: [Int], of category: ID<ResourceCategory>) -> [Int] {
        guard let closed = closed[category], !closed.isEmpty else { return free }
        return zip(units, free).map { closed.contains($0) ? min(0, $1) : $1 }
    }
}
