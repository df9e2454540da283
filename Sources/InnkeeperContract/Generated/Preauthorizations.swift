// Generated from contract/preauthorizations.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `preauthorizations/getAllByCustomers`: lists the preauthorizations of the payment cards of customers.
public enum PreauthorizationsGetAllByCustomers: OperationDescriptor {
    public typealias Request = Contract.MultipleCustomerParameters
    public typealias Response = Contract.PreauthorizationResult
    public static let facts = OperationFacts(
        path: "preauthorizations/getAllByCustomers",
        summary: "Lists the preauthorizations of the payment cards of customers.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct MultipleCustomerParameters: WireReadable {
        public var customerIDs: [UUID]

        public init(
            customerIDs: [UUID]
        ) {
            self.customerIDs = customerIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            customerIDs = try object.uuids("CustomerIds", count: 1...1000)
        }
    }

    public struct Preauthorization: WireWritable {
        public var id: UUID
        public var creditCardID: UUID
        public var amount: Amount
        public var state: PreauthorizationState
        public var reservationID: UUID?
        public var code: String?
        public var customerID: UUID
        public var isActive: Bool

        public init(
            id: UUID,
            creditCardID: UUID,
            amount: Amount,
            state: PreauthorizationState,
            reservationID: UUID? = nil,
            code: String? = nil,
            customerID: UUID,
            isActive: Bool
        ) {
            self.id = id
            self.creditCardID = creditCardID
            self.amount = amount
            self.state = state
            self.reservationID = reservationID
            self.code = code
            self.customerID = customerID
            self.isActive = isActive
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("CreditCardId", creditCardID)
            writer.part("Amount", amount)
            writer.choice("State", state)
            writer.uuid("ReservationId", reservationID)
            writer.string("Code", code)
            writer.uuid("CustomerId", customerID)
            writer.bool("IsActive", isActive)
            writer.endObject()
        }
    }

    public struct PreauthorizationResult: WireWritable {
        public var preauthorizations: [Preauthorization]

        public init(
            preauthorizations: [Preauthorization]
        ) {
            self.preauthorizations = preauthorizations
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Preauthorizations", preauthorizations)
            writer.endObject()
        }
    }

    public enum PreauthorizationState: String, CaseIterable, Sendable {
        case chargeable = "Chargeable"
        case expired = "Expired"
        case cancelled = "Cancelled"
        case charged = "Charged"
        case pending = "Pending"
        case failed = "Failed"
    }
}
