// Generated from contract/serviceOrderNotes.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `serviceOrderNotes/add`: adds notes to reservations and other service orders.
public enum ServiceOrderNotesAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleServiceOrderNoteAddParameters
    public typealias Response = Contract.ServiceOrderNoteAdditionResult
    public static let facts = OperationFacts(
        path: "serviceOrderNotes/add",
        summary: "Adds notes to reservations and other service orders.",
        theme: "Service orders",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `serviceOrderNotes/delete`: deletes service order notes.
public enum ServiceOrderNotesDelete: OperationDescriptor {
    public typealias Request = Contract.ServiceOrderNoteDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "serviceOrderNotes/delete",
        summary: "Deletes service order notes.",
        theme: "Service orders",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `serviceOrderNotes/getAll`: lists the service order notes that match the filters, newest first.
public enum ServiceOrderNotesGetAll: OperationDescriptor {
    public typealias Request = Contract.ServiceOrderNoteFilterParameters
    public typealias Response = Contract.ServiceOrderNoteResult
    public static let facts = OperationFacts(
        path: "serviceOrderNotes/getAll",
        summary: "Lists the service order notes that match the filters, newest first.",
        theme: "Service orders",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `serviceOrderNotes/update`: changes the text or type of service order notes.
public enum ServiceOrderNotesUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleServiceOrderNoteUpdateParameters
    public typealias Response = Contract.ServiceOrderNoteUpdateResult
    public static let facts = OperationFacts(
        path: "serviceOrderNotes/update",
        summary: "Changes the text or type of service order notes.",
        theme: "Service orders",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct MultipleServiceOrderNoteAddParameters: WireReadable {
        public var serviceOrderNotes: [ServiceOrderNoteAddParameters]

        public init(
            serviceOrderNotes: [ServiceOrderNoteAddParameters]
        ) {
            self.serviceOrderNotes = serviceOrderNotes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceOrderNotes = try object.parts("ServiceOrderNotes", count: 1...1000)
        }
    }

    public struct MultipleServiceOrderNoteUpdateParameters: WireReadable {
        public var serviceOrderNoteUpdates: [ServiceOrderNoteUpdateParameters]

        public init(
            serviceOrderNoteUpdates: [ServiceOrderNoteUpdateParameters]
        ) {
            self.serviceOrderNoteUpdates = serviceOrderNoteUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceOrderNoteUpdates = try object.parts("ServiceOrderNoteUpdates", count: 1...1000)
        }
    }

    public struct ServiceOrderNoteAddParameters: WireReadable {
        public var serviceOrderID: UUID
        public var text: String

        public init(
            serviceOrderID: UUID,
            text: String
        ) {
            self.serviceOrderID = serviceOrderID
            self.text = text
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceOrderID = try object.uuid("ServiceOrderId")
            text = try object.string("Text", minLength: 1)
        }
    }

    public struct ServiceOrderNoteAdditionResult: WireWritable {
        public var serviceOrderNotes: [OrderNote]

        public init(
            serviceOrderNotes: [OrderNote]
        ) {
            self.serviceOrderNotes = serviceOrderNotes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ServiceOrderNotes", serviceOrderNotes)
            writer.endObject()
        }
    }

    public struct ServiceOrderNoteDeleteParameters: WireReadable {
        public var serviceOrderNoteIDs: [UUID]

        public init(
            serviceOrderNoteIDs: [UUID]
        ) {
            self.serviceOrderNoteIDs = serviceOrderNoteIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceOrderNoteIDs = try object.uuids("ServiceOrderNoteIds", count: 1...1000)
        }
    }

    public struct ServiceOrderNoteFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var serviceOrderIDs: [UUID]
        public var serviceOrderNoteIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var types: [OrderNoteTypeEnum]
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            serviceOrderIDs: [UUID],
            serviceOrderNoteIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            types: [OrderNoteTypeEnum] = [.general, .channelManager],
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.serviceOrderIDs = serviceOrderIDs
            self.serviceOrderNoteIDs = serviceOrderNoteIDs
            self.updatedUTC = updatedUTC
            self.types = types
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            serviceOrderIDs = try object.uuids("ServiceOrderIds", count: 1...1000)
            serviceOrderNoteIDs = try object.optionalUUIDs("ServiceOrderNoteIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            types = try object.optionalChoices("Types", count: 0...1000) ?? [.general, .channelManager]
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct ServiceOrderNoteResult: WireWritable {
        public var serviceOrderNotes: [OrderNote]
        public var cursor: UUID?

        public init(
            serviceOrderNotes: [OrderNote],
            cursor: UUID? = nil
        ) {
            self.serviceOrderNotes = serviceOrderNotes
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ServiceOrderNotes", serviceOrderNotes)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct ServiceOrderNoteUpdateParameters: WireReadable {
        public var serviceOrderNoteID: UUID
        public var text: StringUpdateValue?

        public init(
            serviceOrderNoteID: UUID,
            text: StringUpdateValue? = nil
        ) {
            self.serviceOrderNoteID = serviceOrderNoteID
            self.text = text
        }

        public init(from object: WireObject) throws(InvalidInput) {
            serviceOrderNoteID = try object.uuid("ServiceOrderNoteId")
            text = try object.optionalPart("Text")
        }
    }

    public struct ServiceOrderNoteUpdateResult: WireWritable {
        public var serviceOrderNotes: [OrderNote]

        public init(
            serviceOrderNotes: [OrderNote]
        ) {
            self.serviceOrderNotes = serviceOrderNotes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("ServiceOrderNotes", serviceOrderNotes)
            writer.endObject()
        }
    }
}
