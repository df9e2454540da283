/// Who has a resource today. Of several reasons the strongest counts, in this order from the end.
public enum OccupancyState: String, CaseIterable, Sendable, Comparable {
    case vacant = "Vacant"
    case reserved = "Reserved"
    /// By a stay that was promised this very resource.
    case reservedLocked = "ReservedLocked"
    case internalUse = "InternalUse"
    case outOfOrder = "OutOfOrder"

    public static func < (left: OccupancyState, right: OccupancyState) -> Bool {
        left.strength < right.strength
    }

    private var strength: Int {
        switch self {
        case .vacant: 0
        case .reserved: 1
        case .reservedLocked: 2
        case .internalUse: 3
        case .outOfOrder: 4
        }
    }

    public init(_ type: ResourceBlockType) {
        self =
            switch type {
            case .internalUse: .internalUse
            case .outOfOrder: .outOfOrder
            }
    }

    /// What the states of some resources are for each of a house: who has a dorm has its beds, and who has one of its
    /// beds has the dorm, as far as nobody else can have it whole.
    ///
    /// - Parameter parents: The resource that each resource is a part of, for those that are.
    public static func spread(
        _ states: [ID<Resource>: OccupancyState], parents: [ID<Resource>: ID<Resource>]
    ) -> [ID<Resource>: OccupancyState] {
        var all = states
        // Down first: what the whole has, every part has.
        for part in parents.keys {
            var (above, seen) = (part, Set([part]))
            while let parent = parents[above], seen.insert(parent).inserted {
                if let state = states[parent] { all[part] = max(all[part] ?? .vacant, state) }
                above = parent
            }
        }
        for (part, state) in states {
            var (above, seen) = (part, Set([part]))
            while let parent = parents[above], seen.insert(parent).inserted {
                all[parent] = max(all[parent] ?? .vacant, state)
                above = parent
            }
        }
        return all
    }
}
