import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// A payment by card that was taken elsewhere, checked as far as the request alone can be.
struct CardReceipt: Sendable {
    let enterprise: Enterprise
    let amount: Amount
    private let request: Contract.CreditCardPaymentParameters
    private let number: String
    private let expiration: CardMonth?

    /// - Throws: `InvalidReference` for a currency that the enterprise does not accept, a number that shows more than
    ///   ten digits, also as a name, and a month that no card has.
    init(_ request: Contract.CreditCardPaymentParameters, at enterprise: Enterprise) throws {
        self.request = request
        self.enterprise = enterprise
        amount = try enterprise.untaxed(request.amount)
        number = try CardNumber.masked(request.creditCard.number)
        expiration = try request.creditCard.expiration.map { text in
            guard let month = CardMonth(text) else { throw InvalidReference("Expiration", "is no month: \(text)") }
            return month
        }
        guard !CardNumber.isWhole(request.creditCard.name) else {
            throw InvalidReference("Name", "holds the number of a card")
        }
    }

    /// Writes the payment, and the card unless it was seen before. The customer's account is locked.
    ///
    /// - Throws: `InvalidReference` for an unknown customer, bill, stay or category, and a closed or another's bill.
    func write(in transaction: Transaction, _ call: Call) throws -> CreditCard {
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
        return card
    }
}
