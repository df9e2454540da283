import Foundation
public import Hospitality
import InnkeeperStore

/// The card terminal of the Lantern. It stands in its box until a test puts it on the desk.
extension TestHotel {
    public var terminal: Device {
        Device(
            id: .named(1300), enterpriseID: enterprise.id, kind: .paymentTerminal, name: "Terminal",
            identifier: "TERM-1", setup: Device.Setup(data: "merchant 7")
        )
    }

    /// Once and for all; a second time changes nothing.
    public func placeTerminal() async throws {
        let hotel = self
        try await write { transaction in
            guard try transaction.devices.list([hotel.terminal.id], of: hotel.enterprise.id).isEmpty else { return }
            try transaction.devices.insert(hotel.terminal)
            try transaction.devices.connect(hotel.terminal, to: hotel.integration.id)
        }
    }
}
