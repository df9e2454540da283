import Hospitality
import InnkeeperContract

extension Contract.ProductCategory {
    init(_ category: ProductCategory, parent: ProductCategory?) {
        self.init(
            id: category.id.uuid,
            enterpriseID: category.enterpriseID.uuid,
            serviceID: category.serviceID.uuid,
            names: category.names,
            shortNames: category.shortNames,
            descriptions: category.descriptions,
            parentProductCategory: parent.map { Contract.ParentProductCategory(id: $0.id.uuid, names: $0.names) },
            updatedUTC: category.updated,
            createdUTC: category.created,
            ordering: category.ordering
        )
    }
}
