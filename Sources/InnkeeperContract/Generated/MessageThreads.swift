// Generated from contract/messageThreads.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `messageThreads/add`: opens a conversation with a customer.
public enum MessageThreadsAdd: OperationDescriptor {
    public typealias Request = Contract.MessageThreadAddParameters
    public typealias Response = Contract.MessageThreadAddResult
    public static let facts = OperationFacts(
        path: "messageThreads/add",
        summary: "Opens a conversation with a customer.",
        theme: "Customer messaging",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `messageThreads/getAll`: lists the message threads that match the filters, newest first.
public enum MessageThreadsGetAll: OperationDescriptor {
    public typealias Request = Contract.MessageThreadFilterParameters
    public typealias Response = Contract.MessageThreadResult
    public static let facts = OperationFacts(
        path: "messageThreads/getAll",
        summary: "Lists the message threads that match the filters, newest first.",
        theme: "Customer messaging",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct MessageThread: WireWritable {
        public var id: UUID
        public var originalSender: String
        public var subject: String
        public var createdUTC: Date
        public var updatedUTC: Date
        public var isResolved: Bool

        public init(
            id: UUID,
            originalSender: String,
            subject: String,
            createdUTC: Date,
            updatedUTC: Date,
            isResolved: Bool
        ) {
            self.id = id
            self.originalSender = originalSender
            self.subject = subject
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.isResolved = isResolved
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("OriginalSender", originalSender)
            writer.string("Subject", subject)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.bool("IsResolved", isResolved)
            writer.endObject()
        }
    }

    public struct MessageThreadAddParameters: WireReadable {
        public var originalSender: String
        public var subject: String

        public init(
            originalSender: String,
            subject: String
        ) {
            self.originalSender = originalSender
            self.subject = subject
        }

        public init(from object: WireObject) throws(InvalidInput) {
            originalSender = try object.string("OriginalSender", minLength: 1)
            subject = try object.string("Subject", minLength: 1)
        }
    }

    public struct MessageThreadAddResult: WireWritable {
        public var messageThreads: [MessageThread]

        public init(
            messageThreads: [MessageThread]
        ) {
            self.messageThreads = messageThreads
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("MessageThreads", messageThreads)
            writer.endObject()
        }
    }

    public struct MessageThreadFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var messageThreadIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            messageThreadIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.messageThreadIDs = messageThreadIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            messageThreadIDs = try object.optionalUUIDs("MessageThreadIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["MessageThreadIds", "CreatedUtc", "UpdatedUtc"])
        }
    }

    public struct MessageThreadResult: WireWritable {
        public var messageThreads: [MessageThread]
        public var cursor: UUID?

        public init(
            messageThreads: [MessageThread],
            cursor: UUID? = nil
        ) {
            self.messageThreads = messageThreads
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("MessageThreads", messageThreads)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
