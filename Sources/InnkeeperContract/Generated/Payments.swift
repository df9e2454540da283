// Generated from contract/payments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `payments/addAlternative`: starts a payment by bank debit, iDEAL or a wallet.
public enum PaymentsAddAlternative: OperationDescriptor {
    public typealias Request = Contract.AlternativePaymentParameters
    public typealias Response = Contract.AlternativePaymentResult
    public static let facts = OperationFacts(
        path: "payments/addAlternative",
        summary: "Starts a payment by bank debit, iDEAL or a wallet.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `payments/addCreditCard`: records a card payment taken outside the property's gateway.
public enum PaymentsAddCreditCard: OperationDescriptor {
    public typealias Request = Contract.CreditCardPaymentParameters
    public typealias Response = Contract.AddCreditCardResult
    public static let facts = OperationFacts(
        path: "payments/addCreditCard",
        summary: "Records a card payment taken outside the property's gateway.",
        theme: "Finance",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `payments/addExternal`: records a payment made outside the system, such as cash or a bank transfer.
public enum PaymentsAddExternal: OperationDescriptor {
    public typealias Request = Contract.ExternalPaymentParameters
    public typealias Response = Contract.AddExternalPaymentResult
    public static let facts = OperationFacts(
        path: "payments/addExternal",
        summary: "Records a payment made outside the system, such as cash or a bank transfer.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `payments/getAll`: lists the payments that match the filters, newest first.
public enum PaymentsGetAll: OperationDescriptor {
    public typealias Request = Contract.PaymentFilterParameters
    public typealias Response = Contract.PaymentResult
    public static let facts = OperationFacts(
        path: "payments/getAll",
        summary: "Lists the payments that match the filters, newest first.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `payments/refund`: refunds a payment, wholly or in part.
public enum PaymentsRefund: OperationDescriptor {
    public typealias Request = Contract.PaymentRefundParameters
    public typealias Response = Contract.PaymentRefundResult
    public static let facts = OperationFacts(
        path: "payments/refund",
        summary: "Refunds a payment, wholly or in part.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AddExternalPaymentResult: WireWritable {
        public var externalPaymentID: UUID

        public init(
            externalPaymentID: UUID
        ) {
            self.externalPaymentID = externalPaymentID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ExternalPaymentId", externalPaymentID)
            writer.endObject()
        }
    }

    public struct AlternativePaymentParameters: WireReadable {
        public var customerID: UUID
        public var amount: AmountParameters
        public var reservationID: UUID?
        public var data: AlternativePaymentsData?
        public var method: AlternativePaymentMethodDeprecated?
        public var redirectURL: String?

        public init(
            customerID: UUID,
            amount: AmountParameters,
            reservationID: UUID? = nil,
            data: AlternativePaymentsData? = nil,
            method: AlternativePaymentMethodDeprecated? = nil,
            redirectURL: String? = nil
        ) {
            self.customerID = customerID
            self.amount = amount
            self.reservationID = reservationID
            self.data = data
            self.method = method
            self.redirectURL = redirectURL
        }

        public init(from object: WireObject) throws(InvalidInput) {
            customerID = try object.uuid("CustomerId")
            amount = try object.part("Amount")
            reservationID = try object.optionalUUID("ReservationId")
            data = try object.optionalPart("Data")
            method = try object.optionalChoice("Method")
            redirectURL = try object.optionalString("RedirectUrl")
        }
    }

    public struct AlternativePaymentResult: WireWritable {
        public var paymentID: UUID
        public var nextAction: NextAction?

        public init(
            paymentID: UUID,
            nextAction: NextAction? = nil
        ) {
            self.paymentID = paymentID
            self.nextAction = nextAction
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("PaymentId", paymentID)
            writer.part("NextAction", nextAction)
            writer.endObject()
        }
    }

    public struct AlternativePaymentsData: WireReadable {
        public var discriminator: AlternativePaymentMethodEnum
        public var sepaDirectDebit: SepaDirectDebitData?
        public var ideal: IdealData?

        public init(
            discriminator: AlternativePaymentMethodEnum,
            sepaDirectDebit: SepaDirectDebitData? = nil,
            ideal: IdealData? = nil
        ) {
            self.discriminator = discriminator
            self.sepaDirectDebit = sepaDirectDebit
            self.ideal = ideal
        }

        public init(from object: WireObject) throws(InvalidInput) {
            discriminator = try object.choice("Discriminator")
            sepaDirectDebit = try object.optionalPart("SepaDirectDebit")
            ideal = try object.optionalPart("Ideal")
            if discriminator == .sepaDirectDebit, sepaDirectDebit == nil { throw object.missing("SepaDirectDebit") }
            if discriminator == .ideal, ideal == nil { throw object.missing("Ideal") }
        }
    }

    public struct CreditCardParameters: WireReadable {
        public var type: String
        public var number: String
        public var expiration: String?
        public var name: String

        public init(
            type: String,
            number: String,
            expiration: String? = nil,
            name: String
        ) {
            self.type = type
            self.number = number
            self.expiration = expiration
            self.name = name
        }

        public init(from object: WireObject) throws(InvalidInput) {
            type = try object.string("Type", minLength: 1)
            number = try object.string("Number", minLength: 1)
            expiration = try object.optionalString("Expiration")
            name = try object.string("Name", minLength: 1)
            try object.check("Type", isOneOf: ["Visa", "MasterCard", "Amex", "Discover", "DinersClub", "Jcb", "EnRoute", "Maestro", "UnionPay"])
            try object.check("Expiration", hasShape: "99/9999")
        }
    }

    public struct CreditCardPaymentParameters: WireReadable {
        public var billID: UUID?
        public var accountingCategoryID: UUID?
        public var reservationID: UUID?
        public var amount: ExtendedAmountParameters
        public var notes: String?
        public var customerID: UUID
        public var creditCard: CreditCardParameters
        public var receiptIdentifier: String?

        public init(
            billID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            reservationID: UUID? = nil,
            amount: ExtendedAmountParameters,
            notes: String? = nil,
            customerID: UUID,
            creditCard: CreditCardParameters,
            receiptIdentifier: String? = nil
        ) {
            self.billID = billID
            self.accountingCategoryID = accountingCategoryID
            self.reservationID = reservationID
            self.amount = amount
            self.notes = notes
            self.customerID = customerID
            self.creditCard = creditCard
            self.receiptIdentifier = receiptIdentifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            billID = try object.optionalUUID("BillId")
            accountingCategoryID = try object.optionalUUID("AccountingCategoryId")
            reservationID = try object.optionalUUID("ReservationId")
            amount = try object.part("Amount")
            notes = try object.optionalString("Notes")
            customerID = try object.uuid("CustomerId")
            creditCard = try object.part("CreditCard")
            receiptIdentifier = try object.optionalString("ReceiptIdentifier")
        }
    }

    public struct ExternalPaymentParameters: WireReadable {
        public var enterpriseID: UUID?
        public var accountID: UUID?
        public var billID: UUID?
        public var accountingCategoryID: UUID?
        public var reservationID: UUID?
        public var amount: ExtendedAmountParameters
        public var type: ExternalPaymentTypeEnum
        public var externalIdentifier: String?
        public var notes: String?
        public var customerID: UUID?

        public init(
            enterpriseID: UUID? = nil,
            accountID: UUID? = nil,
            billID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            reservationID: UUID? = nil,
            amount: ExtendedAmountParameters,
            type: ExternalPaymentTypeEnum = .unspecified,
            externalIdentifier: String? = nil,
            notes: String? = nil,
            customerID: UUID? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.accountID = accountID
            self.billID = billID
            self.accountingCategoryID = accountingCategoryID
            self.reservationID = reservationID
            self.amount = amount
            self.type = type
            self.externalIdentifier = externalIdentifier
            self.notes = notes
            self.customerID = customerID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            accountID = try object.optionalUUID("AccountId")
            billID = try object.optionalUUID("BillId")
            accountingCategoryID = try object.optionalUUID("AccountingCategoryId")
            reservationID = try object.optionalUUID("ReservationId")
            amount = try object.part("Amount")
            type = try object.optionalChoice("Type") ?? .unspecified
            externalIdentifier = try object.optionalString("ExternalIdentifier")
            notes = try object.optionalString("Notes")
            customerID = try object.optionalUUID("CustomerId")
        }
    }

    public struct IdealData: WireReadable {
        public var redirectURL: String

        public init(
            redirectURL: String
        ) {
            self.redirectURL = redirectURL
        }

        public init(from object: WireObject) throws(InvalidInput) {
            redirectURL = try object.string("RedirectUrl", minLength: 1)
        }
    }

    public struct Payment: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var accountID: UUID
        public var accountType: AccountType
        public var paymentRequestID: UUID?
        public var billID: UUID?
        public var reservationID: UUID?
        public var accountingCategoryID: UUID?
        public var amount: Amount
        public var originalAmount: Amount
        public var notes: String?
        public var settlementID: String?
        public var consumedUTC: Date?
        public var closedUTC: Date?
        public var chargedUTC: Date?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var settlementUTC: Date?
        public var accountingState: AccountingStateEnum
        public var state: PaymentStateEnum
        public var identifier: String?
        public var type: PaymentDiscriminatorEnum
        public var kind: PaymentKindEnum?
        public var data: PaymentData?
        public var paymentOrigin: PaymentOriginEnum?

        public init(
            id: UUID,
            enterpriseID: UUID,
            accountID: UUID,
            accountType: AccountType,
            paymentRequestID: UUID? = nil,
            billID: UUID? = nil,
            reservationID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            amount: Amount,
            originalAmount: Amount,
            notes: String? = nil,
            settlementID: String? = nil,
            consumedUTC: Date? = nil,
            closedUTC: Date? = nil,
            chargedUTC: Date? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            settlementUTC: Date? = nil,
            accountingState: AccountingStateEnum,
            state: PaymentStateEnum,
            identifier: String? = nil,
            type: PaymentDiscriminatorEnum,
            kind: PaymentKindEnum? = nil,
            data: PaymentData? = nil,
            paymentOrigin: PaymentOriginEnum? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.accountID = accountID
            self.accountType = accountType
            self.paymentRequestID = paymentRequestID
            self.billID = billID
            self.reservationID = reservationID
            self.accountingCategoryID = accountingCategoryID
            self.amount = amount
            self.originalAmount = originalAmount
            self.notes = notes
            self.settlementID = settlementID
            self.consumedUTC = consumedUTC
            self.closedUTC = closedUTC
            self.chargedUTC = chargedUTC
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.settlementUTC = settlementUTC
            self.accountingState = accountingState
            self.state = state
            self.identifier = identifier
            self.type = type
            self.kind = kind
            self.data = data
            self.paymentOrigin = paymentOrigin
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("AccountId", accountID)
            writer.choice("AccountType", accountType)
            writer.uuid("PaymentRequestId", paymentRequestID)
            writer.uuid("BillId", billID)
            writer.uuid("ReservationId", reservationID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.part("Amount", amount)
            writer.part("OriginalAmount", originalAmount)
            writer.string("Notes", notes)
            writer.string("SettlementId", settlementID)
            writer.instant("ConsumedUtc", consumedUTC)
            writer.instant("ClosedUtc", closedUTC)
            writer.instant("ChargedUtc", chargedUTC)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("SettlementUtc", settlementUTC)
            writer.choice("AccountingState", accountingState)
            writer.choice("State", state)
            writer.string("Identifier", identifier)
            writer.choice("Type", type)
            writer.choice("Kind", kind)
            writer.part("Data", data)
            writer.choice("PaymentOrigin", paymentOrigin)
            writer.endObject()
        }
    }

    public struct PaymentAlternativeData: WireWritable {
        public var type: AlternativePaymentMethodTypeEnum

        public init(
            type: AlternativePaymentMethodTypeEnum
        ) {
            self.type = type
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Type", type)
            writer.endObject()
        }
    }

    public struct PaymentCreditCardData: WireWritable {
        public var creditCardID: UUID?
        public var transaction: CreditCardTransaction?

        public init(
            creditCardID: UUID? = nil,
            transaction: CreditCardTransaction? = nil
        ) {
            self.creditCardID = creditCardID
            self.transaction = transaction
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CreditCardId", creditCardID)
            writer.part("Transaction", transaction)
            writer.endObject()
        }
    }

    public struct PaymentData: WireWritable {
        public var discriminator: PaymentDataDiscriminatorEnum
        public var creditCard: PaymentCreditCardData?
        public var invoice: PaymentInvoiceData?
        public var external: PaymentExternalData?
        public var ghost: PaymentGhostData?
        public var alternative: PaymentAlternativeData?

        public init(
            discriminator: PaymentDataDiscriminatorEnum,
            creditCard: PaymentCreditCardData? = nil,
            invoice: PaymentInvoiceData? = nil,
            external: PaymentExternalData? = nil,
            ghost: PaymentGhostData? = nil,
            alternative: PaymentAlternativeData? = nil
        ) {
            self.discriminator = discriminator
            self.creditCard = creditCard
            self.invoice = invoice
            self.external = external
            self.ghost = ghost
            self.alternative = alternative
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Discriminator", discriminator)
            writer.part("CreditCard", creditCard)
            writer.part("Invoice", invoice)
            writer.part("External", external)
            writer.part("Ghost", ghost)
            writer.part("Alternative", alternative)
            writer.endObject()
        }
    }

    public struct PaymentExternalData: WireWritable {
        public var type: ExternalPaymentTypeEnum
        public var externalIdentifier: String?

        public init(
            type: ExternalPaymentTypeEnum,
            externalIdentifier: String? = nil
        ) {
            self.type = type
            self.externalIdentifier = externalIdentifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Type", type)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.endObject()
        }
    }

    public struct PaymentFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var paymentIDs: [UUID]?
        public var accountIDs: [UUID]?
        public var billIDs: [UUID]?
        public var reservationIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var chargedUTC: TimeFilterInterval?
        public var closedUTC: TimeFilterInterval?
        public var settlementUTC: TimeFilterInterval?
        public var currency: String?
        public var accountingStates: [AccountingState]?
        public var states: [PaymentState]?
        public var type: PaymentDiscriminatorEnum?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            paymentIDs: [UUID]? = nil,
            accountIDs: [UUID]? = nil,
            billIDs: [UUID]? = nil,
            reservationIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            chargedUTC: TimeFilterInterval? = nil,
            closedUTC: TimeFilterInterval? = nil,
            settlementUTC: TimeFilterInterval? = nil,
            currency: String? = nil,
            accountingStates: [AccountingState]? = nil,
            states: [PaymentState]? = nil,
            type: PaymentDiscriminatorEnum? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.paymentIDs = paymentIDs
            self.accountIDs = accountIDs
            self.billIDs = billIDs
            self.reservationIDs = reservationIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.chargedUTC = chargedUTC
            self.closedUTC = closedUTC
            self.settlementUTC = settlementUTC
            self.currency = currency
            self.accountingStates = accountingStates
            self.states = states
            self.type = type
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            paymentIDs = try object.optionalUUIDs("PaymentIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...100)
            billIDs = try object.optionalUUIDs("BillIds", count: 1...1000)
            reservationIDs = try object.optionalUUIDs("ReservationIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            chargedUTC = try object.optionalInterval("ChargedUtc", months: 3)
            closedUTC = try object.optionalInterval("ClosedUtc", months: 3)
            settlementUTC = try object.optionalInterval("SettlementUtc", months: 3)
            currency = try object.optionalString("Currency")
            accountingStates = try object.optionalChoices("AccountingStates", count: 1...1000)
            states = try object.optionalChoices("States", count: 1...1000)
            type = try object.optionalChoice("Type")
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["PaymentIds", "AccountIds", "BillIds", "ReservationIds", "CreatedUtc", "UpdatedUtc", "ChargedUtc", "ClosedUtc"])
        }
    }

    public struct PaymentGhostData: WireWritable {
        public var originalPaymentID: UUID

        public init(
            originalPaymentID: UUID
        ) {
            self.originalPaymentID = originalPaymentID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("OriginalPaymentId", originalPaymentID)
            writer.endObject()
        }
    }

    public struct PaymentInvoiceData: WireWritable {
        public var invoiceID: UUID?
        public var type: InvoicePaymentTypeEnum

        public init(
            invoiceID: UUID? = nil,
            type: InvoicePaymentTypeEnum
        ) {
            self.invoiceID = invoiceID
            self.type = type
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("InvoiceId", invoiceID)
            writer.choice("Type", type)
            writer.endObject()
        }
    }

    public struct PaymentRefundParameters: WireReadable {
        public var enterpriseID: UUID?
        public var paymentID: UUID
        public var accountID: UUID
        public var reason: String
        public var valueToRefund: ExactDecimal?

        public init(
            enterpriseID: UUID? = nil,
            paymentID: UUID,
            accountID: UUID,
            reason: String,
            valueToRefund: ExactDecimal? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.paymentID = paymentID
            self.accountID = accountID
            self.reason = reason
            self.valueToRefund = valueToRefund
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            paymentID = try object.uuid("PaymentId")
            accountID = try object.uuid("AccountId")
            reason = try object.string("Reason", minLength: 1)
            valueToRefund = try object.optionalDecimal("ValueToRefund")
        }
    }

    public struct PaymentRefundResult: WireWritable {
        public var paymentID: UUID
        public var refundID: UUID
        public var type: RefundTypeEnum
        public var amount: CurrencyValue
        public var state: PaymentStateEnum

        public init(
            paymentID: UUID,
            refundID: UUID,
            type: RefundTypeEnum,
            amount: CurrencyValue,
            state: PaymentStateEnum
        ) {
            self.paymentID = paymentID
            self.refundID = refundID
            self.type = type
            self.amount = amount
            self.state = state
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("PaymentId", paymentID)
            writer.uuid("RefundId", refundID)
            writer.choice("Type", type)
            writer.part("Amount", amount)
            writer.choice("State", state)
            writer.endObject()
        }
    }

    public struct PaymentResult: WireWritable {
        public var payments: [Payment]
        public var cursor: UUID?

        public init(
            payments: [Payment],
            cursor: UUID? = nil
        ) {
            self.payments = payments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Payments", payments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct SepaDirectDebitData: WireReadable {
        public var iban: String
        public var name: String
        public var email: String
        public var userAgent: String
        public var remoteIpAddress: String

        public init(
            iban: String,
            name: String,
            email: String,
            userAgent: String,
            remoteIpAddress: String
        ) {
            self.iban = iban
            self.name = name
            self.email = email
            self.userAgent = userAgent
            self.remoteIpAddress = remoteIpAddress
        }

        public init(from object: WireObject) throws(InvalidInput) {
            iban = try object.string("Iban", minLength: 1)
            name = try object.string("Name", minLength: 1)
            email = try object.string("Email", minLength: 1)
            userAgent = try object.string("UserAgent", minLength: 1)
            remoteIpAddress = try object.string("RemoteIpAddress", minLength: 1)
        }
    }

    public enum NextAction: WireWritable {
        case redirectToUrl(String)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .redirectToUrl(let value):
                writer.string("Discriminator", "RedirectToUrl")
                writer.string("Value", value)
            }
            writer.endObject()
        }
    }

    public enum AlternativePaymentMethodDeprecated: String, CaseIterable, Sendable {
        case ideal = "Ideal"
        case applePay = "ApplePay"
        case googlePay = "GooglePay"
    }

    public enum AlternativePaymentMethodEnum: String, CaseIterable, Sendable {
        case ideal = "Ideal"
        case applePay = "ApplePay"
        case googlePay = "GooglePay"
        case sepaDirectDebit = "SepaDirectDebit"
    }

    public enum AlternativePaymentMethodTypeEnum: String, CaseIterable, Sendable {
        case ideal = "Ideal"
        case applePay = "ApplePay"
        case googlePay = "GooglePay"
        case sepaDirectDebit = "SepaDirectDebit"
        case payPal = "PayPal"
        case wireTransfer = "WireTransfer"
    }

    public enum InvoicePaymentTypeEnum: String, CaseIterable, Sendable {
        case receivable = "Receivable"
        case balancing = "Balancing"
        case underpaymentBalancingReceivable = "UnderpaymentBalancingReceivable"
        case overpaymentBalancingReceivable = "OverpaymentBalancingReceivable"
        case overpayment = "Overpayment"
    }

    public enum NextActionTypeEnum: String, CaseIterable, Sendable {
        case redirectToUrl = "RedirectToUrl"
    }

    public enum PaymentDataDiscriminatorEnum: String, CaseIterable, Sendable {
        case creditCard = "CreditCard"
        case invoice = "Invoice"
        case external = "External"
        case ghost = "Ghost"
        case alternative = "Alternative"
    }

    public enum PaymentDiscriminatorEnum: String, CaseIterable, Sendable {
        case payment = "Payment"
        case creditCardPayment = "CreditCardPayment"
        case alternativePayment = "AlternativePayment"
        case cashPayment = "CashPayment"
        case invoicePayment = "InvoicePayment"
        case externalPayment = "ExternalPayment"
        case ghostPayment = "GhostPayment"
        case taxDeductedPayment = "TaxDeductedPayment"
    }

    public enum PaymentKindEnum: String, CaseIterable, Sendable {
        case payment = "Payment"
        case chargeback = "Chargeback"
        case chargebackReversal = "ChargebackReversal"
        case refund = "Refund"
    }

    public enum PaymentOriginEnum: String, CaseIterable, Sendable {
        case other = "Other"
        case system = "System"
        case operations = "Operations"
        case automaticPayment = "AutomaticPayment"
        case paymentRequest = "PaymentRequest"
        case bookingEngine = "BookingEngine"
        case api = "Api"
        case terminal = "Terminal"
        case channelManager = "ChannelManager"
        case onlineCheckout = "OnlineCheckout"
        case billBalancing = "BillBalancing"
        case onlineCheckin = "OnlineCheckin"
        case pointOfSales = "PointOfSales"
        case paymentToInvoiceLinking = "PaymentToInvoiceLinking"
    }

    public enum PaymentState: String, CaseIterable, Sendable {
        case charged = "Charged"
        case canceled = "Canceled"
        case pending = "Pending"
        case failed = "Failed"
        case verifying = "Verifying"
    }

    public enum PaymentStateEnum: String, CaseIterable, Sendable {
        case charged = "Charged"
        case canceled = "Canceled"
        case pending = "Pending"
        case failed = "Failed"
        case verifying = "Verifying"
    }

    public enum RefundTypeEnum: String, CaseIterable, Sendable {
        case creditCardPayment = "CreditCardPayment"
        case alternativePayment = "AlternativePayment"
    }
}
