import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Records what opens the doors of stays: codes and tags, with their time and how far they let somebody in.
///
/// All of them or none. A token ends with its stay: a check-out and a cancellation take it back.
///
/// - Throws: `InvalidReference` for a stay that is unknown or over, for somebody who does not stay with it, for a
///   resource of another house, and for a validity that ends before it begins.
extension ResourceAccessTokensAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise().id
        return try await call.store.write { transaction in
            // A stay that ends meanwhile must not leave a token behind.
            try transaction.lockStays(of: enterprise)
            let wanted = request.resourceAccessTokenParameters
            let stays = try open(wanted.map(\.serviceOrderID), of: enterprise, transaction, call)
            let companions = try companionships(wanted.compactMap(\.companionshipID), of: enterprise, transaction)
            let resources = Set(
                try transaction.resources.find(ids(wanted.compactMap(\.resourceID)), of: enterprise).map(\.id)
            )
            let tokens = try wanted.map { wanted in
                guard let stay = stays[ID(wanted.serviceOrderID)] else {
                    throw InvalidReference.unknown("ServiceOrderId", wanted.serviceOrderID)
                }
                if let companion = wanted.companionshipID, companions[ID(companion)] != stay.id {
                    throw InvalidReference("CompanionshipId", "names nobody who stays with this reservation")
                }
                if let resource = wanted.resourceID, !resources.contains(ID(resource)) {
                    throw InvalidReference.unknown("ResourceId", resource)
                }
                return try token(wanted, of: stay, call)
            }
            try transaction.resourceAccessTokens.insert(tokens)
            return Response(resourceAccessTokens: tokens.map { Contract.ResourceAccessToken($0) })
        }
    }

    private static func open(
        _ uuids: [UUID], of enterprise: ID<Enterprise>, _ transaction: Transaction, _ call: Call
    ) throws -> [ID<Reservation>: Reservation] {
        var stays: [ID<Reservation>: Reservation] = [:]
        for stay in try transaction.reservations.find(ids(uuids), of: enterprise) {
            if let bound = call.caller.token.serviceID, bound != stay.serviceID { continue }
            guard !stay.state.isOver else {
                throw InvalidReference("ServiceOrderId", "names a reservation that is over: \(stay.id)")
            }
            stays[stay.id] = stay
        }
        return stays
    }

    private static func companionships(
        _ uuids: [UUID], of enterprise: ID<Enterprise>, _ transaction: Transaction
    ) throws -> [ID<Companionship>: ID<Reservation>] {
        guard !uuids.isEmpty else { return [:] }
        var filter = CompanionshipFilter(enterprises: [enterprise])
        filter.ids = ids(uuids)
        let found = try transaction.companionships.list(filter, Page(count: uuids.count))
        return Dictionary(found.compactMap { companion in companion.reservationID.map { (companion.id, $0) } }) {
            first, _ in first
        }
    }

    private static func token(
        _ wanted: Contract.ResourceAccessTokenParameters, of stay: Reservation, _ call: Call
    ) throws -> ResourceAccessToken {
        var permissions = ResourceAccessToken.Permissions()
        permissions.apply(wanted.permissions)
        return try ResourceAccessToken(
            id: call.newID(), enterpriseID: stay.enterpriseID, reservationID: stay.id,
            companionshipID: wanted.companionshipID.map { ID($0) }, resourceID: wanted.resourceID.map { ID($0) },
            kind: sameChoice(wanted.type), value: wanted.value, serialNumber: wanted.serialNumber.said,
            validFrom: wanted.validityStartUTC, validUntil: wanted.validityEndUTC, permissions: permissions,
            created: call.now
        )
    }
}
