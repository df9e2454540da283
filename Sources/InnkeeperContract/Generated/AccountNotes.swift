// Generated from contract/accountNotes.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `accountNotes/add`: adds notes to customers and companies.
public enum AccountNotesAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleAccountNoteAddParameters
    public typealias Response = Contract.AccountNoteAdditionResult
    public static let facts = OperationFacts(
        path: "accountNotes/add",
        summary: "Adds notes to customers and companies.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `accountNotes/delete`: deletes account notes.
public enum AccountNotesDelete: OperationDescriptor {
    public typealias Request = Contract.MultipleAccountNoteDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "accountNotes/delete",
        summary: "Deletes account notes.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `accountNotes/getAll`: lists the account notes that match the filters, newest first.
public enum AccountNotesGetAll: OperationDescriptor {
    public typealias Request = Contract.AccountNoteFilterParameters
    public typealias Response = Contract.AccountNoteResult
    public static let facts = OperationFacts(
        path: "accountNotes/getAll",
        summary: "Lists the account notes that match the filters, newest first.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `accountNotes/update`: changes the text or the classification of account notes.
public enum AccountNotesUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleAccountNoteUpdateParameters
    public typealias Response = Contract.AccountNoteUpdateResult
    public static let facts = OperationFacts(
        path: "accountNotes/update",
        summary: "Changes the text or the classification of account notes.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AccountNote: WireWritable {
        public var id: UUID
        public var accountID: UUID
        public var content: String
        public var accountType: AccountTypeEnum
        public var classifications: [AccountNoteClassificationEnum]
        public var isActive: Bool
        public var creatorProfile: ProfileData
        public var updaterProfile: ProfileData

        public init(
            id: UUID,
            accountID: UUID,
            content: String,
            accountType: AccountTypeEnum,
            classifications: [AccountNoteClassificationEnum],
            isActive: Bool,
            creatorProfile: ProfileData,
            updaterProfile: ProfileData
        ) {
            self.id = id
            self.accountID = accountID
            self.content = content
            self.accountType = accountType
            self.classifications = classifications
            self.isActive = isActive
            self.creatorProfile = creatorProfile
            self.updaterProfile = updaterProfile
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("AccountId", accountID)
            writer.string("Content", content)
            writer.choice("AccountType", accountType)
            writer.choices("Classifications", classifications)
            writer.bool("IsActive", isActive)
            writer.part("CreatorProfile", creatorProfile)
            writer.part("UpdaterProfile", updaterProfile)
            writer.endObject()
        }
    }

    public struct AccountNoteAddParameters: WireReadable {
        public var accountID: UUID
        public var content: String
        public var classifications: [AccountNoteClassificationEnum]

        public init(
            accountID: UUID,
            content: String,
            classifications: [AccountNoteClassificationEnum]
        ) {
            self.accountID = accountID
            self.content = content
            self.classifications = classifications
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountID = try object.uuid("AccountId")
            content = try object.string("Content", minLength: 1, maxLength: 1000)
            classifications = try object.choices("Classifications", count: 1...1)
            try object.checkUnique("Classifications")
        }
    }

    public struct AccountNoteAdditionResult: WireWritable {
        public var accountNotes: [AccountNote]

        public init(
            accountNotes: [AccountNote]
        ) {
            self.accountNotes = accountNotes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AccountNotes", accountNotes)
            writer.endObject()
        }
    }

    public struct AccountNoteFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var accountNoteIDs: [UUID]?
        public var accountIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            chainIDs: [UUID]? = nil,
            accountNoteIDs: [UUID]? = nil,
            accountIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.chainIDs = chainIDs
            self.accountNoteIDs = accountNoteIDs
            self.accountIDs = accountIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            accountNoteIDs = try object.optionalUUIDs("AccountNoteIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct AccountNoteResult: WireWritable {
        public var accountNotes: [AccountNote]
        public var cursor: UUID?

        public init(
            accountNotes: [AccountNote],
            cursor: UUID? = nil
        ) {
            self.accountNotes = accountNotes
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AccountNotes", accountNotes)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct AccountNoteUpdateClassifications: WireReadable {
        public var general: BooleanUpdateValue?
        public var foodAndBeverage: BooleanUpdateValue?
        public var frontOffice: BooleanUpdateValue?
        public var reservations: BooleanUpdateValue?
        public var housekeeping: BooleanUpdateValue?
        public var maintenance: BooleanUpdateValue?
        public var previousStay: BooleanUpdateValue?
        public var familyRelations: BooleanUpdateValue?
        public var gifts: BooleanUpdateValue?
        public var accounting: BooleanUpdateValue?
        public var complaints: BooleanUpdateValue?
        public var other: BooleanUpdateValue?

        public init(
            general: BooleanUpdateValue? = nil,
            foodAndBeverage: BooleanUpdateValue? = nil,
            frontOffice: BooleanUpdateValue? = nil,
            reservations: BooleanUpdateValue? = nil,
            housekeeping: BooleanUpdateValue? = nil,
            maintenance: BooleanUpdateValue? = nil,
            previousStay: BooleanUpdateValue? = nil,
            familyRelations: BooleanUpdateValue? = nil,
            gifts: BooleanUpdateValue? = nil,
            accounting: BooleanUpdateValue? = nil,
            complaints: BooleanUpdateValue? = nil,
            other: BooleanUpdateValue? = nil
        ) {
            self.general = general
            self.foodAndBeverage = foodAndBeverage
            self.frontOffice = frontOffice
            self.reservations = reservations
            self.housekeeping = housekeeping
            self.maintenance = maintenance
            self.previousStay = previousStay
            self.familyRelations = familyRelations
            self.gifts = gifts
            self.accounting = accounting
            self.complaints = complaints
            self.other = other
        }

        public init(from object: WireObject) throws(InvalidInput) {
            general = try object.optionalPart("General")
            foodAndBeverage = try object.optionalPart("FoodAndBeverage")
            frontOffice = try object.optionalPart("FrontOffice")
            reservations = try object.optionalPart("Reservations")
            housekeeping = try object.optionalPart("Housekeeping")
            maintenance = try object.optionalPart("Maintenance")
            previousStay = try object.optionalPart("PreviousStay")
            familyRelations = try object.optionalPart("FamilyRelations")
            gifts = try object.optionalPart("Gifts")
            accounting = try object.optionalPart("Accounting")
            complaints = try object.optionalPart("Complaints")
            other = try object.optionalPart("Other")
        }
    }

    public struct AccountNoteUpdateParameters: WireReadable {
        public var accountNoteID: UUID
        public var content: StringUpdateValue?
        public var classifications: AccountNoteUpdateClassifications

        public init(
            accountNoteID: UUID,
            content: StringUpdateValue? = nil,
            classifications: AccountNoteUpdateClassifications
        ) {
            self.accountNoteID = accountNoteID
            self.content = content
            self.classifications = classifications
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountNoteID = try object.uuid("AccountNoteId")
            content = try object.optionalPart("Content")
            classifications = try object.part("Classifications")
            try object.check("Content", isAtMost: 1000, atLeast: 1)
        }
    }

    public struct AccountNoteUpdateResult: WireWritable {
        public var accountNotes: [AccountNote]

        public init(
            accountNotes: [AccountNote]
        ) {
            self.accountNotes = accountNotes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AccountNotes", accountNotes)
            writer.endObject()
        }
    }

    public struct MultipleAccountNoteAddParameters: WireReadable {
        public var chainID: UUID?
        public var accountNotes: [AccountNoteAddParameters]

        public init(
            chainID: UUID? = nil,
            accountNotes: [AccountNoteAddParameters]
        ) {
            self.chainID = chainID
            self.accountNotes = accountNotes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            accountNotes = try object.parts("AccountNotes", count: 1...1000)
        }
    }

    public struct MultipleAccountNoteDeleteParameters: WireReadable {
        public var chainID: UUID?
        public var accountNoteIDs: [UUID]

        public init(
            chainID: UUID? = nil,
            accountNoteIDs: [UUID]
        ) {
            self.chainID = chainID
            self.accountNoteIDs = accountNoteIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            accountNoteIDs = try object.uuids("AccountNoteIds", count: 1...1000)
        }
    }

    public struct MultipleAccountNoteUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var accountNoteUpdates: [AccountNoteUpdateParameters]

        public init(
            chainID: UUID? = nil,
            accountNoteUpdates: [AccountNoteUpdateParameters]
        ) {
            self.chainID = chainID
            self.accountNoteUpdates = accountNoteUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            accountNoteUpdates = try object.parts("AccountNoteUpdates", count: 1...1000)
        }
    }

    public enum AccountNoteClassificationEnum: String, CaseIterable, Sendable {
        case general = "General"
        case foodAndBeverage = "FoodAndBeverage"
        case frontOffice = "FrontOffice"
        case reservations = "Reservations"
        case housekeeping = "Housekeeping"
        case maintenance = "Maintenance"
        case previousStay = "PreviousStay"
        case familyRelations = "FamilyRelations"
        case gifts = "Gifts"
        case accounting = "Accounting"
        case complaints = "Complaints"
        case other = "Other"
    }
}
