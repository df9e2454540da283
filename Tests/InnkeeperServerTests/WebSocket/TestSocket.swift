/// A WebSocket client of a few lines, so that a test sees every frame.
struct TestSocket {
    enum Opcode: UInt8 {
        case text = 1
        case close = 8
        case ping = 9
        case pong = 10
    }

    struct Frame: Equatable {
        let opcode: Opcode
        let text: String
    }

    struct UnknownFrame: Error {}

    let connection: RawConnection

    func send(_ opcode: Opcode, _ text: String) async throws {
        let mask: [UInt8] = [1, 2, 3, 4]
        let data = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        precondition(data.count < 126, "A client's frame in these tests is short.")
        let masked = data.enumerated().map { $0.element ^ mask[$0.offset % 4] }
        try await connection.send([0x80 | opcode.rawValue, 0x80 | UInt8(data.count)] + mask + masked)
    }

    func send(_ bytes: [UInt8]) async throws { try await connection.send(bytes) }

    /// The next frame of any kind.
    func frame() async throws -> Frame {
        let head = try await connection.bytes(2)
        var length = Int(head[1] & 0x7F)
        if length >= 126 {
            let more = try await connection.bytes(length == 126 ? 2 : 8)
            length = more.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let opcode = Opcode(rawValue: head[0] & 0x0F) else { throw UnknownFrame() }
        return Frame(opcode: opcode, text: String(decoding: try await connection.bytes(length), as: UTF8.self))
    }

    /// The next text.
    func message() async throws -> String {
        while true {
            let frame = try await frame()
            if frame.opcode == .text { return frame.text }
        }
    }

    func fallSilent() async throws { try await connection.fallSilent() }

    /// Returns when the server has closed the connection.
    func waitForEnd() async { _ = await connection.rest() }
}
