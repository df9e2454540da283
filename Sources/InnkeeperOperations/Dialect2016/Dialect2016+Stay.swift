import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperWire

extension Dialect2016 {
    /// A request about one stay.
    struct StayRequest: WireReadable {
        let reservationID: UUID

        init(from object: WireObject) throws(InvalidInput) { reservationID = try object.uuid("ReservationId") }
    }

    /// `reservations/start`: checks a stay in, as today.
    enum ReservationsStart: DialectOperation {
        static let path = "reservations/start"

        static func perform(_ request: StayRequest, in call: Call) async throws -> Contract.Unit {
            try await InnkeeperContract.ReservationsStart.perform(.init(reservationID: request.reservationID), in: call)
        }
    }

    /// `reservations/process`: checks a stay out.
    ///
    /// This edition asked for closed bills and had no operation to close them. So nobody who stays may owe anything, as
    /// today, and the bills that are paid are closed with the check-out.
    enum ReservationsProcess: DialectOperation {
        static let path = "reservations/process"

        static func perform(_ request: StayRequest, in call: Call) async throws -> Contract.Unit {
            try await InnkeeperContract.ReservationsProcess.perform(
                .init(reservationID: request.reservationID, closeBills: true), in: call
            )
        }
    }

    /// `reservations/cancel`: cancels a stay, with or without the fee for it, and always with a reason.
    enum ReservationsCancel: DialectOperation {
        static let path = "reservations/cancel"

        struct Request: WireReadable {
            let reservationID: UUID
            let chargesFee: Bool
            let notes: String

            init(from object: WireObject) throws(InvalidInput) {
                reservationID = try object.uuid("ReservationId")
                chargesFee = try object.bool("ChargeCancellationFee")
                notes = try object.string("Notes")
            }
        }

        static func perform(_ request: Request, in call: Call) async throws -> Contract.Unit {
            // This edition sent no e-mail.
            _ = try await InnkeeperContract.ReservationsCancel.perform(
                .init(
                    postCancellationFee: request.chargesFee, sendEmail: false, notes: request.notes,
                    reservationID: request.reservationID
                ),
                in: call
            )
            return Contract.Unit()
        }
    }

    /// `tasks/add`: gives a task to a department or to nobody in particular. The answer does not say which task it is.
    enum TasksAdd: DialectOperation {
        static let path = "tasks/add"

        struct Request: WireReadable {
            let departmentID: UUID?
            let name: String
            let description: String?
            let deadline: Date

            init(from object: WireObject) throws(InvalidInput) {
                departmentID = try object.optionalUUID("DepartmentId")
                name = try object.string("Name", minLength: 1)
                description = try object.optionalString("Description")
                deadline = try object.instant("DeadlineUtc")
            }
        }

        static func perform(_ request: Request, in call: Call) async throws -> Contract.Unit {
            _ = try await InnkeeperContract.TasksAdd.perform(
                .init(
                    departmentID: request.departmentID, name: request.name, description: request.description,
                    deadlineUTC: request.deadline
                ),
                in: call
            )
            return Contract.Unit()
        }
    }
}
