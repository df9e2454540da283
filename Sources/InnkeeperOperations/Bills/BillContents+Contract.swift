import Hospitality
import InnkeeperContract
import InnkeeperValues

// The older shapes of charges and payments, which only the deprecated extent of bills still shows.

extension Contract.AccountingItem {
    init(_ item: OrderItem) {
        self.init(
            id: item.id.uuid,
            accountID: item.account.id.uuid,
            customerID: item.account.type == .customer ? item.account.id.uuid : nil,
            orderID: item.serviceOrder.uuid,
            serviceID: item.serviceID.uuid,
            productID: item.productID?.uuid,
            billID: item.billID?.uuid,
            invoiceID: nil,
            accountingCategoryID: item.accountingCategoryID?.uuid,
            creditCardID: nil,
            type: item.revenueType.rawValue + "Revenue",
            subType: item.kind.rawValue,
            name: item.billingName,
            notes: item.notes,
            consumptionUTC: item.consumed,
            closedUTC: item.closed,
            state: item.state.rawValue,
            subState: nil,
            amount: Contract.ExtendedAmount(item.amount),
            taxExemptionReasonCode: item.exemption?.reason?.rawValue
        )
    }

    init(_ payment: Payment) {
        self.init(
            id: payment.id.uuid,
            accountID: payment.account.id.uuid,
            customerID: payment.account.type == .customer ? payment.account.id.uuid : nil,
            orderID: nil,
            serviceID: nil,
            productID: nil,
            billID: payment.billID?.uuid,
            invoiceID: payment.form.invoice?.id.uuid,
            accountingCategoryID: payment.accountingCategoryID?.uuid,
            creditCardID: payment.form.creditCard?.uuid,
            type: "Payment",
            subType: payment.form.olderName,
            name: payment.form.olderName,
            notes: payment.notes,
            consumptionUTC: payment.consumed,
            closedUTC: payment.closed,
            state: payment.accountingState.rawValue,
            subState: payment.state.rawValue,
            amount: Contract.ExtendedAmount(Amount.untaxed(payment.value, payment.currency)),
            taxExemptionReasonCode: nil
        )
    }
}

extension Contract.OrderItemOld {
    init(_ item: OrderItem) {
        self.init(
            id: item.id.uuid,
            accountID: item.account.id.uuid,
            orderID: item.serviceOrder.uuid,
            billID: item.billID?.uuid,
            accountingCategoryID: item.accountingCategoryID?.uuid,
            unitCount: item.unitCount,
            unitAmount: Contract.Amount(item.unitAmount),
            amount: Contract.ExtendedAmount(item.amount),
            originalAmount: Contract.ExtendedAmount(item.amount),
            revenueType: item.revenueType.rawValue,
            creatorProfileID: item.creatorProfileID,
            updaterProfileID: item.updaterProfileID,
            createdUTC: item.created,
            updatedUTC: item.updated,
            consumedUTC: item.consumed,
            canceledUTC: item.canceled,
            closedUTC: item.closed,
            startUTC: item.started,
            accountingState: item.state.rawValue,
            data: Contract.OrderItemOldDataCoproductOfOrderItemTypeOld(item)
        )
    }
}

extension Contract.OrderItemOldDataCoproductOfOrderItemTypeOld {
    /// The older types are fewer; what has none of its own is `Other`.
    init(_ item: OrderItem) {
        if let rebated = item.rebatedItemID {
            self = .rebate(Contract.RebateOrderItemData(rebatedItemID: rebated.uuid))
            return
        }
        if item.kind == .productOrder, let product = item.productID {
            self = .productOrder(
                Contract.ProductOrderItemData(productID: product.uuid, ageCategoryID: item.ageCategoryID?.uuid)
            )
            return
        }
        self =
            switch item.kind {
            case .cancellationFee: .cancellationFee
            case .deposit: .deposit
            case .exchangeRateDifference: .exchangeRateDifference
            case .customItem: .customItem
            case .surcharge: .surcharge
            case .spaceOrder: .spaceOrder
            case .taxCorrection: .taxCorrection
            case .resourceUpgradeFee: .resourceUpgradeFee
            case .invoiceFee: .invoiceFee
            case .nightRebate, .productOrderRebate, .additionalExpenseRebate, .serviceCharge, .cityTax,
                .cityTaxDiscount, .productOrder, .multicurrencyFee, .allowanceDiscount, .allowanceBreakage,
                .allowanceContraBreakage:
                .other
            }
    }
}

extension Contract.PaymentItemOld {
    init(_ payment: Payment) {
        let amount = Contract.ExtendedAmount(Amount.untaxed(payment.value, payment.currency))
        self.init(
            id: payment.id.uuid,
            accountID: payment.account.id.uuid,
            billID: payment.billID?.uuid,
            accountingCategoryID: payment.accountingCategoryID?.uuid,
            amount: amount,
            originalAmount: amount,
            notes: payment.notes,
            settlementID: payment.settlementID,
            consumedUTC: payment.consumed ?? payment.created,
            closedUTC: payment.closed,
            accountingState: payment.accountingState.rawValue,
            state: payment.state.rawValue,
            identifier: payment.identifier,
            data: Contract.PaymentItemOldDataCoproductOfPaymentType(payment.form),
            amountDefault: amount
        )
    }
}

extension Contract.PaymentItemOldDataCoproductOfPaymentType {
    init(_ form: Payment.Form) {
        switch form {
        case .creditCard(let card):
            self = .creditCard(Contract.PaymentCardPaymentData(paymentCardID: card.uuid))
        case .alternative, .taxDeducted:
            self = .other
        case .invoice(let bill, _):
            self = .invoice(Contract.InvoicePaymentData(invoiceID: bill.uuid))
        case .external(let type):
            self = Self.external(type)
        }
    }

    private static func external(_ type: String) -> Self {
        switch type {
        case "Cash": .cash
        case "Unspecified": .unspecified
        case "BadDebts": .badDebts
        case "WireTransfer": .wireTransfer
        case "ExchangeRateDifference": .exchangeRateDifference
        case "ExchangeRoundingDifference": .exchangeRoundingDifference
        case "BankCharges": .bankCharges
        case "Cheque": .cheque
        default: .other
        }
    }
}

extension Payment.Form {
    var olderName: String {
        switch self {
        case .creditCard: "CreditCard"
        case .alternative(let method): method.rawValue
        case .external(let type): type
        case .invoice: "Invoice"
        case .taxDeducted: "TaxDeducted"
        }
    }
}
