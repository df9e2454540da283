// Generated from contract/orders.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `orders/add`: orders products and custom items of a service for an account.
public enum OrdersAdd: OperationDescriptor {
    public typealias Request = Contract.OrderAdditionParameters
    public typealias Response = Contract.OrderAdditionResult
    public static let facts = OperationFacts(
        path: "orders/add",
        summary: "Orders products and custom items of a service for an account.",
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
    public struct OrderAdditionOptions: WireReadable {
        public var disableItemGrouping: Bool

        public init(
            disableItemGrouping: Bool = false
        ) {
            self.disableItemGrouping = disableItemGrouping
        }

        public init(from object: WireObject) throws(InvalidInput) {
            disableItemGrouping = try object.optionalBool("DisableItemGrouping") ?? false
        }
    }

    public struct OrderAdditionParameters: WireReadable {
        public var enterpriseID: UUID?
        public var serviceID: UUID
        public var accountID: UUID?
        public var options: OrderAdditionOptions?
        public var productOrders: [ProductOrderAdditionData]?
        public var items: [OrderItemAdditionData]?
        public var consumptionUTC: Date?
        public var notes: String?
        public var businessSegmentID: UUID?
        public var billID: UUID?
        public var linkedReservationID: UUID?
        public var customerID: UUID?

        public init(
            enterpriseID: UUID? = nil,
            serviceID: UUID,
            accountID: UUID? = nil,
            options: OrderAdditionOptions? = nil,
            productOrders: [ProductOrderAdditionData]? = nil,
            items: [OrderItemAdditionData]? = nil,
            consumptionUTC: Date? = nil,
            notes: String? = nil,
            businessSegmentID: UUID? = nil,
            billID: UUID? = nil,
            linkedReservationID: UUID? = nil,
            customerID: UUID? = nil
        ) {
            self.enterpriseID = enterpriseID
            self.serviceID = serviceID
            self.accountID = accountID
            self.options = options
            self.productOrders = productOrders
            self.items = items
            self.consumptionUTC = consumptionUTC
            self.notes = notes
            self.businessSegmentID = businessSegmentID
            self.billID = billID
            self.linkedReservationID = linkedReservationID
            self.customerID = customerID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
            serviceID = try object.uuid("ServiceId")
            accountID = try object.optionalUUID("AccountId")
            options = try object.optionalPart("Options")
            productOrders = try object.optionalParts("ProductOrders", count: 0...1000)
            items = try object.optionalParts("Items", count: 0...1000)
            consumptionUTC = try object.optionalInstant("ConsumptionUtc")
            notes = try object.optionalString("Notes")
            businessSegmentID = try object.optionalUUID("BusinessSegmentId")
            billID = try object.optionalUUID("BillId")
            linkedReservationID = try object.optionalUUID("LinkedReservationId")
            customerID = try object.optionalUUID("CustomerId")
        }
    }

    public struct OrderAdditionResult: WireWritable {
        public var orderID: UUID

        public init(
            orderID: UUID
        ) {
            self.orderID = orderID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("OrderId", orderID)
            writer.endObject()
        }
    }

    public struct OrderItemAdditionData: WireReadable {
        public var name: String
        public var unitCount: Int
        public var unitAmount: AmountParameters
        public var accountingCategoryID: UUID?
        public var externalIdentifier: String?

        public init(
            name: String,
            unitCount: Int,
            unitAmount: AmountParameters,
            accountingCategoryID: UUID? = nil,
            externalIdentifier: String? = nil
        ) {
            self.name = name
            self.unitCount = unitCount
            self.unitAmount = unitAmount
            self.accountingCategoryID = accountingCategoryID
            self.externalIdentifier = externalIdentifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            name = try object.string("Name", minLength: 1)
            unitCount = try object.int("UnitCount")
            unitAmount = try object.part("UnitAmount")
            accountingCategoryID = try object.optionalUUID("AccountingCategoryId")
            externalIdentifier = try object.optionalString("ExternalIdentifier")
        }
    }
}
