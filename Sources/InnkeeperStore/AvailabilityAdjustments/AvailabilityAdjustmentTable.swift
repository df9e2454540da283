public import Foundation
public import Hospitality

extension Transaction {
    public var availabilityAdjustments: AvailabilityAdjustmentTable { AvailabilityAdjustmentTable(transaction: self) }
}

/// Which adjustments are asked for. What is nil does not matter; all that is given must hold.
public struct AvailabilityAdjustmentFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<AvailabilityAdjustment>]?
    public var services: [ID<Service>]?
    public var blocks: [ID<AvailabilityBlock>]?
    public var updated: InstantInterval?
    public var isActive: Bool?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let services { conditions.append("service_id IN \(in: services)") }
        if let blocks { conditions.append("block_id IN \(in: blocks)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let isActive { conditions.append(isActive ? "is_active" : "NOT is_active") }
        return conditions.joined(" AND ")
    }
}

/// All SQL on the table `availability_adjustment`: by how much people have changed what is for sale, and what blocks
/// have set aside. Adjustments that were replaced stay as inactive rows.
public struct AvailabilityAdjustmentTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, category_id, block_id, first_unit, last_unit, unit_count, person_splits,
        is_active, first_release_ms, release_override_ms, updated_ms
        """

    /// Writes what is new.
    public func insert(_ adjustments: [AvailabilityAdjustment]) throws {
        let rows: [SQL] = adjustments.map { adjustment in
            """
            (\(adjustment.id), \(adjustment.enterpriseID), \(adjustment.serviceID), \(adjustment.categoryID),
             \(adjustment.blockID), \(adjustment.units.lowerBound.number),
             \(adjustment.units.upperBound.number - 1), \(adjustment.value.count),
             \(json: Self.splits(adjustment.value)), \(adjustment.isActive), \(adjustment.firstRelease),
             \(adjustment.value.releaseOverride), \(adjustment.updated), \(adjustment.updated))
            """
        }
        try transaction.insert(
            rows, into: "INSERT INTO availability_adjustment (\(Self.columns), created_ms) VALUES"
        )
    }

    /// Writes the units of one that was cut or has grown, and when the first of them is released.
    public func update(
        _ id: ID<AvailabilityAdjustment>, units: Range<UnitIndex>, firstRelease: Date?,
        of enterprise: ID<Enterprise>, at now: Date
    ) throws {
        try transaction.run(
            """
            UPDATE availability_adjustment SET
                first_unit = \(units.lowerBound.number), last_unit = \(units.upperBound.number - 1),
                first_release_ms = \(firstRelease), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id = \(id)
            """
        )
    }

    /// Writes when the house gives one back, and when its first unit is released by that.
    public func update(
        _ id: ID<AvailabilityAdjustment>, releaseOverride: Date?, firstRelease: Date?, of enterprise: ID<Enterprise>,
        at now: Date
    ) throws {
        try transaction.run(
            """
            UPDATE availability_adjustment SET
                release_override_ms = \(releaseOverride), first_release_ms = \(firstRelease), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id = \(id)
            """
        )
    }

    public func deactivate(
        _ ids: [ID<AvailabilityAdjustment>], of enterprise: ID<Enterprise>, at now: Date
    ) throws {
        guard !ids.isEmpty else { return }
        try transaction.run(
            """
            UPDATE availability_adjustment SET is_active = false, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: ids)
            """
        )
    }

    /// The active ones of these categories that have a part within `units`, by hand and of blocks.
    public func active(
        in units: Range<UnitIndex>, categories: [ID<ResourceCategory>], of service: ID<Service>,
        in enterprise: ID<Enterprise>
    ) throws -> [AvailabilityAdjustment] {
        try load(
            """
            enterprise_id = \(enterprise) AND service_id = \(service) AND is_active
            AND last_unit >= \(units.lowerBound.number) AND first_unit < \(units.upperBound.number)
            AND category_id IN \(in: categories)
            """
        )
    }

    /// The active ones of blocks.
    public func active(
        of blocks: [ID<AvailabilityBlock>], in enterprise: ID<Enterprise>
    ) throws -> [AvailabilityAdjustment] {
        guard !blocks.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND block_id IN \(in: blocks) AND is_active")
    }

    /// The blocks of which something is to be released at `now`, at most so many.
    public func releasable(
        at now: Date, of enterprise: ID<Enterprise>, atMost count: Int
    ) throws -> [ID<AvailabilityBlock>] {
        try transaction.rows(
            """
            SELECT DISTINCT block_id FROM availability_adjustment
            WHERE enterprise_id = \(enterprise) AND first_release_ms IS NOT NULL AND is_active
              AND first_release_ms <= \(now)
            LIMIT \(count)
            """
        ).map { try $0.id("block_id") }
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: AvailabilityAdjustmentFilter, _ page: Page) throws -> [AvailabilityAdjustment] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// All that passes `filter`, newest first.
    public func all(_ filter: AvailabilityAdjustmentFilter) throws -> [AvailabilityAdjustment] {
        try load("\(filter.conditions) ORDER BY id DESC")
    }

    private func load(_ condition: SQL) throws -> [AvailabilityAdjustment] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM availability_adjustment WHERE \(condition)"
        ).map(Self.adjustment)
    }

    private static func splits(_ value: AdjustmentValue) -> [String: String] {
        Dictionary(value.persons.map { (String($0.persons), String($0.units)) }) { first, _ in first }
    }

    private static func adjustment(_ row: Row) throws -> AvailabilityAdjustment {
        let units: (Row) throws -> Range<UnitIndex> = { row in
            UnitIndex(try row.int("first_unit"))..<UnitIndex(try row.int("last_unit") + 1)
        }
        let value: (Row) throws -> AdjustmentValue = { row in
            let count = try row.int("unit_count")
            let splits = try row.texts("person_splits").compactMap { persons, units in
                Int(persons).flatMap { persons in Int(units).map { PersonSplit(persons: persons, units: $0) } }
            }
            return AdjustmentValue(
                count: count, persons: splits.sorted { $0.persons < $1.persons },
                releaseOverride: try row.optionalInstant("release_override_ms")
            )
        }
        return try AvailabilityAdjustment(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            serviceID: row.id("service_id"),
            categoryID: row.id("category_id"),
            blockID: row.optionalID("block_id"),
            units: units(row),
            value: value(row),
            isActive: row.bool("is_active"),
            firstRelease: row.optionalInstant("first_release_ms"),
            updated: row.instant("updated_ms")
        )
    }
}
