import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// The vouchers whose codes a request names for its stays.
struct StayVouchers {
    private let uses: [Result<Voucher?, VoucherRefusal>]

    /// Looks for the voucher of each stay that names a code.
    init(
        of stays: [Contract.ReservationData], _ quotes: [StayQuote], of catalog: StayCatalog, now: Date,
        in transaction: Transaction
    ) throws {
        let codes = stays.compactMap(\.voucherCode.said)
        let vouchers = try transaction.voucherCodes.usable(codes, for: catalog.service.id, of: catalog.enterprise.id)
        uses = zip(stays, quotes).map { stay, quote in
            guard let code = stay.voucherCode.said else { return .success(nil) }
            let use = VoucherUse(
                code: code, rate: quote.rate.id, units: quote.units, company: stay.companyID.map { ID($0) },
                travelAgency: stay.travelAgencyID.map { ID($0) }
            )
            do throws(VoucherRefusal) {
                return .success(try use.voucher(among: vouchers[VoucherCode.folded(code)] ?? [], now: now))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The voucher that a stay is sold with; nil where none was named or fits.
    subscript(index: Int) -> Voucher? { try? uses[index].get() }

    /// Whether a voucher opens the rate of a stay.
    ///
    /// - Throws: `VoucherRefusal` where a code was named and does not.
    func opensRate(ofStay index: Int) throws(VoucherRefusal) -> Bool { try uses[index].get() != nil }
}

extension ReservationSale {
    /// Whose voucher it is, buys or sends.
    mutating func apply(_ voucher: Voucher?) {
        guard let voucher else { return }
        voucherID = voucher.id.uuid
        switch voucher.type {
        case .public: break
        case .partnerCompany: partnerCompanyID = partnerCompanyID ?? voucher.companyID
        case .travelAgency: travelAgencyID = travelAgencyID ?? voucher.companyID
        }
    }
}
