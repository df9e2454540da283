import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the codes of vouchers, newest first, with those that were deleted.
///
/// - Throws: `InvalidReference` for a voucher that is unknown in these enterprises, or of a service that the token does
///   not open.
extension VoucherCodesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let owners = try call.enterpriseIDs(request.enterpriseIDs)
        let wanted: [ID<Voucher>] = ids(request.voucherIDs)
        return try await call.store.read { transaction in
            let found = try transaction.vouchers.find(wanted, ofAny: owners)
            for id in wanted {
                let voucher = try found.first { $0.id == id }.known(as: "VoucherIds", id.uuid)
                try call.admit(voucher.serviceID.uuid, as: "VoucherIds")
            }
            let codes = try transaction.voucherCodes.list(
                of: wanted,
                HouseFilter(
                    enterprises: owners, ids: ids(request.voucherCodeIDs),
                    updated: request.updatedUTC.map { InstantInterval($0) }
                ),
                Page(request.limitation)
            )
            return Response(voucherCodes: codes.map { Contract.VoucherCode($0) }, cursor: codes.last?.id.uuid)
        }
    }
}
