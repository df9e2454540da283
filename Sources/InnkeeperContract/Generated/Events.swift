// Generated from contract/events.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

extension Contract {
    public struct EntityUpdatedData: WireWritable {
        public var id: UUID

        public init(
            id: UUID
        ) {
            self.id = id
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.endObject()
        }
    }

    public struct GeneralWebhookMessage: WireWritable {
        public var enterpriseID: UUID
        public var integrationID: UUID
        public var events: [GeneralWebhookEvent]

        public init(
            enterpriseID: UUID,
            integrationID: UUID,
            events: [GeneralWebhookEvent]
        ) {
            self.enterpriseID = enterpriseID
            self.integrationID = integrationID
            self.events = events
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("IntegrationId", integrationID)
            writer.parts("Events", events)
            writer.endObject()
        }
    }

    public struct IntegrationApiKeyCreatedData: WireWritable {
        public var integration: WebhookIntegration
        public var apiKey: String

        public init(
            integration: WebhookIntegration,
            apiKey: String
        ) {
            self.integration = integration
            self.apiKey = apiKey
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Integration", integration)
            writer.string("ApiKey", apiKey)
            writer.endObject()
        }
    }

    public struct IntegrationCanceledData: WireWritable {
        public var integration: WebhookIntegration

        public init(
            integration: WebhookIntegration
        ) {
            self.integration = integration
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Integration", integration)
            writer.endObject()
        }
    }

    public struct IntegrationCreatedData: WireWritable {
        public var enterprise: WebhookEnterprise
        public var service: WebhookService?
        public var requestor: WebhookRequestor?
        public var accessToken: String
        public var createdUTC: Date
        public var isEnabled: Bool
        public var integration: WebhookIntegration

        public init(
            enterprise: WebhookEnterprise,
            service: WebhookService? = nil,
            requestor: WebhookRequestor? = nil,
            accessToken: String,
            createdUTC: Date,
            isEnabled: Bool,
            integration: WebhookIntegration
        ) {
            self.enterprise = enterprise
            self.service = service
            self.requestor = requestor
            self.accessToken = accessToken
            self.createdUTC = createdUTC
            self.isEnabled = isEnabled
            self.integration = integration
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Enterprise", enterprise)
            writer.part("Service", service)
            writer.part("Requestor", requestor)
            writer.string("AccessToken", accessToken)
            writer.instant("CreatedUtc", createdUTC)
            writer.bool("IsEnabled", isEnabled)
            writer.part("Integration", integration)
            writer.endObject()
        }
    }

    public struct IntegrationDeletedData: WireWritable {
        public var deletedUTC: Date
        public var integration: WebhookIntegration

        public init(
            deletedUTC: Date,
            integration: WebhookIntegration
        ) {
            self.deletedUTC = deletedUTC
            self.integration = integration
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.instant("DeletedUtc", deletedUTC)
            writer.part("Integration", integration)
            writer.endObject()
        }
    }

    public struct IntegrationDisabledData: WireWritable {
        public var integration: WebhookIntegration

        public init(
            integration: WebhookIntegration
        ) {
            self.integration = integration
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Integration", integration)
            writer.endObject()
        }
    }

    public struct IntegrationEnabledData: WireWritable {
        public var integration: WebhookIntegration

        public init(
            integration: WebhookIntegration
        ) {
            self.integration = integration
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Integration", integration)
            writer.endObject()
        }
    }

    public struct IntegrationReinstatedData: WireWritable {
        public var integration: WebhookIntegration

        public init(
            integration: WebhookIntegration
        ) {
            self.integration = integration
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Integration", integration)
            writer.endObject()
        }
    }

    public struct WebSocketDeviceCommandEvent: WireWritable {
        public var id: UUID
        public var state: DeviceCommandStateEnum

        public init(
            id: UUID,
            state: DeviceCommandStateEnum
        ) {
            self.id = id
            self.state = state
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Type", "DeviceCommand")
            writer.uuid("Id", id)
            writer.choice("State", state)
            writer.endObject()
        }
    }

    public struct WebSocketMessage: WireWritable {
        public var events: [WebSocketEvent]

        public init(
            events: [WebSocketEvent]
        ) {
            self.events = events
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Events", events)
            writer.endObject()
        }
    }

    public struct WebSocketPriceUpdateEvent: WireWritable {
        public var id: UUID
        public var startUTC: Date?
        public var endUTC: Date?
        public var rateID: UUID?
        public var resourceCategoryID: UUID?

        public init(
            id: UUID,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            rateID: UUID? = nil,
            resourceCategoryID: UUID? = nil
        ) {
            self.id = id
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.rateID = rateID
            self.resourceCategoryID = resourceCategoryID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Type", "PriceUpdate")
            writer.uuid("Id", id)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.uuid("RateId", rateID)
            writer.uuid("ResourceCategoryId", resourceCategoryID)
            writer.endObject()
        }
    }

    public struct WebSocketReservationEvent: WireWritable {
        public var id: UUID
        public var state: ServiceOrderStateEnum
        public var startUTC: Date
        public var endUTC: Date
        public var assignedResourceID: UUID?

        public init(
            id: UUID,
            state: ServiceOrderStateEnum,
            startUTC: Date,
            endUTC: Date,
            assignedResourceID: UUID? = nil
        ) {
            self.id = id
            self.state = state
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.assignedResourceID = assignedResourceID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Type", "Reservation")
            writer.uuid("Id", id)
            writer.choice("State", state)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.uuid("AssignedResourceId", assignedResourceID)
            writer.endObject()
        }
    }

