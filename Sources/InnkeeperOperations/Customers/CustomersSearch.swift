import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Finds who can be charged now: the companions of stays that have started, each with the stay, and the paymasters of
/// the chain, who need none.
///
/// A name is found in the first, the last and the full name, whatever its case, accents and script, and who fits best
/// comes first. Whom the house has
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
            let found = ranked(guests + paymasters.map { ($0, nil) }, by: request.name.said)
            let shown = extent.customers == true ? found : []
            let documents = extent.documents == true
                ? try transaction.identityDocuments(call.premises.vault).documents(
                    of: shown.map(\.customer.id), ofAny: [enterprise.chainID]
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
    ) throws -> [Found] {
        let ids = Set(stays.flatMap { facts.companions[$0.id] ?? [] })
        let customers = try transaction.customers.find(Array(ids), of: enterprise.chainID)
        let known = Dictionary(uniqueKeysWithValues: customers.map { ($0.id, $0) })
        return stays.flatMap { stay in
            (facts.companions[stay.id] ?? []).compactMap { id in known[id].map { ($0, stay) } }
        }
    }

    private typealias Found = (customer: Customer, stay: Reservation?)

    /// Those whose name fits, the best first; where two fit alike, as they came.
    private static func ranked(_ found: [Found], by name: String?) -> [Found] {
        guard let name else { return found }
        let search = NameSearch(name)
        let matches = found.enumerated().compactMap { place, one in
            let person = one.customer.person
            return search.match([person.firstName, person.lastName, person.secondLastName].compactMap { $0 }).map {
                (rank: $0, place: place, found: one)
            }
        }
        return matches.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.found)
    }
}
