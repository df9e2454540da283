import HTTPTypes
import Hummingbird
import NIOCore

/// An answer before it becomes HTTP.
struct Reply: Sendable {
    var status: Int
    var body: [UInt8] = []
    var contentType = jsonContentType
    /// What is sent part by part, in the place of ``body``.
    var stream: ReplyStream?
    /// The methods of the address, with 405.
    var allow: String?
    var retryAfterSeconds: Int?
    /// Where to go instead, with 303.
    var location: String?
    /// The name of the integration that asked, for the log.
    var integration: String?

    /// The answer as Hummingbird sends it.
    ///
    /// - Parameters:
    ///   - coding: What the client takes; a body too small to gain from it is sent as it is.
    ///   - hasBody: False for HEAD, which is told the length alone.
    func response(requestID: String, coding: ContentCoding?, hasBody: Bool) -> Response {
        var headers = HTTPFields()
        headers[.requestID] = requestID
        if let allow { headers[.allow] = allow }
        if let location { headers[.location] = location }
        if let retryAfterSeconds { headers[.retryAfter] = String(retryAfterSeconds) }
        if let stream {
            headers[.contentType] = contentType
            let body = hasBody ? stream.body : ResponseBody()
            if !hasBody { headers[.contentLength] = String(stream.bytes) }
            return Response(status: .init(code: status), headers: headers, body: body)
        }
        guard !body.isEmpty else { return Response(status: .init(code: status), headers: headers) }
        headers[.contentType] = contentType
        var bytes = body
        if let coding, body.count >= ContentCoding.worthwhileBytes, let smaller = coding.compressed(body) {
            bytes = smaller
            headers[.contentEncoding] = coding.rawValue
            headers[.vary] = "Accept-Encoding"
        }
        guard hasBody else {
            headers[.contentLength] = String(bytes.count)
            return Response(status: .init(code: status), headers: headers)
        }
        return Response(
            status: .init(code: status), headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
