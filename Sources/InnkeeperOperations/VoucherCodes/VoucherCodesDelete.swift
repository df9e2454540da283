import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes codes of vouchers; all of them or, where one is unknown, none. They are kept and listed as deleted
/// (inferred), and nobody can book with them any more.
///
/// - Throws: `InvalidReference` for a code that is unknown or of a service that the token does not open.
extension VoucherCodesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let wanted: [ID<VoucherCode>] = ids(request.voucherCodeIDs)
        return try await call.store.write { transaction in
            let codes = try transaction.voucherCodes.find(wanted, of: enterprise.id)
            for id in wanted where !codes.contains(where: { $0.id == id }) {
                throw InvalidReference.unknown("VoucherCodeIds", id.uuid)
            }
            let desk = VoucherDesk(call: call, enterprise: enterprise, transaction: transaction)
            _ = try desk.vouchers(codes.map(\.voucherID.uuid), as: "VoucherCodeIds")
            try transaction.voucherCodes.delete(wanted, of: enterprise.id, at: call.now)
            return Response()
        }
    }
}
