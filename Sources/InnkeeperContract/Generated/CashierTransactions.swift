// Generated from contract/cashierTransactions.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `cashierTransactions/getAll`: lists the movements of cash in the cashiers, newest first.
public enum CashierTransactionsGetAll: OperationDescriptor {
    public typealias Request = Contract.CashierTransactionParameters
    public typealias Response = Contract.CashierTransactionResult
    public static let facts = OperationFacts(
        path: "cashierTransactions/getAll",
        summary: "Lists the movements of cash in the cashiers, newest first.",
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
    public struct CashierTransaction: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var cashierID: UUID
        public var paymentID: UUID?
        public var createdUTC: Date
        public var number: String
        public var notes: String?
        public var amount: CurrencyValueOld
        public var type: CashierTransactionTypeEnum?

        public init(
            id: UUID,
            enterpriseID: UUID,
            cashierID: UUID,
            paymentID: UUID? = nil,
            createdUTC: Date,
            number: String,
            notes: String? = nil,
            amount: CurrencyValueOld,
            type: CashierTransactionTypeEnum? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.cashierID = cashierID
            self.paymentID = paymentID
            self.createdUTC = createdUTC
            self.number = number
            self.notes = notes
            self.amount = amount
            self.type = type
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("CashierId", cashierID)
            writer.uuid("PaymentId", paymentID)
            writer.instant("CreatedUtc", createdUTC)
            writer.string("Number", number)
            writer.string("Notes", notes)
            writer.part("Amount", amount)
            writer.choice("Type", type)
            writer.endObject()
        }
    }

    public struct CashierTransactionParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var cashierTransactionIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            cashierTransactionIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.cashierTransactionIDs = cashierTransactionIDs
            self.createdUTC = createdUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            cashierTransactionIDs = try object.optionalUUIDs("CashierTransactionIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["CashierTransactionIds", "CreatedUtc"])
        }
    }

    public struct CashierTransactionResult: WireWritable {
        public var cashierTransactions: [CashierTransaction]
        public var cursor: UUID?

        public init(
            cashierTransactions: [CashierTransaction],
            cursor: UUID? = nil
        ) {
            self.cashierTransactions = cashierTransactions
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("CashierTransactions", cashierTransactions)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum CashierTransactionTypeEnum: String, CaseIterable, Sendable {
        case cashIn = "CashIn"
        case cashOut = "CashOut"
        case cashOutTip = "CashOutTip"
        case cashOutExpense = "CashOutExpense"
        case cashOutFloatAdjustment = "CashOutFloatAdjustment"
    }
}
