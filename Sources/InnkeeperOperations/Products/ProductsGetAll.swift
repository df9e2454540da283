import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the products of services, newest first.
///
/// What a service sells anyway, such as the night of a stay, is listed only when it is asked for. There are no products
/// of single customers, so their list is always empty.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope and for a service that is unknown.
extension ProductsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let enterprises = try call.enterprises(request.enterpriseIDs)
        let includingDefault = request.includeDefault ?? (request.productIDs != nil)
        let products = try await call.store.read { transaction in
            let owners = enterprises.map(\.id)
            let filter = HouseFilter<Product>(
                enterprises: owners,
                ids: ids(request.productIDs),
                services: try call.services(request.serviceIDs, of: owners, in: transaction),
                updated: request.updatedUTC.map { InstantInterval($0) }
            )
            return try transaction.products.list(filter, includingDefault: includingDefault, page)
        }
        let owners = Dictionary(enterprises.map { ($0.id, $0) }) { first, _ in first }
        return Response(
            products: try products.map { product in
                guard let owner = owners[product.enterpriseID] else { throw MissingOwner(of: product.id) }
                return Contract.Product(
                    product, price: try owner.price(of: product, at: call.now),
                    language: call.language(of: owner.id)
                )
            },
            customerProducts: [],
            cursor: products.last?.id.uuid
        )
    }
}

/// A row of an enterprise that was not asked for: the filter and the answer disagree.
struct MissingOwner: Error {
    let id: String

    init<Entity>(of id: ID<Entity>) { self.id = id.description }
}
