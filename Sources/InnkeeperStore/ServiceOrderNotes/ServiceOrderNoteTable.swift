public import Foundation
public import Hospitality

extension Transaction {
    public var serviceOrderNotes: ServiceOrderNoteTable { ServiceOrderNoteTable(transaction: self) }
}

/// All SQL on the table `service_order_note`.
public struct ServiceOrderNoteTable {
    let transaction: Transaction

    public func insert(_ notes: [ServiceOrderNote]) throws {
        let rows: [SQL] = notes.map {
            """
            (\($0.enterpriseID), \($0.id), \($0.orderID), \($0.text), \($0.kind.rawValue), \($0.created), \($0.updated))
            """
        }
        try transaction.insert(
            rows,
            into: """
                INSERT INTO service_order_note (enterprise_id, id, order_id, text, kind, created_ms, updated_ms)
                VALUES
                """
        )
    }

    /// The notes on one reservation or product order, oldest first.
    public func notes<Order>(on order: ID<Order>, of enterprise: ID<Enterprise>) throws -> [ServiceOrderNote] {
        try load("enterprise_id = \(enterprise) AND order_id = \(order.uuid) ORDER BY id")
    }

    /// Those of `ids` that the enterprise has.
    public func find(_ ids: [ID<ServiceOrderNote>], of enterprise: ID<Enterprise>) throws -> [ServiceOrderNote] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    /// Newest first.
    public func list(_ filter: ServiceOrderNoteFilter, _ page: Page) throws -> [ServiceOrderNote] {
        try load("\(filter.conditions.joined(" AND "))\(page.older)\(page.newestFirst)")
    }

    /// Writes a changed text.
    public func update(_ note: ServiceOrderNote) throws {
        try transaction.run(
            """
            UPDATE service_order_note SET text = \(note.text), updated_ms = \(note.updated)
            WHERE enterprise_id = \(note.enterpriseID) AND id = \(note.id)
            """
        )
    }

    public func delete(_ ids: [ID<ServiceOrderNote>], of enterprise: ID<Enterprise>) throws {
        try transaction.run("DELETE FROM service_order_note WHERE enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    private func load(_ rest: SQL) throws -> [ServiceOrderNote] {
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, id, order_id, text, kind, created_ms, updated_ms FROM service_order_note WHERE \(rest)
            """
        )
        return try rows.map { row in
            let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
            return ServiceOrderNote(
                id: try row.id("id"), enterpriseID: enterpriseID, orderID: try row.uuid("order_id"),
                text: try row.string("text"), kind: try row.choice("kind"), created: try row.instant("created_ms"),
                updated: try row.instant("updated_ms")
            )
        }
    }
}

/// Which notes are asked for. What is nil does not matter; all that is given must hold.
public struct ServiceOrderNoteFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<ServiceOrderNote>]?
    /// Reservations and product orders.
    public var orderIDs: [UUID]?
    /// Only notes on reservations of this service and on product orders.
    public var serviceID: ID<Service>?
    public var updated: InstantInterval?
    public var kinds: [ServiceOrderNote.Kind]?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let orderIDs { conditions.append("order_id IN \(in: orderIDs)") }
        if let serviceID {
            conditions.append(
                """
                NOT EXISTS (
                    SELECT 1 FROM reservation r WHERE r.enterprise_id = service_order_note.enterprise_id
                        AND r.id = service_order_note.order_id AND r.service_id <> \(serviceID))
                """
            )
        }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let kinds { conditions.append("kind IN \(in: kinds)") }
        return conditions
    }
}
