import Hospitality
import InnkeeperContract
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("vouchers/add")
struct VouchersAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds vouchers of all kinds, each with the rates that it opens")
    func adds() async throws {
        let company = #""CompanyId": "\#(hotel.engines.id)""#
        let (status, json) = try await hotel.addVouchers(
            [
                hotel.voucher("Weekend", #""ExternalIdentifier": "V-1""#, rates: [hotel.corporate, hotel.bestRate]),
                hotel.voucher(
                    "Firm",
                    """
                    "Type": "PartnerCompany", \(company), "OccupiableIntervalStartUtc": "\(hotel.time(5, 15))",
                    "OccupiableIntervalEndUtc": "\(hotel.time(9, 0))"
                    """
                ),
                hotel.voucher("Agency", #""Type": "TravelAgency", \#(company)"#),
            ]
        )
        #expect(status == 200)
        let added = json["Vouchers"].items
        #expect(added.map { $0["Type"].text } == ["Public", "PartnerCompany", "TravelAgency"])
        #expect(added[0]["ServiceId"].text == "\(hotel.stays.id)")
        #expect(added[0]["EnterpriseId"].text == "\(hotel.enterprise.id)")
        #expect(added[0]["ExternalIdentifier"].text == "V-1")
        #expect(added[0]["OccupiableIntervalStartUtc"].isNull)
        #expect(added[0]["CompanyId"].isNull)
        #expect(added[0]["IsActive"].flag == true)
        #expect(added[0]["ActivityState"].text == "Active")
        // The time units that the ends are in.
        #expect(added[1]["OccupiableIntervalStartUtc"].text == hotel.time(5, 0))
        #expect(added[1]["OccupiableIntervalEndUtc"].text == hotel.time(9, 0))
        #expect(added[1]["CompanyId"].text == "\(hotel.engines.id)")
        #expect(added[1]["TravelAgencyId"].isNull)
        #expect(added[2]["TravelAgencyId"].text == "\(hotel.engines.id)")
        let weekend = added[0]["Id"].text
        let opened = try await hotel.vouchers()["VoucherAssignments"].items.filter { $0["VoucherId"].text == weekend }
        #expect(Set(opened.map { $0["RateId"].text }) == ["\(hotel.corporate.id)", "\(hotel.bestRate.id)"])
    }

    @Test(
        "refuses what it cannot use, and adds nothing",
        arguments: [
            (#""Type": "PartnerCompany""#, "Invalid CompanyId."),
            (#""Type": "TravelAgency""#, "Invalid CompanyId."),
            (#""CompanyId": "00000000-0000-7000-8000-00000000ffff""#, "Invalid CompanyId."),
            (#""ServiceId": "00000000-0000-7000-8000-00000000ffff""#, "Invalid ServiceId."),
            (#""AssignedRateIds": ["00000000-0000-7000-8000-00000000ffff"]"#, "Invalid AssignedRateIds."),
            (#""Name": " ""#, "Invalid Name."),
            (
                #""OccupiableIntervalStartUtc": "2030-03-05", "OccupiableIntervalEndUtc": "2030-03-04""#,
                "Invalid OccupiableIntervalEndUtc."
            ),
        ]
    )
    func refuses(members: String, message: String) async throws {
        let before = try await hotel.voucherNames()
        let (status, json) = try await hotel.addVouchers([hotel.voucher("Good"), hotel.voucher("Bad", members)])
        #expect(status == 400)
        #expect(json["Message"].text == message)
        #expect(try await hotel.voucherNames() == before)
    }

    @Test("opens ten rates at most, each once")
    func tenRates() async throws {
        let eleven = (0..<11).map { "\"00000000-0000-7000-8000-0000000000\(10 + $0)\"" }.joined(separator: ", ")
        #expect(try await hotel.addVouchers([hotel.voucher("Many", #""AssignedRateIds": [\#(eleven)]"#)]).status == 400)
        let twice = hotel.voucher("Twice", rates: [hotel.corporate, hotel.corporate])
        #expect(try await hotel.addVouchers([twice]).status == 400)
    }

    @Test("has the same choices as the house")
    func sameChoices() {
        #expect(
            Set(VoucherType.allCases.map(\.rawValue)) == Set(Contract.VoucherTypeEnum.allCases.map(\.rawValue))
        )
    }
}
