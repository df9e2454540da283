import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Adjusts how many resources of categories are for sale, by hand or to fill availability blocks; all of it or nothing.
///
/// An adjustment replaces the one before in its interval, and one without a value takes that back. Those of a block
/// set resources aside for it, also more than there are, so they are negative; the persons they are meant for are
/// replaced with them. Where two updates of a request meet, the later one counts.
///
/// - Throws: `InvalidReference` for the service, a category or a block that it does not have, and for persons that do
///   not fit; `TimeUnitProblem` for an interval that is not one of time units; `InvalidInput` for a count that is no
///   adjustment; `EditableUnitsRefusal` for an interval that lies too far away.
extension ServicesUpdateAvailability: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            try transaction.lockStays(of: enterprise.id)
            let bookable = try BookableService(request.serviceID, of: enterprise, for: call, in: transaction)
            let update = try AvailabilityUpdate(request.availabilityUpdates, bookable, call, transaction)
            try update.perform()
            return Response()
        }
    }
}

/// The updates of one request, read and checked.
private struct AvailabilityUpdate {
    let call: Call
    let bookable: BookableService
    let transaction: Transaction
    private var changes: [(value: AdjustmentValue?, place: AdjustmentBook.Place, units: Range<UnitIndex>)] = []
    private let categories: [ID<ResourceCategory>: ResourceCategory]
    private let blocks: [ID<AvailabilityBlock>: AvailabilityBlock]

    init(
        _ updates: [Contract.ServiceAvailabilityUpdateData], _ bookable: BookableService, _ call: Call,
        _ transaction: Transaction
    ) throws {
        self.call = call
        self.bookable = bookable
        self.transaction = transaction
        let (service, enterprise) = (bookable.service.id, bookable.enterprise.id)
        let known = try transaction.resourceCategories.active(of: service, of: enterprise)
        categories = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
        let wanted: [ID<AvailabilityBlock>] = ids(updates.compactMap(\.availabilityBlockID))
        let found = try transaction.availabilityBlocks.find(wanted, of: enterprise)
        blocks = Dictionary(
            found.filter { $0.isActive && $0.serviceID == service }.map { ($0.id, $0) }
        ) { first, _ in first }
        for (index, update) in updates.enumerated() {
            let path = "AvailabilityUpdates[\(index)]"
            let category = try categories[ID(update.resourceCategoryID)]
                .known(as: "ResourceCategoryId", update.resourceCategoryID)
            let units = try units(of: update, at: path)
            changes.append(
                (
                    try value(of: update, in: category, at: path),
                    AdjustmentBook.Place(category: category.id, block: update.availabilityBlockID.map { ID($0) }),
                    units
                )
            )
        }
    }

    func perform() throws {
        guard let first = changes.map(\.units.lowerBound).min(), let beyond = changes.map(\.units.upperBound).max()
        else { return }
        let places = Set(changes.map(\.place.category)).sorted()
        var book = try AdjustmentBook(
            try transaction.availabilityAdjustments.active(
                in: first..<beyond, categories: places, of: bookable.service.id, in: bookable.enterprise.id
            ),
            blocks: Array(blocks.values), units: first..<beyond, of: bookable.service, bookable.timeUnits, for: call,
            in: transaction
        )
        for change in changes { book.replace(with: change.value, at: change.place, change.units) }
        try book.write()
    }

    private func units(of update: Contract.ServiceAvailabilityUpdateData, at path: String) throws -> Range<UnitIndex> {
        let (first, last) = try bookable.timeUnits.ends(
            first: update.firstTimeUnitStartUTC, last: update.lastTimeUnitStartUTC,
            older: (update.startUTC, update.endUTC), at: "\(path)."
        )
        let units = try bookable.timeUnits.range(first: first, last: last)
        try EditableUnits.check(
            units, of: bookable.timeUnits, oldest: bookable.enterprise.endOfOperationalHistory(at: call.now),
            now: call.now
        )
        if let id = update.availabilityBlockID {
            let block = try blocks[ID(id)].known(as: "AvailabilityBlockId", id)
            guard units.lowerBound >= block.units.lowerBound else {
                throw InvalidReference("FirstTimeUnitStartUtc", "is before the availability block begins")
            }
            guard units.upperBound <= block.units.upperBound else {
                throw InvalidReference("LastTimeUnitStartUtc", "is after the availability block ends")
            }
        }
        return units
    }

    /// Nil takes back; so does zero, which adjusts nothing.
    private func value(
        of update: Contract.ServiceAvailabilityUpdateData, in category: ResourceCategory, at path: String
    ) throws -> AdjustmentValue? {
        let splits = (update.paxCounts ?? []).map { PersonSplit(persons: $0.personCount, units: $0.unitCount) }
        guard splits.isEmpty || update.availabilityBlockID != nil else {
            throw InvalidInput("\(path).PaxCounts", "is for availability blocks only")
        }
        guard let count = update.unitCountAdjustment?.value, count != 0 else {
            guard splits.isEmpty else {
                throw InvalidInput("\(path).PaxCounts", "splits an adjustment that sets nothing aside")
            }
            return nil
        }
        let path = "\(path).UnitCountAdjustment.Value"
        guard count > 0 ? count <= AdjustmentValue.maximum : count >= -AdjustmentValue.maximum else {
            throw InvalidInput(path, "must be from -\(AdjustmentValue.maximum) to \(AdjustmentValue.maximum)")
        }
        guard update.availabilityBlockID == nil || count < 0 else {
            throw InvalidInput(path, "must be negative to set resources aside for an availability block")
        }
        return try AdjustmentValue(count: count, persons: splits, capacity: category.capacity)
    }
}
