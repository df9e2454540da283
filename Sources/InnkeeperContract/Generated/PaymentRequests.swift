// Generated from contract/paymentRequests.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `paymentRequests/add`: asks customers to pay amounts.
public enum PaymentRequestsAdd: OperationDescriptor {
    public typealias Request = Contract.MultiplePaymentRequestAddParameters
    public typealias Response = Contract.PaymentRequestAdditionResult
    public static let facts = OperationFacts(
        path: "paymentRequests/add",
        summary: "Asks customers to pay amounts.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `paymentRequests/cancel`: withdraws payment requests that have not been paid.
public enum PaymentRequestsCancel: OperationDescriptor {
    public typealias Request = Contract.MultiplePaymentRequestCancelParameters
    public typealias Response = Contract.PaymentRequestCancellationResult
    public static let facts = OperationFacts(
        path: "paymentRequests/cancel",
        summary: "Withdraws payment requests that have not been paid.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `paymentRequests/getAll`: lists the payment requests that match the filters, newest first.
public enum PaymentRequestsGetAll: OperationDescriptor {
    public typealias Request = Contract.PaymentRequestFilterParameters
    public typealias Response = Contract.PaymentRequestResult
    public static let facts = OperationFacts(
        path: "paymentRequests/getAll",
        summary: "Lists the payment requests that match the filters, newest first.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct MultiplePaymentRequestAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var paymentRequests: [PaymentRequestAddParameters]
        public var sendPaymentRequestEmails: Bool

        public init(
            enterpriseID: UUID? = nil,
            paymentRequests: [PaymentRequestAddParameters],
            sendPaymentRequestEmails: Bool = true
        ) {
            self.enterpriseID = enterpriseID
            self.paymentRequests = paymentRequests
            self.sendPaymentRequestEmails = sendPaymentRequestEmails
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            paymentRequests = try object.parts("PaymentRequests", count: 1...1000)
            sendPaymentRequestEmails = try object.optionalBool("SendPaymentRequestEmails") ?? true
        }
    }

    public struct MultiplePaymentRequestCancelParameters: WireReadable {
        public var paymentRequestIDs: [UUID]

        public init(
            paymentRequestIDs: [UUID]
        ) {
            self.paymentRequestIDs = paymentRequestIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            paymentRequestIDs = try object.uuids("PaymentRequestIds", count: 1...1000)
        }
    }

    public struct PaymentRequest: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var accountID: UUID
        public var reservationGroupID: UUID?
        public var reservationID: UUID?
        public var state: PaymentRequestState
        public var amount: Amount
        public var type: PaymentRequestType
        public var reason: PaymentRequestReason
        public var expirationUTC: Date
        public var description: String
        public var notes: String?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var customerID: UUID?

        public init(
            id: UUID,
            enterpriseID: UUID,
            accountID: UUID,
            reservationGroupID: UUID? = nil,
            reservationID: UUID? = nil,
            state: PaymentRequestState,
            amount: Amount,
            type: PaymentRequestType,
            reason: PaymentRequestReason,
            expirationUTC: Date,
            description: String,
            notes: String? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            customerID: UUID? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.accountID = accountID
            self.reservationGroupID = reservationGroupID
            self.reservationID = reservationID
            self.state = state
            self.amount = amount
            self.type = type
            self.reason = reason
            self.expirationUTC = expirationUTC
            self.description = description
            self.notes = notes
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.customerID = customerID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("AccountId", accountID)
            writer.uuid("ReservationGroupId", reservationGroupID)
            writer.uuid("ReservationId", reservationID)
            writer.choice("State", state)
            writer.part("Amount", amount)
            writer.choice("Type", type)
            writer.choice("Reason", reason)
            writer.instant("ExpirationUtc", expirationUTC)
            writer.string("Description", description)
            writer.string("Notes", notes)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.uuid("CustomerId", customerID)
            writer.endObject()
        }
    }

    public struct PaymentRequestAddParameters: WireReadable {
        public var accountID: UUID
        public var amount: CurrencyValue
        public var type: PaymentRequestType
        public var reason: PaymentRequestReason
        public var expirationUTC: Date
        public var description: String
        public var notes: String?
        public var reservationID: UUID?
        public var billID: UUID?

        public init(
            accountID: UUID,
            amount: CurrencyValue,
            type: PaymentRequestType,
            reason: PaymentRequestReason,
            expirationUTC: Date,
            description: String,
            notes: String? = nil,
            reservationID: UUID? = nil,
            billID: UUID? = nil
        ) {
            self.accountID = accountID
            self.amount = amount
            self.type = type
            self.reason = reason
            self.expirationUTC = expirationUTC
            self.description = description
            self.notes = notes
            self.reservationID = reservationID
            self.billID = billID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountID = try object.uuid("AccountId")
            amount = try object.part("Amount")
            type = try object.choice("Type")
            reason = try object.choice("Reason")
            expirationUTC = try object.instant("ExpirationUtc")
            description = try object.string("Description", minLength: 1, maxLength: 1000)
            notes = try object.optionalString("Notes", maxLength: 1000)
            reservationID = try object.optionalUUID("ReservationId")
            billID = try object.optionalUUID("BillId")
        }
    }

    public struct PaymentRequestAdditionResult: WireWritable {
        public var paymentRequests: [PaymentRequest]

        public init(
            paymentRequests: [PaymentRequest]
        ) {
            self.paymentRequests = paymentRequests
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("PaymentRequests", paymentRequests)
            writer.endObject()
        }
    }

    public struct PaymentRequestCancellationResult: WireWritable {
        public var paymentRequests: [PaymentRequest]

        public init(
            paymentRequests: [PaymentRequest]
        ) {
            self.paymentRequests = paymentRequests
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("PaymentRequests", paymentRequests)
            writer.endObject()
        }
    }

    public struct PaymentRequestFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var paymentRequestIDs: [UUID]?
        public var accountIDs: [UUID]?
        public var reservationIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var states: [PaymentRequestState]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            paymentRequestIDs: [UUID]? = nil,
            accountIDs: [UUID]? = nil,
            reservationIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            states: [PaymentRequestState]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.paymentRequestIDs = paymentRequestIDs
            self.accountIDs = accountIDs
            self.reservationIDs = reservationIDs
            self.updatedUTC = updatedUTC
            self.states = states
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            paymentRequestIDs = try object.optionalUUIDs("PaymentRequestIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...1000)
            reservationIDs = try object.optionalUUIDs("ReservationIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            states = try object.optionalChoices("States", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct PaymentRequestResult: WireWritable {
        public var paymentRequests: [PaymentRequest]
        public var cursor: UUID?

        public init(
            paymentRequests: [PaymentRequest],
            cursor: UUID? = nil
        ) {
            self.paymentRequests = paymentRequests
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("PaymentRequests", paymentRequests)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum PaymentRequestReason: String, CaseIterable, Sendable {
        case other = "Other"
        case paymentCardMissing = "PaymentCardMissing"
        case paymentCardDeclined = "PaymentCardDeclined"
        case deposit = "Deposit"
        case prepayment = "Prepayment"
        case fee = "Fee"
        case recurringPayment = "RecurringPayment"
    }

    public enum PaymentRequestState: String, CaseIterable, Sendable {
        case pending = "Pending"
        case completed = "Completed"
        case canceled = "Canceled"
        case expired = "Expired"
    }

    public enum PaymentRequestType: String, CaseIterable, Sendable {
        case payment = "Payment"
        case preauthorization = "Preauthorization"
    }
}
