public import Hospitality

/// What every list of the house's furniture can be narrowed by; a nil condition lets everything pass.
public struct HouseFilter<Entity>: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<Entity>]?
    /// Only for tables with a service.
    public var services: [ID<Service>]?
    /// Only for tables whose rows others name too.
    public var externalIdentifiers: [String]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    /// Only for tables with an activity.
    public var isActive: Bool?

    public init(
        enterprises: [ID<Enterprise>],
        ids: [ID<Entity>]? = nil,
        services: [ID<Service>]? = nil,
        externalIdentifiers: [String]? = nil,
        created: InstantInterval? = nil,
        updated: InstantInterval? = nil,
        isActive: Bool? = nil
    ) {
        self.enterprises = enterprises
        self.ids = ids
        self.services = services
        self.externalIdentifiers = externalIdentifiers
        self.created = created
        self.updated = updated
        self.isActive = isActive
    }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let services { conditions.append("service_id IN \(in: services)") }
        if let externalIdentifiers { conditions.append("external_identifier IN \(in: externalIdentifiers)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let isActive { conditions.append("is_active = \(isActive)") }
        return conditions.joined(" AND ")
    }
}
