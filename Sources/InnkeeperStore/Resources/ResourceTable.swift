public import Hospitality

extension Transaction {
    public var resources: ResourceTable { ResourceTable(transaction: self) }
}

/// All SQL on the table `resource`.
public struct ResourceTable {
    let transaction: Transaction

    private static let columns: SQL = """
        id, enterprise_id, is_active, parent_resource_id, name, state, state_reason, descriptions,
        external_names, directions, kind, floor_number, location_notes, created_ms, updated_ms,
        state_set_ms
        """

    public func insert(_ resource: Resource) throws {
        try transaction.run(
            """
            INSERT INTO resource (\(Self.columns)) VALUES (
                \(resource.id), \(resource.enterpriseID), \(resource.isActive), \(resource.parentID),
                \(resource.name), \(resource.state), \(resource.stateReason), \(json: resource.descriptions),
                \(json: resource.externalNames), \(json: resource.directions), \(Self.kind(resource)),
                \(Self.floorNumber(resource)), \(Self.locationNotes(resource)), \(resource.created),
                \(resource.updated), \(resource.stateSet))
            """
        )
    }

    /// Those with these identifiers, in no order.
    public func find(_ ids: [ID<Resource>], of enterprise: ID<Enterprise>) throws -> [Resource] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    public func find(_ id: ID<Resource>, of enterprise: ID<Enterprise>) throws -> Resource? {
        try load("enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// One page of what passes `filter` and has one of `names` where they are given, newest first.
    ///
    /// - Parameter service: Leaves out what only other services sell; what nobody sells belongs to all of them.
    public func list(
        _ filter: HouseFilter<Resource>, names: [String]?, openTo service: ID<Service>? = nil, _ page: Page
    ) throws -> [Resource] {
        var condition = filter.conditions
        if let service { condition += " AND \(service.opens)" }
        if let names { condition += " AND name IN \(in: names)" }
        return try load("\(condition)\(page.older)\(page.newestFirst)")
    }

    /// The identifiers among `ids` that a token bound to `service` may not touch: only other services sell them.
    public func closed(_ ids: [ID<Resource>], to service: ID<Service>) throws -> [ID<Resource>] {
        try transaction.rows("SELECT id FROM resource WHERE id IN \(in: ids) AND NOT \(service.opens)")
            .map { try $0.id("id") }
    }

    /// The active resources of a category through their active assignments, by name.
    public func assigned(to category: ID<ResourceCategory>, of enterprise: ID<Enterprise>) throws -> [Resource] {
        try load(
            """
            enterprise_id = \(enterprise) AND is_active AND id IN (
                SELECT resource_id FROM resource_category_assignment
                WHERE enterprise_id = \(enterprise) AND category_id = \(category) AND is_active)
            ORDER BY name, id
            """
        )
    }

    /// The resources that are taken when `resource` is: its parents and its children at every depth, without itself.
    public func relatives(of resource: ID<Resource>, of enterprise: ID<Enterprise>) throws -> [ID<Resource>] {
        try transaction.rows(
            """
            WITH RECURSIVE
            upward (id, parent_id) AS (
                SELECT id, parent_resource_id FROM resource WHERE enterprise_id = \(enterprise) AND id = \(resource)
                UNION
                SELECT r.id, r.parent_resource_id FROM resource r JOIN upward u ON r.id = u.parent_id
                WHERE r.enterprise_id = \(enterprise)),
            downward (id) AS (
                SELECT id FROM resource WHERE enterprise_id = \(enterprise) AND id = \(resource)
                UNION
                SELECT r.id FROM resource r JOIN downward d ON r.parent_resource_id = d.id
                WHERE r.enterprise_id = \(enterprise))
            SELECT id FROM upward WHERE id <> \(resource) UNION SELECT id FROM downward WHERE id <> \(resource)
            ORDER BY id
            """
        ).map { try $0.id("id") }
    }

    /// What `resource` consists of, at every depth, without itself.
    public func parts(of resource: ID<Resource>, of enterprise: ID<Enterprise>) throws -> [ID<Resource>] {
        try transaction.rows(
            """
            WITH RECURSIVE downward (id) AS (
                SELECT id FROM resource WHERE enterprise_id = \(enterprise) AND parent_resource_id = \(resource)
                UNION
                SELECT r.id FROM resource r JOIN downward d ON r.parent_resource_id = d.id
                WHERE r.enterprise_id = \(enterprise))
            SELECT id FROM downward
            """
        ).map { try $0.id("id") }
    }

    /// Stores everything about it but what it is and where it belongs.
    public func update(_ resource: Resource) throws {
        try transaction.run(
            """
            UPDATE resource SET
                is_active = \(resource.isActive), parent_resource_id = \(resource.parentID), name = \(resource.name),
                state = \(resource.state), state_set_ms = \(resource.stateSet), state_reason = \(resource.stateReason),
                descriptions = \(json: resource.descriptions), external_names = \(json: resource.externalNames),
                directions = \(json: resource.directions), floor_number = \(Self.floorNumber(resource)),
                location_notes = \(Self.locationNotes(resource)), updated_ms = \(resource.updated)
            WHERE enterprise_id = \(resource.enterpriseID) AND id = \(resource.id)
            """
        )
    }

    private static func kind(_ resource: Resource) -> String {
        switch resource.kind {
        case .space: "Space"
        case .object: "Object"
        case .person: "Person"
        }
    }

    private static func floorNumber(_ resource: Resource) -> String? {
        switch resource.kind {
        case .space(let floorNumber, _): floorNumber
        case .object, .person: nil
        }
    }

    private static func locationNotes(_ resource: Resource) -> String? {
        switch resource.kind {
        case .space(_, let locationNotes): locationNotes
        case .object, .person: nil
        }
    }

    private static func kind(_ row: Row) throws -> ResourceKind {
        switch try row.string("kind") {
        case "Object": .object
        case "Person": .person
        default:
            .space(
                floorNumber: try row.string("floor_number"), locationNotes: try row.optionalString("location_notes")
            )
        }
    }

    private func load(_ condition: SQL) throws -> [Resource] {
        try transaction.rows("SELECT \(Self.columns) FROM resource WHERE \(condition)").map(Self.resource)
    }

    private static func resource(_ row: Row) throws -> Resource {
        var resource = try Resource(
            id: row.id("id"),
            enterpriseID: row.id("enterprise_id"),
            isActive: row.bool("is_active"),
            parentID: row.optionalID("parent_resource_id"),
            name: row.string("name"),
            state: row.choice("state"),
            stateReason: row.optionalString("state_reason"),
            descriptions: row.texts("descriptions"),
            externalNames: row.texts("external_names"),
            directions: row.texts("directions"),
            kind: kind(row),
            created: row.instant("created_ms"),
            updated: row.instant("updated_ms")
        )
        resource.stateSet = try row.instant("state_set_ms")
        return resource
    }
}
