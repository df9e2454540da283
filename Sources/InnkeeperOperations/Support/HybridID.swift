import Foundation
import Hospitality
import InnkeeperWire

/// How a request names a thing: by its identifier or, after `eid:`, by the identifier that an external system gave it.
enum HybridID: Hashable {
    case id(UUID)
    case external(String)

    private static let mark = "eid:"

    /// - Parameter path: Where the text stands in the request.
    /// - Throws: `InvalidInput` for a text that is neither.
    init(_ text: String, at path: String) throws(InvalidInput) {
        if let uuid = UUID(uuidString: text) {
            self = .id(uuid)
        } else if text.hasPrefix(Self.mark), text.count > Self.mark.count {
            self = .external(String(text.dropFirst(Self.mark.count)))
        } else {
            throw InvalidInput(path, "must be an identifier, or eid: and an external identifier", kind: .malformed)
        }
    }
}

/// Things that a request may name either way.
struct HybridIndex<Entity> {
    private let names: (Entity) -> (id: UUID, externalIdentifier: String?)
    private var byID: [UUID: Entity] = [:]
    private var byExternalIdentifier: [String: [UUID]] = [:]

    /// - Parameter entities: Those that may be meant.
    init(_ entities: [Entity], _ names: @escaping (Entity) -> (id: UUID, externalIdentifier: String?)) {
        self.names = names
        for entity in entities { put(entity) }
    }

    /// Adds a thing, in place of what had its identifier.
    mutating func put(_ entity: Entity) {
        let (id, external) = names(entity)
        if let old = byID[id].flatMap({ names($0).externalIdentifier }) {
            byExternalIdentifier[old]?.removeAll { $0 == id }
        }
        byID[id] = entity
        if let external { byExternalIdentifier[external, default: []].append(id) }
    }

    subscript(id: UUID) -> Entity? { byID[id] }

    /// What others call so; the first of several.
    func entity(external: String) -> Entity? { byExternalIdentifier[external]?.first.flatMap { byID[$0] } }

    /// - Throws: `InvalidInput` at `path` for a text that names nothing, or several things.
    func entity(named text: String, at path: String) throws(InvalidInput) -> Entity {
        switch try HybridID(text, at: path) {
        case .id(let id):
            guard let entity = byID[id] else { throw InvalidInput(path, "names nothing that this token can use") }
            return entity
        case .external(let external):
            let ids = byExternalIdentifier[external] ?? []
            guard ids.count < 2 else { throw InvalidInput(path, "names several: use an identifier") }
            guard let entity = ids.first.flatMap({ byID[$0] }) else {
                throw InvalidInput(path, "names nothing that this token can use")
            }
            return entity
        }
    }
}

extension Sequence<HybridID> {
    /// The identifiers among them.
    var uuids: [UUID] {
        compactMap { name in
            switch name {
            case .id(let id): id
            case .external: nil
            }
        }
    }

    /// The external identifiers among them.
    var externalIdentifiers: [String] {
        compactMap { name in
            switch name {
            case .id: nil
            case .external(let external): external
            }
        }
    }
}
