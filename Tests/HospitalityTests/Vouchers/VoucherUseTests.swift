import Foundation
import Hospitality
import Testing

@Suite("The use of a voucher code")
struct VoucherUseTests {
    private let corporate: ID<Rate> = id(1)
    private let engines: ID<Company> = id(2)
    private let now = utc("2030-03-01T09:00:00Z")

    @Test("finds the oldest voucher that opens the rate for the stay")
    func oldest() throws {
        let vouchers = [try usable(12), try usable(11), try usable(10, rates: [id(9)]), try usable(9, isActive: false)]
        #expect(try use().voucher(among: vouchers, now: now).id == id(11))
    }

    @Test("is refused with the reason that is nearest to success")
    func refusals() throws {
        #expect(refusal([]) == .opensNothing("X"))
        #expect(refusal([try usable(1, isActive: false)]) == .opensNothing("X"))
        #expect(refusal([try usable(1, rates: [id(9)])]) == .opensNothing("X"))
        let yesterday = now.addingTimeInterval(-86_400)
        #expect(refusal([try usable(1, validUntil: yesterday)]) == .notValidNow("X"))
        let may = RestrictionSpan(first: night("2030-05-01"), last: night("2030-05-31"))
        #expect(refusal([try usable(1, occupiable: may)]) == .notForTheseNights("X"))
        let ofAnother = try usable(1, type: .partnerCompany, company: engines)
        #expect(refusal([ofAnother], company: id(8)) == .ofAnotherCompany("X"))
        let ofAgency = try usable(1, type: .travelAgency, company: engines)
        #expect(refusal([ofAgency], agency: id(8)) == .ofAnotherCompany("X"))
        #expect(refusal([ofAnother], agency: id(8)) == nil)
        #expect(refusal([ofAnother, try usable(2)], company: id(8)) == nil)
        #expect(VoucherRefusal.notForTheseNights("X").message == "The voucher code X is not for these dates.")
    }

    @Test("is for the first and the last instant of its validity too")
    func ends() {
        let code = VoucherCode(
            id: id(1), enterpriseID: id(90), voucherID: id(2), value: "X", validityStart: now, validityEnd: now,
            created: now
        )
        #expect(code.isValid(at: now))
        #expect(!code.isValid(at: now.addingTimeInterval(1)))
        #expect(!code.isValid(at: now.addingTimeInterval(-1)))
    }

    @Test("does not care for the size of letters and for blanks")
    func folding() {
        #expect(VoucherCode.folded("  Été  2030 ") == VoucherCode.folded("ÉTÉ 2030"))
        #expect(VoucherCode.folded("AB") != VoucherCode.folded("A B"))
    }

    @Test("needs a company where the voucher is one's")
    func companyMissing() {
        #expect(throws: VoucherProblem.companyMissing) { try usable(1, type: .partnerCompany) }
        #expect(throws: VoucherProblem.companyMissing) { try usable(1, type: .travelAgency) }
    }

    // MARK: - Vocabulary

    private func usable(
        _ number: Int, rates: Set<ID<Rate>>? = nil, type: VoucherType = .public, company: ID<Company>? = nil,
        occupiable: RestrictionSpan? = nil, validUntil: Date? = nil, isActive: Bool = true
    ) throws -> UsableVoucher {
        let voucher = try Voucher(
            id: id(number), enterpriseID: id(90), serviceID: id(91), chainID: id(92), name: "V", type: type,
            companyID: company, occupiable: occupiable ?? .always, isActive: isActive, created: now
        )
        let code = VoucherCode(
            id: id(number), enterpriseID: id(90), voucherID: voucher.id, value: "X", validityEnd: validUntil,
            created: now
        )
        return UsableVoucher(voucher, rates: rates ?? [corporate], codes: [code])
    }

    private func use(company: ID<Company>? = nil, agency: ID<Company>? = nil) -> VoucherUse {
        VoucherUse(
            code: "X", rate: corporate, units: nights("2030-03-03", "2030-03-04"), company: company,
            travelAgency: agency
        )
    }

    private func refusal(
        _ vouchers: [UsableVoucher], company: ID<Company>? = nil, agency: ID<Company>? = nil
    ) -> VoucherRefusal? {
        do throws(VoucherRefusal) {
            _ = try use(company: company, agency: agency).voucher(among: vouchers, now: now)
            return nil
        } catch {
            return error
        }
    }
}
