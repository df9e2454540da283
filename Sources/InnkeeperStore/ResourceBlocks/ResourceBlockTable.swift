public import Foundation
public import Hospitality

extension Transaction {
    public var resourceBlocks: ResourceBlockTable { ResourceBlockTable(transaction: self) }
}

/// Which blocks of resources are asked for. What is nil does not matter; all that is given must hold.
public struct ResourceBlockFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<ResourceBlock>]?
    public var resources: [ID<Resource>]?
    /// Only those of resources that the service sells.
    public var service: ID<Service>?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    /// Blocks of which a part lies within the interval.
    public var colliding: InstantInterval?
    /// Those that were not lifted, or were.
    public var isActive: Bool?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let resources { conditions.append("resource_id IN \(in: resources)") }
        if let service {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM resource_category_assignment a
                    JOIN resource_category c ON c.enterprise_id = a.enterprise_id AND c.id = a.category_id
                    WHERE a.enterprise_id = resource_block.enterprise_id AND a.resource_id = resource_block.resource_id
                      AND a.is_active AND c.service_id = \(service))
                """
            )
        }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let colliding { conditions += colliding.colliding }
        if let isActive { conditions.append(isActive ? "deleted_ms IS NULL" : "deleted_ms IS NOT NULL") }
        return conditions.joined(" AND ")
    }
}

/// A resource whose state does not say what its blocks do.
public struct Repair: Hashable, Sendable {
    public let resourceID: ID<Resource>
    /// What keeps it out of order; nil where nothing does any more.
    public let blockName: String?
}

/// All SQL on the table `resource_block`.
public struct ResourceBlockTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, resource_id, type, name, notes, start_ms, end_ms, created_ms, updated_ms, deleted_ms
        """

    /// Stores the block; what it takes from the ledger of nights is another step: ``NightTable/apply(_:of:in:)``.
    public func insert(_ block: ResourceBlock) throws {
        try transaction.run(
            """
            INSERT INTO resource_block (\(Self.columns)) VALUES (
                \(block.id), \(block.enterpriseID), \(block.resourceID), \(block.type), \(block.name), \(block.notes),
                \(block.start), \(block.end), \(block.created), \(block.updated), \(block.deleted))
            """
        )
    }

    /// Writes that the block was lifted, changed or renamed.
    public func update(_ block: ResourceBlock) throws {
        try transaction.run(
            """
            UPDATE resource_block SET
                type = \(block.type), name = \(block.name), notes = \(block.notes), start_ms = \(block.start),
                end_ms = \(block.end), updated_ms = \(block.updated), deleted_ms = \(block.deleted)
            WHERE enterprise_id = \(block.enterpriseID) AND id = \(block.id)
            """
        )
    }

    /// The blocks with these identifiers, lifted ones too, in no order.
    public func find(_ ids: [ID<ResourceBlock>], of enterprise: ID<Enterprise>) throws -> [ResourceBlock] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: ResourceBlockFilter, _ page: Page) throws -> [ResourceBlock] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// The resources whose state says that they are out of order and no block does, and the other way round.
    public func repairs(at now: Date, of enterprise: ID<Enterprise>) throws -> [Repair] {
        try transaction.rows(
            """
            SELECT r.id AS id, max(b.name) AS name FROM resource r
            LEFT JOIN resource_block b ON b.enterprise_id = r.enterprise_id AND b.resource_id = r.id
              AND b.deleted_ms IS NULL AND b.type = 'OutOfOrder' AND b.start_ms <= \(now) AND b.end_ms > \(now)
            WHERE r.enterprise_id = \(enterprise) AND r.is_active
              AND ((b.id IS NULL) = (r.state = 'OutOfOrder'))
            GROUP BY r.id ORDER BY r.id
            """
        ).map { row in try Repair(resourceID: row.id("id"), blockName: row.optionalString("name")) }
    }

    /// The blocks that hold one of the resources at some time from `start` up to `end`.
    public func holding(
        _ resources: [ID<Resource>], from start: Date, to end: Date, of enterprise: ID<Enterprise>
    ) throws -> [ResourceBlock] {
        guard !resources.isEmpty else { return [] }
        return try transaction.remembered(.resourceBlocks(Set(resources), from: start, to: end, enterprise)) {
            try load(
                """
                enterprise_id = \(enterprise) AND resource_id IN \(in: resources)
                AND deleted_ms IS NULL AND end_ms > \(start) AND start_ms < \(end)
                """
            )
        }
    }

    /// Every block of the enterprise that was not lifted, past ones too.
    public func standing(of enterprise: ID<Enterprise>) throws -> [ResourceBlock] {
        try load("enterprise_id = \(enterprise) AND deleted_ms IS NULL")
    }

    private func load(_ condition: SQL) throws -> [ResourceBlock] {
        try transaction.rows("SELECT \(Self.columns) FROM resource_block WHERE \(condition)").map(Self.block)
    }

    private static func block(_ row: Row) throws -> ResourceBlock {
        try ResourceBlock(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            resourceID: row.id("resource_id"),
            type: row.choice("type"),
            name: row.string("name"),
            notes: row.optionalString("notes"),
            start: row.instant("start_ms"),
            end: row.instant("end_ms"),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms"),
            deleted: row.optionalInstant("deleted_ms")
        )
    }
}
