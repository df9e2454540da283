public import Foundation
public import Hospitality

extension Transaction {
    public var resourceBlocks: ResourceBlockTable { ResourceBlockTable(transaction: self) }
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

    /// The blocks that hold one of the resources at some time from `start` up to `end`.
    public func holding(
        _ resources: [ID<Resource>], from start: Date, to end: Date, of enterprise: ID<Enterprise>
    ) throws -> [ResourceBlock] {
        guard !resources.isEmpty else { return [] }
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM resource_block
            WHERE enterprise_id = \(enterprise) AND resource_id IN \(in: resources)
              AND deleted_ms IS NULL AND end_ms > \(start) AND start_ms < \(end)
            """
        ).map(Self.block)
    }

    /// Every block of the enterprise that was not lifted, past ones too.
    public func standing(of enterprise: ID<Enterprise>) throws -> [ResourceBlock] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM resource_block WHERE enterprise_id = \(enterprise) AND deleted_ms IS NULL"
        ).map(Self.block)
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
