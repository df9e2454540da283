import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Agrees with companies on the terms on which they sell the stays of services.
///
/// A company has one contract in force with a service: which of two commissions would be due nobody could tell.
///
/// - Throws: `InvalidReference` for a service that sells no stays here, for a company that is not an active one of the
///   chain or has a contract already, and for a segment of another service; `InvalidInput` for terms nobody can keep.
extension CompanyContractsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let items = request.travelAgencyContracts
            try transaction.lock(ids(items.map(\.serviceID), of: Service.self).map { .service($0) })
            let services = try transaction.services.find(ids(items.map(\.serviceID)), of: enterprise.id)
            let companies = try transaction.companies.active(ids(items.map(\.companyID)), of: enterprise.chainID)
            let added = try items.enumerated().map { index, item in
                try call.admit(item.serviceID)
                guard let service = services.first(where: { $0.id.uuid == item.serviceID }), service.isBookable else {
                    throw InvalidReference.unknown("ServiceId", item.serviceID)
                }
                guard companies.contains(ID(item.companyID)) else {
                    throw InvalidReference.unknown("CompanyId", item.companyID)
                }
                var contract = TravelAgencyContract(
                    id: call.newID(), enterpriseID: enterprise.id, chainID: enterprise.chainID, serviceID: service.id,
                    companyID: ID(item.companyID), created: call.now
                )
                item.describe(&contract)
                try EmailText.check(contract.contactEmail, at: "TravelAgencyContracts[\(index)].ContactEmail")
                try call.requireSegment(contract.businessSegmentID, of: service.id, in: enterprise.id, transaction)
                let table = transaction.travelAgencyContracts
                // Bounded by the number of contracts that a request may have.
                if try table.active(of: contract.companyID, for: service.id, of: enterprise.id) != nil {
                    throw InvalidReference("CompanyId", "has a contract with this service: \(contract.companyID)")
                }
                try table.insert(contract)
                return Contract.TravelAgencyContract(contract)
            }
            return Response(travelAgencyContracts: added)
        }
    }
}

extension Contract.TravelAgencyContractAddParameters {
    fileprivate func describe(_ contract: inout TravelAgencyContract) {
        contract.isCommissionIncluded = commissionIncluded
        contract.commission = commission
        contract.absoluteAdjustment = channelManagerAbsoluteAdjustment
        contract.relativeAdjustment = channelManagerRelativeAdjustment
        contract.businessSegmentID = channelManagerBusinessSegmentID.map { ID($0) }
        contract.includesCancellationFee = options.includeCancellationFeeInCommissionEstimate
        contract.skipsAutomaticSettlement = options.skipAutomaticSettlement
        contract.accountingCode = accountingCode.said
        contract.invoiceDueInterval = invoiceDueInterval
        contract.contactPerson = contactPerson.said
        contract.contactEmail = contactEmail.said
        contract.additionalContactInfo = additionalContactInfo.said
        contract.notes = notes.said
    }
}
