import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("The items of a stay")
struct StayItemsTests {
    private let breakfast: ID<Product> = id(50)
    private let before = utc("2026-03-01T12:00:00Z")

    @Test("are one for each night, from its check-in time")
    func nightItems() throws {
        let items = try booked([100, 120])
        #expect(items.map(\.kind) == [.spaceOrder, .spaceOrder])
        #expect(items.map(\.unit) == [night("2026-03-03"), night("2026-03-04")])
        #expect(items.map(\.consumed) == [utc("2026-03-03T16:00:00Z"), utc("2026-03-04T15:00:00Z")])
        #expect(items.map(\.amount.gross) == [100, 120])
        #expect(items.allSatisfy { $0.revenueType == .service })
    }

    @Test("of a product are its charges")
    func productItems() throws {
        let charges = try ProductChargingMode.perPersonPerTimeUnit.charges(
            posting: .perTimeUnit, count: 1, persons: 2, units: nights("2026-03-03", "2026-03-04")
        )
        let items = try StayItems.product(
            breakfast, charges: charges, unitAmount: amount(10), moment: .nextTimeUnit, stay: theStay(),
            timeUnits: .london
        )
        #expect(items.map(\.amount.gross) == [20, 20])
        #expect(items.map(\.consumed) == [utc("2026-03-04T00:00:00Z"), utc("2026-03-05T00:00:00Z")])
        #expect(items.allSatisfy { $0.revenueType == .product && $0.productID == breakfast })
    }

    @Test("stay as they are when nothing changes")
    func unchanged() throws {
        let old = try posted(booked([100, 120]))
        let repricing = StayItems.reprice(old: old, new: try booked([100, 120]), now: before)
        #expect(repricing.kept == old.map(\.id))
        #expect(repricing.added.isEmpty && repricing.canceled.isEmpty && repricing.corrections.isEmpty)
    }

    @Test("are given back and charged anew under another tax, once")
    func otherTax() throws {
        let now = utc("2026-03-05T09:00:00Z")
        var old = try posted(booked([100, 120]))
        var new = try booked([100, 120])
        new[0].unitAmount = .untaxed(100, currency("GBP"))
        let first = StayItems.reprice(old: old, new: new, now: now)
        // A difference of nothing but tax would be worth nothing, and so would be on no bill and in no book.
        #expect(first.corrections.map(\.amount.gross) == [-100])
        #expect(first.corrections.map(\.amount.tax) == [decimal("-16.67")])
        #expect(first.added.map(\.amount.gross) == [100])
        #expect(first.added.map(\.amount.tax) == [0])
        old += try posted(first.corrections + first.added, from: 20)
        let second = StayItems.reprice(old: old, new: new, now: now)
        #expect(second.corrections.isEmpty && second.added.isEmpty)
    }

    @Test("not yet consumed are replaced where their price changes")
    func replaced() throws {
        let old = try posted(booked([100, 120]))
        let repricing = StayItems.reprice(old: old, new: try booked([100, 90]), now: before)
        #expect(repricing.kept == [old[0].id])
        #expect(repricing.canceled == [old[1].id])
        #expect(repricing.added.map(\.amount.gross) == [90])
        #expect(repricing.corrections.isEmpty)
    }

    @Test("that are consumed or on a closed bill never change but get corrections")
    func corrected() throws {
        var old = try posted(booked([100, 120]))
        old[1].state = .closed
        let now = utc("2026-03-03T20:00:00Z")
        let repricing = StayItems.reprice(old: old, new: try booked([80, 150]), now: now)
        #expect(repricing.canceled.isEmpty && repricing.added.isEmpty)
        #expect(repricing.corrections.map(\.kind) == [.nightRebate, .spaceOrder])
        #expect(repricing.corrections.map(\.amount.gross) == [-20, 30])
        #expect(repricing.corrections.map(\.rebatedItemID) == old.map(\.id))
        // Nobody has earned the second night yet: what it costs less or more belongs to its day.
        #expect(repricing.corrections.map(\.consumed) == [now, old[1].consumed])
    }

    @Test("are corrected once: what was given back counts")
    func correctedOnce() throws {
        let now = utc("2026-03-05T09:00:00Z")
        var old = try posted(booked([100, 120]))
        let first = StayItems.reprice(old: old, new: try booked([80, 120]), now: now)
        old += try posted(first.corrections, from: 20)
        let second = StayItems.reprice(old: old, new: try booked([80, 120]), now: now)
        #expect(second.added.isEmpty && second.canceled.isEmpty && second.corrections.isEmpty)
        let third = StayItems.reprice(old: old, new: try booked([100, 120]), now: now)
        #expect(third.corrections.map(\.amount.gross) == [20])
        old += try posted(third.corrections, from: 30)
        #expect(StayItems.reprice(old: old, new: try booked([100, 120]), now: now).corrections.isEmpty)
    }

    @Test("of a night that is given up are canceled, or paid back if the night was slept")
    func shortened() throws {
        let old = try posted(booked([100, 120]))
        let new = Array(try booked([100, 120]).prefix(1))
        #expect(StayItems.reprice(old: old, new: new, now: before).canceled == [old[1].id])
        let late = StayItems.reprice(old: old, new: new, now: utc("2026-03-05T09:00:00Z"))
        #expect(late.canceled.isEmpty)
        #expect(late.corrections.map(\.amount.gross) == [-120])
        #expect(late.corrections.map(\.kind) == [.nightRebate])
    }

