import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("voucherCodes/getAll")
struct VoucherCodesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the codes of vouchers newest first, page by page, narrowed by identifiers and time")
    func lists() async throws {
        let id = "\(try hotel.engineClub.id)"
        let codes = ["ONE", "TWO"].map { #"{"VoucherId": "\#(id)", "Value": "\#($0)"}"# }
        #expect(try await hotel.addCodes(codes).status == 200)
        let all = try await hotel.codes(of: id)
        #expect(all.map { $0["Value"].text } == ["TWO", "ONE", "ENGINE"])
        let one = all[1]["Id"].text ?? ""
        #expect(try await hotel.codes(of: id, #""VoucherCodeIds": ["\#(one)"]"#).map { $0["Value"].text } == ["ONE"])
        let today = #""UpdatedUtc": {"StartUtc": "\#(hotel.time(1, 0))", "EndUtc": "\#(hotel.time(2, 0))"}"#
        #expect(try await hotel.codes(of: id, today).map { $0["Value"].text } == ["TWO", "ONE"])
        let page = try await hotel.post(
            "voucherCodes/getAll", #"{"VoucherIds": ["\#(id)"], "Limitation": {"Count": 2, "Cursor": "\#(one)"}}"#
        ).json
        #expect(page["VoucherCodes"].items.map { $0["Value"].text } == ["ENGINE"])
        #expect(page["Cursor"].text == "\(hotel.engineCode.id)")
    }

    @Test("needs vouchers, and knows only those of the caller")
    func scoped() async throws {
        #expect(try await hotel.post("voucherCodes/getAll", #"{"Limitation": {"Count": 2}}"#).status == 400)
        let foreign = #"{"VoucherIds": ["\#(try hotel.beaconVoucher.id)"], "Limitation": {"Count": 2}}"#
        let (status, json) = try await hotel.post("voucherCodes/getAll", foreign)
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid VoucherIds.")
        let own = #"{"VoucherIds": ["\#(try hotel.engineClub.id)"], "Limitation": {"Count": 2}}"#
        let bound = try await hotel.post("voucherCodes/getAll", own, accessToken: TestHotel.stayToken)
        #expect(bound.json["VoucherCodes"].items.count == 1)
    }
}
