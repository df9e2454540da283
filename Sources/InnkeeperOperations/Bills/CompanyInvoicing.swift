import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the terms of a company do to the invoices that it is to pay.
struct CompanyInvoicing {
    let call: Call
    let enterprise: Enterprise

    /// Asks whether the owner of a bill may be invoiced, and puts the tax on it that a company deducts. The account and
    /// the bill are locked.
    ///
    /// - Returns: How the bill stands then.
    /// - Throws: ``BillRefusal/notInvoiceable``.
    func prepare(_ bill: Bill, standing: BillStanding, in transaction: Transaction) throws -> BillStanding {
        guard bill.state == .open, bill.account.type == .company,
            let company = try transaction.companies.find(ID(bill.account.id.uuid), of: enterprise.chainID)
        else { return standing }
        try CompanyInvoiceRules.check(standing.balances, company.terms)
        guard company.terms.options.contains(.addTaxDeductedPaymentToInvoices) else { return standing }
        let items = try transaction.orderItems.on(bills: [bill.id], of: [enterprise.id]).filter { $0.state == .open }
        var taxes: [String: ExactDecimal] = [:]
        for amount in items.map(\.amount) {
            taxes[amount.currency.code, default: .zero] += amount.taxes.reduce(.zero) { $0 + $1.value }
        }
        var standing = standing
        let deducted = CompanyInvoiceRules.deducted(taxes, of: standing.balances, company.terms)
        for (code, value) in deducted.sorted(by: { $0.key < $1.key }) {
            guard let currency = Currency(code) else { continue }
            try transaction.payments.insert(
                Payment(
                    id: call.newID(), enterpriseID: enterprise.id, account: bill.account, billID: bill.id,
                    currency: currency, value: -value, form: .taxDeducted, origin: .billBalancing, at: call.now
                )
            )
            standing.balances[code] = standing.balances[code].map { $0 - value }
            standing.entries += 1
        }
        return standing
    }
}
