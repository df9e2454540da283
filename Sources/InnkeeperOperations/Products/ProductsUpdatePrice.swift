import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes what a product costs in time units of its service, or in days if it is not sold by time units. All updates
/// or, where one is refused, none; where they meet, the later one stays. One without `Value` takes the prices of its
/// units away, and the product's standing price holds again.
///
/// - Throws: `InvalidInput` for a product that is unknown and for a price below zero; `TimeUnitProblem` for an interval
///   that is too long, too long ago or too far ahead.
extension ProductsUpdatePrice: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let (product, service) = try call.lockedProduct(request.productID, of: enterprise, in: transaction)
            let changes = try PriceChanges(
                of: enterprise, service.priceUnits(in: enterprise.timeZone), at: call.now
            )
            // At most a hundred by the contract, two statements each.
            for (index, update) in request.priceUpdates.enumerated() {
                try transaction.productPrices.replace(
                    with: changes.value(update.value, at: "PriceUpdates[\(index)].Value"),
                    in: changes.units(update.firstTimeUnitStartUTC, update.lastTimeUnitStartUTC), product: product.id,
                    of: enterprise.id
                )
            }
            return Response()
        }
    }
}

extension Call {
    /// The active product that a member names by its identifier, of a service that the token opens.
    ///
    /// - Throws: `InvalidReference` to `ProductId` for any other.
    func product(_ id: UUID, of enterprise: Enterprise, in transaction: Transaction) throws -> Product {
        guard let product = try transaction.products.find(ID(id), of: enterprise.id), product.isActive else {
            throw InvalidReference.unknown("ProductId", id)
        }
        let service = try transaction.services.find(product.serviceID, of: enterprise.id).known(as: "ProductId", id)
        if service.isBookable { try admit(service.id.uuid, as: "ProductId") }
        return product
    }

    /// The active product that a request names by an identifier or as others call it, with its service, locked until
    /// the transaction ends: its prices change one request after another.
    func lockedProduct(
        _ name: String, of enterprise: Enterprise, in transaction: Transaction
    ) throws -> (Product, Service) {
        let hybrid = try HybridID(name, at: "ProductId")
        let found = try transaction.products.named(
            [hybrid].uuids.map { ID($0) }, [hybrid].externalIdentifiers, of: enterprise.id
        )
        let named = try HybridIndex(found) { ($0.id.uuid, $0.externalIdentifier) }.entity(named: name, at: "ProductId")
        try transaction.lock(.other(named.id))
        let product = try product(named.id.uuid, of: enterprise, in: transaction)
        let service = try transaction.services.find(product.serviceID, of: enterprise.id)
            .known(as: "ProductId", product.id.uuid)
        return (product, service)
    }
}
