import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

extension Dialect2016 {
    /// `reservations/getAll`: lists the stays of which a part is planned within an interval, newest first, with their
    /// people inside and the groups that they are of.
    ///
    /// Confirmed, started and processed stays are listed unless `States` says otherwise. This edition knew no pages and
    /// no longest interval, so only the number of stays in one answer has an end.
    enum ReservationsGetAll: DialectOperation {
        static let path = "reservations/getAll"
        /// A busy year of a house of thirty rooms.
        private static let most = 10_000

        struct Request: WireReadable {
            let interval: InstantInterval
            let states: [ReservationState]

            init(from object: WireObject) throws(InvalidInput) {
                let (start, end) = (try object.instant("StartUtc"), try object.instant("EndUtc"))
                guard start <= end else { throw object.refusal("EndUtc", "must not be before StartUtc") }
                interval = InstantInterval(start: start, end: end)
                let said = try object.optionalChoices("States", Contract.ServiceOrderStateOld.self, count: 0...1000)
                states = said.map { $0.compactMap { ReservationState(name: $0.rawValue) } }
                    ?? [.confirmed, .started, .processed]
            }
        }

        struct Response: WireWritable {
            let reservations: [Reservation]
            let groups: [ReservationGroup]

            func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.parts("Reservations", of: reservations)
                writer.parts("ReservationGroups", of: groups)
                writer.endObject()
            }
        }

        /// - Throws: `TooManyItems` for an interval with more stays than one answer holds.
        static func perform(_ request: Request, in call: Call) async throws -> Response {
            let enterprise = try call.enterprise()
            return try await call.store.read { transaction in
                var filter = ReservationFilter(enterprises: [enterprise.id])
                filter.serviceIDs = try call.bookableServices(nil, of: [enterprise.id], in: transaction)
                filter.colliding = request.interval
                filter.states = request.states
                let found = try transaction.reservations.list(filter, Page(count: most + 1))
                guard found.count <= most else { throw TooManyItems() }
                let stays = try Stays(found, of: enterprise, for: call, in: transaction)
                return Response(reservations: stays.reservations, groups: stays.groups)
            }
        }
    }
}
