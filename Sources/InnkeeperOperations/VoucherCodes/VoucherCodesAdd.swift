import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Adds codes to vouchers.
///
/// Several vouchers may have the same code, and one may have it for several times: whichever fits a stay is used.
///
/// - Throws: `InvalidReference` and `InvalidInput` for a voucher that is unknown or deleted, and for a validity that
///   ends before it begins.
extension VoucherCodesAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = VoucherDesk(call: call, enterprise: enterprise, transaction: transaction)
            let vouchers = try desk.vouchers(request.voucherCodeParameters.map(\.voucherID), as: "VoucherId")
            let deleted = Set(vouchers.filter { !$0.isActive }.map(\.id.uuid))
            let codes = try request.voucherCodeParameters.enumerated().map { index, data in
                let path = "VoucherCodeParameters[\(index)]"
                guard !deleted.contains(data.voucherID) else {
                    throw InvalidReference.unknown("VoucherId", data.voucherID)
                }
                guard let value = data.value.said else { throw InvalidInput("\(path).Value", "must not be blank") }
                if let start = data.validityStartUTC, let end = data.validityEndUTC, end < start {
                    throw InvalidInput("\(path).ValidityEndUtc", "must not be before ValidityStartUtc")
                }
                return VoucherCode(
                    id: call.newID(), enterpriseID: enterprise.id, voucherID: ID(data.voucherID), value: value,
                    validityStart: data.validityStartUTC, validityEnd: data.validityEndUTC, created: call.now
                )
            }
            try transaction.voucherCodes.insert(codes)
            return Response(voucherCodes: codes.map { Contract.VoucherCode($0) })
        }
    }
}
