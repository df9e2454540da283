public import Foundation
public import Hospitality

extension Transaction {
    public var serviceOverbookingLimits: ServiceOverbookingLimitTable {
        ServiceOverbookingLimitTable(transaction: self)
    }
}

/// All SQL on the table `service_overbooking_limit`. Limits that were replaced stay as inactive rows.
public struct ServiceOverbookingLimitTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, service_id, first_unit, last_unit, unit_limit, is_active, created_ms, updated_ms
        """

    /// The line of limits of a service around these units, to be changed; the service must be locked.
    public func line(
        around units: Range<UnitIndex>, of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> UnitLine<ServiceOverbookingLimit, Int> {
        UnitLine(
            try active(in: units, of: service, in: enterprise).map {
                UnitSpan(id: $0.id, units: $0.units, value: $0.limit)
            }
        )
    }

    /// Makes the rows say what the line says. One statement for each row that changed, at most some for each interval
    /// of a request.
    public func save(
        _ line: UnitLine<ServiceOverbookingLimit, Int>, of service: ID<Service>, _ timeUnits: TimeUnits,
        in enterprise: ID<Enterprise>, at now: Date
    ) throws {
        let changes = line.changes
        for span in changes.added {
            try transaction.run(
                """
                INSERT INTO service_overbooking_limit (\(Self.columns), start_ms, end_ms) VALUES (
                    \(span.id), \(enterprise), \(service), \(span.units.lowerBound.number),
                    \(span.units.upperBound.number - 1), \(span.value), true, \(now), \(now),
                    \(timeUnits.start(of: span.units.lowerBound)), \(timeUnits.start(of: span.units.upperBound)))
                """
            )
        }
        for span in changes.changed {
            try transaction.run(
                """
                UPDATE service_overbooking_limit SET
                    first_unit = \(span.units.lowerBound.number), last_unit = \(span.units.upperBound.number - 1),
                    start_ms = \(timeUnits.start(of: span.units.lowerBound)),
                    end_ms = \(timeUnits.start(of: span.units.upperBound)), updated_ms = \(now)
                WHERE enterprise_id = \(enterprise) AND id = \(span.id)
                """
            )
        }
        guard !changes.deleted.isEmpty else { return }
        try transaction.run(
            """
            UPDATE service_overbooking_limit SET is_active = false, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: changes.deleted)
            """
        )
    }

    /// How many resources too many may be sold in each of these units; those without a limit are left out.
    public func limits(
        in units: Range<UnitIndex>, of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> [UnitIndex: Int] {
        var limits: [UnitIndex: Int] = [:]
        for limit in try active(in: units, of: service, in: enterprise) {
            for unit in limit.units.clamped(to: units) { limits[unit] = limit.limit }
        }
        return limits
    }

    /// One page of what passes the filters, newest first.
    public func list(
        _ filter: HouseFilter<ServiceOverbookingLimit>, colliding: InstantInterval?, _ page: Page
    ) throws -> [ServiceOverbookingLimit] {
        let condition = ([filter.conditions] + (colliding?.colliding ?? [])).joined(" AND ")
        return try load("\(condition)\(page.older)\(page.newestFirst)")
    }

    private func active(
        in units: Range<UnitIndex>, of service: ID<Service>, in enterprise: ID<Enterprise>
    ) throws -> [ServiceOverbookingLimit] {
        try transaction.remembered(.overbookingLimits(units, service, enterprise)) {
            try load(
                """
                enterprise_id = \(enterprise) AND service_id = \(service) AND is_active
                AND last_unit >= \(units.lowerBound.number) AND first_unit < \(units.upperBound.number)
                """
            )
        }
    }

    private func load(_ condition: SQL) throws -> [ServiceOverbookingLimit] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM service_overbooking_limit WHERE \(condition)"
        ).map { row in
            let units = UnitIndex(try row.int("first_unit"))..<UnitIndex(try row.int("last_unit") + 1)
            return try ServiceOverbookingLimit(
                id: row.id("id"), enterpriseID: row.id("enterprise_id"), serviceID: row.id("service_id"),
                units: units, limit: row.int("unit_limit"), isActive: row.bool("is_active"),
                created: row.instant("created_ms"), updated: row.instant("updated_ms")
            )
        }
    }
}
