import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Takes tokens back: they open nothing any more and are listed as deleted. Taking one back twice changes nothing.
///
/// - Throws: `InvalidReference` for a token that the house does not have; then none is taken back.
extension ResourceAccessTokensDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise().id
        return try await call.store.write { transaction in
            try transaction.lockStays(of: enterprise)
            let tokens = try call.resourceAccessTokens(request.ids, of: enterprise, as: "Ids", in: transaction)
            for var token in tokens.values where token.isActive {
                token.revoke()
                token.updated = call.now
                try transaction.resourceAccessTokens.update(token)
            }
            return Contract.Unit()
        }
    }
}
