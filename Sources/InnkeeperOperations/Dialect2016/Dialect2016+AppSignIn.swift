import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperWire

extension Dialect2016 {
    /// `app/signIn`: opens a session, whose token stands for the access token until the next sign-in.
    ///
    /// So one client at most works with a session, the one that signed in last. Nobody has to sign in: the access token
    /// works as it is, and goes on to.
    enum AppSignIn: DialectOperation {
        static let path = "app/signIn"
        static let permission: String? = nil

        struct Request: WireReadable {
            let connectorToken: String

            init(from object: WireObject) throws(InvalidInput) {
                connectorToken = try object.string("ConnectorToken", minLength: 1, maxLength: 1000)
            }
        }

        struct Response: WireWritable {
            let accessToken: String
            let enterprise: Enterprise

            func write(to writer: inout JSONWriter) {
                writer.beginObject()
                writer.string("AccessToken", accessToken)
                writer.key("Enterprise")
                writer.beginObject()
                writer.uuid("Id", enterprise.id.uuid)
                writer.string("Name", enterprise.name)
                writer.endObject()
                writer.endObject()
            }
        }

        static func perform(_ request: Request, in call: Call) async throws -> Response {
            let enterprise = try call.enterprise()
            let token = call.caller.token.id
            return try await call.store.write { transaction in
                try transaction.lock(.other(token))
                // Callers are remembered for a moment, in which the token may have been revoked.
                guard try transaction.accessTokens.valid(token) != nil else { throw Failure.unauthorized }
                let session = sessionToken(call)
                try transaction.connectorSessions.start(TokenHash(of: session), of: token, at: call.now)
                return Response(accessToken: session, enterprise: enterprise)
            }
        }

        /// As integrations know tokens: 32 and 31 hexadecimal digits with a dash between.
        private static func sessionToken(_ call: Call) -> String {
            // Four identifiers hold 248 bits of chance.
            let chance = (0..<4).map { _ in call.newID(AccessToken.self).description }.joined()
            let digits = TokenHash(of: chance).hexadecimal.uppercased()
            return "\(digits.prefix(32))-\(digits.dropFirst(32).prefix(31))"
        }
    }
}
