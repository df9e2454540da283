import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the companies of a chain, newest first, the deleted ones too unless `ActivityStates` says otherwise.
///
/// The older `TimeFilter` with its two instants narrows like the interval of the same name.
extension CompaniesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = CompanyFilter(chains: try call.chains(request.chainIDs))
        filter.ids = ids(request.ids)
        filter.motherCompanyIDs = ids(request.motherCompanyIDs)
        filter.names = request.names
        filter.externalIdentifiers = request.externalIdentifiers
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        let older = InstantInterval(start: request.startUTC, end: request.endUTC)
        switch request.timeFilter {
        case .created: filter.created = filter.created ?? older
        case .updated: filter.updated = filter.updated ?? older
        case nil: break
        }
        filter.isActive = RatesGetAll.isActive(request.activityStates)
        let companies = try await call.store.read { [filter] in
            try $0.companies.list(filter, Page(request.limitation))
        }
        return Response(companies: companies.map { Contract.Company($0) }, cursor: companies.last?.id.uuid)
    }
}
