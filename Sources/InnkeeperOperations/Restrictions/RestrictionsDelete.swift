import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes restrictions that integrations have made; all of them or, where one is not theirs, none.
///
/// - Throws: `InvalidReference` for a restriction that is unknown, of a service that the token does not open, or made
///   by people of the house.
extension RestrictionsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise().id
        let wanted: [ID<Restriction>] = ids(request.restrictionIDs)
        return try await call.store.write { transaction in
            let services = try transaction.restrictions.find(wanted, of: enterprise).map(\.serviceID)
            try transaction.lock(Set(services).map { .service($0) })
            let found = try transaction.restrictions.find(wanted, of: enterprise)
            for id in wanted {
                let restriction = try found.first { $0.id == id }.known(as: "RestrictionIds", id.uuid)
                try call.admit(restriction.serviceID.uuid, as: "RestrictionIds")
                guard restriction.origin == .integration else {
                    throw InvalidReference("RestrictionIds", "names a restriction of the house's own people: \(id)")
                }
            }
            try transaction.restrictions.delete(wanted, of: enterprise, .integration)
            return Response()
        }
    }
}
