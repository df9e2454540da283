public import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperWire

/// Something that happened and that others may want to hear of.
///
/// A socket gets the whole message; a webhook only learns what changed and asks for the rest, so an event of the house
/// is one row of the outbox for each of the two that carries it.
public enum HouseEvent: Sendable {
    case reservation(
        ID<Reservation>, service: ID<Service>, state: String, start: Date, end: Date, assignedResource: ID<Resource>?
    )
    case resource(ID<Resource>, state: String)
    case deviceCommand(ID<DeviceCommand>, state: CommandState, integrations: [ID<Integration>])
    /// Prices of a service between two time units have changed; nil stands for all of a kind.
    case priceUpdate(
        UUID, service: ID<Service>, start: Date?, end: Date?, rate: ID<Rate>?, category: ID<ResourceCategory>?
    )
    case resourceBlock(ID<ResourceBlock>)
    case customerAdded(ID<Customer>)
    case customerUpdated(ID<Customer>)
    case payment(ID<Payment>)
    /// A message in a conversation, of which only the integration that began it hears.
    case message(ID<Message>, integration: ID<Integration>)
}

extension HouseEvent {
    /// The rows of the outbox that carry the event.
    func drafts(at enterprise: ID<Enterprise>, now: Date) -> [OutboxEvent.Draft] {
        func webhook(
            _ kind: OutboxEvent.Kind, _ subject: UUID, service: ID<Service>? = nil,
            onlyFor integration: ID<Integration>? = nil
        ) -> OutboxEvent.Draft {
            let payload = Self.json { $0.uuid("Id", subject) }
            return OutboxEvent.Draft(
                kind, of: enterprise, subject: subject, onlyFor: integration, service: service, payload: payload,
                at: now
            )
        }
        switch self {
        case .reservation(let id, let service, let state, let start, let end, let resource):
            let payload = Self.json {
                $0.string("Type", "Reservation")
                $0.uuid("Id", id.uuid)
                $0.string("State", state)
                $0.instant("StartUtc", start)
                $0.instant("EndUtc", end)
                $0.uuid("AssignedResourceId", resource?.uuid)
            }
            return [
                OutboxEvent.Draft(
                    .reservation, of: enterprise, subject: id.uuid, service: service, payload: payload, at: now
                ),
                webhook(.serviceOrderUpdated, id.uuid, service: service),
            ]
        case .resource(let id, let state):
            let payload = Self.json {
                $0.string("Type", "Resource")
                $0.uuid("Id", id.uuid)
                $0.string("State", state)
            }
            return [
                OutboxEvent.Draft(.resource, of: enterprise, subject: id.uuid, payload: payload, at: now),
                webhook(.resourceUpdated, id.uuid),
            ]
        case .deviceCommand(let id, let state, let integrations):
            let payload = Self.json {
                $0.string("Type", "DeviceCommand")
                $0.uuid("Id", id.uuid)
                $0.string("State", state.rawValue)
            }
            return integrations.map {
                OutboxEvent.Draft(
                    .deviceCommand, of: enterprise, subject: id.uuid, onlyFor: $0, payload: payload, at: now
                )
            }
        case .priceUpdate(let id, let service, let start, let end, let rate, let category):
            let payload = Self.json {
                $0.string("Type", "PriceUpdate")
                $0.uuid("Id", id)
                $0.instant("StartUtc", start)
                $0.instant("EndUtc", end)
                $0.uuid("RateId", rate?.uuid)
                $0.uuid("ResourceCategoryId", category?.uuid)
            }
            return [
                OutboxEvent.Draft(
                    .priceUpdate, of: enterprise, subject: id, service: service, payload: payload, at: now
                )
            ]
        case .resourceBlock(let id): return [webhook(.resourceBlockUpdated, id.uuid)]
        case .customerAdded(let id): return [webhook(.customerAdded, id.uuid), webhook(.customerUpdated, id.uuid)]
        case .customerUpdated(let id): return [webhook(.customerUpdated, id.uuid)]
        case .payment(let id): return [webhook(.paymentUpdated, id.uuid)]
        case .message(let id, let integration): return [webhook(.messageAdded, id.uuid, onlyFor: integration)]
        }
    }

    private static func json(_ members: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(reservingCapacity: 200)
        writer.beginObject()
        members(&writer)
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension Call {
    /// Writes an event into the outbox: it is sent when, and only if, this transaction commits.
    func announce(_ event: HouseEvent, of enterprise: ID<Enterprise>, in transaction: Transaction) throws {
        transaction.outbox.append(contentsOf: event.drafts(at: enterprise, now: now))
    }

    /// Tells every house of a chain, because profiles belong to all of them.
    func announce(_ event: HouseEvent, ofChain chain: ID<Chain>, in transaction: Transaction) throws {
        for enterprise in try transaction.enterprises.list(ofChain: chain) {
            try announce(event, of: enterprise.id, in: transaction)
        }
    }

    func announce(_ reservation: Reservation, in transaction: Transaction) throws {
        let event = HouseEvent.reservation(
            reservation.id, service: reservation.serviceID, state: reservation.state.rawValue,
            start: reservation.scheduledStart, end: reservation.scheduledEnd,
            assignedResource: reservation.assignedResourceID
        )
        try announce(event, of: reservation.enterpriseID, in: transaction)
    }
}
