// Generated from contract/billingAutomationPaymentPlans.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `billingAutomationPaymentPlans/add`: adds a plan of instalments that a billing automation requests.
public enum BillingAutomationPaymentPlansAdd: OperationDescriptor {
    public typealias Request = Contract.BillingAutomationPaymentPlanAddParameters
    public typealias Response = Contract.PaymentPlanAddResult
    public static let facts = OperationFacts(
        path: "billingAutomationPaymentPlans/add",
        summary: "Adds a plan of instalments that a billing automation requests.",
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
    public struct BillingAutomationPaymentPlanAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var billingAutomationID: UUID
        public var customerID: UUID
        public var name: String
        public var paymentRequest: BillingAutomationPaymentPlanPaymentRequest
        public var paymentOffsetDays: Int
        public var startMonth: String?

        public init(
            enterpriseID: UUID? = nil,
            billingAutomationID: UUID,
            customerID: UUID,
            name: String,
            paymentRequest: BillingAutomationPaymentPlanPaymentRequest,
            paymentOffsetDays: Int,
            startMonth: String? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.billingAutomationID = billingAutomationID
            self.customerID = customerID
            self.name = name
            self.paymentRequest = paymentRequest
            self.paymentOffsetDays = paymentOffsetDays
            self.startMonth = startMonth
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            billingAutomationID = try object.uuid("BillingAutomationId")
            customerID = try object.uuid("CustomerId")
            name = try object.string("Name", minLength: 1, maxLength: 255)
            paymentRequest = try object.part("PaymentRequest")
            paymentOffsetDays = try object.int("PaymentOffsetDays")
            startMonth = try object.optionalString("StartMonth")
            try object.check("StartMonth", hasShape: "9999-99")
        }
    }

    public struct BillingAutomationPaymentPlanPaymentRequest: WireReadable {
        public var paymentMethods: [PaymentMethodsEnum]
        public var message: String
        public var note: String?
        public var expirationDateUTC: Date
        public var sendEmail: Bool

        public init(
            paymentMethods: [PaymentMethodsEnum],
            message: String,
            note: String? = nil,
            expirationDateUTC: Date,
            sendEmail: Bool
        ) {
            self.paymentMethods = paymentMethods
            self.message = message
            self.note = note
            self.expirationDateUTC = expirationDateUTC
            self.sendEmail = sendEmail
        }

        public init(from object: WireObject) throws(InvalidInput) {
            paymentMethods = try object.choices("PaymentMethods", count: 1...1000)
            message = try object.string("Message", minLength: 1, maxLength: 1000)
            note = try object.optionalString("Note", maxLength: 2000)
            expirationDateUTC = try object.instant("ExpirationDateUtc")
            sendEmail = try object.bool("SendEmail")
            try object.checkUnique("PaymentMethods")
        }
    }

    public struct PaymentPlanAddResult: WireWritable {
        public var paymentRequestURL: String

        public init(
            paymentRequestURL: String
        ) {
            self.paymentRequestURL = paymentRequestURL
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("PaymentRequestUrl", paymentRequestURL)
            writer.endObject()
        }
    }

    public enum PaymentMethodsEnum: String, CaseIterable, Sendable {
        case ideal = "Ideal"
        case paymentCard = "PaymentCard"
        case applePay = "ApplePay"
        case googlePay = "GooglePay"
        case sepaDirectDebit = "SepaDirectDebit"
        case all = "All"
    }
}
