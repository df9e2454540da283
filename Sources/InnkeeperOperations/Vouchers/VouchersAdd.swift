import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Adds vouchers that open rates which are not for everybody. They are of no use until they have codes.
///
/// The occupiable interval is that of the time units which its ends are in.
///
/// - Throws: `InvalidReference` and `InvalidInput` for services, rates and companies that the house does not have, and
///   for a voucher of a company that names none.
extension VouchersAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = VoucherDesk(call: call, enterprise: enterprise, transaction: transaction)
            var (vouchers, rates) = ([Voucher](), [ID<Voucher>: [ID<Rate>]]())
            var answers: [Contract.Voucher] = []
            for (index, data) in request.voucherParameters.enumerated() {
                let path = "VoucherParameters[\(index)]"
                let bookable = try BookableService(data.serviceID, of: enterprise, for: call, in: transaction)
                let voucher = try desk.voucher(data, bookable, at: path)
                try desk.checkCompany(of: voucher, at: path)
                rates[voucher.id] = try desk.rates(data.assignedRateIDs ?? [], of: bookable.service.id)
                vouchers.append(voucher)
                answers.append(Contract.Voucher(voucher, bookable.timeUnits))
            }
            try transaction.vouchers.insert(vouchers, opening: rates)
            return Response(vouchers: answers)
        }
    }
}
