import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Contract.TravelAgencyContract {
    /// The one place where a contract with a travel agency becomes its wire form.
    init(_ contract: TravelAgencyContract) {
        self.init(
            id: contract.id.uuid,
            serviceID: contract.serviceID.uuid,
            companyID: contract.companyID.uuid,
            isActive: contract.isActive,
            commissionIncluded: contract.isCommissionIncluded,
            commission: contract.commission,
            channelManagerAbsoluteAdjustment: contract.absoluteAdjustment,
            channelManagerRelativeAdjustment: contract.relativeAdjustment,
            options: Contract.TravelAgencyContractOptions(
                includeCancellationFeeInCommissionEstimate: contract.includesCancellationFee,
                skipAutomaticSettlement: contract.skipsAutomaticSettlement
            ),
            accountingCode: contract.accountingCode,
            invoiceDueInterval: contract.invoiceDueInterval,
            channelManagerBusinessSegmentID: contract.businessSegmentID?.uuid,
            contactPerson: contract.contactPerson,
            contactEmail: contract.contactEmail,
            additionalContactInfo: contract.additionalContactInfo,
            notes: contract.notes,
            createdUTC: contract.created,
            updatedUTC: contract.updated
        )
    }
}

extension Call {
    /// Locks the services of contracts and reads the contracts again under the locks.
    ///
    /// - Throws: `InvalidReference` for the first that is not in force in these enterprises, or that is of a service
    ///   which the token does not open.
    func lockContracts(
        _ wanted: [ID<TravelAgencyContract>], of enterprises: [ID<Enterprise>], as member: String,
        in transaction: Transaction
    ) throws -> [ID<TravelAgencyContract>: TravelAgencyContract] {
        let table = transaction.travelAgencyContracts
        try transaction.lock(try table.find(wanted, ofAny: enterprises).map { .service($0.serviceID) })
        let found = try table.find(wanted, ofAny: enterprises).filter { contract in
            contract.isActive && (caller.token.serviceID ?? contract.serviceID) == contract.serviceID
        }
        let known = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        for id in wanted where known[id] == nil { throw InvalidReference.unknown(member, id.uuid) }
        return known
    }

    /// - Throws: `InvalidReference` for a segment that is not an active one of the service.
    func requireSegment(
        _ id: ID<BusinessSegment>?, of service: ID<Service>, in enterprise: ID<Enterprise>, _ transaction: Transaction
    ) throws {
        guard let id else { return }
        let segment = try transaction.businessSegments.find(id, of: enterprise)
        guard let segment, segment.isActive, segment.serviceID == service else {
            throw InvalidReference.unknown("ChannelManagerBusinessSegmentId", id.uuid)
        }
    }
}
