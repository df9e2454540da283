public import InnkeeperValues

/// What the terms of a company say about an invoice that it is to pay.
public enum CompanyInvoiceRules {
    /// - Parameter balances: What stands on the bill, by currency.
    /// - Throws: ``BillRefusal/notInvoiceable`` where a company would owe what it may not owe. What it has paid, and
    ///   what the house owes to it, may be invoiced to anybody.
    public static func check(_ balances: [String: ExactDecimal], _ terms: CompanyTerms) throws(BillRefusal) {
        guard terms.options.contains(.invoiceable) || balances.values.allSatisfy({ $0 <= .zero }) else {
            throw .notInvoiceable
        }
    }

    /// The taxes that a company hands to the tax office itself, as some countries ask of public bodies: those of all
    /// charges, at most what is still to be paid. Negative where they are given back with the charges.
    ///
    /// - Parameters:
    ///   - taxes: Of the charges on the bill, by currency.
    ///   - balances: What stands on the bill, by currency.
    public static func deducted(
        _ taxes: [String: ExactDecimal], of balances: [String: ExactDecimal], _ terms: CompanyTerms
    ) -> [String: ExactDecimal] {
        guard terms.options.contains(.addTaxDeductedPaymentToInvoices) else { return [:] }
        var deducted: [String: ExactDecimal] = [:]
        for (currency, tax) in taxes {
            guard let balance = balances[currency], !tax.isZero, tax.isNegative == balance.isNegative else { continue }
            deducted[currency] = tax.isNegative ? max(tax, balance) : min(tax, balance)
        }
        return deducted
    }
}
