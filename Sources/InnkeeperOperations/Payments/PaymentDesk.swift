import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// Moves money through the gateway, and keeps what it said.
///
/// A payment is written before the gateway is asked and again when it has answered. What a crash or a silent gateway
/// leaves between the two is asked again by ``PaymentFollowUp``, under the same reference, so that nothing is charged
/// twice and nothing is forgotten.
struct PaymentDesk {
    let call: Call
    let enterprise: Enterprise

    /// How soon a gateway is asked again that has not answered.
    private static let patience: Double = 60

    /// A payment that has not moved yet.
    func draft(
        _ value: ExactDecimal, _ currency: Currency, of account: Account, as form: Payment.Form, instrument: String?,
        origin: Payment.Origin, kind: Payment.Kind = .payment
    ) -> Payment {
        var payment = Payment(
            id: call.newID(), enterpriseID: enterprise.id, account: account, billID: nil, currency: currency,
            value: value, form: form, origin: origin, at: call.now
        )
        payment.state = .pending
        payment.accountingState = .inactive
        payment.charged = nil
        payment.kind = kind
        payment.instrument = instrument
        payment.asksAgain = call.now.addingTimeInterval(Self.patience)
        return payment
    }

    /// Hands a payment that was written to the gateway, and writes what it says.
    ///
    /// - Returns: The payment as it stands then; it is still pending when the gateway is silent.
    func submit(_ payment: Payment) async throws -> (payment: Payment, answer: PaymentAnswer) {
        let answer: PaymentAnswer
        do {
            answer = try await call.premises.payments.process(PaymentOrder(payment), at: call.now)
        } catch is GatewayUnreachable {
            answer = PaymentAnswer(payment.state, asksAgain: call.now.addingTimeInterval(Self.patience))
        }
        let recorded = try await call.store.write { transaction in
            try record(answer, on: payment.id, in: transaction)
        }
        return (recorded, answer)
    }

    /// Writes what the gateway says of a payment. The same answer twice changes nothing.
    func record(
        _ answer: PaymentAnswer, on id: ID<Payment>, in transaction: Transaction
    ) throws -> Payment {
        let found = try transaction.payments.find(id, of: enterprise.id).known(as: "PaymentId", id.uuid)
        try transaction.accounts.lock([found.account.id])
        // Read again: another process may have asked the gateway too.
        let before = try transaction.payments.find(id, of: enterprise.id).known(as: "PaymentId", id.uuid)
        var payment = before
        payment.asksAgain = answer.asksAgain
        if before.isWaiting { try move(&payment, to: answer, in: transaction) }
        if payment.state == .charged, let settled = answer.settled, payment.settled == nil {
            payment.settled = settled
            payment.settlementID = answer.settlementID
            payment.adjustedFee = answer.adjustedFee
        }
        if payment.state == .charged, payment.fee == nil { payment.fee = answer.fee }
        let hasNews = payment.state != before.state || payment.settled != before.settled
        if hasNews { payment.updated = call.now }
        try transaction.payments.update(payment)
        if payment.state == .charged, before.isWaiting, let request = payment.requestID {
            try settleInvoice(with: payment, asked: request, in: transaction)
        }
        if hasNews { try call.announce(.payment(payment.id), of: enterprise.id, in: transaction) }
        if answer.isChargedBack { try chargeBack(payment, in: transaction) }
        if answer.isChargebackReversed { try reverseChargeback(of: payment, in: transaction) }
        return payment
    }

    private func move(_ payment: inout Payment, to answer: PaymentAnswer, in transaction: Transaction) throws {
        payment.state = answer.state
        switch answer.state {
        case .pending, .verifying:
            return
        case .failed, .canceled:
            payment.accountingState = .canceled
            payment.billID = nil
            payment.notes = [payment.notes, answer.reason].compactMap(\.self).joined(separator: "\n")
        case .charged:
            payment.accountingState = .open
            payment.charged = call.now
            payment.billID = try openBill(payment.billID, of: payment.account, in: transaction)
            if let request = payment.requestID {
                _ = try transaction.paymentRequests.end(request, as: .completed, of: enterprise.id, at: call.now)
                try begin(planOf: request, with: payment, in: transaction)
            }
        }
    }

