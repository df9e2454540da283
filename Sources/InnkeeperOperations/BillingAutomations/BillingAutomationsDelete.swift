import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Ends standing orders: all of them or none. What they have sent to bills stays there.
///
/// - Throws: `InvalidReference` for an unknown automation.
extension BillingAutomationsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let wanted = ids(request.billingAutomationIDs, of: BillingAutomation.self)
        try await call.store.write { transaction in
            _ = try call.automations(wanted, as: "BillingAutomationIds", of: enterprise.id, in: transaction)
            try transaction.billingAutomations.delete(wanted, of: enterprise.id)
        }
        return Response()
    }
}
