import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// What lists of stays and of rules carry along of the house: rates, categories, segments and their like, in their wire
/// forms and newest first. Nothing is asked for where nothing is named.
struct StayFurniture {
    let call: Call
    let enterprises: [ID<Enterprise>]
    let transaction: Transaction

    func rates(_ ids: [ID<Rate>]) throws -> [Contract.RateForExtent] {
        guard !ids.isEmpty else { return [] }
        let filter = HouseFilter<Rate>(enterprises: enterprises, ids: ids)
        return try transaction.rates.list(filter, Page(count: ids.count)).map { rate in
            Contract.RateForExtent(rate, language: call.language(of: rate.enterpriseID))
        }
    }

    func rateGroups(_ ids: [ID<RateGroup>]) throws -> [Contract.RateGroupOld] {
        guard !ids.isEmpty else { return [] }
        let filter = HouseFilter<RateGroup>(enterprises: enterprises, ids: ids)
        return try transaction.rateGroups.list(filter, Page(count: ids.count)).map { group in
            Contract.RateGroupOld(group, language: call.language(of: group.enterpriseID))
        }
    }

    func resourceCategories(_ ids: [ID<ResourceCategory>]) throws -> [Contract.ResourceCategory] {
        guard !ids.isEmpty else { return [] }
        let filter = HouseFilter<ResourceCategory>(enterprises: enterprises, ids: ids)
        return try transaction.resourceCategories.list(filter, Page(count: ids.count))
            .map(Contract.ResourceCategory.init)
    }

    func services(_ ids: [ID<Service>]) throws -> [Contract.Service] {
        guard !ids.isEmpty else { return [] }
        return try transaction.services.find(ids, ofAny: enterprises).sorted { $0.id > $1.id }.map { service in
            Contract.Service(service, language: call.language(of: service.enterpriseID))
        }
    }

    func products(_ ids: [ID<Product>]) throws -> [Contract.Product] {
        guard !ids.isEmpty else { return [] }
        return try transaction.products.find(ids, ofAny: enterprises).sorted { $0.id > $1.id }.compactMap { product in
            let owner = call.caller.enterprises.first { $0.id == product.enterpriseID }
            guard let owner else { return nil }
            let price = try owner.price(of: product, at: call.now)
            return Contract.Product(product, price: price, language: call.language(of: owner.id))
        }
    }

    func resources(_ ids: [ID<Resource>]) throws -> [Contract.Resource] {
        guard !ids.isEmpty else { return [] }
        let filter = HouseFilter<Resource>(enterprises: enterprises, ids: ids)
        return try transaction.resources.list(filter, names: nil, Page(count: ids.count)).map(Contract.Resource.init)
    }

    /// In which categories resources are sold.
    func assignments(of resources: [ID<Resource>]) throws -> [Contract.ResourceCategoryAssignment] {
        guard !resources.isEmpty else { return [] }
        let filter = HouseFilter<ResourceCategoryAssignment>(enterprises: enterprises)
        return try transaction.resourceCategoryAssignments.list(
            filter, resources: resources, Page(count: resources.count * 10)
        ).map(Contract.ResourceCategoryAssignment.init)
    }

    func businessSegments(_ ids: [ID<BusinessSegment>]) throws -> [Contract.BusinessSegment] {
        guard !ids.isEmpty else { return [] }
        let filter = HouseFilter<BusinessSegment>(enterprises: enterprises, ids: ids)
        return try transaction.businessSegments.list(filter, Page(count: ids.count))
            .map(Contract.BusinessSegment.init)
    }
}
