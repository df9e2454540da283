import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

/// The vouchers whose codes a request names for its stays.
struct StayVouchers {
    private let uses: [Result<Voucher?, VoucherRefusal>]

    /// Looks for the voucher of each stay that names a code.
    init(of stays: [Contract.ReservationData], _ quotes: [StayQuote], of catalog: StayCatalog) {
        uses = zip(stays, quotes).map { stay, quote in
            do throws(VoucherRefusal) {
                return .success(try catalog.voucher(of: stay, for: quote.units))
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

extension StayCatalog {
    /// The voucher whose code a stay names; nil where it names none.
    ///
    /// - Throws: `VoucherRefusal` where no voucher with the code fits.
    func voucher(
        of data: Contract.ReservationData, for units: Range<UnitIndex>
    ) throws(VoucherRefusal) -> Voucher? {
        guard let code = data.voucherCode.said else { return nil }
        let use = VoucherUse(
            code: code, rate: ID(data.rateID), units: units, company: data.companyID.map { ID($0) },
            travelAgency: data.travelAgencyID.map { ID($0) }
        )
        return try use.voucher(among: vouchers[VoucherCode.folded(code)] ?? [], now: now)
    }
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
