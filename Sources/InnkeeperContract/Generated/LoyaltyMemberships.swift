// Generated from contract/loyaltyMemberships.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `loyaltyMemberships/add`: enrols accounts in loyalty programs.
public enum LoyaltyMembershipsAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleLoyaltyMembershipAddParameters
    public typealias Response = Contract.LoyaltyMembershipResult
    public static let facts = OperationFacts(
        path: "loyaltyMemberships/add",
        summary: "Enrols accounts in loyalty programs.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `loyaltyMemberships/delete`: deletes loyalty memberships.
public enum LoyaltyMembershipsDelete: OperationDescriptor {
    public typealias Request = Contract.LoyaltyMembershipDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "loyaltyMemberships/delete",
        summary: "Deletes loyalty memberships.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `loyaltyMemberships/getAll`: lists the loyalty memberships that match the filters, newest first.
public enum LoyaltyMembershipsGetAll: OperationDescriptor {
    public typealias Request = Contract.LoyaltyMembershipFilterParameters
    public typealias Response = Contract.LoyaltyMembershipResult
    public static let facts = OperationFacts(
        path: "loyaltyMemberships/getAll",
        summary: "Lists the loyalty memberships that match the filters, newest first.",
        theme: "Loyalty",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `loyaltyMemberships/update`: changes the state, tier or points of loyalty memberships.
public enum LoyaltyMembershipsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleLoyaltyMembershipUpdateParameters
    public typealias Response = Contract.LoyaltyMembershipResult
    public static let facts = OperationFacts(
        path: "loyaltyMemberships/update",
        summary: "Changes the state, tier or points of loyalty memberships.",
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
    public struct LoyaltyMembership: WireWritable {
        public var id: UUID
        public var chainID: UUID
        public var accountID: UUID
        public var loyaltyProgramID: UUID
        public var state: LoyaltyMembershipStateEnum
        public var isPrimary: Bool
        public var providerMembershipID: String?
        public var membershipNumber: String?
        public var points: Int?
        public var expirationDate: Date?
        public var url: String?
        public var loyaltyTierID: UUID?
        public var creatorProfile: ProfileData
        public var updaterProfile: ProfileData
        public var code: String?

        public init(
            id: UUID,
            chainID: UUID,
            accountID: UUID,
            loyaltyProgramID: UUID,
            state: LoyaltyMembershipStateEnum,
            isPrimary: Bool,
            providerMembershipID: String? = nil,
            membershipNumber: String? = nil,
            points: Int? = nil,
            expirationDate: Date? = nil,
            url: String? = nil,
            loyaltyTierID: UUID? = nil,
            creatorProfile: ProfileData,
            updaterProfile: ProfileData,
            code: String? = nil
        ) {
            self.id = id
            self.chainID = chainID
            self.accountID = accountID
            self.loyaltyProgramID = loyaltyProgramID
            self.state = state
            self.isPrimary = isPrimary
            self.providerMembershipID = providerMembershipID
            self.membershipNumber = membershipNumber
            self.points = points
            self.expirationDate = expirationDate
            self.url = url
            self.loyaltyTierID = loyaltyTierID
            self.creatorProfile = creatorProfile
            self.updaterProfile = updaterProfile
            self.code = code
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ChainId", chainID)
            writer.uuid("AccountId", accountID)
            writer.uuid("LoyaltyProgramId", loyaltyProgramID)
            writer.choice("State", state)
            writer.bool("IsPrimary", isPrimary)
            writer.string("ProviderMembershipId", providerMembershipID)
            writer.string("MembershipNumber", membershipNumber)
            writer.int("Points", points)
            writer.instant("ExpirationDate", expirationDate)
            writer.string("Url", url)
            writer.uuid("LoyaltyTierId", loyaltyTierID)
            writer.part("CreatorProfile", creatorProfile)
            writer.part("UpdaterProfile", updaterProfile)
            writer.string("Code", code)
            writer.endObject()
        }
    }

    public struct LoyaltyMembershipAddParameters: WireReadable {
        public var accountID: UUID
        public var loyaltyProgramID: UUID
        public var isPrimary: Bool
        public var state: LoyaltyMembershipStateEnum
        public var membershipNumber: String?
        public var points: Int?
        public var expirationDate: String?
        public var url: String?
        public var loyaltyTierID: UUID?
        public var code: String?

        public init(
            accountID: UUID,
            loyaltyProgramID: UUID,
            isPrimary: Bool,
            state: LoyaltyMembershipStateEnum = .enrolled,
            membershipNumber: String? = nil,
            points: Int? = nil,
            expirationDate: String? = nil,
            url: String? = nil,
            loyaltyTierID: UUID? = nil,
            code: String? = nil
        ) {
            self.accountID = accountID
            self.loyaltyProgramID = loyaltyProgramID
            self.isPrimary = isPrimary
            self.state = state
            self.membershipNumber = membershipNumber
            self.points = points
            self.expirationDate = expirationDate
            self.url = url
            self.loyaltyTierID = loyaltyTierID
            self.code = code
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountID = try object.uuid("AccountId")
            loyaltyProgramID = try object.uuid("LoyaltyProgramId")
            isPrimary = try object.bool("IsPrimary")
            state = try object.optionalChoice("State") ?? .enrolled
            membershipNumber = try object.optionalString("MembershipNumber", maxLength: 255)
            points = try object.optionalInt("Points")
            expirationDate = try object.optionalDay("ExpirationDate")
            url = try object.optionalString("Url")
            loyaltyTierID = try object.optionalUUID("LoyaltyTierId")
            code = try object.optionalString("Code", maxLength: 255)
        }
    }

    public struct LoyaltyMembershipDeleteParameters: WireReadable {
        public var chainID: UUID?
        public var loyaltyMembershipIDs: [UUID]

        public init(
            chainID: UUID? = nil,
            loyaltyMembershipIDs: [UUID]
        ) {
            self.chainID = chainID
            self.loyaltyMembershipIDs = loyaltyMembershipIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            loyaltyMembershipIDs = try object.uuids("LoyaltyMembershipIds", count: 1...1000)
        }
    }

    public struct LoyaltyMembershipFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var loyaltyMembershipIDs: [UUID]?
        public var accountIDs: [UUID]?
        public var loyaltyProgramIDs: [UUID]?
        public var membershipStates: [LoyaltyMembershipStateEnum]?
        public var activityStates: [ActivityStates]?
        public var membershipNumbers: [String]?
        public var providerMembershipIDs: [String]?
        public var limitation: Limitation
        public var codes: [String]?

        public init(
            chainIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            loyaltyMembershipIDs: [UUID]? = nil,
            accountIDs: [UUID]? = nil,
            loyaltyProgramIDs: [UUID]? = nil,
            membershipStates: [LoyaltyMembershipStateEnum]? = nil,
            activityStates: [ActivityStates]? = nil,
            membershipNumbers: [String]? = nil,
            providerMembershipIDs: [String]? = nil,
            limitation: Limitation = Limitation(),
            codes: [String]? = nil
        ) {
            self.chainIDs = chainIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.loyaltyMembershipIDs = loyaltyMembershipIDs
            self.accountIDs = accountIDs
            self.loyaltyProgramIDs = loyaltyProgramIDs
            self.membershipStates = membershipStates
            self.activityStates = activityStates
            self.membershipNumbers = membershipNumbers
            self.providerMembershipIDs = providerMembershipIDs
            self.limitation = limitation
            self.codes = codes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            loyaltyMembershipIDs = try object.optionalUUIDs("LoyaltyMembershipIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...1000)
            loyaltyProgramIDs = try object.optionalUUIDs("LoyaltyProgramIds", count: 1...1000)
            membershipStates = try object.optionalChoices("MembershipStates", count: 0...1000)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            membershipNumbers = try object.optionalStrings("MembershipNumbers", count: 1...1000)
            providerMembershipIDs = try object.optionalStrings("ProviderMembershipIds", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            codes = try object.optionalStrings("Codes", count: 1...1000)
        }
    }

    public struct LoyaltyMembershipResult: WireWritable {
        public var loyaltyMemberships: [LoyaltyMembership]
        public var cursor: UUID?

        public init(
            loyaltyMemberships: [LoyaltyMembership],
            cursor: UUID? = nil
        ) {
            self.loyaltyMemberships = loyaltyMemberships
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("LoyaltyMemberships", loyaltyMemberships)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct LoyaltyMembershipStateUpdateValue: WireReadable {
        public var value: LoyaltyMembershipStateEnum?

        public init(
            value: LoyaltyMembershipStateEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct LoyaltyMembershipUpdateParameters: WireReadable {
        public var loyaltyMembershipID: UUID
        public var loyaltyProgramID: GuidUpdateValue?
        public var state: LoyaltyMembershipStateUpdateValue?
        public var isPrimary: BooleanUpdateValue?
        public var membershipNumber: StringUpdateValue?
        public var providerMembershipID: StringUpdateValue?
        public var points: Int32NullableUpdateValue?
        public var expirationDate: StringUpdateValue?
        public var url: StringUpdateValue?
        public var loyaltyTierID: GuidNullableUpdateValue?
        public var code: StringUpdateValue?

        public init(
            loyaltyMembershipID: UUID,
            loyaltyProgramID: GuidUpdateValue? = nil,
            state: LoyaltyMembershipStateUpdateValue? = nil,
            isPrimary: BooleanUpdateValue? = nil,
            membershipNumber: StringUpdateValue? = nil,
            providerMembershipID: StringUpdateValue? = nil,
            points: Int32NullableUpdateValue? = nil,
            expirationDate: StringUpdateValue? = nil,
            url: StringUpdateValue? = nil,
            loyaltyTierID: GuidNullableUpdateValue? = nil,
            code: StringUpdateValue? = nil
        ) {
            self.loyaltyMembershipID = loyaltyMembershipID
            self.loyaltyProgramID = loyaltyProgramID
            self.state = state
            self.isPrimary = isPrimary
            self.membershipNumber = membershipNumber
            self.providerMembershipID = providerMembershipID
            self.points = points
            self.expirationDate = expirationDate
            self.url = url
            self.loyaltyTierID = loyaltyTierID
            self.code = code
        }

        public init(from object: WireObject) throws(InvalidInput) {
            loyaltyMembershipID = try object.uuid("LoyaltyMembershipId")
            loyaltyProgramID = try object.optionalPart("LoyaltyProgramId")
            state = try object.optionalPart("State")
            isPrimary = try object.optionalPart("IsPrimary")
            membershipNumber = try object.optionalPart("MembershipNumber")
            providerMembershipID = try object.optionalPart("ProviderMembershipId")
            points = try object.optionalPart("Points")
            expirationDate = try object.optionalPart("ExpirationDate")
            url = try object.optionalPart("Url")
            loyaltyTierID = try object.optionalPart("LoyaltyTierId")
            code = try object.optionalPart("Code")
            try object.check("MembershipNumber", isAtMost: 255)
            try object.check("ProviderMembershipId", isAtMost: 100)
        }
    }

    public struct MultipleLoyaltyMembershipAddParameters: WireReadable {
        public var chainID: UUID?
        public var loyaltyMemberships: [LoyaltyMembershipAddParameters]

        public init(
            chainID: UUID? = nil,
            loyaltyMemberships: [LoyaltyMembershipAddParameters]
        ) {
            self.chainID = chainID
            self.loyaltyMemberships = loyaltyMemberships
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            loyaltyMemberships = try object.parts("LoyaltyMemberships", count: 1...1000)
        }
    }

    public struct MultipleLoyaltyMembershipUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var loyaltyMembershipUpdates: [LoyaltyMembershipUpdateParameters]

        public init(
            chainID: UUID? = nil,
            loyaltyMembershipUpdates: [LoyaltyMembershipUpdateParameters]
        ) {
            self.chainID = chainID
            self.loyaltyMembershipUpdates = loyaltyMembershipUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            loyaltyMembershipUpdates = try object.parts("LoyaltyMembershipUpdates", count: 1...1000)
        }
    }

    public enum LoyaltyMembershipStateEnum: String, CaseIterable, Sendable {
        case new = "New"
        case pending = "Pending"
        case enrolled = "Enrolled"
        case canceled = "Canceled"
        case declined = "Declined"
    }
}
