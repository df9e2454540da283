import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the standing orders that send charges to bills, newest first. Routing rules have a list of their own.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension BillingAutomationsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let page = Page(request.limitation)
        let (wanted, companies) = (
            ids(request.billingAutomationIDs, of: BillingAutomation.self), ids(request.companyIDs, of: Company.self)
        )
        let automations = try await call.store.read { transaction in
            try transaction.billingAutomations.list(
                enterprises: enterprises, ids: wanted, companies: companies, page
            )
        }
        return Response(
            billingAutomations: automations.map { Contract.BillingAutomation($0) }, cursor: automations.last?.id.uuid
        )
    }
}
