public import Foundation
public import Hospitality

extension Enterprise {
    /// The taxes of this enterprise: its environment's rates, and how it prices and computes.
    public var taxRules: TaxRules {
        TaxRules(environment: taxEnvironmentCode, pricing: pricing, precision: taxPrecision)
    }

    /// The first instant whose charges and payments may still be added or changed at `now`.
    public func accountingHistoryStart(at now: Date) -> Date {
        let history = accountingEditableHistory
        let back = DateComponents(month: -history.months, day: -history.days, second: -history.seconds)
        return calendar.date(byAdding: back, to: now) ?? now
    }
}
