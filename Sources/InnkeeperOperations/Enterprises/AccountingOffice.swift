public import Foundation
public import Hospitality
public import InnkeeperStore

/// Where a house decides how it books and prints its bills.
public struct AccountingOffice: Sendable {
    private let store: Store

    public init(store: Store) { self.store = store }

    /// Changes what is not nil. What was claimed on invoices while they were tracked stays claimed.
    ///
    /// - Parameter house: The name or the identifier of the enterprise.
    /// - Returns: What counts from now on.
    /// - Throws: ``HouseRefusal``.
    @discardableResult
    public func change(
        _ house: String, tracksReceivables: Bool? = nil, billTemplate: BillPrint.Template? = nil, now: Date
    ) async throws -> AccountingConfiguration {
        try await store.write { transaction in
            guard let found = try transaction.enterprises.named(house) else { throw HouseRefusal.unknown }
            try transaction.lock(.enterprise(found.id))
            // Read again: somebody else may have changed it while this waited.
            guard let enterprise = try transaction.enterprises.find(found.id) else { throw HouseRefusal.unknown }
            var accounting = enterprise.accounting
            if let tracksReceivables {
                accounting.options.removeAll { $0 == AccountingConfiguration.receivableTracking }
                if tracksReceivables { accounting.options.append(AccountingConfiguration.receivableTracking) }
            }
            accounting.billTemplate = billTemplate ?? accounting.billTemplate
            if accounting != enterprise.accounting {
                try transaction.enterprises.set(accounting, of: enterprise.id, at: now)
            }
            return accounting
        }
    }
}

/// Why a command finds no house.
public enum HouseRefusal: Refusal, Equatable {
    case unknown

    public var message: String {
        switch self {
        case .unknown: "There is no enterprise of this name or identifier."
        }
    }
}
