import Hummingbird
import NIOCore

/// A body that is too large to hold: its length, and its parts one after the other.
struct ReplyStream: Sendable {
    let bytes: Int
    let parts: Int
    /// A part, from 1; nil when it has been thrown away meanwhile, which breaks the answer off.
    let part: @Sendable (Int) async throws -> [UInt8]?

    private struct Gone: Error {}

    /// Each part is read when the one before it has been sent.
    var body: ResponseBody {
        ResponseBody(contentLength: bytes) { [parts, part] writer in
            for number in stride(from: 1, through: parts, by: 1) {
                guard let bytes = try await part(number) else { throw Gone() }
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
    }
}
