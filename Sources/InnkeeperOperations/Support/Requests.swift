import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

extension InstantInterval {
    init(_ interval: Contract.TimeFilterInterval) { self.init(start: interval.startUTC, end: interval.endUTC) }
}

extension Page {
    init(_ limitation: Contract.Limitation) { self.init(count: limitation.count, after: limitation.cursor) }
}

/// Identifiers of a request, each once, as identifiers of what they name.
func ids<Entity>(_ uuids: [UUID], of _: Entity.Type = Entity.self) -> [ID<Entity>] {
    var seen: Set<UUID> = []
    return uuids.filter { seen.insert($0).inserted }.map { ID($0) }
}

@_disfavoredOverload
func ids<Entity>(_ uuids: [UUID]?, of _: Entity.Type = Entity.self) -> [ID<Entity>]? {
    uuids.map { ids($0, of: Entity.self) }
}
