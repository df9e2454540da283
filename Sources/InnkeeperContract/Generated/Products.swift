// Generated from contract/products.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `products/delete`: deletes products.
public enum ProductsDelete: OperationDescriptor {
    public typealias Request = Contract.ProductDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "products/delete",
        summary: "Deletes products.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `products/getAll`: lists the products that match the filters, newest first.
public enum ProductsGetAll: OperationDescriptor {
    public typealias Request = Contract.ProductFilterParameters
    public typealias Response = Contract.ProductResult
    public static let facts = OperationFacts(
        path: "products/getAll",
        summary: "Lists the products that match the filters, newest first.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `products/getPricing`: answers the price of a product for each time unit of an interval.
public enum ProductsGetPricing: OperationDescriptor {
    public typealias Request = Contract.ProductPricingFilterParameters
    public typealias Response = Contract.ProductPricingResult
    public static let facts = OperationFacts(
        path: "products/getPricing",
        summary: "Answers the price of a product for each time unit of an interval.",
        theme: "Services",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: false,
        isEmpty: false
    )
}

/// `products/updatePrice`: changes the prices of products for intervals of time units.
public enum ProductsUpdatePrice: OperationDescriptor {
    public typealias Request = Contract.ProductPriceUpdateParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "products/updatePrice",
        summary: "Changes the prices of products for intervals of time units.",
        theme: "Services",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: true
    )
}

extension Contract {
    public struct ProductAgeCategoryPrice: WireWritable {
        public var ageCategoryID: UUID
        public var prices: [Amount]

        public init(
            ageCategoryID: UUID,
            prices: [Amount]
        ) {
            self.ageCategoryID = ageCategoryID
            self.prices = prices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("AgeCategoryId", ageCategoryID)
            writer.parts("Prices", prices)
            writer.endObject()
        }
    }

    public struct ProductDeleteParameters: WireReadable {
        public var enterpriseID: UUID?
        public var productIDs: [UUID]

        public init(
            enterpriseID: UUID? = nil,
            productIDs: [UUID]
        ) {
            self.enterpriseID = enterpriseID
            self.productIDs = productIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            productIDs = try object.uuids("ProductIds", count: 0...1000)
        }
    }

    public struct ProductFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var productIDs: [UUID]?
        public var serviceIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var includeDefault: Bool?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            productIDs: [UUID]? = nil,
            serviceIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            includeDefault: Bool? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.productIDs = productIDs
            self.serviceIDs = serviceIDs
            self.updatedUTC = updatedUTC
            self.includeDefault = includeDefault
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            productIDs = try object.optionalUUIDs("ProductIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            includeDefault = try object.optionalBool("IncludeDefault")
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ProductPriceUpdate: WireReadable {
        public var value: ExactDecimal?
        public var firstTimeUnitStartUTC: Date?
        public var lastTimeUnitStartUTC: Date?

        public init(
            value: ExactDecimal? = nil,
            firstTimeUnitStartUTC: Date? = nil,
            lastTimeUnitStartUTC: Date? = nil
        ) {
            self.value = value
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalDecimal("Value")
            firstTimeUnitStartUTC = try object.optionalInstant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.optionalInstant("LastTimeUnitStartUtc")
        }
    }

    public struct ProductPriceUpdateParameters: WireReadable {
        public var enterpriseID: UUID?
        public var productID: String
        public var priceUpdates: [ProductPriceUpdate]

        public init(
            enterpriseID: UUID? = nil,
            productID: String,
            priceUpdates: [ProductPriceUpdate]
        ) {
            self.enterpriseID = enterpriseID
            self.productID = productID
            self.priceUpdates = priceUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            productID = try object.string("ProductId", minLength: 1)
            priceUpdates = try object.parts("PriceUpdates", count: 1...100)
        }
    }

    public struct ProductPricingFilterParameters: WireReadable {
        public var productID: UUID
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date
        public var enterpriseIDs: [UUID]?

        public init(
            productID: UUID,
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date,
            enterpriseIDs: [UUID]? = nil
        ) {
            self.productID = productID
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.enterpriseIDs = enterpriseIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            productID = try object.uuid("ProductId")
            firstTimeUnitStartUTC = try object.instant("FirstTimeUnitStartUtc")
            lastTimeUnitStartUTC = try object.instant("LastTimeUnitStartUtc")
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
        }
    }

    public struct ProductPricingResult: WireWritable {
        public var productID: UUID
        public var timeUnitStartsUTC: [String]
        public var baseAmountPrices: [Amount]
        public var ageCategoryPrices: [ProductAgeCategoryPrice]

        public init(
            productID: UUID,
            timeUnitStartsUTC: [String],
            baseAmountPrices: [Amount],
            ageCategoryPrices: [ProductAgeCategoryPrice]
        ) {
            self.productID = productID
            self.timeUnitStartsUTC = timeUnitStartsUTC
            self.baseAmountPrices = baseAmountPrices
            self.ageCategoryPrices = ageCategoryPrices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ProductId", productID)
            writer.strings("TimeUnitStartsUtc", timeUnitStartsUTC)
            writer.parts("BaseAmountPrices", baseAmountPrices)
            writer.parts("AgeCategoryPrices", ageCategoryPrices)
            writer.endObject()
        }
    }

    public struct ProductResult: WireWritable {
        public var products: [Product]
        public var customerProducts: [Product]
        public var cursor: UUID?

        public init(
            products: [Product],
            customerProducts: [Product],
            cursor: UUID? = nil
        ) {
            self.products = products
            self.customerProducts = customerProducts
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Products", products)
            writer.parts("CustomerProducts", customerProducts)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
