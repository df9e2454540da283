import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what customers are to others, newest first: the related customer of a `Child` is the customer's child.
extension CustomersGetRelationships: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chains = try call.chains(request.chainIDs)
        let relationships = try await call.store.read { transaction in
            try transaction.customerRelationships.list(
                of: ids(request.customerIDs), in: chains, updated: request.updatedUTC.map { InstantInterval($0) },
                Page(request.limitation)
            )
        }
        return Response(
            customerRelationships: relationships.map { Contract.CustomerRelationship($0) },
            cursor: relationships.last?.id.uuid
        )
    }
}

extension Contract.CustomerRelationship {
    init(_ relationship: CustomerRelationship) {
        self.init(
            customerID: relationship.customerID.uuid, relatedCustomerID: relationship.relatedCustomerID.uuid,
            relationship: sameChoice(relationship.type), updatedUTC: relationship.updated
        )
    }
}
