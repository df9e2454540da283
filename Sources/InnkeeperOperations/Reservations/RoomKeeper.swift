import Foundation
import Hospitality
import InnkeeperStore

/// Gives resources to stays: the one that was asked for, or the one that leaves the others most useful.
struct RoomKeeper {
    private let resources: [AssignableResource]
    private let family: [ID<Resource>]
    private let moved: ID<Reservation>?
    private let enterprise: ID<Enterprise>
    private let transaction: Transaction
    private let blocks: [ResourceBlock]
    private let parents: [ID<Resource>: ID<Resource>]
    private var assignment: RoomAssignment

    /// How far before and after the stays the keeper looks, to leave no gap that nobody can use.
    private static let outlook: TimeInterval = 3 * 86_400

    /// Loads who holds what.
    ///
    /// - Parameters:
    ///   - resources: All that may be given.
    ///   - reservation: The stay that is moved: what it holds itself does not stand in its way.
    init(
        of resources: [AssignableResource], from start: Date, to end: Date, except reservation: ID<Reservation>? = nil,
        in enterprise: ID<Enterprise>, _ transaction: Transaction
    ) throws {
        self.resources = resources
        moved = reservation
        self.enterprise = enterprise
        self.transaction = transaction
        parents = try transaction.reservations.parents(around: resources, of: enterprise)
        family = Array(Set(resources.map(\.id)).union(parents.keys).union(parents.values))
        let (first, last) = (start.addingTimeInterval(-Self.outlook), end.addingTimeInterval(Self.outlook))
        let stays = try transaction.reservations.holds(
            of: family, from: first, to: last, except: reservation, in: enterprise
        )
        blocks = try transaction.resourceBlocks.holding(family, from: first, to: last, of: enterprise)
        let closed = blocks.compactMap { Self.hold($0.resourceID, $0.start, $0.end) }
        assignment = RoomAssignment(holds: stays + closed, parents: parents)
    }

    /// Gives a resource of the category to a stay, if one is free.
    mutating func choose(in category: ID<ResourceCategory>, for stay: Stay) -> ID<Resource>? {
        let candidates = resources.filter { $0.categoryID == category && $0.state != .outOfOrder }.map(\.id)
        guard let resource = assignment.choose(from: candidates, for: stay) else { return nil }
        assignment.take(resource, for: stay)
        return resource
    }

    /// Gives one certain resource to a stay.
    ///
    /// - Throws: `ReservationRefusal` naming the stay or the block that has it, wholly or in part.
    mutating func give(_ resource: AssignableResource, to stay: Stay) throws {
        if !assignment.isFree(resource.id, stay) {
            let holdings = try transaction.reservations.holdings(
                of: family, from: stay.arrival, to: stay.departure, in: enterprise
            )
            for held in holdings where held.reservationID != moved {
                guard stands(Self.hold(held.resourceID, held.start, held.end), resource, stay) else { continue }
                throw ReservationRefusal.resourceTaken(name: resource.name, by: String(held.number))
            }
            for block in blocks where stands(Self.hold(block.resourceID, block.start, block.end), resource, stay) {
                throw ReservationRefusal.resourceBlocked(name: resource.name)
            }
            // Nothing in the books has it, so another stay of this request does.
            throw ReservationRefusal.resourceTaken(name: resource.name, by: "before it in this request")
        }
        assignment.take(resource.id, for: stay)
    }

    /// A bed is not given to who has booked the dorm, nor the dorm to who has booked a bed: the ledger of nights would
    /// sell the other beds too, or none of them.
    func check(
        _ resource: AssignableResource, isSoldAs category: ID<ResourceCategory>, by service: ID<Service>
    ) throws {
        let kin = parents.filter { $0.value == resource.id }.map(\.key) + [parents[resource.id]].compactMap(\.self)
        guard resource.categoryID != category, !kin.isEmpty else { return }
        let related = try transaction.reservations.assignable(kin, by: service, of: enterprise)
        guard !related.contains(where: { $0.categoryID == category }) else {
            throw ReservationRefusal.resourceOfOtherSize(name: resource.name)
        }
    }

    func resource(_ id: ID<Resource>) -> AssignableResource? { resources.first { $0.id == id } }

    /// Whether a hold alone keeps the stay out of the resource.
    private func stands(_ hold: ResourceHold?, _ resource: AssignableResource, _ stay: Stay) -> Bool {
        guard let hold else { return false }
        return !RoomAssignment(holds: [hold], parents: parents).isFree(resource.id, stay)
    }

    private static func hold(_ resource: ID<Resource>, _ start: Date, _ end: Date) -> ResourceHold? {
        guard let stay = try? Stay(from: start, to: end) else { return nil }
        return ResourceHold(resource: resource, stay: stay)
    }
}
