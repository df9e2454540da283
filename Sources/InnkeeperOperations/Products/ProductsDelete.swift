import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes products; all of them or, where one must stay, none. Nobody can order them any more, and what was ordered
/// stays ordered.
///
/// - Throws: `InvalidReference` for a product that is unknown or deleted; `ProductRefusal` for what a service sells
///   anyway.
extension ProductsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let wanted = ids(request.productIDs, of: Product.self)
            let products = try transaction.products.named(wanted, [], of: enterprise.id)
            for id in wanted where !products.contains(where: { $0.id == id }) {
                throw InvalidReference.unknown("ProductIds", id.uuid)
            }
            let services = try transaction.services.find(Array(Set(products.map(\.serviceID))), of: enterprise.id)
            for service in services where service.isBookable { try call.admit(service.id.uuid, as: "ProductIds") }
            if let night = products.first(where: \.isDefault) {
                throw ProductRefusal.isDefault(night.names.text(in: enterprise.defaultLanguageCode) ?? "")
            }
            try transaction.products.delete(wanted, of: enterprise.id, at: call.now)
            return Response()
        }
    }
}
