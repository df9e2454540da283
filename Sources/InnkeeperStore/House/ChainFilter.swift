public import Hospitality

/// What lists of a chain's own things can be narrowed by; a nil condition lets everything pass.
public struct ChainFilter<Entity>: Sendable {
    public var chains: [ID<Chain>]
    public var ids: [ID<Entity>]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    public var isActive: Bool?

    public init(
        chains: [ID<Chain>], ids: [ID<Entity>]? = nil, created: InstantInterval? = nil,
        updated: InstantInterval? = nil, isActive: Bool? = nil
    ) {
        self.chains = chains
        self.ids = ids
        self.created = created
        self.updated = updated
        self.isActive = isActive
    }

    var conditions: [SQL] {
        var conditions: [SQL] = [chains.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let isActive { conditions.append("is_active = \(isActive)") }
        return conditions
    }
}
