import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("voucherCodes/add")
struct VoucherCodesAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("adds codes, with or without a time in which they are valid")
    func adds() async throws {
        let (status, json) = try await hotel.addCodes(
            [
                #"{"VoucherId": "\#(try hotel.engineClub.id)", "Value": "ONE"}"#,
                """
                {"VoucherId": "\(try hotel.engineClub.id)", "Value": "TWO", "ValidityStartUtc": "\(hotel.time(1, 0))",
                 "ValidityEndUtc": "\(hotel.time(9, 0))"}
                """,
            ]
        )
        #expect(status == 200)
        let codes = json["VoucherCodes"].items
        #expect(codes.map { $0["Value"].text } == ["ONE", "TWO"])
        #expect(codes[0]["VoucherId"].text == "\(try hotel.engineClub.id)")
        #expect(codes[0]["ValidityStartUtc"].isNull)
        #expect(codes[0]["IsActive"].flag == true)
        #expect(codes[0]["ActivityState"].text == "Active")
        #expect(codes[1]["ValidityEndUtc"].text == hotel.time(9, 0))
        #expect(codes[1]["CreatedUtc"].text == hotel.time(1, 9))
        #expect(json["Cursor"].isNull)
    }

    @Test("lets a code be shared, also by vouchers")
    func shared() async throws {
        let id = try await hotel.voucher("Weekend", code: "ENGINE")
        #expect(try await hotel.addCodes([#"{"VoucherId": "\#(id)", "Value": "engine"}"#]).status == 200)
        #expect(try await hotel.codes(of: id).count == 2)
    }

    @Test("refuses what it cannot use, and adds nothing")
    func refuses() async throws {
        let id = "\(try hotel.engineClub.id)"
        let long = String(repeating: "x", count: 129)
        let bad = [
            (#""VoucherId": "\#(id)", "Value": " ""#, "Invalid Value."),
            (#""VoucherId": "\#(id)", "Value": "\#(long)""#, "Invalid Value."),
            (#""VoucherId": "\#(try hotel.beaconVoucher.id)", "Value": "X""#, "Invalid VoucherId."),
            (
                """
                "VoucherId": "\(id)", "Value": "X", "ValidityStartUtc": "2030-03-05", "ValidityEndUtc": "2030-03-04"
                """,
                "Invalid ValidityEndUtc."
            ),
        ]
        for (members, message) in bad {
            let good = #"{"VoucherId": "\#(id)", "Value": "GOOD"}"#
            let (status, json) = try await hotel.addCodes([good, "{\(members)}"])
            #expect(status == 400)
            #expect(json["Message"].text == message)
        }
        #expect(try await hotel.codes(of: id).map { $0["Value"].text } == ["ENGINE"])
    }
}
