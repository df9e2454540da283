public import Foundation
public import Hospitality
public import InnkeeperStore

/// Everything an operation may reach: who asks, when, in which language, and where state lives.
public struct Call: Sendable {
    public let caller: Caller
    public let store: Store
    /// The instant the request arrived, by the clock of the house. An operation never reads a clock. It is a whole
    /// millisecond, as the database keeps it, so that what is read back is equal to what was written.
    public let now: Date
    /// The language of texts in the answer, `en-GB`; nil for the enterprise's own.
    public let language: String?
    public let premises: Premises
    private let makeUUID: @Sendable () -> UUID

    public init(
        caller: Caller, store: Store, now: Date, language: String? = nil, premises: Premises = Premises(),
        makeUUID: @escaping @Sendable () -> UUID
    ) {
        self.caller = caller
        self.store = store
        self.now = Date(timeIntervalSince1970: (now.timeIntervalSince1970 * 1000).rounded() / 1000)
        self.language = language
        self.premises = premises
        self.makeUUID = makeUUID
    }

    /// A new identifier, greater than all before, so that lists run newest first.
    public func newID<Entity>(_: Entity.Type = Entity.self) -> ID<Entity> { ID(makeUUID()) }
}

// MARK: - Scope

extension Call {
    /// The enterprises of an `EnterpriseIds` filter; all in the token's scope when it is absent.
    ///
    /// - Throws: `InvalidReference` for an enterprise outside the scope.
    public func enterprises(_ ids: [UUID]?) throws -> [Enterprise] {
        guard let ids else { return caller.enterprises }
        return try ids.map { id in
            guard let enterprise = caller.enterprises.first(where: { $0.id.uuid == id }) else {
                throw InvalidReference.unknown("EnterpriseIds", id)
            }
            return enterprise
        }
    }

    /// The identifiers of ``enterprises(_:)``.
    public func enterpriseIDs(_ ids: [UUID]?) throws -> [ID<Enterprise>] { try enterprises(ids).map(\.id) }

    /// The enterprise of an `EnterpriseId` member, which a portfolio token must name and any other token may leave out.
    ///
    /// With the token of a single enterprise the member is not looked at, as clients of the original rely on.
    public func enterprise(_ id: UUID? = nil) throws -> Enterprise {
        if !caller.isPortfolio, let only = caller.enterprises.first { return only }
        guard let id else {
            throw InvalidReference("EnterpriseId", "is required with the token of a portfolio")
        }
        guard let enterprise = caller.enterprises.first(where: { $0.id.uuid == id }) else {
            throw InvalidReference.unknown("EnterpriseId", id)
        }
        return enterprise
    }

    /// The chains of a `ChainIds` filter; all in the token's scope when it is absent.
    public func chains(_ ids: [UUID]?) throws -> [ID<Chain>] {
        var known: [ID<Chain>] = []
        for enterprise in caller.enterprises where !known.contains(enterprise.chainID) {
            known.append(enterprise.chainID)
        }
        guard let ids else { return known }
        return try ids.map { id in
            guard known.contains(ID(id)) else { throw InvalidReference.unknown("ChainIds", id) }
            return ID(id)
        }
    }

    /// The chain of a `ChainId` member; the only chain in scope when it is absent.
    public func chain(_ id: UUID? = nil) throws -> ID<Chain> {
        let chains = try chains(nil)
        if chains.count == 1, id == nil || !caller.isPortfolio { return chains[0] }
        guard let id else { throw InvalidReference("ChainId", "is required with a token of several chains") }
        guard chains.contains(ID(id)) else { throw InvalidReference.unknown("ChainId", id) }
        return ID(id)
    }

    /// Refuses a service that a token bound to another service asks for.
    public func admit(_ service: UUID, as member: String = "ServiceId") throws {
        guard let bound = caller.token.serviceID, bound.uuid != service else { return }
        throw InvalidReference.unknown(member, service)
    }
}
