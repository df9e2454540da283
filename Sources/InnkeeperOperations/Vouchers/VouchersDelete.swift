import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes vouchers together with their codes; all of them or, where one is unknown, none.
///
/// They are kept for the stays that were booked with them, and listed as deleted (inferred). One that was deleted keeps
/// the time at which it was.
///
/// - Throws: `InvalidReference` for a voucher that is unknown or of a service that the token does not open.
extension VouchersDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = VoucherDesk(call: call, enterprise: enterprise, transaction: transaction)
            let found = try desk.vouchers(request.voucherIDs, as: "VoucherIds").filter(\.isActive)
            // At most 1,000 by the contract.
            for var voucher in found {
                voucher.isActive = false
                voucher.updated = call.now
                try transaction.vouchers.update(voucher)
            }
            let codes = try transaction.voucherCodes.all(of: found.map(\.id), in: [enterprise.id])
            try transaction.voucherCodes.delete(codes.map(\.id), of: enterprise.id, at: call.now)
            return Response()
        }
    }
}
