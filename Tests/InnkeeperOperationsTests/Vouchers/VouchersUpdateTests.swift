import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("vouchers/update")
struct VouchersUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes what is named and keeps the rest")
    func changes() async throws {
        let id = try await hotel.voucher(
            "Weekend", code: "SUNNY",
            #""ExternalIdentifier": "V-1", "OccupiableIntervalStartUtc": "\#(hotel.time(5, 0))""#
        )
        hotel.clock.advance(seconds: 60)
        let (status, json) = try await update(
            id,
            """
            "Name": {"Value": "Spring"}, "Type": {"Value": "TravelAgency"},
            "CompanyId": {"Value": "\(hotel.engines.id)"}, "OccupiableIntervalEndUtc": {"Value": "\(hotel.time(9, 0))"},
            "ExternalIdentifier": {"Value": null}
            """
        )
        #expect(status == 200)
        let voucher = json["Vouchers"][0]
        #expect(voucher["Name"].text == "Spring")
        #expect(voucher["TravelAgencyId"].text == "\(hotel.engines.id)")
        #expect(voucher["OccupiableIntervalStartUtc"].text == hotel.time(5, 0))
        #expect(voucher["OccupiableIntervalEndUtc"].text == hotel.time(9, 0))
        #expect(voucher["ExternalIdentifier"].isNull)
        #expect(voucher["UpdatedUtc"].text != voucher["CreatedUtc"].text)
        let cleared = try await update(id, #""OccupiableIntervalStartUtc": {"Value": null}"#).json["Vouchers"][0]
        #expect(cleared["OccupiableIntervalStartUtc"].isNull)
        #expect(cleared["OccupiableIntervalEndUtc"].text == hotel.time(9, 0))
    }

    @Test("replaces the rates that are opened")
    func replacesRates() async throws {
        let id = try await hotel.voucher("Weekend", code: "SUNNY")
        func opened() async throws -> [String?] {
            try await hotel.vouchers()["VoucherAssignments"].items.filter { $0["VoucherId"].text == id }
                .map { $0["RateId"].text }
        }
        #expect(try await update(id, #""AssignedRateIds": {"Value": ["\#(hotel.bestRate.id)"]}"#).status == 200)
        #expect(try await opened() == ["\(hotel.bestRate.id)"])
        let eleven = (10...20).map { "\"00000000-0000-7000-8000-0000000000\($0)\"" }.joined(separator: ", ")
        let many = try await update(id, #""AssignedRateIds": {"Value": [\#(eleven)]}"#)
        #expect(many.status == 400 && many.json["Details"].text?.contains("at most 10") == true)
        #expect(try await update(id, #""AssignedRateIds": {"Value": []}"#).status == 200)
        #expect(try await opened().isEmpty)
        let stay = hotel.stay(3, 5, rate: hotel.corporate, #""VoucherCode": "SUNNY""#)
        #expect(try await hotel.add([stay]).json["Message"].text == "The voucher code SUNNY does not open this rate.")
    }

    @Test(
        "refuses what a voucher cannot be, and changes nothing",
        arguments: [
            #""Type": {"Value": "PartnerCompany"}"#, #""Type": {"Value": null}"#, #""Name": {"Value": null}"#,
            #""Name": {"Value": "  "}"#, #""CompanyId": {"Value": "00000000-0000-7000-8000-00000000ffff"}"#,
            #""AssignedRateIds": {"Value": ["00000000-0000-7000-8000-00000000ffff"]}"#,
            #""OccupiableIntervalStartUtc": {"Value": "soon"}"#,
            """
            "OccupiableIntervalStartUtc": {"Value": "2030-03-10"}, "OccupiableIntervalEndUtc": {"Value": "2030-03-05"}
            """,
        ]
    )
    func refuses(members: String) async throws {
        let id = try await hotel.voucher("Weekend", code: "SUNNY")
        let before = try await hotel.vouchers()["Vouchers"].written
        let both = """
            {"VoucherUpdates": [{"VoucherId": "\(id)", "Name": {"Value": "Better"}},
             {"VoucherId": "\(id)", \(members)}]}
            """
        #expect(try await hotel.post("vouchers/update", both).status == 400)
        #expect(try await hotel.vouchers()["Vouchers"].written == before)
    }

    @Test("does not know vouchers that are deleted or of another house")
    func unknown() async throws {
        let id = try await hotel.voucher("Weekend", code: "SUNNY")
        #expect(try await hotel.post("vouchers/delete", #"{"VoucherIds": ["\#(id)"]}"#).status == 200)
        for id in [id, "\(try hotel.beaconVoucher.id)"] {
            let (status, json) = try await update(id, #""Name": {"Value": "Mine"}"#)
            #expect(status == 400)
            #expect(json["Message"].text == "Invalid VoucherId.")
        }
    }

    private func update(_ id: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("vouchers/update", #"{"VoucherUpdates": [{"VoucherId": "\#(id)", \#(members)}]}"#)
    }
}