    /// Sets the plan in force whose customer was asked for the means of payment under the same identifier.
    private func begin(
        planOf request: ID<PaymentRequest>, with payment: Payment, in transaction: Transaction
    ) throws {
        let (card, mandate): (ID<CreditCard>?, String?) =
            switch payment.form {
            case .creditCard(let card): (card, nil)
            case .alternative(.sepaDirectDebit): (nil, payment.instrument)
            default: (nil, nil)
            }
        guard card != nil || mandate != nil else { return }
        _ = try transaction.paymentMethodRequests.complete(
            ID(request.uuid), with: card, mandate: mandate, of: enterprise.id, at: call.now
        )
    }

    /// The bill that was meant, or the account's default open one when that has been closed or handed on meanwhile.
    private func openBill(_ wanted: ID<Bill>?, of account: Account, in transaction: Transaction) throws -> ID<Bill> {
        if let wanted {
            try transaction.lock(.bill(wanted))
            let bill = try transaction.bills.find(wanted, of: enterprise.id, as: "BillId")
            if bill.state == .open, bill.account == account { return wanted }
        }
        return try transaction.bills.openBill(
            of: account, in: enterprise.id, newID: { call.newID() }, at: call.now
        ).id
    }

    /// The payer's bank takes back what the house has not paid back itself: the account owes that again.
    private func chargeBack(_ payment: Payment, in transaction: Transaction) throws {
        let takenBack = try transaction.payments.takingBack(payment.id, of: enterprise.id)
        guard !takenBack.contains(where: { $0.kind == .chargeback }) else { return }
        let rest = payment.rest(after: takenBack)
        guard rest > 0 else { return }
        try follow(payment, with: .chargeback, of: rest, in: transaction)
    }

    /// The house has proved that the payment was right, and the bank gives the money back: nothing is owed any more.
    private func reverseChargeback(of payment: Payment, in transaction: Transaction) throws {
        let takenBack = try transaction.payments.takingBack(payment.id, of: enterprise.id)
        guard let chargeback = takenBack.first(where: { $0.kind == .chargeback }),
            !takenBack.contains(where: { $0.kind == .chargebackReversal })
        else { return }
        try follow(payment, with: .chargebackReversal, of: -chargeback.value, in: transaction)
    }

    /// Writes what a bank did with the money of a payment by itself, on the bill of the payment while that is open.
    private func follow(
        _ payment: Payment, with kind: Payment.Kind, of value: ExactDecimal, in transaction: Transaction
    ) throws {
        var following = draft(
            value, payment.currency, of: payment.account, as: payment.form, instrument: nil, origin: .system, kind: kind
        )
        following.state = .charged
        following.accountingState = .open
        following.charged = call.now
        following.asksAgain = nil
        following.originalID = payment.id
        following.reservationID = payment.reservationID
        following.accountingCategoryID = payment.accountingCategoryID
        following.billID = try openBill(payment.billID, of: payment.account, in: transaction)
        try transaction.payments.insert(following)
        try call.announce(.payment(following.id), of: enterprise.id, in: transaction)
    }
}

extension Payment {
    /// Whether the gateway has not said yet how it ended.
    var isWaiting: Bool { state == .pending || state == .verifying }

    /// What has not been taken back of it; what is on its way back counts as taken.
    func rest(after takenBack: [Payment]) -> ExactDecimal {
        takenBack.filter { $0.state != .failed && $0.state != .canceled }.reduce(-value) { $0 - $1.value }
    }
}

/// Why money does not move.
enum PaymentRefusal: Refusal, Equatable {
    case failed(String)
    case currencyNotTaken(String)
    case methodNotEnabled(String)
    case refundTooLarge(String)
    case takenElsewhere
    case notCharged
    case isBeingPaid

    var message: String {
        switch self {
        case .failed(let reason): reason
        case .currencyNotTaken(let code): "This means of payment cannot be used for amounts in \(code)."
        case .methodNotEnabled(let name): "The house has not enabled payments by \(name)."
        case .refundTooLarge(let rest): "No more than \(rest) of this payment can still be refunded."
        case .takenElsewhere: "This payment was taken outside of the gateway and is paid back there."
        case .isBeingPaid: "This is being paid already."
        case .notCharged: "Only a payment that has come in can be refunded."
        }
    }
}
