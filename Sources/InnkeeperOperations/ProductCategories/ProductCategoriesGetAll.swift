import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the menus of services, newest first, each with the menu that it is a part of.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that is unknown.
extension ProductCategoriesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let enterprises = try call.enterpriseIDs(request.enterpriseIDs)
        let (categories, parents) = try await call.store.read { transaction in
            let filter = HouseFilter<ProductCategory>(
                enterprises: enterprises,
                ids: ids(request.productCategoryIDs),
                services: try call.services(request.serviceIDs, of: enterprises, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) }
            )
            let categories = try transaction.productCategories.list(filter, page)
            let wanted = Array(Set(categories.compactMap(\.parentID)))
            guard !wanted.isEmpty else { return (categories, [ID<ProductCategory>: ProductCategory]()) }
            let parents = try transaction.productCategories.list(
                HouseFilter(enterprises: enterprises, ids: wanted), Page(count: wanted.count)
            )
            return (categories, Dictionary(uniqueKeysWithValues: parents.map { ($0.id, $0) }))
        }
        return Response(
            productCategories: categories.map { category in
                Contract.ProductCategory(category, parent: category.parentID.flatMap { parents[$0] })
            },
            cursor: categories.last?.id.uuid
        )
    }
}
