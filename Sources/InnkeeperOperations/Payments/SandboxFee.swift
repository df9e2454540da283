import Hospitality
import InnkeeperValues

/// What the sandbox keeps of a payment: a share of it and some small coins, whatever the currency.
enum SandboxFee {
    case card
    case amex
    /// A debit of a bank account, or a transfer that the bank confirms.
    case bank
    case refund

    /// What it thinks when the money moves.
    func estimate(of value: ExactDecimal, _ currency: Currency) -> ExactDecimal {
        fee(thousandths: 15, hundredths: 20, of: value, currency)
    }

    /// What it was in the end: banks ask a little less for cards than the gateway had thought.
    func final(of value: ExactDecimal, _ currency: Currency) -> ExactDecimal {
        fee(thousandths: 14, hundredths: 20, of: value, currency)
    }

    private func fee(
        thousandths: Int128, hundredths: Int128, of value: ExactDecimal, _ currency: Currency
    ) -> ExactDecimal {
        let (share, coins): (Int128, Int128) =
            switch self {
            case .card: (thousandths, hundredths)
            case .amex: (25, hundredths)
            case .bank: (0, 35)
            case .refund: (0, 10)
            }
        let part = value * ExactDecimal(coefficient: share, scale: 3)
        return (part + ExactDecimal(coefficient: coins, scale: 2)).rounded(to: currency.scale)
    }
}
