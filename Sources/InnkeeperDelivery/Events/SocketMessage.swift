import Hospitality

/// What a listener gets over its socket: `{"Events":[…]}`.
enum SocketMessage {
    /// The events that are announced over sockets; the others are for webhooks alone.
    static let kinds: Set<String> = ["DeviceCommand", "Reservation", "Resource", "PriceUpdate"]

    /// Events in one message, so that a large change does not make one message that no client takes.
    private static let eventsPerMessage = 100

    static func messages(of events: [OutboxEvent]) -> [[UInt8]] {
        stride(from: 0, to: events.count, by: eventsPerMessage).map { start in
            message(of: events[start..<min(start + eventsPerMessage, events.count)])
        }
    }

    private static func message(of events: ArraySlice<OutboxEvent>) -> [UInt8] {
        var bytes = Array("{\"Events\":[".utf8)
        for (index, event) in events.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: event.payload.utf8)
        }
        bytes.append(contentsOf: "]}".utf8)
        return bytes
    }
}
