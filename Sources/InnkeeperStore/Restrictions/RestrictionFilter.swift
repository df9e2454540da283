public import Hospitality

/// Which restrictions a list shows; a member that is nil does not narrow it.
public struct RestrictionFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    /// Time units are of a service, so the interval in which a restriction lies is another one for each kind of them.
    public var services: [Part]
    public var ids: [ID<Restriction>]?
    public var categories: [ID<ResourceCategory>]?
    public var exactRates: [ID<Rate>]?
    public var baseRates: [ID<Rate>]?
    /// Those that are about one of these rates in any way, also as all rates.
    public var rates: RestrictedRates?
    public var origin: RestrictionOrigin?
    public var created: InstantInterval?
    public var updated: InstantInterval?

    public init(enterprises: [ID<Enterprise>], services: [Part]) {
        self.enterprises = enterprises
        self.services = services
    }

    /// Services whose time units are counted alike.
    public struct Part: Sendable {
        public let services: [ID<Service>]
        /// Nil for all restrictions of these services.
        public let within: RestrictionSpan?

        public init(_ services: [ID<Service>], within: RestrictionSpan?) {
            self.services = services
            self.within = within
        }

        var condition: SQL {
            var condition: SQL = services.count == 1
                ? "service_id = \(services[0])" : "service_id IN \(in: services)"
            if let first = within?.first { condition += " AND (last_unit IS NULL OR last_unit >= \(first.number))" }
            if let last = within?.last { condition += " AND (first_unit IS NULL OR first_unit <= \(last.number))" }
            return condition
        }
    }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        let parts = services.map { part -> SQL in "(\(part.condition))" }
        conditions.append(parts.isEmpty ? "false" : "(\(parts.joined(" OR ")))")
        if let ids { conditions.append("id IN \(in: ids)") }
        if let categories { conditions.append("category_id IN \(in: categories)") }
        if let exactRates { conditions.append("exact_rate_id IN \(in: exactRates)") }
        if let baseRates { conditions.append("base_rate_id IN \(in: baseRates)") }
        if let rates {
            conditions += [
                "(exact_rate_id IS NULL OR exact_rate_id IN \(in: rates.rates))",
                "(base_rate_id IS NULL OR base_rate_id IN \(in: rates.chain))",
                "(rate_group_id IS NULL OR rate_group_id IN \(in: rates.groups))",
            ]
        }
        if let origin { conditions.append("origin = \(origin)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        return conditions.joined(" AND ")
    }
}
