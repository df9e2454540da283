import HTTPTypes
import Hummingbird
import NIOCore

/// Takes in the body of a request, whole and plain, within the limit.
struct BodyReader: Sendable {
    let limit: Int

    /// - Throws: ``ServerRefusal`` when the body is too large, not JSON by its own word, or damaged.
    func body(of request: Request) async throws -> [UInt8] {
        guard RequestFields.isJSON(request.headers[.contentType]) else { throw ServerRefusal.unsupportedType }
        let coding = try RequestFields.coding(request.headers[.contentEncoding])
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= limit else { throw ServerRefusal.tooLarge }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(announced)
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= limit else { throw ServerRefusal.tooLarge }
            bytes.append(contentsOf: part.readableBytesView)
        }
        guard let coding else { return bytes }
        do throws(ContentCoding.Failure) {
            return try coding.decompressed(bytes, limit: limit)
        } catch {
            switch error {
            case .damaged: throw ServerRefusal.malformed
            case .tooLarge: throw ServerRefusal.tooLarge
            }
        }
    }
}
