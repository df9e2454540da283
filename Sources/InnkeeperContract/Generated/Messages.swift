// Generated from contract/messages.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `messages/add`: adds messages to conversations.
public enum MessagesAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleMessageAddParameters
    public typealias Response = Contract.AddedMessageResult
    public static let facts = OperationFacts(
        path: "messages/add",
        summary: "Adds messages to conversations.",
        theme: "Customer messaging",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `messages/getAll`: lists the messages that match the filters, newest first.
public enum MessagesGetAll: OperationDescriptor {
    public typealias Request = Contract.MessageFilterParameters
    public typealias Response = Contract.MessageResult
    public static let facts = OperationFacts(
        path: "messages/getAll",
        summary: "Lists the messages that match the filters, newest first.",
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
    public struct AddedMessage: WireWritable {
        public var identifier: String?
        public var message: Message

        public init(
            identifier: String? = nil,
            message: Message
        ) {
            self.identifier = identifier
            self.message = message
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Identifier", identifier)
            writer.part("Message", message)
            writer.endObject()
        }
    }

    public struct AddedMessageResult: WireWritable {
        public var messages: [AddedMessage]

        public init(
            messages: [AddedMessage]
        ) {
            self.messages = messages
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Messages", messages)
            writer.endObject()
        }
    }

    public struct Message: WireWritable {
        public var id: UUID
        public var messageThreadID: UUID
        public var text: String
        public var sender: SenderCoproduct
        public var createdUTC: Date

        public init(
            id: UUID,
            messageThreadID: UUID,
            text: String,
            sender: SenderCoproduct,
            createdUTC: Date
        ) {
            self.id = id
            self.messageThreadID = messageThreadID
            self.text = text
            self.sender = sender
            self.createdUTC = createdUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("MessageThreadId", messageThreadID)
            writer.string("Text", text)
            writer.part("Sender", sender)
            writer.instant("CreatedUtc", createdUTC)
            writer.endObject()
        }
    }

    public struct MessageAddParameters: WireReadable {
        public var messageThreadID: UUID
        public var text: String
        public var identifier: String?

        public init(
            messageThreadID: UUID,
            text: String,
            identifier: String? = nil
        ) {
            self.messageThreadID = messageThreadID
            self.text = text
            self.identifier = identifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            messageThreadID = try object.uuid("MessageThreadId")
            text = try object.string("Text", minLength: 1)
            identifier = try object.optionalString("Identifier")
        }
    }

    public struct MessageFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var messageThreadIDs: [UUID]
        public var createdUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            messageThreadIDs: [UUID],
            createdUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.messageThreadIDs = messageThreadIDs
            self.createdUTC = createdUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            messageThreadIDs = try object.uuids("MessageThreadIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 1)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct MessageResult: WireWritable {
        public var messages: [Message]
        public var cursor: UUID?

        public init(
            messages: [Message],
            cursor: UUID? = nil
        ) {
            self.messages = messages
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Messages", messages)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct MultipleMessageAddParameters: WireReadable {
        public var messages: [MessageAddParameters]

        public init(
            messages: [MessageAddParameters]
        ) {
            self.messages = messages
        }

        public init(from object: WireObject) throws(InvalidInput) {
            messages = try object.parts("Messages", count: 0...1000)
        }
    }

    public enum SenderCoproduct: WireWritable {
        case enterprise
        case application

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .enterprise:
                writer.string("Discriminator", "Enterprise")
                writer.key("Value")
                writer.null()
            case .application:
                writer.string("Discriminator", "Application")
                writer.key("Value")
                writer.null()
            }
            writer.endObject()
        }
    }

    public enum SenderDiscriminatorEnum: String, CaseIterable, Sendable {
        case enterprise = "Enterprise"
        case application = "Application"
    }
}
