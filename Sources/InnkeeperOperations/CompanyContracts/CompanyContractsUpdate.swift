import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes the terms of contracts with travel agencies. What is left out stays; what is null inside is cleared.
///
/// - Throws: `InvalidReference` for a contract that is not in force here, and for a segment of another service;
///   `InvalidInput` and `InvalidReference` for terms nobody can keep, by the same limits as when a contract is added.
extension CompanyContractsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            let wanted: [ID<TravelAgencyContract>] = ids(
                request.travelAgencyContractUpdates.map(\.travelAgencyContractID)
            )
            var known = try call.lockContracts(
                wanted, of: [enterprise.id], as: "TravelAgencyContractId", in: transaction
            )
            for (index, update) in request.travelAgencyContractUpdates.enumerated() {
                guard var contract = known[ID(update.travelAgencyContractID)] else { continue }
                let segment = contract.businessSegmentID
                let path = "TravelAgencyContractUpdates[\(index)]"
                try update.overwrite(&contract, at: path)
                try contract.check()
                try EmailText.check(contract.contactEmail, at: "\(path).ContactEmail")
                if segment != contract.businessSegmentID {
                    try call.requireSegment(
                        contract.businessSegmentID, of: contract.serviceID, in: enterprise.id, transaction
                    )
                }
                contract.updated = call.now
                try transaction.travelAgencyContracts.update(contract)
                known[contract.id] = contract
            }
            let changed = wanted.compactMap { known[$0] }
            return Response(travelAgencyContracts: changed.map { Contract.TravelAgencyContract($0) })
        }
    }
}

extension Contract.TravelAgencyContractUpdateParameters {
    fileprivate func overwrite(_ contract: inout TravelAgencyContract, at path: String) throws(InvalidInput) {
        commissionIncluded.overwrite(&contract.isCommissionIncluded)
        commission.overwrite(&contract.commission)
        channelManagerBusinessSegmentID.overwrite(&contract.businessSegmentID)
        channelManagerAbsoluteAdjustment.overwrite(&contract.absoluteAdjustment)
        channelManagerRelativeAdjustment.overwrite(&contract.relativeAdjustment)
        options?.includeCancellationFeeInCommissionEstimate.overwrite(&contract.includesCancellationFee)
        options?.skipAutomaticSettlement.overwrite(&contract.skipsAutomaticSettlement)
        accountingCode.overwrite(&contract.accountingCode)
        try invoiceDueInterval.overwrite(&contract.invoiceDueInterval, at: "\(path).InvoiceDueInterval")
        contactPerson.overwrite(&contract.contactPerson)
        contactEmail.overwrite(&contract.contactEmail)
        additionalContactInfo.overwrite(&contract.additionalContactInfo)
        notes.overwrite(&contract.notes)
    }
}
