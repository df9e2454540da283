import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Changes a company. What the request leaves out stays; what it gives as null is cleared.
///
/// - Throws: `InvalidReference` for a company that is not an active one of the chain, and for a mother company that is
///   not or that is a part of this one; `InvalidInput` for what a company cannot have.
extension CompaniesUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let changes = CompanyChanges(request)
        return try await call.store.write { transaction in
            // The companies of a chain are locked too, so that no two become parts of each other.
            try transaction.lock(.account(ID<Company>(request.companyID)), .other(chain))
            guard let old = try transaction.companies.find(ID(request.companyID), of: chain), old.isActive else {
                throw InvalidReference.unknown("CompanyId", request.companyID)
            }
            var company = old
            try changes.overwrite(&company)
            try transaction.write(company, over: old, call)
            let written = try transaction.companies.find([company.id], of: chain)
            return Response(companies: written.map { Contract.Company($0) })
        }
    }
}
