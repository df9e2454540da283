import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the addresses of customers and companies, newest first; the deleted ones too unless `ActivityStates` says
/// otherwise.
extension AddressesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = ChainFilter<Address>(
            chains: try call.chains(request.chainIDs), ids: ids(request.addressIDs),
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: RatesGetAll.isActive(request.activityStates)
        )
        let addresses = try await call.store.read {
            try $0.addresses.list(filter, accounts: ids(request.accountIDs), Page(request.limitation))
        }
        return Response(addresses: addresses.map { Contract.AccountAddress($0) }, cursor: addresses.last?.id.uuid)
    }
}
