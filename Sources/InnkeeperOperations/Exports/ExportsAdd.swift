import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Has everything of one kind written into files in the background.
///
/// Of the scope the houses count for what belongs to houses and the chains for customers and companies; the other is
/// not looked at. Ledger entries are chosen by the days they were posted on, everything else by when it was updated.
///
/// - Throws: `InvalidReference` where one of the same kind is still being written for this token, for a house or chain
///   outside of the token's scope, an interval that ended less than five minutes ago, and for ledger entries without
///   days; a refusal for a token that is bound to one service.
extension ExportsAdd: APIOperation {
    /// Seconds after which nothing is added to the past any more.
    private static let age: Double = 300

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        guard call.caller.token.serviceID == nil else { throw ExportRefusal.ofWholeHouses }
        let entity: Export.Entity = sameChoice(request.entityType)
        let updated = request.filters?.updatedUTC.map { InstantInterval($0) }
        if let updated {
            guard let end = updated.end, end <= call.now.addingTimeInterval(-age) else {
                throw InvalidReference("UpdatedUtc", "must have ended at least five minutes ago")
            }
        }
        let posting = try request.filters?.ledgerEntryFilters.map { try days($0.posting) }
        if entity == .ledgerEntry, posting == nil {
            throw InvalidReference("LedgerEntryFilters", "is required for ledger entries")
        }
        let export = Export(
            id: call.newID(), integrationID: call.caller.integration.id, accessTokenID: call.caller.token.id,
            entity: entity,
            enterprises: entity.isOfChain ? nil : try call.enterpriseIDs(request.scope?.enterpriseIDs),
            chains: entity.isOfChain ? try call.chains(request.scope?.chainIDs) : nil,
            updated: entity == .ledgerEntry ? nil : updated, posting: entity == .ledgerEntry ? posting : nil,
            created: call.now
        )
        return try await call.store.write { transaction in
            try transaction.lock(.other(export.accessTokenID))
            guard try !transaction.exports.isAtWork(entity, for: export.accessTokenID) else {
                throw InvalidReference("EntityType", "is being exported for this token already: \(entity.rawValue)")
            }
            _ = try SignedLinks(in: transaction, call)
            try transaction.exports.insert(export)
            return Response(export: Contract.Export(export, files: []))
        }
    }

    private static func days(_ interval: Contract.DateFilterInterval) throws -> ClosedRange<LocalDate> {
        func day(_ text: String) -> LocalDate? { LocalDate(String(text.prefix(10))) }
        guard let first = day(interval.start), let last = day(interval.end), first <= last else {
            throw InvalidReference("Posting", "are no days in their order")
        }
        return first...last
    }
}

/// Why nothing is exported.
enum ExportRefusal: Refusal, Equatable {
    case ofWholeHouses

    var message: String {
        switch self {
        case .ofWholeHouses: "Exports are of whole houses; this token is bound to one service."
        }
    }
}
