import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Merges a customer into another, as `accounts/merge` does for many.
///
/// - Throws: `InvalidReference` for a customer who is not an active one of the chain, and for the two being one.
extension CustomersMerge: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain()
        let (source, target) = (ID<Account>(request.sourceCustomerID), ID<Account>(request.targetCustomerID))
        return try await call.store.write { transaction in
            let merger = AccountMerger(transaction: transaction, call: call, chain: chain)
            try merger.lock([source, target])
            try merger.merge(
                [source], into: Account(id: target, type: .customer),
                AccountMerger.Members(source: "SourceCustomerId", target: "TargetCustomerId")
            )
            return Response()
        }
    }
}
