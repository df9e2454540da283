// Generated from contract/creditCards.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `creditCards/addTokenized`: adds a payment card of a customer that a gateway holds.
public enum CreditCardsAddTokenized: OperationDescriptor {
    public typealias Request = Contract.TokenizedCreditCardAddParameters
    public typealias Response = Contract.AddCreditCardResult
    public static let facts = OperationFacts(
        path: "creditCards/addTokenized",
        summary: "Adds a payment card of a customer that a gateway holds.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `creditCards/charge`: charges an amount to a payment card.
public enum CreditCardsCharge: OperationDescriptor {
    public typealias Request = Contract.ChargeCreditCardParameters
    public typealias Response = Contract.ChargeCreditCardResult
    public static let facts = OperationFacts(
        path: "creditCards/charge",
        summary: "Charges an amount to a payment card.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `creditCards/disable`: disables a payment card that a gateway holds.
public enum CreditCardsDisable: OperationDescriptor {
    public typealias Request = Contract.DisableCreditCardParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "creditCards/disable",
        summary: "Disables a payment card that a gateway holds.",
        theme: "Finance",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `creditCards/getAll`: lists the credit cards that match the filters, newest first.
public enum CreditCardsGetAll: OperationDescriptor {
    public typealias Request = Contract.CreditCardFilterParameters
    public typealias Response = Contract.CreditCardResult
    public static let facts = OperationFacts(
        path: "creditCards/getAll",
        summary: "Lists the credit cards that match the filters, newest first.",
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
    public struct ChargeCreditCardParameters: WireReadable {
        public var creditCardID: UUID
        public var receiptIdentifier: String?
        public var accountingCategoryID: UUID?
        public var reservationID: UUID?
        public var amount: ExtendedAmountParameters
        public var notes: String?

        public init(
            creditCardID: UUID,
            receiptIdentifier: String? = nil,
            accountingCategoryID: UUID? = nil,
            reservationID: UUID? = nil,
            amount: ExtendedAmountParameters,
            notes: String? = nil
        ) {
            self.creditCardID = creditCardID
            self.receiptIdentifier = receiptIdentifier
            self.accountingCategoryID = accountingCategoryID
            self.reservationID = reservationID
            self.amount = amount
            self.notes = notes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            creditCardID = try object.uuid("CreditCardId")
            receiptIdentifier = try object.optionalString("ReceiptIdentifier")
            accountingCategoryID = try object.optionalUUID("AccountingCategoryId")
            reservationID = try object.optionalUUID("ReservationId")
            amount = try object.part("Amount")
            notes = try object.optionalString("Notes")
        }
    }

    public struct ChargeCreditCardResult: WireWritable {
        public var paymentID: UUID

        public init(
            paymentID: UUID
        ) {
            self.paymentID = paymentID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("PaymentId", paymentID)
            writer.endObject()
        }
    }

    public struct CreditCard: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var customerID: UUID
        public var isActive: Bool
        public var state: CreditCardState
        public var kind: CreditCardKind
        public var format: CreditCardFormat
        public var type: CreditCardType?
        public var obfuscatedNumber: String?
        public var expiration: String?
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            enterpriseID: UUID,
            customerID: UUID,
            isActive: Bool,
            state: CreditCardState,
            kind: CreditCardKind,
            format: CreditCardFormat,
            type: CreditCardType? = nil,
            obfuscatedNumber: String? = nil,
            expiration: String? = nil,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.customerID = customerID
            self.isActive = isActive
            self.state = state
            self.kind = kind
            self.format = format
            self.type = type
            self.obfuscatedNumber = obfuscatedNumber
            self.expiration = expiration
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("CustomerId", customerID)
            writer.bool("IsActive", isActive)
            writer.choice("State", state)
            writer.choice("Kind", kind)
            writer.choice("Format", format)
            writer.choice("Type", type)
            writer.string("ObfuscatedNumber", obfuscatedNumber)
            writer.string("Expiration", expiration)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct CreditCardData: WireReadable {
        public var storageData: String
        public var expiration: String

        public init(
            storageData: String,
            expiration: String
        ) {
            self.storageData = storageData
            self.expiration = expiration
        }

        public init(from object: WireObject) throws(InvalidInput) {
            storageData = try object.string("StorageData", minLength: 1)
            expiration = try object.string("Expiration", minLength: 1)
            try object.check("Expiration", hasShape: "9999-99")
        }
    }

    public struct CreditCardFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var creditCardIDs: [UUID]?
        public var customerIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            creditCardIDs: [UUID]? = nil,
            customerIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.creditCardIDs = creditCardIDs
            self.customerIDs = customerIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            creditCardIDs = try object.optionalUUIDs("CreditCardIds", count: 1...1000)
            customerIDs = try object.optionalUUIDs("CustomerIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["CreditCardIds", "CustomerIds", "UpdatedUtc"])
        }
    }

    public struct CreditCardResult: WireWritable {
        public var creditCards: [CreditCard]
        public var cursor: UUID?

        public init(
            creditCards: [CreditCard],
            cursor: UUID? = nil
        ) {
            self.creditCards = creditCards
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("CreditCards", creditCards)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct DisableCreditCardParameters: WireReadable {
        public var enterpriseID: UUID?
        public var creditCardID: UUID

        public init(
            enterpriseID: UUID? = nil,
            creditCardID: UUID
        ) {
            self.enterpriseID = enterpriseID
            self.creditCardID = creditCardID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            creditCardID = try object.uuid("CreditCardId")
        }
    }

    public struct TokenizedCreditCardAddParameters: WireReadable {
        public var enterpriseID: UUID?
        public var customerID: UUID
        public var creditCardData: CreditCardData

        public init(
            enterpriseID: UUID? = nil,
            customerID: UUID,
            creditCardData: CreditCardData
        ) {
            self.enterpriseID = enterpriseID
            self.customerID = customerID
            self.creditCardData = creditCardData
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            customerID = try object.uuid("CustomerId")
            creditCardData = try object.part("CreditCardData")
        }
    }

    public enum CreditCardFormat: String, CaseIterable, Sendable {
        case physical = "Physical"
        case virtual = "Virtual"
    }

    public enum CreditCardKind: String, CaseIterable, Sendable {
        case terminal = "Terminal"
        case gateway = "Gateway"
    }

    public enum CreditCardState: String, CaseIterable, Sendable {
        case enabled = "Enabled"
        case disabled = "Disabled"
    }

    public enum CreditCardType: String, CaseIterable, Sendable {
        case masterCard = "MasterCard"
        case visa = "Visa"
        case amex = "Amex"
        case discover = "Discover"
        case dinersClub = "DinersClub"
        case jcb = "Jcb"
        case maestro = "Maestro"
        case unionPay = "UnionPay"
        case vPay = "VPay"
        case ruPay = "RuPay"
        case dankort = "Dankort"
        case mir = "Mir"
        case verve = "Verve"
        case troy = "Troy"
        case postFinance = "PostFinance"
        case giro = "Giro"
        case bancomat = "Bancomat"
        case bc = "Bc"
        case carteBleue = "CarteBleue"
        case eftpos = "Eftpos"
        case eps = "Eps"
        case interac = "Interac"
        case isracard = "Isracard"
        case meps = "Meps"
        case nets = "Nets"
        case bancontact = "Bancontact"
    }
}
