public import Hospitality
public import InnkeeperStore

/// Where a house decides when what a service sells becomes dirty by itself.
public struct HousekeepingOffice: Sendable {
    private let store: Store

    public init(store: Store) { self.store = store }

    /// The bookable services of all houses.
    public func services() async throws -> [Service] {
        try await store.read { transaction in
            try transaction.services.bookable(of: try transaction.enterprises.list().map(\.id))
        }
    }

    /// Changes what is not nil.
    ///
    /// - Returns: The service as it is from now on.
    /// - Throws: ``HousekeepingRefusal``.
    public func change(
        _ service: ID<Service>, dirtiesAtCheckIn: Bool? = nil, vacantDays: Int? = nil
    ) async throws -> Service {
        try await store.write { transaction in
            try transaction.lock(.service(service))
            let houses = try transaction.enterprises.list().map(\.id)
            guard var found = try transaction.services.bookable(of: houses).first(where: { $0.id == service }) else {
                throw HousekeepingRefusal.unknown
            }
            let old = found.housekeeping
            found.housekeeping = HousekeepingTerms(
                dirtiesAtCheckIn: dirtiesAtCheckIn ?? old.dirtiesAtCheckIn, vacantDays: vacantDays ?? old.vacantDays
            )
            if found.housekeeping != old {
                try transaction.services.set(found.housekeeping, of: service, in: found.enterpriseID)
            }
            return found
        }
    }
}

/// Why housekeeping is not changed.
public enum HousekeepingRefusal: Refusal, Equatable {
    case unknown

    public var message: String {
        switch self {
        case .unknown: "There is no such service."
        }
    }
}
