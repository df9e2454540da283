import Hospitality
import InnkeeperWire

extension Gateway {
    /// The caller behind the one token of a request of the first edition: an access token, or the session that was
    /// opened with it last.
    ///
    /// - Throws: `InvalidInput` without a token; 401 for one that is unknown, revoked, or of a session that has ended.
    func caller(of request: WireObject, for operation: DialectEndpoint) async throws -> Caller {
        // Only the access token itself opens a session, else a session would outlive its end.
        let isSignIn = operation.path == Dialect2016.AppSignIn.path
        let names = isSignIn ? ["ConnectorToken"] : Dialect2016.tokens
        let token = try request.string(names.first(where: request.has) ?? names[0], minLength: 1, maxLength: 1000)
        if let caller = try await authentication.caller(clientToken: nil, accessToken: token, now: uptime()) {
            return caller
        }
        guard !isSignIn, let caller = try await authentication.caller(session: token) else {
            throw Failure.unauthorized
        }
        return caller
    }

    /// Does what a caller asks for in the words of the first edition, which knew neither portfolios nor languages.
    func perform(_ operation: DialectEndpoint, _ request: WireObject, for caller: Caller) async throws -> [UInt8] {
        if let permission = operation.permission, !caller.token.permissions.include(permission) {
            throw Failure.unauthorized
        }
        guard !caller.isPortfolio else { throw Failure.unauthorized }
        return try await operation.answer(request, makeCall(for: caller, language: nil))
    }
}
