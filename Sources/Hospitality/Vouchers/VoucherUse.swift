public import Foundation

/// A voucher with what it opens and the codes that were said for it, ready to be used for a stay.
public struct UsableVoucher: Sendable {
    public let voucher: Voucher
    public let rates: Set<ID<Rate>>
    public let codes: [VoucherCode]

    public init(_ voucher: Voucher, rates: Set<ID<Rate>>, codes: [VoucherCode]) {
        self.voucher = voucher
        self.rates = rates
        self.codes = codes
    }
}

/// What somebody wants to use a voucher code for.
public struct VoucherUse: Sendable {
    public let code: String
    public let rate: ID<Rate>
    public let units: Range<UnitIndex>
    /// Whom the stay is sold to or through, as the request says.
    public let company: ID<Company>?
    public let travelAgency: ID<Company>?

    public init(
        code: String, rate: ID<Rate>, units: Range<UnitIndex>, company: ID<Company>?, travelAgency: ID<Company>?
    ) {
        self.code = code
        self.rate = rate
        self.units = units
        self.company = company
        self.travelAgency = travelAgency
    }

    /// The voucher that opens the rate for the stay; where several do, the oldest.
    ///
    /// - Parameter vouchers: Those that have the code.
    /// - Parameter now: When the stay is booked.
    /// - Throws: ``VoucherRefusal`` that says why none does.
    public func voucher(among vouchers: [UsableVoucher], now: Date) throws(VoucherRefusal) -> Voucher {
        let active = vouchers.filter(\.voucher.isActive).sorted { $0.voucher.id < $1.voucher.id }
        let opening = active.filter { $0.rates.contains(rate) }
        guard !opening.isEmpty else { throw .opensNothing(code) }
        let valid = opening.filter { $0.codes.contains { $0.isActive && $0.isValid(at: now) } }
        guard !valid.isEmpty else { throw .notValidNow(code) }
        let inTime = valid.filter { isOccupiable($0.voucher) }
        guard !inTime.isEmpty else { throw .notForTheseNights(code) }
        guard let found = inTime.first(where: { isOfTheSameFirm($0.voucher) }) else { throw .ofAnotherCompany(code) }
        return found.voucher
    }

    private func isOccupiable(_ voucher: Voucher) -> Bool {
        RestrictionSpan(first: units.first, last: units.last).map { voucher.occupiable.contains($0) } ?? false
    }

    /// Who names no firm books for that of the voucher.
    private func isOfTheSameFirm(_ voucher: Voucher) -> Bool {
        switch voucher.type {
        case .public: true
        case .partnerCompany: company.map { $0 == voucher.companyID } ?? true
        case .travelAgency: travelAgency.map { $0 == voucher.companyID } ?? true
        }
    }
}

/// Why a voucher code does not help.
public enum VoucherRefusal: Refusal, Equatable {
    /// It is unknown, or of a voucher that does not open the rate; they are told apart for nobody.
    case opensNothing(String)
    case notValidNow(String)
    case notForTheseNights(String)
    case ofAnotherCompany(String)

    public var message: String {
        switch self {
        case .opensNothing(let code): "The voucher code \(code) does not open this rate."
        case .notValidNow(let code): "The voucher code \(code) cannot be used now."
        case .notForTheseNights(let code): "The voucher code \(code) is not for these dates."
        case .ofAnotherCompany(let code): "The voucher code \(code) is for stays of another company."
        }
    }
}
