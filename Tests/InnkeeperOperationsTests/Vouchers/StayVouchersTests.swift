import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Stays with voucher codes")
struct StayVouchersTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("are sold at the private rate that the code opens, and keep the voucher")
    func opens() async throws {
        let id = try await hotel.voucher("Weekend", code: "Sunny Days")
        let booked = try await hotel.booked(stay("sunny days"))
        #expect(booked["VoucherId"].text == id)
        // 100 less a tenth, less 5.
        let price = try await hotel.price([stay("SUNNY DAYS")]).json["ReservationPrices"][0]["TotalAmount"]
        #expect(price["GrossValue"].digits == "170.00")
    }

    @Test("are not sold with a code that opens nothing, or not this")
    func opensNothing() async throws {
        _ = try await hotel.addVouchers([hotel.voucher("Best", rates: [hotel.bestRate])])
        let refusal = "The voucher code NOBODY does not open this rate."
        for answer in [try await hotel.add([stay("NOBODY")]), try await hotel.price([stay("NOBODY")])] {
            #expect(answer.status == 403)
            #expect(answer.json["Message"].text == refusal)
        }
        // A public rate needs none.
        #expect(try await hotel.add([hotel.stay(3, 5, #""VoucherCode": "NOBODY""#)]).status == 200)
        #expect(try await hotel.add([stay("NOBODY")], #""CheckRateApplicability": false"#).status == 200)
    }

    @Test("are sold only while the code is valid")
    func validity() async throws {
        let day = (hotel.time(1, 0), hotel.time(1, 8))
        try await hotel.voucher(
            "Early", code: "EARLY", codeMembers: #", "ValidityStartUtc": "\#(day.0)", "ValidityEndUtc": "\#(day.1)""#
        )
        let late = try await hotel.add([stay("EARLY")])
        #expect(late.json["Message"].text == "The voucher code EARLY cannot be used now.")
        hotel.clock.advance(seconds: -3600)
        #expect(try await hotel.add([stay("EARLY")]).status == 200)
    }

    @Test("must lie in the time that the voucher is for")
    func occupiable() async throws {
        try await hotel.voucher(
            "Spring", code: "SPRING",
            """
            "OccupiableIntervalStartUtc": "\(hotel.time(3, 0))", "OccupiableIntervalEndUtc": "\(hotel.time(5, 0))"
            """
        )
        func status(_ arrival: Int, _ departure: Int) async throws -> Int {
            try await hotel.price([hotel.stay(arrival, departure, rate: hotel.corporate, #""VoucherCode": "SPRING""#)])
                .status
        }
        #expect(try await status(3, 6) == 200)
        #expect(try await status(2, 4) == 403)
        #expect(try await status(5, 7) == 403)
    }

    @Test("are sold to the company of the voucher, and to no other")
    func companies() async throws {
        let company = #""CompanyId": "\#(hotel.engines.id)""#
        try await hotel.voucher("Firm", code: "FIRM", #""Type": "PartnerCompany", \#(company)"#)
        try await hotel.voucher("Agency", code: "AGENCY", #""Type": "TravelAgency", \#(company)"#)
        let ofFirm = try await hotel.reservation(try await hotel.booked(stay("FIRM")))
        #expect(ofFirm.sale.partnerCompanyID == hotel.engines.id)
        #expect(ofFirm.sale.travelAgencyID == nil)
        let ofAgency = try await hotel.reservation(try await hotel.booked(stay("AGENCY")))
        #expect(ofAgency.sale.travelAgencyID == hotel.engines.id)
        let other = Company(
            id: hotel.newID(), chainID: hotel.chain.id, number: 2, name: "Looms", created: hotel.now
        )
        try await hotel.write { transaction in
            _ = try transaction.companies.nextNumber(of: other.chainID)
            try transaction.companies.insert(other)
        }
        let refused = try await hotel.add([stay("FIRM", #""CompanyId": "\#(other.id)""#)])
        #expect(refused.json["Message"].text == "The voucher code FIRM is for stays of another company.")
    }

    @Test("find the voucher that fits among several with the same code")
    func sameCode() async throws {
        try await hotel.voucher("March", code: "SAME", #""OccupiableIntervalEndUtc": "\#(hotel.time(9, 0))""#)
        let later = #""OccupiableIntervalStartUtc": "\#(hotel.time(10, 0))""#
        let second = try await hotel.voucher("Later", code: "SAME", later)
        let booked = try await hotel.booked(hotel.stay(12, 14, rate: hotel.corporate, #""VoucherCode": "SAME""#))
        #expect(booked["VoucherId"].text == second)
    }

    /// Two nights at the corporate rate.
    private func stay(_ code: String, _ members: String = "") -> String {
        let more = members.isEmpty ? "" : ", \(members)"
        return hotel.stay(3, 5, rate: hotel.corporate, #""VoucherCode": "\#(code)"\#(more)"#)
    }
}
