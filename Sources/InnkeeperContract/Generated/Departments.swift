// Generated from contract/departments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `departments/getAll`: lists the departments that match the filters, newest first.
public enum DepartmentsGetAll: OperationDescriptor {
    public typealias Request = Contract.DepartmentFilterParameters
    public typealias Response = Contract.DepartmentResult
    public static let facts = OperationFacts(
        path: "departments/getAll",
        summary: "Lists the departments that match the filters, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct Department: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var isActive: Bool
        public var name: String
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            enterpriseID: UUID,
            isActive: Bool,
            name: String,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.isActive = isActive
            self.name = name
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.bool("IsActive", isActive)
            writer.string("Name", name)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct DepartmentFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var departmentIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            departmentIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.departmentIDs = departmentIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            departmentIDs = try object.optionalUUIDs("DepartmentIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct DepartmentResult: WireWritable {
        public var departments: [Department]
        public var cursor: UUID?

        public init(
            departments: [Department],
            cursor: UUID? = nil
        ) {
            self.departments = departments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Departments", departments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
