import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Changes vouchers; all of them or, where one cannot be changed so, none.
///
/// The rates that are named replace those that were opened. What was booked with a voucher stays booked.
///
/// - Throws: `InvalidReference` and `InvalidInput` for vouchers that are unknown or deleted, for rates and companies
///   that the house does not have, and for a voucher of a company that would name none.
extension VouchersUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let desk = VoucherDesk(call: call, enterprise: enterprise, transaction: transaction)
            let found = try desk.vouchers(request.voucherUpdates.map(\.voucherID), as: "VoucherId")
            var vouchers = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
            var order: [ID<Voucher>] = []
            for (index, update) in request.voucherUpdates.enumerated() {
                let path = "VoucherUpdates[\(index)]"
                guard var voucher = vouchers[ID(update.voucherID)], voucher.isActive else {
                    throw InvalidReference.unknown("VoucherId", update.voucherID)
                }
                let bookable = try BookableService(
                    voucher.serviceID.uuid, as: "VoucherId", of: enterprise, for: call, in: transaction
                )
                try voucher.apply(update, bookable.timeUnits, at: path)
                try desk.checkCompany(of: voucher, at: path)
                voucher.updated = call.now
                try transaction.vouchers.update(voucher)
                if let rates = update.assignedRateIDs {
                    try transaction.vouchers.setRates(
                        try desk.rates(rates.value ?? [], of: voucher.serviceID), of: voucher
                    )
                }
                vouchers[voucher.id] = voucher
                if !order.contains(voucher.id) { order.append(voucher.id) }
            }
            return Response(
                vouchers: try order.compactMap { vouchers[$0] }.map { voucher in
                    let service = try transaction.services.find(voucher.serviceID, of: enterprise.id)
                    let units = service?.timeUnits(in: enterprise.timeZone)
                    return Contract.Voucher(voucher, try units.known(as: "VoucherId", voucher.id.uuid))
                }
            )
        }
    }
}

extension Voucher {
    fileprivate mutating func apply(
        _ update: Contract.VoucherUpdateParameters, _ timeUnits: TimeUnits, at path: String
    ) throws {
        try update.name.overwrite(&name, at: "\(path).Name")
        if let type = update.type { self.type = sameChoice(try type.value.uncleared("\(path).Type")) }
        update.companyID.overwrite(&companyID)
        update.externalIdentifier.overwrite(&externalIdentifier)
        let members = ("\(path).OccupiableIntervalStartUtc", "\(path).OccupiableIntervalEndUtc")
        let start = try Self.instant(update.occupiableIntervalStartUTC, at: members.0)
        let end = try Self.instant(update.occupiableIntervalEndUTC, at: members.1)
        occupiable = try timeUnits.span(
            around: start ?? occupiable.first.map(timeUnits.start), end ?? occupiable.last.map(timeUnits.start),
            at: members
        )
    }

    /// Nil where nothing is said; an instant that is cleared is nil as well, inside.
    private static func instant(
        _ update: Contract.StringUpdateValue?, at path: String
    ) throws(InvalidInput) -> Date?? {
        guard let update else { return nil }
        guard let text = update.value.said else { return .some(nil) }
        guard let instant = InstantText.instant(text) else {
            throw InvalidInput(path, "is not a date and time", kind: .malformed)
        }
        return instant
    }
}
