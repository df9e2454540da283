import Hospitality
public import InnkeeperContract

/// Keeps a paper or a picture with a customer, as `accounts/addFile` does for every account.
///
/// - Throws: What ``AccountFiling/keep(for:type:of:as:_:)`` refuses.
extension CustomersAddFile: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let filing = AccountFiling(name: request.name, type: request.type, data: request.data)
        let id = try await filing.keep(
            for: ID(request.customerID), type: .customer, of: chain, as: "CustomerId", call
        )
        return Response(fileID: id.uuid)
    }
}
