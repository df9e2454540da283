import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Ends contracts with travel agencies: they stay in the list as not active, because commissions were due by them.
///
/// - Throws: `InvalidReference` for a contract that is not in force with one of the services that the request names,
///   and for a service that sells no stays here.
extension CompanyContractsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let services = Set(
                try call.services(request.serviceIDs, of: [enterprise.id], bookable: true, in: transaction)
            )
            let wanted: [ID<TravelAgencyContract>] = ids(request.travelAgencyContractIDs)
            let known = try call.lockContracts(
                wanted, of: [enterprise.id], as: "TravelAgencyContractIds", in: transaction
            )
            for var contract in wanted.compactMap({ known[$0] }) {
                guard services.contains(contract.serviceID) else {
                    throw InvalidReference.unknown("TravelAgencyContractIds", contract.id.uuid)
                }
                contract.isActive = false
                contract.updated = call.now
                try transaction.travelAgencyContracts.update(contract)
            }
            return Response()
        }
    }
}
