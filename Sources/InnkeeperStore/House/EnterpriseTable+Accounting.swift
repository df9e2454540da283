public import Foundation
public import Hospitality

extension EnterpriseTable {
    /// How a house books and prints its bills from now on.
    public func set(_ accounting: AccountingConfiguration, of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE enterprise SET accounting_options = \(json: accounting.options),
                bill_template = \(accounting.billTemplate), updated_ms = \(now)
            WHERE id = \(enterprise)
            """
        )
    }

    /// The house of this name or identifier; nil when there is none.
    public func named(_ house: String) throws -> Enterprise? {
        try list().first { $0.name == house || $0.id.description == house.lowercased() }
    }
}
