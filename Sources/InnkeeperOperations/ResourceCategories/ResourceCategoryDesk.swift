import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Finds what categories are made of and changed by, in one enterprise.
struct ResourceCategoryDesk {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// - Throws: `InvalidReference` to `ServiceId` for one that is unknown, sells no stays, or is not the token's.
    func check(services uuids: [UUID]) throws {
        let wanted: [ID<Service>] = ids(uuids)
        let found = try transaction.services.find(wanted, ofAny: [enterprise.id])
        for id in wanted {
            let service = try found.first { $0.id == id }.known(as: "ServiceId", id.uuid)
            guard service.isBookable else { throw InvalidReference("ServiceId", "names a service that sells no stays") }
            try call.admit(id.uuid)
        }
    }

    /// The active categories of a request, by identifier, while nobody books, moves or deletes.
    ///
    /// - Throws: `InvalidReference` to `member` for one that is unknown, deleted, or of a service that is not the
    ///   token's.
    func categories(_ uuids: [UUID], as member: String) throws -> [ID<ResourceCategory>: ResourceCategory] {
        try transaction.lock(.enterprise(enterprise.id))
        try transaction.lockStays(of: enterprise.id)
        let found = try transaction.resourceCategories.find(ids(uuids), of: enterprise.id)
        var categories: [ID<ResourceCategory>: ResourceCategory] = [:]
        for category in found where category.isActive {
            if let bound = call.caller.token.serviceID, bound != category.serviceID { continue }
            categories[category.id] = category
        }
        for uuid in uuids where categories[ID(uuid)] == nil { throw InvalidReference.unknown(member, uuid) }
        return categories
    }

    /// At most one question for each category of a request.
    func accountingCategory(_ uuid: UUID?) throws -> ID<AccountingCategory>? {
        guard let uuid else { return nil }
        let found = try transaction.accountingCategories.find(ID(uuid), of: enterprise.id)
        return try found.known(as: "AccountingCategoryId", uuid).id
    }

    /// What still needs each of the categories, asked once for each of their services.
    func uses(of categories: [ResourceCategory]) throws -> [ID<ResourceCategory>: Set<ResourceCategoryUse>] {
        var uses: [ID<ResourceCategory>: Set<ResourceCategoryUse>] = [:]
        for (id, ofService) in Dictionary(grouping: categories, by: \.serviceID) {
            let service = try transaction.services.find(id, of: enterprise.id)
            guard let timeUnits = service?.timeUnits(in: enterprise.timeZone) else { continue }
            let found = try transaction.resourceCategories.uses(
                of: ofService.map(\.id), since: timeUnits.unit(at: call.now), of: enterprise.id
            )
            uses.merge(found) { $0.union($1) }
        }
        return uses
    }

    func answer(_ categories: [ResourceCategory]) -> Contract.ResourceCategoryModificationResult {
        Contract.ResourceCategoryModificationResult(
            resourceCategories: categories.map { Contract.ResourceCategory($0) }
        )
    }
}
