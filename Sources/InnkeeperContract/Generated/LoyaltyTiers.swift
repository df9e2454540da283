// Generated from contract/loyaltyTiers.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `loyaltyTiers/add`: adds tiers to loyalty programs.
public enum LoyaltyTiersAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleLoyaltyTierAddParameters
    public typealias Response = Contract.LoyaltyTierWriteResult
    public static let facts = OperationFacts(
        path: "loyaltyTiers/add",
        summary: "Adds tiers to loyalty programs.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `loyaltyTiers/delete`: deletes loyalty tiers.
public enum LoyaltyTiersDelete: OperationDescriptor {
    public typealias Request = Contract.LoyaltyTierDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "loyaltyTiers/delete",
        summary: "Deletes loyalty tiers.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `loyaltyTiers/getAll`: lists the loyalty tiers that match the filters, newest first.
public enum LoyaltyTiersGetAll: OperationDescriptor {
    public typealias Request = Contract.LoyaltyTierFilterParameters
    public typealias Response = Contract.LoyaltyTierResult
    public static let facts = OperationFacts(
        path: "loyaltyTiers/getAll",
        summary: "Lists the loyalty tiers that match the filters, newest first.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `loyaltyTiers/update`: changes loyalty tiers.
public enum LoyaltyTiersUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleLoyaltyTierUpdateParameters
    public typealias Response = Contract.LoyaltyTierWriteResult
    public static let facts = OperationFacts(
        path: "loyaltyTiers/update",
        summary: "Changes loyalty tiers.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct LoyaltyTier: WireWritable {
        public var id: UUID
        public var loyaltyProgramID: UUID
        public var name: String
        public var code: String
        public var ordering: Int

        public init(
            id: UUID,
            loyaltyProgramID: UUID,
            name: String,
            code: String,
            ordering: Int
        ) {
            self.id = id
            self.loyaltyProgramID = loyaltyProgramID
            self.name = name
            self.code = code
            self.ordering = ordering
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("LoyaltyProgramId", loyaltyProgramID)
            writer.string("Name", name)
            writer.string("Code", code)
            writer.int("Ordering", ordering)
            writer.endObject()
        }
    }

    public struct LoyaltyTierAddParameters: WireReadable {
        public var loyaltyProgramID: UUID
        public var name: String
        public var code: String
        public var ordering: Int

        public init(
            loyaltyProgramID: UUID,
            name: String,
            code: String,
            ordering: Int
        ) {
            self.loyaltyProgramID = loyaltyProgramID
            self.name = name
            self.code = code
            self.ordering = ordering
        }

        public init(from object: WireObject) throws(InvalidInput) {
            loyaltyProgramID = try object.uuid("LoyaltyProgramId")
            name = try object.string("Name", minLength: 1, maxLength: 50)
            code = try object.string("Code", minLength: 1, maxLength: 50)
            ordering = try object.int("Ordering")
        }
    }

    public struct LoyaltyTierDeleteParameters: WireReadable {
        public var loyaltyTierIDs: [UUID]

        public init(
            loyaltyTierIDs: [UUID]
        ) {
            self.loyaltyTierIDs = loyaltyTierIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            loyaltyTierIDs = try object.uuids("LoyaltyTierIds", count: 1...1000)
        }
    }

    public struct LoyaltyTierFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var loyaltyProgramIDs: [UUID]
        public var loyaltyTierIDs: [UUID]?
        public var activityStates: [ActivityStates]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            chainIDs: [UUID]? = nil,
            loyaltyProgramIDs: [UUID],
            loyaltyTierIDs: [UUID]? = nil,
            activityStates: [ActivityStates]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.chainIDs = chainIDs
            self.loyaltyProgramIDs = loyaltyProgramIDs
            self.loyaltyTierIDs = loyaltyTierIDs
            self.activityStates = activityStates
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            loyaltyProgramIDs = try object.uuids("LoyaltyProgramIds", count: 1...1000)
            loyaltyTierIDs = try object.optionalUUIDs("LoyaltyTierIds", count: 1...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct LoyaltyTierResult: WireWritable {
        public var loyaltyTiers: [LoyaltyTier]
        public var cursor: UUID?

        public init(
            loyaltyTiers: [LoyaltyTier],
            cursor: UUID? = nil
        ) {
            self.loyaltyTiers = loyaltyTiers
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LoyaltyTiers", loyaltyTiers)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct LoyaltyTierUpdateParameters: WireReadable {
        public var loyaltyTierID: UUID
        public var name: StringUpdateValue?
        public var code: StringUpdateValue?
        public var ordering: Int32UpdateValue?

        public init(
            loyaltyTierID: UUID,
            name: StringUpdateValue? = nil,
            code: StringUpdateValue? = nil,
            ordering: Int32UpdateValue? = nil
        ) {
            self.loyaltyTierID = loyaltyTierID
            self.name = name
            self.code = code
            self.ordering = ordering
        }

        public init(from object: WireObject) throws(InvalidInput) {
            loyaltyTierID = try object.uuid("LoyaltyTierId")
            name = try object.optionalPart("Name")
            code = try object.optionalPart("Code")
            ordering = try object.optionalPart("Ordering")
            try object.check("Name", isAtMost: 50)
            try object.check("Code", isAtMost: 50)
        }
    }

    public struct LoyaltyTierWriteResult: WireWritable {
        public var loyaltyTiers: [LoyaltyTier]

        public init(
            loyaltyTiers: [LoyaltyTier]
        ) {
            self.loyaltyTiers = loyaltyTiers
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LoyaltyTiers", loyaltyTiers)
            writer.endObject()
        }
    }

    public struct MultipleLoyaltyTierAddParameters: WireReadable {
        public var chainID: UUID?
        public var loyaltyTiers: [LoyaltyTierAddParameters]

        public init(
            chainID: UUID? = nil,
            loyaltyTiers: [LoyaltyTierAddParameters]
        ) {
            self.chainID = chainID
            self.loyaltyTiers = loyaltyTiers
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            loyaltyTiers = try object.parts("LoyaltyTiers", count: 1...1000)
        }
    }

    public struct MultipleLoyaltyTierUpdateParameters: WireReadable {
        public var loyaltyTierUpdates: [LoyaltyTierUpdateParameters]

        public init(
            loyaltyTierUpdates: [LoyaltyTierUpdateParameters]
        ) {
            self.loyaltyTierUpdates = loyaltyTierUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            loyaltyTierUpdates = try object.parts("LoyaltyTierUpdates", count: 1...1000)
        }
    }
}
