import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Changes what tokens open, until when, and by which code; all of them or none.
///
/// - Throws: `InvalidReference` for a token that is unknown or was taken back, and for a validity that would end before
///   it begins; `InvalidInput` for an instant that is none, and for a value that is empty or too long.
extension ResourceAccessTokensUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID).id
        let updates = request.resourceAccessTokenUpdates ?? []
        return try await call.store.write { transaction in
            try transaction.lockStays(of: enterprise)
            var tokens = try call.resourceAccessTokens(
                updates.map(\.resourceAccessTokenID), of: enterprise, as: "ResourceAccessTokenId", in: transaction
            )
            for (index, update) in updates.enumerated() {
                guard var token = tokens[ID(update.resourceAccessTokenID)], token.isActive else {
                    throw InvalidReference.unknown("ResourceAccessTokenId", update.resourceAccessTokenID)
                }
                try token.apply(update, at: "ResourceAccessTokenUpdates[\(index)]")
                token.updated = call.now
                tokens[token.id] = token
            }
            let changed: [ResourceAccessToken] = ids(updates.map(\.resourceAccessTokenID)).compactMap { tokens[$0] }
            for token in changed { try transaction.resourceAccessTokens.update(token) }
            return Response(resourceAccessTokens: changed.map { Contract.ResourceAccessToken($0) })
        }
    }
}

extension ResourceAccessToken {
    /// - Parameter path: Where the update stands in the request.
    fileprivate mutating func apply(
        _ update: Contract.ResourceAccessTokenUpdateParameters, at path: String
    ) throws {
        let start = try update.validityStartUTC.map { try Self.instant($0, "\(path).ValidityStartUtc") }
        let end = try update.validityEndUTC.map { try Self.instant($0, "\(path).ValidityEndUtc") }
        try limit(from: start ?? validFrom, until: end ?? validUntil)
        if let change = update.value {
            let text = try change.value.uncleared("\(path).Value").noLonger(than: 255, "\(path).Value")
            guard !text.isEmpty else { throw InvalidInput("\(path).Value", "must not be empty") }
            value = text
        }
        if let changes = update.permissions { permissions.apply(changes) }
    }

    private static func instant(_ change: Contract.StringUpdateValue, _ path: String) throws(InvalidInput) -> Date {
        guard let instant = InstantText.instant(try change.value.uncleared(path)) else {
            throw InvalidInput(path, "is not a date and time")
        }
        return instant
    }
}
