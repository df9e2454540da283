// Generated from contract/loyaltyPrograms.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `loyaltyPrograms/add`: adds loyalty programs to a chain.
public enum LoyaltyProgramsAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleLoyaltyProgramAddParameters
    public typealias Response = Contract.LoyaltyProgramAdditionResult
    public static let facts = OperationFacts(
        path: "loyaltyPrograms/add",
        summary: "Adds loyalty programs to a chain.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `loyaltyPrograms/delete`: deletes loyalty programs.
public enum LoyaltyProgramsDelete: OperationDescriptor {
    public typealias Request = Contract.LoyaltyProgramDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "loyaltyPrograms/delete",
        summary: "Deletes loyalty programs.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `loyaltyPrograms/getAll`: lists the loyalty programs that match the filters, newest first.
public enum LoyaltyProgramsGetAll: OperationDescriptor {
    public typealias Request = Contract.LoyaltyProgramFilterParameters
    public typealias Response = Contract.LoyaltyProgramResult
    public static let facts = OperationFacts(
        path: "loyaltyPrograms/getAll",
        summary: "Lists the loyalty programs that match the filters, newest first.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `loyaltyPrograms/update`: changes loyalty programs.
public enum LoyaltyProgramsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleLoyaltyProgramUpdateParameters
    public typealias Response = Contract.LoyaltyProgramUpdateResult
    public static let facts = OperationFacts(
        path: "loyaltyPrograms/update",
        summary: "Changes loyalty programs.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct LoyaltyProgram: WireWritable {
        public var id: UUID
        public var chainID: UUID
        public var name: String
        public var code: String
        public var type: LoyaltyProgramType
        public var subscription: LoyaltyProgramSubscription

        public init(
            id: UUID,
            chainID: UUID,
            name: String,
            code: String,
            type: LoyaltyProgramType,
            subscription: LoyaltyProgramSubscription
        ) {
            self.id = id
            self.chainID = chainID
            self.name = name
            self.code = code
            self.type = type
            self.subscription = subscription
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ChainId", chainID)
            writer.string("Name", name)
            writer.string("Code", code)
            writer.choice("Type", type)
            writer.choice("Subscription", subscription)
            writer.endObject()
        }
    }

    public struct LoyaltyProgramAddParameters: WireReadable {
        public var name: String
        public var code: String
        public var type: LoyaltyProgramType
        public var subscription: LoyaltyProgramSubscription

        public init(
            name: String,
            code: String,
            type: LoyaltyProgramType,
            subscription: LoyaltyProgramSubscription
        ) {
            self.name = name
            self.code = code
            self.type = type
            self.subscription = subscription
        }

        public init(from object: WireObject) throws(InvalidInput) {
            name = try object.string("Name", minLength: 1, maxLength: 100)
            code = try object.string("Code", minLength: 1, maxLength: 50)
            type = try object.choice("Type")
            subscription = try object.choice("Subscription")
        }
    }

    public struct LoyaltyProgramAdditionResult: WireWritable {
        public var loyaltyPrograms: [LoyaltyProgram]

        public init(
            loyaltyPrograms: [LoyaltyProgram]
        ) {
            self.loyaltyPrograms = loyaltyPrograms
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LoyaltyPrograms", loyaltyPrograms)
            writer.endObject()
        }
    }

    public struct LoyaltyProgramDeleteParameters: WireReadable {
        public var loyaltyProgramIDs: [UUID]

        public init(
            loyaltyProgramIDs: [UUID]
        ) {
            self.loyaltyProgramIDs = loyaltyProgramIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            loyaltyProgramIDs = try object.uuids("LoyaltyProgramIds", count: 1...1000)
        }
    }

    public struct LoyaltyProgramFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var loyaltyProgramIDs: [UUID]?
        public var activityStates: [ActivityStates]?
        public var codes: [String]?
        public var limitation: Limitation

        public init(
            chainIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            loyaltyProgramIDs: [UUID]? = nil,
            activityStates: [ActivityStates]? = nil,
            codes: [String]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.chainIDs = chainIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.loyaltyProgramIDs = loyaltyProgramIDs
            self.activityStates = activityStates
            self.codes = codes
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            loyaltyProgramIDs = try object.optionalUUIDs("LoyaltyProgramIds", count: 1...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            codes = try object.optionalStrings("Codes", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct LoyaltyProgramResult: WireWritable {
        public var loyaltyPrograms: [LoyaltyProgram]
        public var cursor: UUID?

        public init(
            loyaltyPrograms: [LoyaltyProgram],
            cursor: UUID? = nil
        ) {
            self.loyaltyPrograms = loyaltyPrograms
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LoyaltyPrograms", loyaltyPrograms)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct LoyaltyProgramSubscriptionUpdateValue: WireReadable {
        public var value: LoyaltyProgramSubscription?

        public init(
            value: LoyaltyProgramSubscription? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct LoyaltyProgramTypeUpdateValue: WireReadable {
        public var value: LoyaltyProgramType?

        public init(
            value: LoyaltyProgramType? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct LoyaltyProgramUpdateParameters: WireReadable {
        public var loyaltyProgramID: UUID
        public var name: StringUpdateValue?
        public var type: LoyaltyProgramTypeUpdateValue?
        public var subscription: LoyaltyProgramSubscriptionUpdateValue?

        public init(
            loyaltyProgramID: UUID,
            name: StringUpdateValue? = nil,
            type: LoyaltyProgramTypeUpdateValue? = nil,
            subscription: LoyaltyProgramSubscriptionUpdateValue? = nil
        ) {
            self.loyaltyProgramID = loyaltyProgramID
            self.name = name
            self.type = type
            self.subscription = subscription
        }

        public init(from object: WireObject) throws(InvalidInput) {
            loyaltyProgramID = try object.uuid("LoyaltyProgramId")
            name = try object.optionalPart("Name")
            type = try object.optionalPart("Type")
            subscription = try object.optionalPart("Subscription")
        }
    }

    public struct LoyaltyProgramUpdateResult: WireWritable {
        public var loyaltyPrograms: [LoyaltyProgram]

        public init(
            loyaltyPrograms: [LoyaltyProgram]
        ) {
            self.loyaltyPrograms = loyaltyPrograms
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LoyaltyPrograms", loyaltyPrograms)
            writer.endObject()
        }
    }

    public struct MultipleLoyaltyProgramAddParameters: WireReadable {
        public var chainID: UUID?
        public var loyaltyPrograms: [LoyaltyProgramAddParameters]

        public init(
            chainID: UUID? = nil,
            loyaltyPrograms: [LoyaltyProgramAddParameters]
        ) {
            self.chainID = chainID
            self.loyaltyPrograms = loyaltyPrograms
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            loyaltyPrograms = try object.parts("LoyaltyPrograms", count: 1...1000)
        }
    }

    public struct MultipleLoyaltyProgramUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var loyaltyProgramUpdates: [LoyaltyProgramUpdateParameters]

        public init(
            chainID: UUID? = nil,
            loyaltyProgramUpdates: [LoyaltyProgramUpdateParameters]
        ) {
            self.chainID = chainID
            self.loyaltyProgramUpdates = loyaltyProgramUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            loyaltyProgramUpdates = try object.parts("LoyaltyProgramUpdates", count: 1...1000)
        }
    }

    public enum LoyaltyProgramSubscription: String, CaseIterable, Sendable {
        case free = "Free"
        case paid = "Paid"
    }

    public enum LoyaltyProgramType: String, CaseIterable, Sendable {
        case hotel = "Hotel"
        case externalPartner = "ExternalPartner"
        case softBrand = "SoftBrand"
        case unknown = "Unknown"
    }
}
