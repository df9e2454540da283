import Foundation
import Hospitality
import InnkeeperWire

extension Dialect2016 {
    /// A charge or a payment as this edition tells of one, flat; what brings money in is below zero.
    struct Item: WireWritable {
        let id: UUID
        let orderID: UUID?
        let accountingCategoryID: UUID?
        let name: String
        let consumed: Date
        let amount: CurrencyValue

        /// - Parameter rules: Those of the house.
        init(_ item: OrderItem, _ rules: TaxRules) {
            id = item.id.uuid
            orderID = item.serviceOrder.uuid
            accountingCategoryID = item.accountingCategoryID?.uuid
            name = item.billingName ?? item.kind.rawValue
            consumed = item.consumed
            amount = CurrencyValue(item.amount, rules)
        }

        init(_ payment: Payment) {
            id = payment.id.uuid
            orderID = nil
            accountingCategoryID = payment.accountingCategoryID?.uuid
            name = "\(payment.form.olderName) Payment \(payment.currency.code)"
            consumed = payment.consumed ?? payment.created
            amount = CurrencyValue(payment.value, payment.currency)
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("OrderId", orderID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.string("Name", name)
            writer.instant("ConsumptionUtc", consumed)
            writer.part("Amount", of: amount)
            writer.endObject()
        }
    }
}
