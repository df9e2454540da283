// Generated from contract/productServiceOrders.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `productServiceOrders/getAll`: lists the orders of products that belong to no stay, newest first.
public enum ProductServiceOrdersGetAll: OperationDescriptor {
    public typealias Request = Contract.ProductServiceOrderFilterParameters
    public typealias Response = Contract.ProductServiceOrderResult
    public static let facts = OperationFacts(
        path: "productServiceOrders/getAll",
        summary: "Lists the orders of products that belong to no stay, newest first.",
        theme: "Service orders",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct ProductServiceOrderFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var productServiceOrderIDs: [UUID]?
        public var serviceIDs: [UUID]
        public var accountIDs: [UUID]?
        public var linkedReservationIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var states: [ServiceOrderState]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            productServiceOrderIDs: [UUID]? = nil,
            serviceIDs: [UUID],
            accountIDs: [UUID]? = nil,
            linkedReservationIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            states: [ServiceOrderState]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.productServiceOrderIDs = productServiceOrderIDs
            self.serviceIDs = serviceIDs
            self.accountIDs = accountIDs
            self.linkedReservationIDs = linkedReservationIDs
            self.updatedUTC = updatedUTC
            self.states = states
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            productServiceOrderIDs = try object.optionalUUIDs("ProductServiceOrderIds", count: 1...1000)
            serviceIDs = try object.uuids("ServiceIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...1000)
            linkedReservationIDs = try object.optionalUUIDs("LinkedReservationIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            states = try object.optionalChoices("States", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ProductServiceOrderResult: WireWritable {
        public var productServiceOrders: [ServiceOrder]
        public var cursor: UUID?

        public init(
            productServiceOrders: [ServiceOrder],
            cursor: UUID? = nil
        ) {
            self.productServiceOrders = productServiceOrders
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ProductServiceOrders", productServiceOrders)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ServiceOrder: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var accountID: UUID
        public var accountType: AccountTypeEnum
        public var creatorProfileID: UUID
        public var updaterProfileID: UUID
        public var bookerID: UUID?
        public var number: String
        public var state: ServiceOrderStateEnum
        public var origin: ServiceOrderOriginEnum
        public var commanderOrigin: ServiceOrderCommanderOriginEnum?
        public var originDetails: String?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var cancelledUTC: Date?
        public var voucherID: UUID?
        public var businessSegmentID: UUID?
        public var linkedReservationID: UUID?
        public var options: ServiceOrderOptions

        public init(
            id: UUID,
            serviceID: UUID,
            accountID: UUID,
            accountType: AccountTypeEnum,
            creatorProfileID: UUID,
            updaterProfileID: UUID,
            bookerID: UUID? = nil,
            number: String,
            state: ServiceOrderStateEnum,
            origin: ServiceOrderOriginEnum,
            commanderOrigin: ServiceOrderCommanderOriginEnum? = nil,
            originDetails: String? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            cancelledUTC: Date? = nil,
            voucherID: UUID? = nil,
            businessSegmentID: UUID? = nil,
            linkedReservationID: UUID? = nil,
            options: ServiceOrderOptions
        ) {
            self.id = id
            self.serviceID = serviceID
            self.accountID = accountID
            self.accountType = accountType
            self.creatorProfileID = creatorProfileID
            self.updaterProfileID = updaterProfileID
            self.bookerID = bookerID
            self.number = number
            self.state = state
            self.origin = origin
            self.commanderOrigin = commanderOrigin
            self.originDetails = originDetails
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.cancelledUTC = cancelledUTC
            self.voucherID = voucherID
            self.businessSegmentID = businessSegmentID
            self.linkedReservationID = linkedReservationID
            self.options = options
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("AccountId", accountID)
            writer.choice("AccountType", accountType)
            writer.uuid("CreatorProfileId", creatorProfileID)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.uuid("BookerId", bookerID)
            writer.string("Number", number)
            writer.choice("State", state)
            writer.choice("Origin", origin)
            writer.choice("CommanderOrigin", commanderOrigin)
            writer.string("OriginDetails", originDetails)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("CancelledUtc", cancelledUTC)
            writer.uuid("VoucherId", voucherID)
            writer.uuid("BusinessSegmentId", businessSegmentID)
            writer.uuid("LinkedReservationId", linkedReservationID)
            writer.part("Options", options)
            writer.endObject()
        }
    }

    public enum ServiceOrderState: String, CaseIterable, Sendable {
        case inquired = "Inquired"
        case confirmed = "Confirmed"
        case started = "Started"
        case processed = "Processed"
        case canceled = "Canceled"
        case optional = "Optional"
        case requested = "Requested"
    }
}
