import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds standing orders that send charges of stays to bills; they concern what is charged from now on.
///
/// - Throws: `InvalidReference` for members that do not agree, and for an unknown company, service, rate, product or
///   category.
extension BillingAutomationsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let automations = request.billingAutomations.map { addition in
                BillingAutomation(
                    id: call.newID(), enterpriseID: enterprise.id, name: addition.name,
                    description: addition.description,
                    companies: (addition.companiesWithRelations ?? []).map { BillingAutomation.CompanyRelation($0) },
                    prepayment: sameChoice(addition.prepayment), target: sameChoice(addition.assignmentTargetType),
                    trigger: sameChoice(addition.triggerType), aggregation: sameChoice(addition.billAggregationType),
                    consumptionPeriod: addition.orderItemConsumptionPeriod.map { sameChoice($0) },
                    processingStart: addition.processingStartOffset,
                    assignments: addition.assignments.map { BillingAutomation.Assignment($0, id: call.newID()) },
                    creatorProfileID: call.profileID, created: call.now
                )
            }
            for automation in automations { try automation.check() }
            try BillingAutomationReferences(call: call, enterprise: enterprise, transaction: transaction)
                .check(automations)
            for automation in automations {
                try transaction.billingAutomations.insert(automation, of: enterprise.chainID)
            }
            return Response(billingAutomations: automations.map { Contract.BillingAutomation($0) })
        }
    }
}
