import Foundation
import Hospitality
import InnkeeperStore

/// A service that is sold by time units, with the clock by which it divides time.
struct BookableService: Sendable {
    let service: Service
    let enterprise: Enterprise
    let timeUnits: TimeUnits

    /// The service that a request names.
    ///
    /// - Throws: `InvalidReference` naming `member` when the enterprise has no such active service, when it sells no
    ///   time units, and when the token is bound to another.
    init(
        _ id: UUID,
        as member: String = "ServiceId",
        of enterprise: Enterprise,
        for call: Call,
        in transaction: Transaction
    ) throws {
        try call.admit(id, as: member)
        guard let service = try transaction.services.find(ID(id), of: enterprise.id), service.isActive else {
            throw InvalidReference.unknown(member, id)
        }
        guard let timeUnits = service.timeUnits(in: enterprise.timeZone) else {
            throw InvalidReference(member, "names a service that is not sold by time units")
        }
        self.service = service
        self.enterprise = enterprise
        self.timeUnits = timeUnits
    }
}
