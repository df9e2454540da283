import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

extension Dialect2016 {
    /// `payments/addCreditCard`: records a payment by card that was taken elsewhere, and tells what the customer owes
    /// after it.
    ///
    /// A category is named by its code, or else by its name, and not by its identifier.
    enum PaymentsAddCreditCard: DialectOperation {
        static let path = "payments/addCreditCard"
        /// More accounting categories than any house has.
        private static let all = Page(count: 10_000)

        struct Request: WireReadable {
            let payment: Contract.CreditCardPaymentParameters
            let category: Category?

            init(from object: WireObject) throws(InvalidInput) {
                let (amount, card) = (try object.object("Amount"), try object.object("CreditCard"))
                // A payment bears no tax, so what is said of one is only looked at.
                _ = (try amount.optionalDecimal("TaxRate"), try amount.optionalDecimal("Tax"))
                // Today a card may come without the month in which it expires; then it had to have one.
                _ = try card.string("Expiration", minLength: 1)
                payment = Contract.CreditCardPaymentParameters(
                    amount: Contract.ExtendedAmountParameters(
                        grossValue: try amount.decimal("Value"), currency: try amount.string("Currency", minLength: 1)
                    ),
                    notes: try object.optionalString("Notes"),
                    customerID: try object.uuid("CustomerId"),
                    creditCard: try Contract.CreditCardParameters(from: card),
                    receiptIdentifier: try object.optionalString("ReceiptIdentifier")
                )
                category = try object.optionalObject("Category").map(Category.init)
            }
        }

        struct Category: WireReadable {
            let code: String
            let name: String?

            init(from object: WireObject) throws(InvalidInput) {
                code = try object.string("Code", minLength: 1)
                name = try object.optionalString("Name")
            }
        }

        /// - Throws: `InvalidReference` for a category that the house does not have, and as today's operation does.
        static func perform(_ request: Request, in call: Call) async throws -> CurrencyValue {
            let enterprise = try call.enterprise()
            // Whatever only the request is to blame for is said before the database is asked.
            _ = try CardReceipt(request.payment, at: enterprise)
            return try await call.store.write { transaction in
                var payment = request.payment
                payment.accountingCategoryID = try request.category.map { try find($0, of: enterprise, transaction) }
                let receipt = try CardReceipt(payment, at: enterprise)
                _ = try receipt.write(in: transaction, call)
                let items = try OpenItems(
                    of: [ID(payment.customerID)], as: "CustomerId", at: enterprise, for: call, in: transaction
                )
                let balance = Balance(of: items, at: enterprise)
                do {
                    return try balance.told(in: transaction)
                } catch is BalanceRefusal {
                    // The money was taken, so it is written; its own currency is what the client reckons in.
                    return balance.part(in: receipt.amount.currency)
                }
            }
        }

        private static func find(
            _ category: Category, of enterprise: Enterprise, _ transaction: Transaction
        ) throws -> UUID {
            let known = try transaction.accountingCategories.list(
                HouseFilter(enterprises: [enterprise.id], isActive: true), all
            )
            guard let found = known.called(code: category.code, name: category.name) else {
                throw InvalidReference("Code", "names no accounting category: \(category.code.prefix(60))")
            }
            return found.id.uuid
        }
    }
}
