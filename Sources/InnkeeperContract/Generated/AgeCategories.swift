// Generated from contract/ageCategories.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `ageCategories/getAll`: lists the age categories that match the filters, newest first.
public enum AgeCategoriesGetAll: OperationDescriptor {
    public typealias Request = Contract.AgeCategoryParameters
    public typealias Response = Contract.AgeCategoryResult
    public static let facts = OperationFacts(
        path: "ageCategories/getAll",
        summary: "Lists the age categories that match the filters, newest first.",
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
    public struct AgeCategory: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var minimalAge: Int?
        public var maximalAge: Int?
        public var names: LocalizedStrings
        public var shortNames: LocalizedStrings?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var classification: AgeCategoryClassificationEnum
        public var isActive: Bool
        public var externalIdentifier: String?

        public init(
            id: UUID,
            serviceID: UUID,
            minimalAge: Int? = nil,
            maximalAge: Int? = nil,
            names: LocalizedStrings,
            shortNames: LocalizedStrings? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            classification: AgeCategoryClassificationEnum,
            isActive: Bool,
            externalIdentifier: String? = nil
        ) {
            self.id = id
            self.serviceID = serviceID
            self.minimalAge = minimalAge
            self.maximalAge = maximalAge
            self.names = names
            self.shortNames = shortNames
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.classification = classification
            self.isActive = isActive
            self.externalIdentifier = externalIdentifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.int("MinimalAge", minimalAge)
            writer.int("MaximalAge", maximalAge)
            writer.texts("Names", names)
            writer.texts("ShortNames", shortNames)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.choice("Classification", classification)
            writer.bool("IsActive", isActive)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.endObject()
        }
    }

    public struct AgeCategoryParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var ageCategoryIDs: [UUID]?
        public var serviceIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            ageCategoryIDs: [UUID]? = nil,
            serviceIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.ageCategoryIDs = ageCategoryIDs
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            ageCategoryIDs = try object.optionalUUIDs("AgeCategoryIds", count: 1...1000)
            serviceIDs = try object.optionalUUIDs("ServiceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct AgeCategoryResult: WireWritable {
        public var ageCategories: [AgeCategory]
        public var cursor: UUID?

        public init(
            ageCategories: [AgeCategory],
            cursor: UUID? = nil
        ) {
            self.ageCategories = ageCategories
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AgeCategories", ageCategories)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum AgeCategoryClassificationEnum: String, CaseIterable, Sendable {
        case adult = "Adult"
        case child = "Child"
    }
}
