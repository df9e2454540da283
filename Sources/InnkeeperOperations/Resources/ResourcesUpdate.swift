import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Renames resources, moves them into another, and tells what housekeeping has found; all of them or none.
///
/// An update that changes nothing still counts as one. A resource becomes out of order only by a block.
///
/// - Throws: `InvalidReference` for a resource or a parent that is unknown, for a parent that is a part of the
///   resource, for a state that only a block sets or lifts, and for the data of a space where the resource is none;
///   `InvalidInput` for a state that does not exist, and for a name, a state or a floor that would be cleared.
extension ResourcesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise().id
        try await call.store.write { transaction in
            try transaction.lock(.enterprise(enterprise))
            for (index, update) in request.resourceUpdates.enumerated() {
                let path = "ResourceUpdates[\(index)]"
                guard var resource = try transaction.resources.find(ID(update.resourceID), of: enterprise) else {
                    throw InvalidReference.unknown("ResourceId", update.resourceID)
                }
                try resource.apply(update, at: path)
                if let change = update.parentResourceID {
                    resource.parentID = change.value.map { ID($0) }
                    try checkParent(of: resource, in: transaction)
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
    private static func checkParent(of resource: Resource, in transaction: Transaction) throws {
        guard let parent = resource.parentID else { return }
        guard try transaction.resources.find(parent, of: resource.enterpriseID) != nil else {
            throw InvalidReference.unknown("ParentResourceId", parent.uuid)
        }
        let parts = try transaction.resources.parts(of: resource.id, of: resource.enterpriseID)
        guard parent != resource.id, !parts.contains(parent) else {
            throw InvalidReference("ParentResourceId", "names the resource itself or a part of it")
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