    @Test("of another night, or of a product that came too, are added")
    func extended() throws {
        let old = try posted(booked([100, 120]))
        let charge = StayItemDraft(
            kind: .productOrder, productID: breakfast, unitAmount: try amount(10), consumed: before)
        let repricing = StayItems.reprice(old: old, new: try booked([100, 120]) + [charge, charge], now: before)
        #expect(repricing.kept.count == 2)
        #expect(repricing.added == [charge, charge])
    }

    @Test("that were paid back as a whole are over: the same night is charged anew")
    func chargedAnew() throws {
        var old = try posted(booked([100, 120]))
        old[0].state = .closed
        old[1].state = .closed
        let first = StayItems.reprice(old: old, new: Array(try booked([100, 120]).prefix(1)), now: before)
        #expect(first.dropped == [old[1].id])
        old += try posted(first.corrections, from: 20)
        let second = StayItems.reprice(old: old, new: try booked([100, 120]), now: before)
        #expect(second.kept == [old[0].id])
        #expect(second.added.map(\.amount.gross) == [120])
        #expect(second.corrections.isEmpty && second.canceled.isEmpty && second.dropped.isEmpty)
    }

    @Test("of which some were given back are as many as are left")
    func countLeft() throws {
        var old = try posted(booked([100, 120]))
        old[0].state = .closed
        #expect(StandingItems(old).count(of: old[0]) == 1)
        let lower = StayItems.reprice(old: old, new: try booked([80, 120]), now: before)
        #expect(StandingItems(old + (try posted(lower.corrections, from: 20))).count(of: old[0]) == nil)
        let none = StayItems.reprice(old: old, new: [], now: before)
        #expect(StandingItems(old + (try posted(none.corrections, from: 20))).count(of: old[0]) == 0)
    }

    @Test("keep their place and follow the stay to when they are consumed now")
    func moved() throws {
        var old = try posted(booked([100, 120]))
        var new = try booked([100, 120])
        new[0].consumed = utc("2026-03-03T20:00:00Z")
        let repricing = StayItems.reprice(old: old, new: new, now: before)
        #expect(repricing.kept == old.map(\.id))
        #expect(repricing.moved.map(\.id) == [old[0].id])
        #expect(repricing.moved.map(\.consumed) == [new[0].consumed])
        old[0].state = .closed
        #expect(StayItems.reprice(old: old, new: new, now: before).moved.isEmpty)
    }

    @Test("that are canceled, or fees, are left alone")
    func leftAlone() throws {
        var old = try posted(booked([100, 120]) + [StayItems.cancellationFee(amount(50), at: before)])
        old[0].state = .canceled
        let repricing = StayItems.reprice(old: old, new: [], now: before)
        #expect(repricing.canceled == [old[1].id])
        #expect(repricing.corrections.isEmpty)
    }

    @Test("always add up to what they should, however often and whenever they change")
    func random() throws {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            var (old, next) = ([OrderItem](), 1)
            for _ in 0..<6 {
                let prices = (0..<2).map { _ in ExactDecimal(Int.random(in: 0...3, using: &random) * 50) }
                let new = Array(try booked(prices).prefix(Int.random(in: 0...2, using: &random)))
                let now = utc(["2026-03-01", "2026-03-04", "2026-03-09"][Int.random(in: 0..<3, using: &random)])
                let repricing = StayItems.reprice(old: old, new: new, now: now)
                for index in old.indices where repricing.canceled.contains(old[index].id) {
                    old[index].state = .canceled
                }
                old += try posted(repricing.added + repricing.corrections, from: next)
                next += 100
                let sum = old.filter { $0.state != .canceled }.map(\.amount).sum(in: currency("GBP"))
                #expect((sum - new.map(\.amount).sum(in: currency("GBP"))).isZero)
                if let index = old.indices.randomElement(using: &random), old[index].state == .open {
                    old[index].state = .closed
                }
            }
        }
    }

    private func theStay() throws -> Stay { try stay("2026-03-03T16:00:00Z", "2026-03-05T11:00:00Z") }

    private func booked(_ prices: [ExactDecimal]) throws -> [StayItemDraft] {
        try StayItems.nights(
            nights("2026-03-03", "2026-03-04"), prices: prices.map(amount), stay: theStay(), timeUnits: .london
        )
    }

    private func amount(_ gross: ExactDecimal) throws -> Amount {
        try TaxRules(environment: "UK-2022", pricing: .gross)
            .amount(gross, currency("GBP"), codes: ["UK-2022-20%"], at: utc("2026-03-01"))
    }

    /// The drafts as items, numbered from `first`.
    private func posted(_ drafts: [StayItemDraft], from first: Int = 1) throws -> [OrderItem] {
        drafts.enumerated().map { index, draft in
            let reservation: ID<Reservation> = id(7)
            let profile: ID<Integration> = id(8)
            let customer: ID<Customer> = id(9)
            return OrderItem(
                id: id(1000 + first + index), enterpriseID: id(5), account: Account(customer), serviceID: id(6),
                serviceOrder: .reservation(reservation), productID: draft.productID, rebatedItemID: draft.rebatedItemID,
                kind: draft.kind, revenueType: draft.revenueType, unitCount: draft.count, unitAmount: draft.unitAmount,
                unitIndex: draft.unit?.number, profileID: profile.uuid, created: before, consumed: draft.consumed,
                started: draft.started
            )
        }
    }
}
