import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Renames resources, moves them into another, and tells what housekeeping has found; all of them or none.
///
/// An update that changes nothing still counts as one. A resource becomes out of order only by a block.
///
/// - Throws: `InvalidReference` for a resource or a parent that is unknown, for a resource that only services sell
///   which the token does not open, for a parent that is a part of the resource, for a state that only a block sets or
///   lifts, and for the data of a space where the resource is none;
///   `InvalidInput` for a state that does not exist, and for a name, a state or a floor that would be cleared;
///   `ReservationRefusal` for a parent that somebody has at the same time as the resource.
extension ResourcesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise().id
        try await call.store.write { transaction in
            try transaction.lock(.enterprise(enterprise))
            if request.resourceUpdates.contains(where: { $0.parentResourceID?.value != nil }) {
                // Nobody may get the whole while one of its parts to be is taken.
                try transaction.lockStays(of: enterprise)
            }
            if let service = call.caller.token.serviceID {
                let named = request.resourceUpdates.map { ID<Resource>($0.resourceID) }
                if let closed = try transaction.resources.closed(named, to: service).first {
                    throw InvalidReference.unknown("ResourceId", closed.uuid)
                }
            }
            for (index, update) in request.resourceUpdates.enumerated() {
                let path = "ResourceUpdates[\(index)]"
                guard var resource = try transaction.resources.find(ID(update.resourceID), of: enterprise) else {
                    throw InvalidReference.unknown("ResourceId", update.resourceID)
                }
                try resource.apply(update, at: path)
                if update.state != nil { resource.stateSet = call.now }
                if let change = update.parentResourceID {
                    resource.parentID = change.value.map { ID($0) }
                    try checkParent(of: resource, now: call.now, in: transaction)
                }
                resource.updated = call.now
                try transaction.resources.update(resource)
                try call.announce(
                    .resource(resource.id, state: resource.state.rawValue), of: enterprise, in: transaction
                )
            }
        }
        return Response()
    }

    /// One walk through the parts for each update that moves a resource; their number is limited by the contract.
    private static func checkParent(of resource: Resource, now: Date, in transaction: Transaction) throws {
        guard let parent = resource.parentID else { return }
        guard try transaction.resources.find(parent, of: resource.enterpriseID) != nil else {
            throw InvalidReference.unknown("ParentResourceId", parent.uuid)
        }
        let parts = try transaction.resources.parts(of: resource.id, of: resource.enterpriseID)
        guard parent != resource.id, !parts.contains(parent) else {
            throw InvalidReference("ParentResourceId", "names the resource itself or a part of it")
        }
        try checkStays(of: resource, parts: parts, from: now, in: transaction)
    }

    /// Who has a resource has it alone: neither it nor a part of it is anybody's while somebody has the whole.
    private static func checkStays(
        of resource: Resource, parts: [ID<Resource>], from now: Date, in transaction: Transaction
    ) throws {
        let enterprise = resource.enterpriseID
        var wholes: [ID<Resource>] = []
        var above = resource.parentID
        // As many steps as resources lie in each other, which are two or three.
        while let whole = above, !wholes.contains(whole) {
            wholes.append(whole)
            above = try transaction.resources.find(whole, of: enterprise)?.parentID
        }
        let stays = transaction.reservations
        let taken = try stays.holdings(of: wholes, from: now, to: .distantFuture, in: enterprise)
        guard !taken.isEmpty else { return }
        for own in try stays.holdings(of: [resource.id] + parts, from: now, to: .distantFuture, in: enterprise) {
            guard let other = taken.first(where: { $0.start < own.end && own.start < $0.end }) else { continue }
            throw ReservationRefusal.resourceTaken(name: resource.name, by: String(other.number))
        }
    }
}

extension Resource {
    /// - Parameter path: Where the update stands in the request.
    fileprivate mutating func apply(_ update: Contract.ResourceUpdateParameters, at path: String) throws {
        if let change = update.name {
            guard let value = change.value, !value.isEmpty else {
                throw InvalidInput("\(path).Name", "must not be empty")
            }
            try SearchedText.check(value, at: "\(path).Name")
            name = value
        }
        if let change = update.state {
            guard let value = change.value.flatMap(ResourceState.init) else {
                throw InvalidInput("\(path).State", "must be Dirty, Clean, Inspected or OutOfService")
            }
            try state.checkUpdate(to: value)
            if value != state { stateReason = nil }
            state = value
        }
        if let change = update.stateReason { stateReason = change.value }
        guard let data = update.data else { return }
        switch (data, kind) {
        case (.space(let space?), .space(var floorNumber, var locationNotes)):
            if let change = space.floorNumber {
                guard let value = change.value, !value.isEmpty else {
                    throw InvalidInput("\(path).Data.Value.FloorNumber", "must not be empty")
                }
                floorNumber = value
            }
            if let change = space.locationNotes { locationNotes = change.value }
            kind = .space(floorNumber: floorNumber, locationNotes: locationNotes)
        case (.space(nil), .space), (.object, .object), (.person, .person): break
        case (.space, _), (.object, _), (.person, _):
            throw InvalidReference("Data", "is of another kind than the resource \(id)")
        }
    }
}
