// Generated from contract/ledgerBalances.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `ledgerBalances/getAll`: lists the opening and closing balances of the ledgers day by day.
public enum LedgerBalancesGetAll: OperationDescriptor {
    public typealias Request = Contract.LedgerBalanceParameters
    public typealias Response = Contract.LedgerBalanceResult
    public static let facts = OperationFacts(
        path: "ledgerBalances/getAll",
        summary: "Lists the opening and closing balances of the ledgers day by day.",
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
    public struct LedgerBalance: WireWritable {
        public var enterpriseID: UUID
        public var date: String
        public var ledgerType: AccountingLedgerTypeEnum
        public var openingBalance: Amount
        public var closingBalance: Amount

        public init(
            enterpriseID: UUID,
            date: String,
            ledgerType: AccountingLedgerTypeEnum,
            openingBalance: Amount,
            closingBalance: Amount
        ) {
            self.enterpriseID = enterpriseID
            self.date = date
            self.ledgerType = ledgerType
            self.openingBalance = openingBalance
            self.closingBalance = closingBalance
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("EnterpriseId", enterpriseID)
            writer.string("Date", date)
            writer.choice("LedgerType", ledgerType)
            writer.part("OpeningBalance", openingBalance)
            writer.part("ClosingBalance", closingBalance)
            writer.endObject()
        }
    }

    public struct LedgerBalanceParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var date: DateFilterInterval
        public var ledgerTypes: [AccountingLedgerTypeEnum]
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            date: DateFilterInterval,
            ledgerTypes: [AccountingLedgerTypeEnum],
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.date = date
            self.ledgerTypes = ledgerTypes
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            date = try object.dateInterval("Date", months: 1)
            ledgerTypes = try object.choices("LedgerTypes", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkUnique("LedgerTypes")
        }
    }

    public struct LedgerBalanceResult: WireWritable {
        public var ledgerBalances: [LedgerBalance]?
        public var cursor: UUID?

        public init(
            ledgerBalances: [LedgerBalance]? = nil,
            cursor: UUID? = nil
        ) {
            self.ledgerBalances = ledgerBalances
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LedgerBalances", ledgerBalances)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum AccountingLedgerTypeEnum: String, CaseIterable, Sendable {
        case revenue = "Revenue"
        case tax = "Tax"
        case payment = "Payment"
        case deposit = "Deposit"
        case guest = "Guest"
        case city = "City"
        case nonRevenue = "NonRevenue"
    }
}
