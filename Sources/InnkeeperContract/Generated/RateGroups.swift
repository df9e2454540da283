// Generated from contract/rateGroups.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `rateGroups/getAll`: lists the rate groups that match the filters, newest first.
public enum RateGroupsGetAll: OperationDescriptor {
    public typealias Request = Contract.RateGroupFilterParameters
    public typealias Response = Contract.RateGroupResult
    public static let facts = OperationFacts(
        path: "rateGroups/getAll",
        summary: "Lists the rate groups that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct RateGroup: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var isActive: Bool
        public var createdUTC: Date
        public var updatedUTC: Date
        public var ordering: Int
        public var names: LocalizedStrings
        public var shortNames: LocalizedStrings?
        public var descriptions: LocalizedStrings?
        public var externalIdentifier: String?

        public init(
            id: UUID,
            serviceID: UUID,
            isActive: Bool,
            createdUTC: Date,
            updatedUTC: Date,
            ordering: Int,
            names: LocalizedStrings,
            shortNames: LocalizedStrings? = nil,
            descriptions: LocalizedStrings? = nil,
            externalIdentifier: String? = nil
        ) {
            self.id = id
            self.serviceID = serviceID
            self.isActive = isActive
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.ordering = ordering
            self.names = names
            self.shortNames = shortNames
            self.descriptions = descriptions
            self.externalIdentifier = externalIdentifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.bool("IsActive", isActive)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.int("Ordering", ordering)
            writer.texts("Names", names)
            writer.texts("ShortNames", shortNames)
            writer.texts("Descriptions", descriptions)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.endObject()
        }
    }

    public struct RateGroupFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var rateGroupIDs: [UUID]?
        public var serviceIDs: [UUID]?
        public var externalIdentifiers: [String]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            rateGroupIDs: [UUID]? = nil,
            serviceIDs: [UUID]? = nil,
            externalIdentifiers: [String]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.rateGroupIDs = rateGroupIDs
            self.serviceIDs = serviceIDs
            self.externalIdentifiers = externalIdentifiers
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            rateGroupIDs = try object.optionalUUIDs("RateGroupIds", count: 1...1000)
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            externalIdentifiers = try object.optionalStrings("ExternalIdentifiers", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["RateGroupIds", "ServiceIds"])
        }
    }

    public struct RateGroupResult: WireWritable {
        public var rateGroups: [RateGroup]
        public var cursor: UUID?

        public init(
            rateGroups: [RateGroup],
            cursor: UUID? = nil
        ) {
            self.rateGroups = rateGroups
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("RateGroups", rateGroups)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
