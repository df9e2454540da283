import Foundation
import Hospitality
import InnkeeperValues
import Testing

@Suite("A cancellation fee")
struct CancellationFeeTests {
    private let created = utc("2026-02-01T12:00:00Z")

    @Test("is by the policy that began to hold last")
    func inForce() throws {
        let policies = [
            policy(1, .creation, Period(), relative: "0.1"), policy(2, .start, Period(days: -7), relative: "0.5"),
            policy(3, .start, Period(seconds: -86_400), relative: "1"),
        ]
        #expect(try inForce(policies, at: "2026-02-01T11:59:59Z") == nil)
        #expect(try inForce(policies, at: "2026-02-01T12:00:00Z")?.id == id(1))
        #expect(try inForce(policies, at: "2026-03-23T14:59:59Z")?.id == id(1))
        // Seven days before on the calendar: 15:00, although the clocks change in between.
        #expect(try inForce(policies, at: "2026-03-23T15:00:00Z")?.id == id(2))
        #expect(try inForce(policies, at: "2026-03-29T13:59:59Z")?.id == id(2))
        #expect(try inForce(policies, at: "2026-03-29T14:00:00Z")?.id == id(3))
        #expect(try inForce(policies.reversed(), at: "2026-03-29T14:00:00Z")?.id == id(3))
    }

    @Test("counts from the local midnight of the arrival's day")
    func startDate() throws {
        let policies = [policy(1, .startDate, Period(days: -1), relative: "1")]
        #expect(try inForce(policies, at: "2026-03-28T23:59:59Z") == nil)
        #expect(try inForce(policies, at: "2026-03-29T00:00:00Z")?.id == id(1))
        let noon = [policy(1, .startDate, Period(seconds: 43_200), relative: "1")]
        #expect(try inForce(noon, at: "2026-03-30T10:59:59Z") == nil)
        #expect(try inForce(noon, at: "2026-03-30T11:00:00Z")?.id == id(1))
    }

    @Test("is never by a policy that is not active")
    func inactive() throws {
        var policy = policy(1, .creation, Period(), relative: "1")
        policy.isActive = false
        #expect(try inForce([policy], at: "2026-03-29T14:00:00Z") == nil)
    }

    @Test("is the absolute fee and the share of what its extents name")
    func extents() {
        var policy = policy(1, .creation, Period(), relative: "0.5")
        policy.absoluteFee = 10
        #expect(fee(policy) == 160)
        policy.feeExtent = [.products]
        #expect(fee(policy) == 30)
        policy.feeExtent = [.timeUnits, .products]
        #expect(fee(policy) == 180)
        policy.feeExtent = []
        #expect(fee(policy) == 10)
    }

    @Test("is of the first nights at most, whatever order they come in")
    func maximum() {
        var policy = policy(1, .creation, Period(), relative: "1")
        policy.feeMaximumTimeUnits = 1
        #expect(fee(policy) == 80)
        policy.feeExtent = [.timeUnits, .products]
        // The breakfast of the first night, and the parking that is for the stay as a whole.
        #expect(fee(policy) == 110)
        policy.feeMaximumTimeUnits = 0
        #expect(fee(policy) == 20)
        policy.feeMaximumTimeUnits = 9
        #expect(fee(policy) == 340)
    }

    @Test("is rounded once, to the currency")
    func rounding() {
        let policy = policy(1, .creation, Period(), relative: "0.333")
        #expect(fee(policy).description == "99.90")
        let yen = policy.fee(of: [.init(unit: nil, isTimeUnit: true, value: 1001)], in: currency("JPY"))
        #expect(yen.value.description == "333")
        #expect(policy.fee(of: [], in: currency("GBP")).value == 0)
    }

    @Test("counts no more nights for a stay that is given up bit by bit than for one that is given up at once")
    func bitByBit() {
        var policy = policy(1, .creation, Period(), relative: "1")
        policy.feeMaximumTimeUnits = 2
        policy.absoluteFee = 30
        var (counted, paid): (ChargedCancellation, ExactDecimal) = (.nothing, 0)
        let nights = [("2026-04-01", "120.00"), ("2026-03-31", "100.00"), ("2026-03-30", "80.00")]
        for ((day, value), expected) in zip(nights, [150, 100, 0] as [ExactDecimal]) {
            let item = CancellableItem(unit: night(day), isTimeUnit: true, value: decimal(value))
            let fee = policy.fee(of: [item], after: counted, in: currency("GBP"))
            #expect(fee.value == expected)
            paid = paid + fee.value
            counted = ChargedCancellation(
                unitCount: counted.unitCount + fee.counted.unitCount,
                absoluteFee: counted.absoluteFee + fee.counted.absoluteFee
            )
        }
        #expect(paid == 250)
        #expect(counted == ChargedCancellation(unitCount: 2, absoluteFee: 30))
        policy.relativeFee = 0
        let last = CancellableItem(unit: night("2026-03-29"), isTimeUnit: true, value: 70)
        #expect(policy.fee(of: [last], in: currency("GBP")).counted.unitCount == 0)
        policy.relativeFee = 1
        // A stricter policy that holds by then adds what it asks for beyond.
        policy.feeMaximumTimeUnits = nil
        policy.absoluteFee = 45
        #expect(policy.fee(of: [last], after: counted, in: currency("GBP")).value == 85)
    }

    private func fee(_ policy: CancellationPolicy) -> ExactDecimal {
        let nights = [("2026-03-31", "100.00"), ("2026-03-30", "80.00"), ("2026-04-01", "120.00")].map {
            CancellableItem(unit: night($0), isTimeUnit: true, value: decimal($1))
        }
        let products = [
            CancellableItem(unit: night("2026-03-30"), isTimeUnit: false, value: 10),
            CancellableItem(unit: night("2026-03-31"), isTimeUnit: false, value: 10),
            CancellableItem(unit: nil, isTimeUnit: false, value: 20),
        ]
        return policy.fee(of: nights + products, in: currency("GBP")).value
    }

    private func inForce(_ policies: [CancellationPolicy], at now: String) throws -> CancellationPolicy? {
        CancellationPolicy.inForce(
            policies, at: utc(now), created: created, stay: try stay("2026-03-30T14:00:00Z", "2026-04-02T10:00:00Z"),
            timeUnits: .london
        )
    }

    private func policy(
        _ number: Int, _ applicability: CancellationApplicability, _ offset: Period, relative: String
    ) -> CancellationPolicy {
        CancellationPolicy(
            id: id(number), enterpriseID: id(100), serviceID: id(101), rateGroupID: id(102),
            applicability: applicability,
            applicabilityOffset: offset, feeExtent: [.timeUnits], currencyCode: "GBP", relativeFee: decimal(relative),
            created: created
        )
    }
}
