import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Finds who can be charged now: the companions of stays that have started, each with the stay, and the paymasters of
/// the chain, who need none.
///
/// A name is found in the first, the last and the full name, whatever its case and its accents. Whom the house has
/// classified as `Cashlist` is shown; not to post to such a customer is up to the caller. Who asks for one resource
/// gets those who stay in it.
///
/// - Throws: `InvalidReference` for a resource of another house.
extension CustomersSearch: APIOperation {
    /// Stays in a house at one time, and paymasters; more than any house has.
    private static let most = 5000

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        // What is found is shown unless the caller says what else it wants.
        let extent = request.extent ?? Contract.CustomerExtent(customers: true)
        return try await call.store.read { transaction in
            var filter = ReservationFilter(enterprises: [enterprise.id])
            filter.states = [.started]
            filter.serviceIDs = call.caller.token.serviceID.map { [$0] }
            if let resource = request.resourceID {
                guard try transaction.resources.find(ID(resource), of: enterprise.id) != nil else {
                    throw InvalidReference.unknown("ResourceId", resource)
                }
                filter.assignedResourceIDs = [ID(resource)]
            }
            let stays = try transaction.reservations.list(filter, Page(count: most))
            let facts = try OldReservationFacts(for: stays, of: [enterprise.id], in: transaction)
            let paymasters = request.resourceID == nil
                ? try transaction.customers.paymasters(of: enterprise.chainID, most) : []
            let guests = try guests(of: stays, facts, of: enterprise, in: transaction)
            let found = (guests + paymasters.map { ($0, nil) }).filter { isFound($0.0, request.name.said) }
            let shown = extent.customers == true ? found : []
            let documents = extent.documents == true
                ? try transaction.identityDocuments(call.premises.vault).documents(
                    of: shown.map(\.0.id), ofAny: [enterprise.chainID]
                ).map { $0.limited(for: call) } : nil
            return Response(
                customers: shown.map { customer, stay in
                    Contract.ChargeableCustomer(
                        customer: Contract.Customer(
                            customer, withAddress: extent.addresses == true, documents: documents ?? []
                        ),
                        reservation: stay.map { Contract.ReservationOld($0, facts) }
                    )
                },
                documents: documents.map { $0.map(Contract.IdentityDocument.init) }
            )
        }
    }

    /// Everybody who stays, with the stay; who stays twice is there twice.
    private static func guests(
        of stays: [Reservation], _ facts: OldReservationFacts, of enterprise: Enterprise, in transaction: Transaction
    ) throws -> [(Customer, Reservation?)] {
        let ids = Set(stays.flatMap { facts.companions[$0.id] ?? [] })
        let customers = try transaction.customers.find(Array(ids), of: enterprise.chainID)
        let known = Dictionary(uniqueKeysWithValues: customers.map { ($0.id, $0) })
        return stays.flatMap { stay in
            (facts.companions[stay.id] ?? []).compactMap { id in known[id].map { ($0, stay) } }
        }
    }

    private static func isFound(_ customer: Customer, _ name: String?) -> Bool {
        guard let name = name?.trimmingCharacters(in: .whitespaces) else { return true }
        let person = customer.person
        let names = [person.firstName, person.lastName, person.secondLastName].compactMap { $0 }
        return [names.joined(separator: " "), "\(person.lastName) \(person.firstName ?? "")"].contains { full in
            full.range(of: name, options: [.caseInsensitive, .diacriticInsensitive]) != nil
        }
    }
}
