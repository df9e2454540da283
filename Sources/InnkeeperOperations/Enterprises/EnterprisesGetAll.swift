import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the enterprises that the token reaches, newest first.
///
/// An enterprise is linked since it joined the token's portfolio; with any other token since it exists.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension EnterprisesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let wanted = try call.enterpriseIDs(request.enterpriseIDs)
        let scope = call.caller.token.scope
        let (enterprises, links) = try await call.store.read { transaction in
            let enterprises = try transaction.enterprises.list(wanted)
            switch scope {
            case .enterprise: return (enterprises, [ID<Enterprise>: Date]())
            case .portfolio(let portfolio): return (enterprises, try transaction.portfolios.links(of: portfolio))
            }
        }
        // A token reaches a few hundred enterprises at most, so that they are chosen here and not by the database.
        let page = enterprises.map { ($0, links[$0.id] ?? $0.createdAt) }.filter { enterprise, linked in
            if let cursor = request.limitation.cursor, !(enterprise.id < ID(cursor)) { return false }
            if let identifiers = request.externalIdentifiers {
                guard let own = enterprise.externalIdentifier, identifiers.contains(own) else { return false }
            }
            if let interval = request.linkedUTC, !InstantInterval(interval).contains(linked) { return false }
            return request.updatedUTC.map { InstantInterval($0).contains(enterprise.updatedAt) } ?? true
        }.prefix(request.limitation.count)
        let listed = Array(page).map { Contract.EnterprisePortfolio($0.0, linked: $0.1) }
        return Response(enterprises: listed, cursor: listed.last?.id)
    }
}
