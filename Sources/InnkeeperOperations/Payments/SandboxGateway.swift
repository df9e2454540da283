public import Foundation
public import Hospitality
import InnkeeperStore

/// A gateway that moves no money and always does the same, for houses of practice.
///
/// What it does is decided by the name of the card alone, and by the time that has passed: it remembers nothing, so
/// every process and every restart answers alike. ``SandboxCard`` lists the cards; any other name is a good Visa.
/// A bank account is debited after two days; ``SandboxAccount`` lists those that are different. The bank behind iDEAL
/// confirms after a minute, unless the address to come back to asks it not to with `sandbox=cancel`. Who says to the
/// bank that they hold a card of 3-D Secure (``SandboxProof``) need not wait. What it keeps is told by ``SandboxFee``.
public struct SandboxGateway: PaymentGateway {
    private static let (minute, day): (Double, Double) = (60, 86_400)

    public init() {}

    /// There is no storage behind it: ``SandboxCard`` lists what it would answer.
    public var cardStorageKey: String { "sandbox" }

    public func card(_ storageData: String) -> KeptCard? {
        let card = SandboxCard(rawValue: storageData) ?? .visa
        let digits = TokenHash(of: storageData).hexadecimal.utf8.prefix(4).map { String($0 % 10) }.joined()
        let known = SandboxCard(rawValue: storageData) != nil
        return KeptCard(
            type: card.type, obfuscatedNumber: "\(card.firstDigits)******\(known ? card.lastDigits : digits)",
            format: card == .virtual ? .virtual : .physical
        )
    }

    public func mandate(iban: String, name: String) -> String {
        (SandboxAccount.allCases.first { $0.iban == iban } ?? .good).rawValue
    }

    public func takes(_ method: Payment.AlternativeMethod, in currency: Currency) -> Bool {
        switch method {
        case .ideal, .sepaDirectDebit: currency.code == "EUR"
        case .applePay, .googlePay: true
        case .payPal, .wireTransfer: false
        }
    }

    public func process(_ order: PaymentOrder, at now: Date) throws -> PaymentAnswer {
        let age = now.timeIntervalSince(order.submitted)
        switch order.kind {
        case .refund: return refund(order, age)
        case .payment, .chargeback, .chargebackReversal: break
        }
        if let account = SandboxAccount(rawValue: order.instrument) { return debit(order, account, age) }
        if order.instrument == Payment.AlternativeMethod.ideal.rawValue { return ideal(order, age) }
        return try charge(order, SandboxCard(rawValue: order.instrument) ?? .visa, age)
    }

    private func charge(_ order: PaymentOrder, _ card: SandboxCard, _ age: Double) throws -> PaymentAnswer {
        switch card {
        case .declined: return failed("The card was declined by its bank.")
        case .insufficientFunds: return failed("There is not enough money behind the card.")
        case .threeDSecure, .threeDSecureFailed:
            let proof = order.proof.flatMap { SandboxProof(rawValue: $0) }
            guard age >= Self.minute || proof != nil else { return waiting(.verifying, order, until: Self.minute) }
            if card == .threeDSecureFailed || proof == .denied {
                return failed("The holder of the card did not prove who they are.")
            }
            return settled(order, age, afterDays: 1, .card)
        case .timeOut:
            guard age >= 2 * Self.minute else { throw GatewayUnreachable() }
            return settled(order, age, afterDays: 1, .card)
        case .chargeback: return settled(order, age, afterDays: 1, .card, chargedBackAfterDays: 3)
        case .chargebackReversed:
            return settled(order, age, afterDays: 1, .card, chargedBackAfterDays: 3, reversedAfterDays: 6)
        case .slowSettlement: return settled(order, age, afterDays: 14, .card)
        case .amex: return settled(order, age, afterDays: 1, .amex)
        case .visa, .masterCard, .virtual, .refundFails: return settled(order, age, afterDays: 1, .card)
        }
    }

    private func debit(_ order: PaymentOrder, _ account: SandboxAccount, _ age: Double) -> PaymentAnswer {
        guard age >= 2 * Self.day else { return waiting(.pending, order, until: 2 * Self.day) }
        switch account {
        case .good: return settled(order, age, afterDays: 3, .bank)
        case .failing: return failed("The bank did not debit the account.")
        case .chargeback: return settled(order, age, afterDays: 3, .bank, chargedBackAfterDays: 10)
        }
    }

    private func ideal(_ order: PaymentOrder, _ age: Double) -> PaymentAnswer {
        let address = order.redirectURL ?? ""
        guard age < Self.minute else {
            if address.contains("sandbox=cancel") { return PaymentAnswer(.canceled) }
            return settled(order, age, afterDays: 1, .bank)
        }
        var answer = waiting(.pending, order, until: Self.minute)
        // This bank has no page of its own; it sends the payer straight back.
        answer.page = address
        return answer
    }

    private func refund(_ order: PaymentOrder, _ age: Double) -> PaymentAnswer {
        guard age >= Self.minute else { return waiting(.pending, order, until: Self.minute) }
        if order.instrument == SandboxCard.refundFails.rawValue {
            return failed("The bank of the card takes no refunds.")
        }
        return settled(order, age, afterDays: 1, .refund)
    }

    private func failed(_ reason: String) -> PaymentAnswer {
        var answer = PaymentAnswer(.failed)
        answer.reason = reason
        return answer
    }

    private func waiting(_ state: Payment.State, _ order: PaymentOrder, until age: Double) -> PaymentAnswer {
        PaymentAnswer(state, asksAgain: order.submitted.addingTimeInterval(age))
    }

    /// Charged; paid out with all others of its day after so many days.
    private func settled(
        _ order: PaymentOrder, _ age: Double, afterDays days: Double, _ fee: SandboxFee,
        chargedBackAfterDays back: Double? = nil, reversedAfterDays reversal: Double? = nil
    ) -> PaymentAnswer {
        let settling = order.submitted.addingTimeInterval(days * Self.day)
        var answer = PaymentAnswer(.charged, asksAgain: settling)
        answer.fee = fee.estimate(of: order.value, order.currency)
        guard age >= days * Self.day else { return answer }
        answer.asksAgain = nil
        answer.adjustedFee = fee.final(of: order.value, order.currency)
        answer.settled = settling
        answer.settlementID = "SANDBOX-\(Int(settling.timeIntervalSince1970 / Self.day))"
        guard let back else { return answer }
        answer.isChargedBack = age >= back * Self.day
        answer.isChargebackReversed = reversal.map { age >= $0 * Self.day } ?? false
        let next = [back, reversal].compactMap(\.self).first { age < $0 * Self.day }
        answer.asksAgain = next.map { order.submitted.addingTimeInterval($0 * Self.day) }
        return answer
    }
}
