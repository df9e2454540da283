import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("cancellationPolicies/getByRates")
struct CancellationPoliciesGetByRatesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    private func policies(
        _ rates: [Rate], _ members: String = "", _ token: String = TestHotel.tokens.access
    ) async throws -> (status: Int, json: JSON) {
        let list = rates.map { "\"\($0.id)\"" }.joined(separator: ", ")
        return try await hotel.post(
            "cancellationPolicies/getByRates", #"{"RateIds": [\#(list)]\#(members.asMoreMembers)}"#, accessToken: token
        )
    }

    private var stay: String {
        #""ReservationStartUtc": "\#(hotel.time(20, 15))", "ReservationEndUtc": "\#(hotel.time(22, 11))""#
    }

    @Test("answers each rate with the policies of its group")
    func byGroup() async throws {
        let (status, json) = try await policies([hotel.nonRefundable, hotel.bestRate], stay)
        #expect(status == 200, "\(json.written)")
        let answers = json["CancellationPolicies"].items
        #expect(answers.map { $0["RateId"].text } == ["\(hotel.nonRefundable.id)", "\(hotel.bestRate.id)"])
        #expect(answers[0]["Policies"].items.isEmpty)
        let policy = answers[1]["Policies"][0]
        #expect(policy["Applicability"].text == "Start")
        #expect(policy["FeeExtents"].items.map(\.text) == ["TimeUnits"])
        #expect(policy["ApplicabilityOffset"].text == hotel.lateCancellation.applicabilityOffset.description)
        #expect(policy["FeeMaximumTimeUnits"].digits == "1")
        #expect(policy["AbsoluteFee"]["Currency"].text == "GBP" && policy["AbsoluteFee"]["Value"].digits == "0.00")
        #expect(policy["RelativeFee"].digits == "0.5")
    }

    @Test("has them in the order in which they begin to hold for the stay, without those that never do")
    func order() async throws {
        try await insert(.startDate, Period(days: -1), [.timeUnits, .products], share: 8)
        try await insert(.creation, Period(), [], share: 1)
        try await insert(.start, Period(days: 3), [.products], share: 9)
        let answer = try await policies([hotel.bestRate], stay).json["CancellationPolicies"][0]["Policies"].items
        #expect(answer.map { $0["RelativeFee"].digits } == ["0.1", "0.5", "0.8"])
        let extents = answer.map { policy in policy["FeeExtents"].items.compactMap(\.text) }
        #expect(extents == [["Nothing"], ["TimeUnits"], ["TimeUnits", "Products"]])
        let all = try await policies([hotel.bestRate]).json["CancellationPolicies"][0]["Policies"].items
        #expect(all.count == 4)
    }

    @Test("refuses a rate of nobody's or of another service, a stay that ends before it starts, and 101 rates")
    func refuses() async throws {
        try await hotel.openBeacon()
        try await hotel.openOffice()
        #expect(try await policies([hotel.beaconRate]).json["Message"].text == "Invalid RateIds.")
        let bound = try await policies([hotel.hourRate], "", TestHotel.stayToken)
        #expect(bound.json["Message"].text == "Invalid RateIds.")
        let start = hotel.time(20, 15)
        let reversed = #""ReservationStartUtc": "\#(start)", "ReservationEndUtc": "\#(start)""#
        #expect(try await policies([hotel.bestRate], reversed).json["Message"].text == "Invalid ReservationEndUtc.")
        let many = Array(repeating: hotel.bestRate, count: 101)
        #expect(try await policies(many).status == 400)
    }

    @Test("names the choices of a policy as the contract does")
    func sameChoices() {
        let moments = Contract.CancellationPolicyApplicabilityEnum.allCases.map(\.rawValue)
        #expect(CancellationApplicability.allCases.map(\.rawValue) == moments)
        let extents = Set(Contract.CancellationFeeExtentEnum.allCases.map(\.rawValue))
        #expect(extents.isSuperset(of: CancellationFeeExtent.allCases.map(\.rawValue)))
    }

    private func insert(
        _ applicability: CancellationApplicability, _ offset: Period, _ extent: Set<CancellationFeeExtent>,
        share tenths: Int
    ) async throws {
        let policy = CancellationPolicy(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id,
            rateGroupID: hotel.flexible.id, applicability: applicability, applicabilityOffset: offset,
            feeExtent: extent, currencyCode: "GBP", relativeFee: ExactDecimal(coefficient: Int128(tenths), scale: 1),
            created: hotel.now
        )
        try await hotel.write { try $0.cancellationPolicies.insert(policy) }
    }
}
