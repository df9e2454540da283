import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("vouchers/delete")
struct VouchersDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("deletes a voucher and its codes, which are listed as deleted and open nothing any more")
    func deletes() async throws {
        let id = try await hotel.voucher("Weekend", code: "SUNNY")
        let stay = hotel.stay(3, 5, rate: hotel.corporate, #""VoucherCode": "SUNNY""#)
        let booked = try await hotel.booked(stay)
        #expect(try await delete([id, id]).status == 200)
        let voucher = try await hotel.vouchers(#""VoucherIds": ["\#(id)"]"#)["Vouchers"][0]
        #expect(voucher["IsActive"].flag == false)
        #expect(voucher["ActivityState"].text == "Deleted")
        #expect(try await hotel.codes(of: id).map { $0["IsActive"].flag } == [false])
        #expect(try await hotel.add([stay]).status == 403)
        #expect(try await hotel.reservation(booked).sale.voucherID?.uuidString.lowercased() == id)
        // Once more is no harm.
        #expect(try await delete([id]).status == 200)
    }

    @Test("deletes all of them or none")
    func allOrNone() async throws {
        let id = try await hotel.voucher("Weekend", code: "SUNNY")
        #expect(try await delete([id, "\(try hotel.beaconVoucher.id)"]).status == 400)
        #expect(try await hotel.vouchers(#""VoucherIds": ["\#(id)"]"#)["Vouchers"][0]["IsActive"].flag == true)
    }

    private func delete(_ ids: [String]) async throws -> (status: Int, json: JSON) {
        let list = ids.map { "\"\($0)\"" }.joined(separator: ", ")
        return try await hotel.post("vouchers/delete", #"{"VoucherIds": [\#(list)]}"#)
    }
}
