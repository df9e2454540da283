// Generated from contract/productCategories.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `productCategories/getAll`: lists the product categories that match the filters, newest first.
public enum ProductCategoriesGetAll: OperationDescriptor {
    public typealias Request = Contract.ProductCategoryFilterParameters
    public typealias Response = Contract.ProductCategoryResult
    public static let facts = OperationFacts(
        path: "productCategories/getAll",
        summary: "Lists the product categories that match the filters, newest first.",
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
    public struct ParentProductCategory: WireWritable {
        public var id: UUID
        public var names: LocalizedStrings

        public init(
            id: UUID,
            names: LocalizedStrings
        ) {
            self.id = id
            self.names = names
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.texts("Names", names)
            writer.endObject()
        }
    }

    public struct ProductCategory: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var serviceID: UUID
        public var names: LocalizedStrings
        public var shortNames: LocalizedStrings
        public var descriptions: LocalizedStrings
        public var parentProductCategory: ParentProductCategory?
        public var updatedUTC: Date
        public var createdUTC: Date
        public var ordering: Int

        public init(
            id: UUID,
            enterpriseID: UUID,
            serviceID: UUID,
            names: LocalizedStrings,
            shortNames: LocalizedStrings,
            descriptions: LocalizedStrings,
            parentProductCategory: ParentProductCategory? = nil,
            updatedUTC: Date,
            createdUTC: Date,
            ordering: Int
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.serviceID = serviceID
            self.names = names
            self.shortNames = shortNames
            self.descriptions = descriptions
            self.parentProductCategory = parentProductCategory
            self.updatedUTC = updatedUTC
            self.createdUTC = createdUTC
            self.ordering = ordering
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("ServiceId", serviceID)
            writer.texts("Names", names)
            writer.texts("ShortNames", shortNames)
            writer.texts("Descriptions", descriptions)
            writer.part("ParentProductCategory", parentProductCategory)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("CreatedUtc", createdUTC)
            writer.int("Ordering", ordering)
            writer.endObject()
        }
    }

    public struct ProductCategoryFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var productCategoryIDs: [UUID]?
        public var serviceIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            productCategoryIDs: [UUID]? = nil,
            serviceIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.productCategoryIDs = productCategoryIDs
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            productCategoryIDs = try object.optionalUUIDs("ProductCategoryIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ProductCategoryResult: WireWritable {
        public var productCategories: [ProductCategory]
        public var cursor: UUID?

        public init(
            productCategories: [ProductCategory],
            cursor: UUID? = nil
        ) {
            self.productCategories = productCategories
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ProductCategories", productCategories)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
