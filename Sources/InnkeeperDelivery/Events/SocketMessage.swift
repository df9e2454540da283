import Hospitality

/// What a listener gets over its socket: `{"Events":[…]}`.
enum SocketMessage {
    /// Events in one message, so that a large change does not make one message that no client takes.
    private static let eventsPerMessage = 100

    /// Whether events of this kind are announced over sockets; the others are for webhooks alone.
    static func announces(_ kind: OutboxEvent.Kind) -> Bool {
        switch kind {
        case .deviceCommand, .reservation, .resource, .priceUpdate: true
        case .serviceOrderUpdated, .resourceUpdated, .messageAdded, .resourceBlockUpdated, .customerAdded,
            .customerUpdated, .paymentUpdated:
            false
        }
    }

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
