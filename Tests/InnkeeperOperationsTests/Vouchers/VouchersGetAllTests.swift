import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("vouchers/getAll")
struct VouchersGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists vouchers with their rates, codes and companies, as far as the extent asks")
    func extents() async throws {
        let id = try await hotel.voucher(
            "Firm", code: "ENGINES", #""Type": "PartnerCompany", "CompanyId": "\#(hotel.engines.id)""#
        )
        let all = try await hotel.vouchers()
        #expect(all["Vouchers"].items.map { $0["Name"].text } == ["Firm", "Engine club"])
        #expect(all["VoucherCodes"].items.map { $0["Value"].text } == ["ENGINES", "ENGINE"])
        #expect(all["VoucherAssignments"][0]["VoucherId"].text == id)
        #expect(all["VoucherAssignments"][0]["RateId"].text == "\(hotel.corporate.id)")
        #expect(all["Rates"].items.map { $0["Id"].text } == ["\(hotel.corporate.id)"])
        #expect(all["Companies"].items.map { $0["Id"].text } == ["\(hotel.engines.id)"])
        let none = try await hotel.post(
            "vouchers/getAll", #"{"ServiceIds": ["\#(hotel.stays.id)"], "Extent": {}, "Limitation": {"Count": 1}}"#
        ).json
        #expect(none["Cursor"].text == id)
        for list in ["Vouchers", "VoucherCodes", "VoucherAssignments", "Rates", "Companies"] {
            #expect(none[list].isNull, "\(list)")
        }
    }

    @Test("is narrowed by identifiers, codes, companies, activity and time")
    func filters() async throws {
        let id = try await hotel.voucher(
            "Firm", code: "Engines 2030",
            #""Type": "PartnerCompany", "CompanyId": "\#(hotel.engines.id)", "ExternalIdentifier": "V-1""#
        )
        let gone = try await hotel.voucher("Gone", code: "BYE")
        #expect(try await hotel.post("vouchers/delete", #"{"VoucherIds": ["\#(gone)"]}"#).status == 200)
        #expect(try await hotel.voucherNames() == ["Gone", "Firm", "Engine club"])
        #expect(try await hotel.voucherNames(#""ActivityStates": ["Active"]"#) == ["Firm", "Engine club"])
        #expect(try await hotel.voucherNames(#""ActivityStates": ["Deleted"]"#) == ["Gone"])
        #expect(try await hotel.voucherNames(#""VoucherIds": ["\#(id)"]"#) == ["Firm"])
        #expect(try await hotel.voucherNames(#""CompanyIds": ["\#(hotel.engines.id)"]"#) == ["Firm"])
        #expect(try await hotel.voucherNames(#""VoucherCodeValues": ["ENGINES  2030", "BYE"]"#) == ["Firm"])
        #expect(try await hotel.voucherNames(#""ExternalIdentifiers": ["V-1"]"#) == ["Firm"])
        let today = #""UpdatedUtc": {"StartUtc": "\#(hotel.time(1, 0))", "EndUtc": "\#(hotel.time(2, 0))"}"#
        #expect(try await hotel.voucherNames(today) == ["Gone", "Firm"])
    }

    @Test("shows a token of one service and other houses nothing that is not theirs")
    func scoped() async throws {
        #expect(try await hotel.vouchers(accessToken: TestHotel.stayToken)["Vouchers"].items.count == 1)
        #expect(try await hotel.vouchers(accessToken: TestHotel.portfolioToken)["Vouchers"].items.count == 1)
        let (status, json) = try await hotel.post(
            "vouchers/getAll",
            #"{"ServiceIds": ["\#(hotel.beaconStays.id)"], "Extent": {"Vouchers": true}, "Limitation": {"Count": 1}}"#
        )
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid ServiceIds.")
    }
}
