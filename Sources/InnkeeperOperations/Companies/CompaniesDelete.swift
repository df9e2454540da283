import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes companies: they stay in the list as not active, because bills and stays name them. Their contracts with the
/// houses end.
///
/// - Throws: `InvalidReference` for a company that is not an active one of the chain; ``CompanyRefusal`` for one that
///   owes or is owed something.
extension CompaniesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            let wanted: [ID<Company>] = ids(request.companyIDs)
            let accounts = wanted.map { ID<Account>($0.uuid) }
            try transaction.accounts.lock(accounts)
            let known = try transaction.companies.find(wanted, of: chain).filter(\.isActive)
            for id in wanted where !known.contains(where: { $0.id == id }) {
                throw InvalidReference.unknown("CompanyIds", id.uuid)
            }
            for enterprise in try transaction.enterprises.list(ofChain: chain) {
                let balances = try transaction.accounts.balances(of: accounts, in: enterprise.id)
                if let owing = known.first(where: { balances[ID($0.id.uuid)] != nil }) {
                    throw CompanyRefusal.hasOpenBalance(owing.number)
                }
            }
            for var company in known {
                company.isActive = false
                company.updated = call.now
                company.updaterProfileID = call.caller.integration.id.uuid
                try transaction.companies.update(company)
            }
            try transaction.travelAgencyContracts.end(of: wanted, in: chain, at: call.now)
            return Response()
        }
    }
}
