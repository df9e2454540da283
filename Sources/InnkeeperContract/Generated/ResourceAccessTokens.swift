// Generated from contract/resourceAccessTokens.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `resourceAccessTokens/add`: adds PIN codes and cards that open resources for stays.
public enum ResourceAccessTokensAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleResourceAccessTokenParameters
    public typealias Response = Contract.ResourceAccessTokenAdditionResult
    public static let facts = OperationFacts(
        path: "resourceAccessTokens/add",
        summary: "Adds PIN codes and cards that open resources for stays.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `resourceAccessTokens/delete`: deletes resource access tokens.
public enum ResourceAccessTokensDelete: OperationDescriptor {
    public typealias Request = Contract.ResourceAccessTokenDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "resourceAccessTokens/delete",
        summary: "Deletes resource access tokens.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `resourceAccessTokens/getAll`: lists the resource access tokens that match the filters, newest first.
public enum ResourceAccessTokensGetAll: OperationDescriptor {
    public typealias Request = Contract.ResourceAccessTokenFilterParameters
    public typealias Response = Contract.ResourceAccessTokenResult
    public static let facts = OperationFacts(
        path: "resourceAccessTokens/getAll",
        summary: "Lists the resource access tokens that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `resourceAccessTokens/update`: changes the validity or permissions of resource access tokens.
public enum ResourceAccessTokensUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleResourceAccessTokenUpdateParameters
    public typealias Response = Contract.ResourceAccessTokenUpdateResult
    public static let facts = OperationFacts(
        path: "resourceAccessTokens/update",
        summary: "Changes the validity or permissions of resource access tokens.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct MultipleResourceAccessTokenParameters: WireReadable {
        public var resourceAccessTokenParameters: [ResourceAccessTokenParameters]

        public init(
            resourceAccessTokenParameters: [ResourceAccessTokenParameters]
        ) {
            self.resourceAccessTokenParameters = resourceAccessTokenParameters
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceAccessTokenParameters = try object.parts("ResourceAccessTokenParameters", count: 1...1000)
        }
    }

    public struct MultipleResourceAccessTokenUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var resourceAccessTokenUpdates: [ResourceAccessTokenUpdateParameters]?

        public init(
            enterpriseID: UUID? = nil,
            resourceAccessTokenUpdates: [ResourceAccessTokenUpdateParameters]? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.resourceAccessTokenUpdates = resourceAccessTokenUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            resourceAccessTokenUpdates = try object.optionalParts("ResourceAccessTokenUpdates", count: 0...1000)
        }
    }

    public struct ResourceAccessTokenAdditionResult: WireWritable {
        public var resourceAccessTokens: [ResourceAccessToken]

        public init(
            resourceAccessTokens: [ResourceAccessToken]
        ) {
            self.resourceAccessTokens = resourceAccessTokens
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceAccessTokens", resourceAccessTokens)
            writer.endObject()
        }
    }

    public struct ResourceAccessTokenDeleteParameters: WireReadable {
        public var ids: [UUID]

        public init(
            ids: [UUID]
        ) {
            self.ids = ids
        }

        public init(from object: WireObject) throws(InvalidInput) {
            ids = try object.uuids("Ids", count: 0...1000)
        }
    }

    public struct ResourceAccessTokenFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var resourceAccessTokenIDs: [UUID]?
        public var serviceOrderIDs: [UUID]?
        public var collidingUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [String]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            resourceAccessTokenIDs: [UUID]? = nil,
            serviceOrderIDs: [UUID]? = nil,
            collidingUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [String]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.resourceAccessTokenIDs = resourceAccessTokenIDs
            self.serviceOrderIDs = serviceOrderIDs
            self.collidingUTC = collidingUTC
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            resourceAccessTokenIDs = try object.optionalUUIDs("ResourceAccessTokenIds", count: 1...1000)
            serviceOrderIDs = try object.optionalUUIDs("ServiceOrderIds", count: 1...1000)
            collidingUTC = try object.optionalInterval("CollidingUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalStrings("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.check("ActivityStates", isOneOf: ["Active", "Deleted"])
            try object.checkOneFilter(of: ["ResourceAccessTokenIds", "ServiceOrderIds", "CollidingUtc", "UpdatedUtc"])
        }
    }

    public struct ResourceAccessTokenParameters: WireReadable {
        public var serviceOrderID: UUID
        public var companionshipID: UUID?
        public var resourceID: UUID?
        public var value: String
        public var type: ResourceAccessTokenType
        public var serialNumber: String?
        public var validityStartUTC: Date
        public var validityEndUTC: Date
        public var permissions: ResourceAccessTokenPermissionsParameters

        public init(
            serviceOrderID: UUID,
            companionshipID: UUID? = nil,
            resourceID: UUID? = nil,
            value: String,
            type: ResourceAccessTokenType,
            serialNumber: String? = nil,
            validityStartUTC: Date,
            validityEndUTC: Date,
            permissions: ResourceAccessTokenPermissionsParameters
        ) {
            self.serviceOrderID = serviceOrderID
            self.companionshipID = companionshipID
            self.resourceID = resourceID
            self.value = value
            self.type = type
            self.serialNumber = serialNumber
            self.validityStartUTC = validityStartUTC
            self.validityEndUTC = validityEndUTC
            self.permissions = permissions
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceOrderID = try object.uuid("ServiceOrderId")
            companionshipID = try object.optionalUUID("CompanionshipId")
            resourceID = try object.optionalUUID("ResourceId")
            value = try object.string("Value", minLength: 1, maxLength: 255)
            type = try object.choice("Type")
            serialNumber = try object.optionalString("SerialNumber")
            validityStartUTC = try object.instant("ValidityStartUtc")
            validityEndUTC = try object.instant("ValidityEndUtc")
            permissions = try object.part("Permissions")
        }
    }

    public struct ResourceAccessTokenPermissionsParameters: WireReadable {
        public var bed: BooleanUpdateValue?
        public var room: BooleanUpdateValue?
        public var floor: BooleanUpdateValue?
        public var building: BooleanUpdateValue?

        public init(
            bed: BooleanUpdateValue? = nil,
            room: BooleanUpdateValue? = nil,
            floor: BooleanUpdateValue? = nil,
            building: BooleanUpdateValue? = nil
        ) {
            self.bed = bed
            self.room = room
            self.floor = floor
            self.building = building
        }

        public init(from object: WireObject) throws(InvalidInput) {
            bed = try object.optionalPart("Bed")
            room = try object.optionalPart("Room")
            floor = try object.optionalPart("Floor")
            building = try object.optionalPart("Building")
        }
    }

    public struct ResourceAccessTokenResult: WireWritable {
        public var resourceAccessTokens: [ResourceAccessToken]
        public var cursor: UUID?

        public init(
            resourceAccessTokens: [ResourceAccessToken],
            cursor: UUID? = nil
        ) {
            self.resourceAccessTokens = resourceAccessTokens
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceAccessTokens", resourceAccessTokens)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ResourceAccessTokenUpdateParameters: WireReadable {
        public var resourceAccessTokenID: UUID
        public var validityStartUTC: StringUpdateValue?
        public var validityEndUTC: StringUpdateValue?
        public var value: StringUpdateValue?
        public var permissions: ResourceAccessTokenPermissionsParameters?

        public init(
            resourceAccessTokenID: UUID,
            validityStartUTC: StringUpdateValue? = nil,
            validityEndUTC: StringUpdateValue? = nil,
            value: StringUpdateValue? = nil,
            permissions: ResourceAccessTokenPermissionsParameters? = nil
        ) {
            self.resourceAccessTokenID = resourceAccessTokenID
            self.validityStartUTC = validityStartUTC
            self.validityEndUTC = validityEndUTC
            self.value = value
            self.permissions = permissions
        }

        public init(from object: WireObject) throws(InvalidInput) {
            resourceAccessTokenID = try object.uuid("ResourceAccessTokenId")
            validityStartUTC = try object.optionalPart("ValidityStartUtc")
            validityEndUTC = try object.optionalPart("ValidityEndUtc")
            value = try object.optionalPart("Value")
            permissions = try object.optionalPart("Permissions")
            try object.check("Value", isAtMost: 255)
        }
    }

    public struct ResourceAccessTokenUpdateResult: WireWritable {
        public var resourceAccessTokens: [ResourceAccessToken]

        public init(
            resourceAccessTokens: [ResourceAccessToken]
        ) {
            self.resourceAccessTokens = resourceAccessTokens
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ResourceAccessTokens", resourceAccessTokens)
            writer.endObject()
        }
    }
}
