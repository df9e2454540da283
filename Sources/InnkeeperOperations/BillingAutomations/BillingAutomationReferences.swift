import Foundation
import Hospitality
import InnkeeperStore

/// Finds what automations refer to, by one query for each kind of thing.
struct BillingAutomationReferences {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// - Throws: `InvalidReference` to the member that names something unknown, and for a service that the token does
    ///   not open.
    func check(_ automations: [BillingAutomation]) throws {
        try checkCompanies(automations.flatMap { $0.companies.map(\.companyID) })
        try check(automations.flatMap(\.assignments))
    }

    func checkCompanies(_ companies: [ID<Company>]) throws {
        let wanted = Array(Set(companies))
        let known = try transaction.companies.active(wanted, of: enterprise.chainID)
        for id in companies where !known.contains(id) { throw InvalidReference.unknown("CompanyId", id.uuid) }
    }

    func check(_ assignments: [BillingAutomation.Assignment]) throws {
        try checkServices(assignments.map(\.serviceID))
        try check(assignments.flatMap(\.rateIDs), as: "RateIds") {
            try transaction.rates.find($0, of: enterprise.id).map(\.id)
        }
        try check(assignments.flatMap(\.productCategoryIDs), as: "ProductCategoryIds") {
            try transaction.productCategories.find($0, of: enterprise.id).map(\.id)
        }
        try check(assignments.flatMap(\.productIDs), as: "ProductIds") {
            try transaction.products.find($0, of: enterprise.id).map(\.id)
        }
        let categories = assignments.flatMap { $0.accountingCategories.map(\.categoryID) }
        try check(categories, as: "AccountingCategoryId") {
            try transaction.accountingCategories.find($0, of: enterprise.id).map(\.id)
        }
    }

    func checkServices(_ services: [ID<Service>]) throws {
        let found = try transaction.services.find(Array(Set(services)), ofAny: [enterprise.id])
        for id in services {
            let service = try found.first { $0.id == id }.known(as: "ServiceId", id.uuid)
            if service.isBookable { try call.admit(id.uuid) }
        }
    }

    func check<Subject>(
        _ ids: [ID<Subject>], as member: String, in find: ([ID<Subject>]) throws -> [ID<Subject>]
    ) throws {
        guard !ids.isEmpty else { return }
        let known = Set(try find(Array(Set(ids))))
        for id in ids where !known.contains(id) { throw InvalidReference.unknown(member, id.uuid) }
    }
}

extension Call {
    /// The automations of a house with these identifiers, locked until the transaction ends, in the order of `ids`.
    func automations(
        _ ids: [ID<BillingAutomation>], as member: String, of enterprise: ID<Enterprise>, in transaction: Transaction
    ) throws -> [BillingAutomation] {
        try transaction.lock(ids.map(LockKey.other))
        let found = try transaction.billingAutomations.find(ids, of: enterprise)
        return try ids.map { id in try found.first { $0.id == id }.known(as: member, id.uuid) }
    }
}
