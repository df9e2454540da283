public import Hospitality

/// Which rates a list holds; a nil condition lets every rate pass.
public struct RateFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<Rate>]?
    public var services: [ID<Service>]?
    public var externalIdentifiers: [String]?
    public var updated: InstantInterval?
    public var isActive: Bool?

    public init(
        enterprises: [ID<Enterprise>],
        ids: [ID<Rate>]? = nil,
        services: [ID<Service>]? = nil,
        externalIdentifiers: [String]? = nil,
        updated: InstantInterval? = nil,
        isActive: Bool? = nil
    ) {
        self.enterprises = enterprises
        self.ids = ids
        self.services = services
        self.externalIdentifiers = externalIdentifiers
        self.updated = updated
        self.isActive = isActive
    }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let services { conditions.append("service_id IN \(in: services)") }
        if let externalIdentifiers { conditions.append("external_identifier IN \(in: externalIdentifiers)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let isActive { conditions.append("is_active = \(isActive)") }
        return conditions.joined(" AND ")
    }
}
