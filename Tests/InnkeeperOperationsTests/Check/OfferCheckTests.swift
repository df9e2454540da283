import Hospitality
import InnkeeperStore
import InnkeeperTesting
import Testing

@Suite("The check of the offers")
struct OfferCheckTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("finds nothing in a house that restricts and gives vouchers")
    func healthy() async throws {
        try await hotel.restrict(
            hotel.entry("Stay", 5, 9, #""ExactRateId": "\#(hotel.bestRate.id)""#),
            "{\"Type\": \"Start\", \(TestHotel.everyDay)}"
        )
        #expect(try await violations().isEmpty)
    }

    @Test("finds what is about another service, and what cannot be found")
    func restrictions() async throws {
        try await hotel.openOffice()
        let hotel = hotel
        let foreign = Restriction(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.hours.id, origin: .user,
            conditions: RestrictionConditions(.stay, exactRateID: hotel.bestRate.id), created: hotel.now
        )
        let misfiled = Restriction(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id, origin: .user,
            conditions: RestrictionConditions(.stay), created: hotel.now
        )
        try await hotel.write { transaction in
            try transaction.restrictions.insert([foreign, misfiled])
            try transaction.run(
                "UPDATE restriction SET conditions_fingerprint = 1 WHERE id = \(misfiled.id)"
            )
        }
        #expect(
            try await violations() == [
                "Restriction \(foreign.id) is about a rate, a rate group or a category of another service.",
                "Restriction \(misfiled.id) cannot be found by its conditions or days.",
            ]
        )
    }

    @Test("finds a voucher that opens what its service does not sell, and a code that outlived its voucher")
    func vouchers() async throws {
        let hotel = hotel
        try await hotel.openOffice()
        var stray = try Voucher(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.hours.id, chainID: hotel.chain.id,
            name: "Stray", created: hotel.now
        )
        stray.isActive = false
        let voucher = stray
        let code = VoucherCode(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, voucherID: voucher.id, value: "X", created: hotel.now
        )
        try await hotel.write { transaction in
            try transaction.vouchers.insert([voucher], opening: [voucher.id: [hotel.bestRate.id]])
            try transaction.voucherCodes.insert([code])
        }
        #expect(
            try await violations() == [
                "Voucher \(voucher.id) opens a rate of another service.",
                "Voucher code \(code.id) is active although its voucher was deleted.",
            ]
        )
    }

    private func violations() async throws -> [String] { try await hotel.read { try $0.offerViolations() } }
}
