import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Merges customers into a customer and companies into a company, all merges of the request or none.
///
/// - Throws: `InvalidReference` for an account that is not an active one of the type in the chain, also where a merge
///   before it in the request took it, and for a target among its sources.
extension AccountsMerge: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain()
        return try await call.store.write { transaction in
            let merger = AccountMerger(transaction: transaction, call: call, chain: chain)
            let merges = request.accountMergeParameters
            try merger.lock(ids(merges.flatMap { $0.sourceAccountIDs + [$0.targetAccountID] }))
            for merge in merges {
                try merger.merge(
                    ids(merge.sourceAccountIDs),
                    into: Account(id: ID(merge.targetAccountID), type: sameChoice(merge.accountType)),
                    AccountMerger.Members(source: "SourceAccountIds", target: "TargetAccountId")
                )
            }
            return Response()
        }
    }
}
