import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

extension Dialect2016 {
    /// `commands/getAllActive`: lists what printers and key cutters of the caller's integration still have to do,
    /// oldest first; what was pending is received from now on.
    ///
    /// This edition knows no other devices. Their commands stay for a client that does.
    enum CommandsGetAllActive: DialectOperation {
        static let path = "commands/getAllActive"

        struct Request: WireReadable {
            init(from object: WireObject) throws(InvalidInput) {}
        }

        struct Response: WireWritable {
            let commands: [Command]

            func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.parts("Commands", of: commands)
                writer.endObject()
            }
        }

        static func perform(_ request: Request, in call: Call) async throws -> Response {
            let enterprise = try call.enterprise()
            return try await call.store.write { transaction in
                let commands = try call.receiveCommands(of: enterprise, in: transaction) { Command.knows($0.data) }
                let devices = try transaction.devices.list(
                    Array(Set(commands.map(\.deviceID))), of: enterprise.id
                )
                let byID = Dictionary(uniqueKeysWithValues: devices.map { ($0.id, $0) })
                let keyed: [ID<Hospitality.Reservation>] = ids(
                    commands.compactMap { $0.data.keyOrder?.reservationID }
                )
                let stays = try Stays(
                    try transaction.reservations.find(keyed, of: enterprise.id), of: enterprise, for: call,
                    in: transaction
                )
                return Response(
                    commands: commands.compactMap { command in
                        byID[command.deviceID].map { device in
                            Command(command: command, device: device, stay: stays.stay(of: command))
                        }
                    }
                )
            }
        }
    }

    /// `commands/update`: takes the news of a device about one of its commands, and what the device answered.
    enum CommandsUpdate: DialectOperation {
        static let path = "commands/update"
        /// Longer than what any lock or printer has to say.
        private static let longest = 100_000

        struct Request: WireReadable {
            let update: Contract.DeviceCommandUpdateParameters
            /// A JSON object; only looked at when the command is done.
            let result: String?

            init(from object: WireObject) throws(InvalidInput) {
                update = try Contract.DeviceCommandUpdateParameters(from: object)
                guard let value = object.value("Result") else {
                    result = nil
                    return
                }
                _ = try object.object("Result")
                var writer = JSONWriter()
                writer.value(value)
                guard writer.bytes.count <= longest else {
                    throw object.refusal("Result", "is longer than \(longest) bytes")
                }
                result = String(decoding: writer.bytes, as: UTF8.self)
            }
        }

        /// - Throws: `InvalidReference` for a command of a device that this edition does not know, and as today's
        ///   operation does.
        static func perform(_ request: Request, in call: Call) async throws -> Contract.Unit {
            let enterprise = try call.enterprise()
            return try await call.store.write { transaction in
                let command = try InnkeeperContract.CommandsUpdate.record(
                    request.update, of: enterprise, in: transaction, call
                )
                guard Command.knows(command.data) else {
                    throw InvalidReference("CommandId", "names a command to a device of another kind")
                }
                if let result = request.result, command.state == .processed {
                    try transaction.deviceCommands.keep(result: result, of: command)
                }
                return Contract.Unit()
            }
        }
    }
}

extension DeviceCommand.Data {
    /// The key that is to be cut; nil where it is something else that is to be done.
    fileprivate var keyOrder: DeviceCommand.KeyOrder? {
        if case .cutKey(let order) = self { order } else { nil }
    }
}

extension Dialect2016.Stays {
    /// The stay that a key is for.
    fileprivate func stay(of command: DeviceCommand) -> Dialect2016.Reservation? {
        command.data.keyOrder.flatMap { order in reservations.first { $0.stay.id == order.reservationID } }
    }
}
