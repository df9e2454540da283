import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the contracts of the houses with travel agencies, newest first; those that have ended too unless
/// `ActivityStates` says otherwise. A token of one service sees the contracts of that service.
extension CompanyContractsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let contracts = try await call.store.read { transaction in
            let bound = call.caller.token.serviceID.map { [$0] }
            let services = try request.serviceIDs.map {
                try call.services($0, of: enterprises, bookable: true, in: transaction)
            }
            let filter = HouseFilter<TravelAgencyContract>(
                enterprises: enterprises, ids: ids(request.companyContractIDs), services: services ?? bound,
                updated: request.updatedUTC.map { InstantInterval($0) },
                isActive: RatesGetAll.isActive(request.activityStates)
            )
            return try transaction.travelAgencyContracts.list(
                filter, of: ids(request.companyIDs), Page(request.limitation)
            )
        }
        return Response(
            travelAgencyContracts: contracts.map { Contract.TravelAgencyContract($0) },
            cursor: contracts.last?.id.uuid
        )
    }
}
