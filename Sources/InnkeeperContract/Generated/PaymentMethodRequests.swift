// Generated from contract/paymentMethodRequests.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `paymentMethodRequests/add`: asks a customer to leave a payment method.
public enum PaymentMethodRequestsAdd: OperationDescriptor {
    public typealias Request = Contract.PaymentMethodRequestAddParameters
    public typealias Response = Contract.PaymentMethodRequestAdditionResult
    public static let facts = OperationFacts(
        path: "paymentMethodRequests/add",
        summary: "Asks a customer to leave a payment method.",
        theme: "Finance",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct PaymentMethodRequestAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var accountID: UUID
        public var expirationUTC: Date
        public var description: String
        public var notes: String?
        public var paymentMethods: [PaymentMethodRequestPaymentMethodsEnum]
        public var email: String?
        public var emailsToSend: [PaymentMethodRequestEmailTypesEnum]?

        public init(
            enterpriseID: UUID? = nil,
            accountID: UUID,
            expirationUTC: Date,
            description: String,
            notes: String? = nil,
            paymentMethods: [PaymentMethodRequestPaymentMethodsEnum],
            email: String? = nil,
            emailsToSend: [PaymentMethodRequestEmailTypesEnum]? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.accountID = accountID
            self.expirationUTC = expirationUTC
            self.description = description
            self.notes = notes
            self.paymentMethods = paymentMethods
            self.email = email
            self.emailsToSend = emailsToSend
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            accountID = try object.uuid("AccountId")
            expirationUTC = try object.instant("ExpirationUtc")
            description = try object.string("Description", minLength: 1, maxLength: 1000)
            notes = try object.optionalString("Notes", maxLength: 1000)
            paymentMethods = try object.choices("PaymentMethods", count: 1...1000)
            email = try object.optionalString("Email", maxLength: 500)
            emailsToSend = try object.optionalChoices("EmailsToSend", count: 0...1000)
            try object.checkUnique("PaymentMethods")
            try object.checkUnique("EmailsToSend")
        }
    }

    public struct PaymentMethodRequestAdditionResult: WireWritable {
        public var paymentMethodRequestID: UUID

        public init(
            paymentMethodRequestID: UUID
        ) {
            self.paymentMethodRequestID = paymentMethodRequestID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("PaymentMethodRequestId", paymentMethodRequestID)
            writer.endObject()
        }
    }

    public enum PaymentMethodRequestEmailTypesEnum: String, CaseIterable, Sendable {
        case paymentMethodRequestAdded = "PaymentMethodRequestAdded"
    }

    public enum PaymentMethodRequestPaymentMethodsEnum: String, CaseIterable, Sendable {
        case paymentCard = "PaymentCard"
        case sepaDirectDebit = "SepaDirectDebit"
    }
}
