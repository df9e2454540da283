public import Foundation
public import Hospitality

/// Something that happened and that others may want to hear of.
///
/// A socket gets the whole message; a webhook only learns what changed and asks for the rest, so an event of the house
/// is one row of the outbox for each of the two that carries it.
public enum HouseEvent: Sendable {
    case reservation(
        ID<Reservation>, state: String, start: Date, end: Date, assignedResource: ID<Resource>?
    )
    case resource(ID<Resource>, state: String)
    case deviceCommand(ID<DeviceCommand>, state: CommandState, integrations: [ID<Integration>])
    /// Prices between two time units have changed; nil stands for all of a kind.
    case priceUpdate(UUID, start: Date?, end: Date?, rate: ID<Rate>?, category: ID<ResourceCategory>?)
    case resourceBlock(ID<ResourceBlock>)
    case customerAdded(ID<Customer>)
    case customerUpdated(ID<Customer>)
    case payment(ID<Payment>)
}
