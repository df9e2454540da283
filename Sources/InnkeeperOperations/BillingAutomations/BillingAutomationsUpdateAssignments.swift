import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds, changes and removes what a standing order takes, in one go. At least one assignment stays, at most twenty.
///
/// - Throws: `InvalidReference` for an unknown automation or assignment, an unknown service, rate, product or category,
///   and for too many or too few assignments.
extension BillingAutomationsUpdateAssignments: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            var automation = try call.automations(
                [ID(request.billingAutomationID)], as: "BillingAutomationId", of: enterprise.id, in: transaction
            )[0]
            for id in request.assignmentIDsToRemove ?? [] {
                guard automation.assignments.contains(where: { $0.id == ID(id) }) else {
                    throw InvalidReference.unknown("AssignmentIdsToRemove", id)
                }
            }
            automation.assignments.removeAll { (request.assignmentIDsToRemove ?? []).contains($0.id.uuid) }
            for update in request.assignmentsToUpdate ?? [] {
                let id = update.billingAutomationAssignmentID
                guard let place = automation.assignments.firstIndex(where: { $0.id == ID(id) }) else {
                    throw InvalidReference.unknown("BillingAutomationAssignmentId", id)
                }
                try automation.assignments[place].apply(update)
            }
            automation.assignments += (request.assignmentsToAdd ?? []).map {
                BillingAutomation.Assignment($0, id: call.newID())
            }
            automation.updated = call.now
            automation.updaterProfileID = call.profileID
            try automation.check()
            try BillingAutomationReferences(call: call, enterprise: enterprise, transaction: transaction)
                .check(automation.assignments)
            try transaction.billingAutomations.update(automation, of: enterprise.chainID)
            return Response(billingAutomations: [Contract.BillingAutomation(automation)])
        }
    }
}

extension BillingAutomation.Assignment {
    fileprivate mutating func apply(_ update: Contract.BillingAutomationAssignmentUpdateParameters) throws {
        if let types = update.routedItemTypes { self.types.apply(types) }
        if let change = update.rateIDs { rateIDs = ids(try Self.list(change.value, "RateIds")) }
        if let change = update.productCategoryIDs {
            productCategoryIDs = ids(try Self.list(change.value, "ProductCategoryIds"))
        }
        if let change = update.productIDs { productIDs = ids(try Self.list(change.value, "ProductIds")) }
        if let change = update.accountingCategories {
            accountingCategories = try Self.list(change.value, "AccountingCategories").map {
                BillingAutomation.AccountingCategoryTypes($0)
            }
        }
    }

    private static func list<Element>(_ value: [Element]?, _ member: String) throws -> [Element] {
        guard let value else { return [] }
        guard value.count <= 100 else { throw InvalidReference(member, "must be at most 100") }
        return value
    }
}
