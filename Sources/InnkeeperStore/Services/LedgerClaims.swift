public import Foundation
public import Hospitality

/// Turns what an enterprise has promised into what it takes from the ledger of nights.
///
/// It knows how each bookable service divides time and in which categories a resource is sold. One that is sold by two
/// services, such as a room for nights and for office hours, is taken in both when either sells it.
public struct LedgerClaims: Sendable {
    private struct Sale: Sendable {
        let category: ID<ResourceCategory>
        let service: ID<Service>
    }

    private let timeUnits: [ID<Service>: TimeUnits]
    private let sales: [ID<Resource>: [Sale]]

    /// - Parameter resources: The only resources that matter; nil for all of the enterprise.
    public init(of enterprise: Enterprise, resources: [ID<Resource>]? = nil, in transaction: Transaction) throws {
        var timeUnits: [ID<Service>: TimeUnits] = [:]
        for service in try transaction.services.bookable(of: [enterprise.id]) {
            timeUnits[service.id] = service.timeUnits(in: enterprise.timeZone)
        }
        self.timeUnits = timeUnits
        sales = try Self.sales(of: enterprise.id, resources, transaction)
    }

    /// What a reservation holds; nil when its service sells no time units.
    ///
    /// - Parameters:
    ///   - category: The category that was requested: it gives the room, whichever one is assigned.
    ///   - resource: The assigned resource, which other services can then not sell.
    public func claim(
        service: ID<Service>,
        category: ID<ResourceCategory>,
        resource: ID<Resource>?,
        state: ReservationState,
        from start: Date,
        to end: Date
    ) -> LedgerClaim? {
        guard let units = units(of: service, from: start, to: end) else { return nil }
        let others = resource.flatMap { sales[$0] } ?? []
        return LedgerClaim(
            category: category,
            units: units,
            state: state,
            otherServices: others.compactMap { sale in
                guard sale.service != service, let units = self.units(of: sale.service, from: start, to: end) else {
                    return nil
                }
                return LedgerClaim.OtherHold(category: sale.category, units: units)
            }
        )
    }

    public func claim(of reservation: Reservation) -> LedgerClaim? {
        claim(
            service: reservation.serviceID,
            category: reservation.requestedCategoryID,
            resource: reservation.assignedResourceID,
            state: reservation.state,
            from: reservation.scheduledStart,
            to: reservation.scheduledEnd
        )
    }

    /// What a block takes from every category in which its resource is sold; nothing when it was lifted.
    public func deltas(of block: ResourceBlock) -> [LedgerDelta] {
        guard block.deleted == nil else { return [] }
        return (sales[block.resourceID] ?? []).flatMap { sale -> [LedgerDelta] in
            guard let timeUnits = timeUnits[sale.service] else { return [] }
            return LedgerDelta.changes(block.type.column, sale.category, block.units(in: timeUnits), by: 1)
        }
    }

    /// A stay of no length holds the unit that it is in.
    private func units(of service: ID<Service>, from start: Date, to end: Date) -> Range<UnitIndex>? {
        guard let timeUnits = timeUnits[service] else { return nil }
        guard let stay = try? Stay(from: start, to: end) else {
            let unit = timeUnits.unit(at: start)
            return unit..<unit.advanced(by: 1)
        }
        return timeUnits.units(of: stay)
    }

    private static func sales(
        of enterprise: ID<Enterprise>, _ resources: [ID<Resource>]?, _ transaction: Transaction
    ) throws -> [ID<Resource>: [Sale]] {
        if let resources, resources.isEmpty { return [:] }
        return try transaction.remembered(.sales(resources, enterprise)) {
            try load(enterprise, resources, transaction)
        }
    }

    private static func load(
        _ enterprise: ID<Enterprise>, _ resources: [ID<Resource>]?, _ transaction: Transaction
    ) throws -> [ID<Resource>: [Sale]] {
        let chosen: SQL = resources.map { " AND a.resource_id IN \(in: $0)" } ?? ""
        let rows = try transaction.rows(
            """
            SELECT a.resource_id AS resource_id, a.category_id AS category_id, c.service_id AS service_id
            FROM resource_category_assignment a
            JOIN resource_category c ON c.enterprise_id = a.enterprise_id AND c.id = a.category_id
            WHERE a.enterprise_id = \(enterprise) AND a.is_active\(chosen)
            ORDER BY a.resource_id, a.category_id
            """
        )
        var sales: [ID<Resource>: [Sale]] = [:]
        for row in rows {
            sales[try row.id("resource_id"), default: []].append(
                Sale(category: try row.id("category_id"), service: try row.id("service_id"))
            )
        }
        return sales
    }
}
