import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Has keys cut for a stay; what the lock has to know is taken from the reservation as it is now.
///
/// - Throws: `InvalidReference` for a device that cuts no keys, a reservation of another house or one without a room,
///   and for a number of keys that nobody means.
extension CommandsAddKeyCutter: APIOperation {
    /// More keys than a stay needs.
    private static let keys = 1...100

    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        guard keys.contains(request.keyCount) else { throw InvalidReference("KeyCount", "must be between 1 and 100") }
        return try await call.store.write { transaction in
            let device = try transaction.devices.find(
                ID(request.keyCutterID), of: enterprise.id, kind: .keyCutter, as: "KeyCutterId"
            )
            let reservation = try call.reservation(request.reservationID, of: enterprise.id, in: transaction)
            let order = try keyOrder(for: reservation, count: request.keyCount, in: transaction)
            let command = try call.send(.cutKey(order), to: device, in: transaction)
            return Response(commandID: command.id.uuid)
        }
    }

    private static func keyOrder(
        for reservation: Reservation, count: Int, in transaction: Transaction
    ) throws -> DeviceCommand.KeyOrder {
        guard let room = reservation.assignedResourceID,
            let resource = try transaction.resources.find(room, of: reservation.enterpriseID)
        else { throw InvalidReference("ReservationId", "has no room yet, so there is no lock to cut a key for") }
        let owner = try transaction.customers.find(ID(reservation.account.id.uuid), of: reservation.chainID)
        return DeviceCommand.KeyOrder(
            keyCount: count, lockIDs: [resource.name], start: reservation.start, end: reservation.scheduledEnd,
            firstName: owner?.person.firstName, lastName: owner?.person.lastName ?? String(reservation.number),
            telephone: owner?.contact.phone, email: owner?.contact.email, reservationID: reservation.id.uuid,
            reservationNumber: String(reservation.number)
        )
    }
}
