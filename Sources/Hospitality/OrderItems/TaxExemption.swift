/// Why a charge bears no tax, as the tax office wants to read it.
public struct TaxExemption: Hashable, Sendable {
    public let reason: TaxExemptionReason?
    /// The paragraph of the law, as it is printed on bills.
    public let legalReference: String?

    /// - Returns: Nil where neither is known.
    public init?(reason: TaxExemptionReason?, legalReference: String?) {
        guard reason != nil || legalReference != nil else { return nil }
        self.reason = reason
        self.legalReference = legalReference
    }
}

extension OrderItem {
    /// Whether the charge may be exempt: it is worth something and bears no tax. What bears one is not exempt, whatever
    /// its product says.
    public var bearsNoTax: Bool { unitAmount.taxes.isEmpty && !amount.gross.isZero }

    /// Whether it is exempt for the reason of the rate it was sold at: a night, or a rebate on one.
    public var isExemptByRate: Bool {
        switch kind {
        case .spaceOrder, .nightRebate: productID == nil
        case .cancellationFee, .productOrderRebate, .additionalExpenseRebate, .deposit, .exchangeRateDifference,
            .customItem, .serviceCharge, .cityTax, .cityTaxDiscount, .productOrder, .surcharge, .taxCorrection,
            .resourceUpgradeFee, .invoiceFee, .multicurrencyFee, .allowanceDiscount, .allowanceBreakage,
            .allowanceContraBreakage:
            false
        }
    }
}
