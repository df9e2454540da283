import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("voucherCodes/delete")
struct VoucherCodesDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("deletes a code, which is listed as deleted and opens nothing any more")
    func deletes() async throws {
        let id = "\(try hotel.engineClub.id)"
        let stay = hotel.stay(3, 5, rate: hotel.corporate, #""VoucherCode": "ENGINE""#)
        #expect(try await hotel.price([stay]).status == 200)
        #expect(try await delete(["\(hotel.engineCode.id)"]).status == 200)
        let code = try await hotel.codes(of: id)[0]
        #expect(code["IsActive"].flag == false)
        #expect(code["ActivityState"].text == "Deleted")
        #expect(code["UpdatedUtc"].text == hotel.time(1, 9))
        #expect(try await hotel.price([stay]).status == 403)
        // Another code of the voucher still works, and to delete once more is no harm.
        #expect(try await hotel.addCodes([#"{"VoucherId": "\#(id)", "Value": "NEW"}"#]).status == 200)
        #expect(try await delete(["\(hotel.engineCode.id)"]).status == 200)
        let again = hotel.stay(3, 5, rate: hotel.corporate, #""VoucherCode": "NEW""#)
        #expect(try await hotel.price([again]).status == 200)
    }

    @Test("deletes all of them or none")
    func allOrNone() async throws {
        let (status, json) = try await delete(["\(hotel.engineCode.id)", "00000000-0000-7000-8000-00000000ffff"])
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid VoucherCodeIds.")
        #expect(try await hotel.codes(of: "\(try hotel.engineClub.id)").map { $0["IsActive"].flag } == [true])
    }

    private func delete(_ ids: [String]) async throws -> (status: Int, json: JSON) {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post("voucherCodes/delete", #"{"VoucherCodeIds": [\#(list)]}"#)
    }
}