    public struct WebSocketResourceEvent: WireWritable {
        public var id: UUID
        public var state: ResourceState

        public init(
            id: UUID,
            state: ResourceState
        ) {
            self.id = id
            self.state = state
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Type", "Resource")
            writer.uuid("Id", id)
            writer.choice("State", state)
            writer.endObject()
        }
    }

    public struct WebhookEnterprise: WireWritable {
        public var id: UUID
        public var name: String

        public init(
            id: UUID,
            name: String
        ) {
            self.id = id
            self.name = name
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.endObject()
        }
    }

    public struct WebhookIntegration: WireWritable {
        public var id: UUID
        public var name: String

        public init(
            id: UUID,
            name: String
        ) {
            self.id = id
            self.name = name
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.endObject()
        }
    }

    public struct WebhookRequestor: WireWritable {
        public var name: String
        public var email: String

        public init(
            name: String,
            email: String
        ) {
            self.name = name
            self.email = email
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Name", name)
            writer.string("Email", email)
            writer.endObject()
        }
    }

    public struct WebhookService: WireWritable {
        public var id: UUID
        public var name: String

        public init(
            id: UUID,
            name: String
        ) {
            self.id = id
            self.name = name
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.endObject()
        }
    }

    public enum GeneralWebhookEvent: WireWritable {
        case serviceOrderUpdated(EntityUpdatedData)
        case resourceUpdated(EntityUpdatedData)
        case messageAdded(EntityUpdatedData)
        case resourceBlockUpdated(EntityUpdatedData)
        case customerAdded(EntityUpdatedData)
        case customerUpdated(EntityUpdatedData)
        case paymentUpdated(EntityUpdatedData)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .serviceOrderUpdated(let value):
                writer.string("Discriminator", "ServiceOrderUpdated")
                writer.part("Value", value)
            case .resourceUpdated(let value):
                writer.string("Discriminator", "ResourceUpdated")
                writer.part("Value", value)
            case .messageAdded(let value):
                writer.string("Discriminator", "MessageAdded")
                writer.part("Value", value)
            case .resourceBlockUpdated(let value):
                writer.string("Discriminator", "ResourceBlockUpdated")
                writer.part("Value", value)
            case .customerAdded(let value):
                writer.string("Discriminator", "CustomerAdded")
                writer.part("Value", value)
            case .customerUpdated(let value):
                writer.string("Discriminator", "CustomerUpdated")
                writer.part("Value", value)
            case .paymentUpdated(let value):
                writer.string("Discriminator", "PaymentUpdated")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum IntegrationWebhookMessage: WireWritable {
        case integrationCreated(IntegrationCreatedData)
        case integrationEnabled(IntegrationEnabledData)
        case integrationDisabled(IntegrationDisabledData)
        case integrationCanceled(IntegrationCanceledData)
        case integrationReinstated(IntegrationReinstatedData)
        case integrationDeleted(IntegrationDeletedData)
        case integrationApiKeyCreated(IntegrationApiKeyCreatedData)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .integrationCreated(let value):
                writer.string("Action", "IntegrationCreated")
                writer.part("Data", value)
            case .integrationEnabled(let value):
                writer.string("Action", "IntegrationEnabled")
                writer.part("Data", value)
            case .integrationDisabled(let value):
                writer.string("Action", "IntegrationDisabled")
                writer.part("Data", value)
            case .integrationCanceled(let value):
                writer.string("Action", "IntegrationCanceled")
                writer.part("Data", value)
            case .integrationReinstated(let value):
                writer.string("Action", "IntegrationReinstated")
                writer.part("Data", value)
            case .integrationDeleted(let value):
                writer.string("Action", "IntegrationDeleted")
                writer.part("Data", value)
            case .integrationApiKeyCreated(let value):
                writer.string("Action", "IntegrationApiKeyCreated")
                writer.part("Data", value)
            }
            writer.endObject()
        }
    }

    public enum WebSocketEvent: WireWritable {
        case deviceCommand(WebSocketDeviceCommandEvent)
        case reservation(WebSocketReservationEvent)
        case resource(WebSocketResourceEvent)
        case priceUpdate(WebSocketPriceUpdateEvent)

        public func write(to writer: inout JSONWriter) {
            switch self {
            case .deviceCommand(let value):
                value.write(to: &writer)
            case .reservation(let value):
                value.write(to: &writer)
            case .resource(let value):
                value.write(to: &writer)
            case .priceUpdate(let value):
                value.write(to: &writer)
            }
        }
    }

    public enum GeneralWebhookEventDiscriminator: String, CaseIterable, Sendable {
        case serviceOrderUpdated = "ServiceOrderUpdated"
        case resourceUpdated = "ResourceUpdated"
        case messageAdded = "MessageAdded"
        case resourceBlockUpdated = "ResourceBlockUpdated"
        case customerAdded = "CustomerAdded"
        case customerUpdated = "CustomerUpdated"
        case paymentUpdated = "PaymentUpdated"
    }

    public enum IntegrationWebhookAction: String, CaseIterable, Sendable {
        case integrationCreated = "IntegrationCreated"
        case integrationEnabled = "IntegrationEnabled"
        case integrationDisabled = "IntegrationDisabled"
        case integrationCanceled = "IntegrationCanceled"
        case integrationReinstated = "IntegrationReinstated"
        case integrationDeleted = "IntegrationDeleted"
        case integrationApiKeyCreated = "IntegrationApiKeyCreated"
    }
}
