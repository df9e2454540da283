import Foundation
import Hospitality
import InnkeeperWire

extension Dialect2016 {
    /// A command to a device as this edition tells of one.
    struct Command: WireWritable {
        let command: DeviceCommand
        let device: Device
        /// Of a key: the stay that it is for, as it is now.
        let stay: Reservation?

        /// Whether this edition knows the devices that do such a thing.
        static func knows(_ data: DeviceCommand.Data) -> Bool {
            switch data {
            case .print, .cutKey: true
            case .takePayment, .fiscalize: false
            }
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", command.id.uuid)
            writer.string("State", command.state.rawValue)
            writer.instant("CreatedUtc", command.created)
            writer.key("Creator")
            if let name = command.creatorName { Self.writeCreator(name, to: &writer) } else { writer.null() }
            writer.key("Device")
            writer.beginObject()
            writer.uuid("Id", device.id.uuid)
            writer.string("Name", device.name)
            writer.string("Type", type)
            writer.endObject()
            writer.key("Data")
            writeData(to: &writer)
            writer.endObject()
        }

        /// The only key cutters of those days were those of VisiOnline.
        private var type: String {
            switch device.kind {
            case .keyCutter: "VisiOnlineKeyCutter"
            case .printer, .paymentTerminal, .fiscalMachine, .passportScanner: device.kind.rawValue
            }
        }

        private static func writeCreator(_ name: String, to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("FirstName", nil)
            writer.string("LastName", name)
            writer.string("ImageUrl", nil)
            writer.endObject()
        }

        private func writeData(to writer: inout JSONWriter) {
            switch command.data {
            case .print(let order): write(order, to: &writer)
            case .cutKey(let order): write(order, to: &writer)
            case .takePayment, .fiscalize: writer.null()
            }
        }

        private func write(_ order: DeviceCommand.PrintOrder, to writer: inout JSONWriter) {
            writer.beginObject()
            writer.int("CopyCount", order.copyCount)
            writer.string("FileType", "application/pdf")
            writer.string("FileData", order.fileData)
            writer.string("PrinterName", device.identifier ?? device.name)
            writer.string("PrinterDriverName", device.setup.driverName)
            writer.string("PrinterPortName", device.setup.portName)
            writer.endObject()
        }

        private func write(_ order: DeviceCommand.KeyOrder, to writer: inout JSONWriter) {
            let account = LockAccount(device.setup)
            writer.beginObject()
            writer.string("ApiUrl", device.setup.apiURL ?? "")
            writer.string("UserName", account.userName)
            writer.string("Password", account.password)
            writer.string("KeyCutterId", device.identifier ?? device.name)
            writer.strings("LockIds", order.lockIDs)
            writer.instant("ValidityStartUtc", order.start)
            writer.instant("ValidityEndUtc", order.end)
            writer.int("KeyCount", order.keyCount)
            writer.part("Reservation", of: stay)
            writer.endObject()
        }
    }

    /// How the software at the house signs in to that of the locks.
    ///
    /// This edition had members for it. Today it is in the free text that only that software understands: where the
    /// text is a JSON object with these members, they are told apart again.
    private struct LockAccount {
        let userName: String
        let password: String

        init(_ setup: Device.Setup) {
            let object = setup.data.flatMap { try? WireObject(JSON(parsing: Array($0.utf8))) }
            userName = (try? object?.optionalString("UserName")) ?? ""
            password = (try? object?.optionalString("Password")) ?? ""
        }
    }
}
