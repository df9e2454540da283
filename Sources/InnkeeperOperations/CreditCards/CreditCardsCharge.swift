import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Charges a card that the gateway keeps, for its owner.
///
/// The payment goes to the customer's default open bill when it is charged. A bank that wants to verify the holder
/// leaves it verifying, a gateway that does not answer pending; both come to an end by themselves.
///
/// - Throws: `InvalidReference` for an unknown card, one that was only seen at a terminal, one that is disabled or too
///   old, an unknown stay or category, a currency that the enterprise does not accept, an amount that is not positive;
///   a refusal when the card is declined, which stays in the list of payments as failed.
extension CreditCardsCharge: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let amount = try enterprise.payable(request.amount)
        let desk = PaymentDesk(call: call, enterprise: enterprise)
        let payment = try await call.store.write { transaction in
            let card = try chargeableCard(request.creditCardID, of: enterprise, transaction, call)
            let account = Account(card.customerID)
            try transaction.accounts.lock([account.id])
            var payment = desk.draft(
                -amount.gross, amount.currency, of: account, as: .creditCard(card.id), instrument: card.storageData,
                origin: .api
            )
            payment.notes = request.notes
            payment.identifier = request.receiptIdentifier
            try call.fill(
                &payment, reservation: request.reservationID, category: request.accountingCategoryID, in: transaction
            )
            try transaction.payments.insert(payment)
            try call.announce(.payment(payment.id), of: enterprise.id, in: transaction)
            return payment
        }
        let (submitted, answer) = try await desk.submit(payment)
        try submitted.checkSuccess(answer)
        return Response(paymentID: payment.id.uuid)
    }

    private static func chargeableCard(
        _ id: UUID, of enterprise: Enterprise, _ transaction: Transaction, _ call: Call
    ) throws -> CreditCard {
        let member = "CreditCardId"
        let card = try transaction.creditCards.find(ID(id), of: enterprise.id).known(as: member, id)
        guard card.kind == .gateway else {
            throw InvalidReference(member, "was seen at a terminal; only a card that the gateway keeps can be charged")
        }
        guard card.state == .enabled else { throw InvalidReference(member, "is disabled") }
        let today = LocalDate(of: call.now, in: enterprise.timeZone)
        guard card.expiration.map({ !$0.isPast(on: today) }) ?? true else {
            throw InvalidReference(member, "has expired")
        }
        return card
    }
}
