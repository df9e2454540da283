import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Records a payment by card that was taken elsewhere; nothing is charged here.
///
/// The card is remembered as one that was seen at a terminal, the same one again when it is sent again. It goes to the
/// bill that is named, or to the customer's default open bill.
///
/// - Throws: `InvalidReference` for an unknown customer, bill, stay or category, a closed or another's bill, a currency
///   that the enterprise does not accept, a number that shows more than ten digits, and a month that no card has.
extension PaymentsAddCreditCard: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let amount = try enterprise.untaxed(request.amount)
        let number = try CardNumber.masked(request.creditCard.number)
        let expiration = try request.creditCard.expiration.map { text in
            guard let month = CardMonth(text) else { throw InvalidReference("Expiration", "is no month: \(text)") }
            return month
        }
        guard !CardNumber.isWhole(request.creditCard.name) else {
            throw InvalidReference("Name", "holds the number of a card")
        }
        return try await call.store.write { transaction in
            let account = try call.customerAccount(request.customerID, of: enterprise, in: transaction)
            try transaction.accounts.lock([account.id])
            let (customer, cards) = (ID<Customer>(account.id.uuid), transaction.creditCards)
            let known = try cards.seen(number, of: customer, in: enterprise.id)
            let card = known ?? CreditCard(
                id: call.newID(), enterpriseID: enterprise.id, customerID: customer, kind: .terminal,
                type: Contract.CreditCardType(rawValue: request.creditCard.type)?.rawValue, obfuscatedNumber: number,
                expiration: expiration, holderName: request.creditCard.name, created: call.now
            )
            if known == nil { try cards.insert(card) }
            var payment = Payment(
                id: call.newID(), enterpriseID: enterprise.id, account: account,
                billID: try call.bill(request.billID, of: account, enterprise, in: transaction),
                currency: amount.currency, value: -amount.gross, form: .creditCard(card.id), origin: .api,
                notes: request.notes, identifier: request.receiptIdentifier, at: call.now
            )
            try call.fill(
                &payment, reservation: request.reservationID, category: request.accountingCategoryID, in: transaction
            )
            try transaction.payments.insert(payment)
            try call.announce(.payment(payment.id), of: enterprise.id, in: transaction)
            return Response(creditCardID: card.id.uuid)
        }
    }
}
