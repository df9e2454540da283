import Foundation
public import Hospitality
public import InnkeeperStore

/// Estimates what the house owes to its travel agencies, by their contracts.
public struct CommissionOffice: Sendable {
    private let store: Store

    public init(store: Store) { self.store = store }

    /// The stays that agencies brought to a house and that end on days from `first` to `last`.
    ///
    /// - Parameter house: The name or the identifier of the enterprise.
    /// - Throws: ``CommissionRefusal``.
    public func stays(at house: String, from first: LocalDate, to last: LocalDate) async throws -> [AgencyStay] {
        try await store.read { transaction in
            let id = UUID(uuidString: house)
            guard let enterprise = try transaction.enterprises.list().first(where: { enterprise in
                enterprise.name == house || enterprise.id.uuid == id
            }) else { throw CommissionRefusal.unknownHouse }
            guard first <= last else { throw CommissionRefusal.backwards }
            let (zone, prices) = (enterprise.timeZone, enterprise.pricing)
            return try transaction.travelAgencyContracts.stays(
                of: enterprise.id, from: first.start(in: zone), to: last.adding(days: 1).start(in: zone),
                pricing: prices
            )
        }
    }
}

/// Why there is nothing to estimate.
public enum CommissionRefusal: Refusal, Equatable {
    case unknownHouse
    case backwards

    public var message: String {
        switch self {
        case .unknownHouse: "There is no enterprise of this name or identifier."
        case .backwards: "The last day is before the first."
        }
    }
}
