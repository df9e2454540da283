import Hospitality

/// What of the rooms of a house is a service's own.
extension ID where Entity == Service {
    /// The identifiers of its categories, as a list for `IN`.
    var categories: SQL { "(SELECT c.id FROM resource_category c WHERE c.service_id = \(self))" }

    /// The identifiers of its features, as a list for `IN`.
    var features: SQL { "(SELECT f.id FROM resource_feature f WHERE f.service_id = \(self))" }

    /// A condition on a row of `resource`: the service sells it, or nobody else does.
    var opens: SQL {
        """
        (id IN \(sold("=")) OR id NOT IN \(sold("<>")))
        """
    }

    private func sold(_ comparison: SQL) -> SQL {
        """
        (SELECT a.resource_id FROM resource_category_assignment a
            JOIN resource_category c ON c.enterprise_id = a.enterprise_id AND c.id = a.category_id
            WHERE a.is_active AND c.service_id \(comparison) \(self))
        """
    }
}
