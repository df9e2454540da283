import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Keeps what payment terminals are asked for and what they say in step with the accounts.
struct TerminalCounter {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// Writes what the terminal is to take, waiting, and makes the order.
    func order(_ request: Contract.PaymentTerminalCommandParameters, amount: Amount) throws -> TerminalOrder {
        let account = try call.customerAccount(request.customerID, of: enterprise, in: transaction)
        try transaction.accounts.lock([account.id])
        let customer = try transaction.customers.find(ID(account.id.uuid), of: enterprise.chainID)
        let bill = try request.billID.map { id in
            try transaction.bills.findOpen(ID(id), of: account, in: enterprise.id).id
        }
        let asked = try paymentRequest(request.paymentRequestID, of: account)
        let reservation = try request.reservationID.map { id in
            try call.reservation(id, of: enterprise.id, in: transaction).id
        }
        let card = CreditCard(
            id: call.newID(), enterpriseID: enterprise.id, customerID: ID(account.id.uuid), kind: .terminal,
            type: nil, obfuscatedNumber: nil, created: call.now
        )
        try transaction.creditCards.insert(card)
        let kind: TerminalOrder.Kind = sameChoice(request.type)
        let subject: UUID
        switch kind {
        case .payment:
            var payment = PaymentDesk(call: call, enterprise: enterprise).draft(
                -amount.gross, amount.currency, of: account, as: .creditCard(card.id), instrument: nil,
                origin: .terminal
            )
            // Only the terminal knows what becomes of it; no gateway is asked.
            payment.asksAgain = nil
            (payment.billID, payment.reservationID, payment.requestID) = (bill, reservation, asked?.id)
            try transaction.payments.insert(payment)
            try call.announce(.payment(payment.id), of: enterprise.id, in: transaction)
            subject = payment.id.uuid
        case .preauthorization:
            let held = Preauthorization(
                id: call.newID(), enterpriseID: enterprise.id, creditCardID: card.id, customerID: card.customerID,
                reservationID: reservation, currency: amount.currency, value: amount.gross, state: .pending,
                created: call.now
            )
            try transaction.preauthorizations.insert(held)
            subject = held.id.uuid
        }
        return TerminalOrder(
            kind: kind, customerID: account.id.uuid,
            fullName: WrittenName.text(first: customer?.person.firstName, last: customer?.person.lastName),
            billID: bill?.uuid, subjectID: subject, requestID: asked?.id.uuid, currencyCode: amount.currency.code,
            value: amount.gross.trimmed(toAtLeast: amount.currency.scale)
        )
    }

    /// Writes what the terminal says in the end. Said twice, it changes nothing.
    func settle(_ order: TerminalOrder, as state: CommandState, notes: String?) throws {
        let (paid, held): (Payment.State, Preauthorization.State)
        switch state {
        case .pending, .received, .processing: return
        case .processed: (paid, held) = (.charged, .chargeable)
        case .cancelled: (paid, held) = (.canceled, .cancelled)
        case .error: (paid, held) = (.failed, .failed)
        }
        try transaction.accounts.lock([ID(order.customerID)])
        switch order.kind {
        case .payment:
            var answer = PaymentAnswer(paid)
            answer.reason = notes
            let payment = try PaymentDesk(call: call, enterprise: enterprise).record(
                answer, on: ID(order.subjectID), in: transaction
            )
            if payment.state != .charged { try disable(payment.form.creditCard) }
        case .preauthorization:
            let ended = try transaction.preauthorizations.end(
                waiting: ID(order.subjectID), as: held, of: enterprise.id, at: call.now
            )
            if ended, held != .chargeable {
                try disable(transaction.preauthorizations.card(of: ID(order.subjectID), in: enterprise.id))
            }
            guard ended, held == .chargeable, let request = order.requestID else { return }
            _ = try transaction.paymentRequests.end(ID(request), as: .completed, of: enterprise.id, at: call.now)
        }
    }

    /// A card that was refused, or never shown, is none that anybody could charge.
    private func disable(_ id: ID<CreditCard>?) throws {
        guard let id, let card = try transaction.creditCards.find(id, of: enterprise.id), card.state == .enabled else {
            return
        }
        try transaction.creditCards.setState(.disabled, of: card, at: call.now)
    }

    private func paymentRequest(_ id: UUID?, of account: Account) throws -> PaymentRequest? {
        guard let id else { return nil }
        let request = try transaction.paymentRequests.find(ID(id), of: enterprise.id)
            .known(as: "PaymentRequestId", id)
        guard request.customerID.uuid == account.id.uuid, request.state == .pending else {
            throw InvalidReference("PaymentRequestId", "names a request to somebody else, or one that is over")
        }
        return request
    }
}
