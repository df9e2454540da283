import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Changes standing orders, except what triggers them: all of them or none. Companies are replaced as a whole.
///
/// - Throws: `InvalidReference` for an unknown automation or company, for a value that cannot be taken away, and for
///   members that do not agree afterwards.
extension BillingAutomationsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let wanted = ids(request.billingAutomationUpdates.map(\.billingAutomationID), of: BillingAutomation.self)
            var changed = Dictionary(
                uniqueKeysWithValues: try call.automations(
                    wanted, as: "BillingAutomationId", of: enterprise.id, in: transaction
                ).map { ($0.id, $0) }
            )
            for update in request.billingAutomationUpdates {
                try changed[ID(update.billingAutomationID)]?.apply(update)
            }
            let automations = wanted.compactMap { changed[$0] }.map { automation in
                var automation = automation
                automation.updated = call.now
                automation.updaterProfileID = call.profileID
                return automation
            }
            for automation in automations { try automation.check() }
            try BillingAutomationReferences(call: call, enterprise: enterprise, transaction: transaction)
                .checkCompanies(named(request.billingAutomationUpdates))
            for automation in automations {
                try transaction.billingAutomations.update(automation, of: enterprise.chainID)
            }
            return Response(billingAutomations: automations.map { Contract.BillingAutomation($0) })
        }
    }

    /// The companies that the updates name; one that was there before may have gone since.
    private static func named(_ updates: [Contract.BillingAutomationUpdateParameters]) -> [ID<Company>] {
        updates.flatMap { $0.companies?.value ?? [] }.map { ID($0.companyID) }
    }
}

extension BillingAutomation {
    fileprivate mutating func apply(_ update: Contract.BillingAutomationUpdateParameters) throws {
        if let name = update.name {
            guard let text = name.value, (1...255).contains(text.count) else {
                throw InvalidReference("Name", "must have between 1 and 255 characters")
            }
            self.name = text
        }
        if let description = update.description {
            guard description.value?.count ?? 0 <= 1000 else {
                throw InvalidReference("Description", "must have at most 1000 characters")
            }
            self.description = description.value
        }
        if let companies = update.companies {
            let relations = companies.value ?? []
            guard relations.count <= 1000 else { throw InvalidReference("Companies", "must be at most 1000") }
            self.companies = relations.map { CompanyRelation($0) }
        }
        if let change = update.prepayment { prepayment = sameChoice(try Self.given(change.value, "Prepayment")) }
        if let change = update.assignmentTargetType {
            target = sameChoice(try Self.given(change.value, "AssignmentTargetType"))
        }
        if let change = update.billAggregationType {
            aggregation = sameChoice(try Self.given(change.value, "BillAggregationType"))
        }
        if let change = update.orderItemConsumptionPeriod { consumptionPeriod = change.value.map { sameChoice($0) } }
        if let change = update.processingStartOffset {
            processingStart = try change.value.map { text in
                guard text.count <= 20, let offset = Period(text) else {
                    throw InvalidReference("ProcessingStartOffset", "is no duration of at most 20 characters")
                }
                return offset
            }
        }
    }

    private static func given<Choice>(_ choice: Choice?, _ member: String) throws(InvalidReference) -> Choice {
        guard let choice else { throw InvalidReference(member, "cannot be taken away") }
        return choice
    }
}
