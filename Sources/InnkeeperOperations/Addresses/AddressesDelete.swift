import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes addresses: they stay in the list as not active, because bills have been sent there.
///
/// Where the main address of an account goes, its newest remaining one takes the place. Who repeats the request,
/// because the answer was lost, is told that the addresses are unknown.
///
/// - Throws: `InvalidReference` for an address that is not an active one of the chain.
extension AddressesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<Address>] = ids(request.addressIDs)
            let known = try transaction.lockActiveAddresses(wanted, of: chain, as: "AddressIds")
            let doomed = wanted.compactMap { known[$0] }
            for var address in doomed {
                address.isActive = false
                address.updated = call.now
                try transaction.addresses.update(address)
            }
            let accounts = doomed.accounts
            let orphans = try transaction.addresses.deletedMain(of: accounts.map(\.id), in: chain)
            for account in accounts where orphans.contains(account.id) {
                // Bounded by the number of addresses that a request may name.
                let next = try transaction.addresses.newestActive(of: account.id, in: chain)
                try transaction.addresses.makeMain(next, of: account, in: chain, at: call.now)
            }
            try call.announceChange(of: accounts, ofChain: chain, in: transaction)
            return Response()
        }
    }
}
