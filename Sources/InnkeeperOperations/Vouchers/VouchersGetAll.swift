import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the vouchers of services, newest first, with what they open and by which codes.
///
/// What `Extent` does not ask for is null. The cursor goes by vouchers whatever the extent.
///
/// - Throws: `InvalidReference` for an enterprise or a service outside the token's scope, and for a service that sells
///   no stays.
extension VouchersGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterprises(request.enterpriseIDs)
        let owners = enterprises.map(\.id)
        let extent = request.extent
        return try await call.store.read { transaction in
            var filter = VoucherFilter(
                enterprises: owners,
                services: try call.services(request.serviceIDs, of: owners, bookable: true, in: transaction)
            )
            filter.ids = ids(request.voucherIDs)
            filter.companies = ids(request.companyIDs)
            filter.codes = request.voucherCodeValues
            filter.externalIdentifiers = request.externalIdentifiers
            filter.updated = request.updatedUTC.map { InstantInterval($0) }
            filter.isActive = RatesGetAll.isActive(request.activityStates)
            let vouchers = try transaction.vouchers.list(filter, Page(request.limitation))
            let assigned = try transaction.vouchers.rates(of: vouchers.map(\.id), in: owners)
            return Response(
                vouchers: extent.vouchers == true ? try wire(vouchers, enterprises, transaction) : nil,
                voucherCodes: extent.voucherCodes == true
                    ? try transaction.voucherCodes.all(of: vouchers.map(\.id), in: owners)
                        .map { Contract.VoucherCode($0) } : nil,
                voucherAssignments: extent.voucherAssignments == true
                    ? assigned.map { pair in
                        Contract.VoucherAssignment(voucherID: pair.voucher.uuid, rateID: pair.rate.uuid)
                    } : nil,
                rates: extent.rates == true
                    ? try rates(Set(assigned.map(\.rate)), of: owners, for: call, in: transaction) : nil,
                companies: extent.companies == true ? try companies(of: vouchers, in: transaction) : nil,
                cursor: vouchers.last?.id.uuid
            )
        }
    }

    private static func wire(
        _ vouchers: [Voucher], _ enterprises: [Enterprise], _ transaction: Transaction
    ) throws -> [Contract.Voucher] {
        let services = try transaction.services.find(
            Array(Set(vouchers.map(\.serviceID))), ofAny: enterprises.map(\.id)
        )
        var units: [ID<Service>: TimeUnits] = [:]
        for service in services {
            let zone = enterprises.first { $0.id == service.enterpriseID }?.timeZone
            units[service.id] = zone.flatMap { service.timeUnits(in: $0) }
        }
        return vouchers.compactMap { voucher in units[voucher.serviceID].map { Contract.Voucher(voucher, $0) } }
    }

    private static func rates(
        _ ids: Set<ID<Rate>>, of enterprises: [ID<Enterprise>], for call: Call, in transaction: Transaction
    ) throws -> [Contract.RateForExtent] {
        try enterprises.flatMap { try transaction.rates.find(Array(ids), of: $0) }.sorted { $1.id < $0.id }
            .map { Contract.RateForExtent($0, language: call.language(of: $0.enterpriseID)) }
    }

    /// All houses of a portfolio that share a chain share its companies.
    private static func companies(of vouchers: [Voucher], in transaction: Transaction) throws -> [Contract.Company] {
        let ids = Array(Set(vouchers.compactMap(\.companyID)))
        return try Set(vouchers.map(\.chainID)).sorted()
            .flatMap { try transaction.companies.find(ids, of: $0) }.map { Contract.Company($0) }
    }
}
