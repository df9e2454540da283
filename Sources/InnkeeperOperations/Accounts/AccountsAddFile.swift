import Hospitality
public import InnkeeperContract

/// Keeps a paper or a picture with an account; what it holds is sealed.
///
/// - Throws: What ``AccountFiling/keep(for:type:of:as:_:)`` refuses.
extension AccountsAddFile: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let filing = AccountFiling(name: request.name, type: request.type, data: request.data)
        let id = try await filing.keep(for: ID(request.accountID), of: chain, as: "AccountId", call)
        return Response(fileID: id.uuid)
    }
}
