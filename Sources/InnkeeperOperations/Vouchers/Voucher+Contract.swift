import Hospitality
import InnkeeperContract

extension Contract.Voucher {
    /// The one place where a voucher becomes its wire form. A travel agency is its company as well.
    init(_ voucher: Voucher, _ timeUnits: TimeUnits) {
        self.init(
            id: voucher.id.uuid,
            serviceID: voucher.serviceID.uuid,
            enterpriseID: voucher.enterpriseID.uuid,
            name: voucher.name,
            createdUTC: voucher.created,
            updatedUTC: voucher.updated,
            type: sameChoice(voucher.type),
            companyID: voucher.companyID?.uuid,
            travelAgencyID: voucher.type == .travelAgency ? voucher.companyID?.uuid : nil,
            occupiableIntervalStartUTC: voucher.occupiable.first.map(timeUnits.start),
            occupiableIntervalEndUTC: voucher.occupiable.last.map(timeUnits.start),
            externalIdentifier: voucher.externalIdentifier,
            isActive: voucher.isActive,
            activityState: voucher.isActive ? .active : .deleted
        )
    }
}
