import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import Testing

@Suite("cancellationPolicies/getAll")
struct CancellationPoliciesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists the policies in force of a rate group")
    func listsPolicies() async throws {
        try await furnish()
        let request = """
            {"ServiceIds": ["\(hotel.stays.id)"], "RateGroupIds": ["\(hotel.strict.id)"], "Limitation": {"Count": 10}}
            """
        let (status, json) = try await hotel.post("cancellationPolicies/getAll", request)
        #expect(status == 200)
        #expect(json["CancellationPolicies"].items.count == 1)
        let policy = json["CancellationPolicies"][0]
        #expect(policy["Applicability"].text == "Start")
        #expect(policy["ApplicabilityOffset"].text == "P0M-1DT0H0M0S")
        #expect(policy["FeeExtent"].items.map(\.text) == ["TimeUnits", "Products"])
        #expect(policy["FeeMaximumTimeUnits"].digits == "1")
        #expect(policy["AbsoluteFee"]["Currency"].text == "GBP")
        #expect(policy["AbsoluteFee"]["Value"].digits == "5.00")
        #expect(policy["RelativeFee"].digits == "0.5")
        #expect(policy["IsActive"].flag == true)
    }

    @Test("lists policies that were given up only when they are asked for")
    func deleted() async throws {
        try await furnish()
        let answer = try await hotel.call(
            CancellationPoliciesGetAll.self,
            .init(
                serviceIDs: [hotel.stays.id.uuid], rateGroupIDs: [hotel.strict.id.uuid],
                activityStates: [.active, .deleted], limitation: .init(count: 10)
            )
        )
        #expect(answer.cancellationPolicies.map(\.isActive) == [false, true])
    }

    @Test("needs a policy, a rate group or a time of update beside the service")
    func needsFilter() async throws {
        let request = "{\"ServiceIds\": [\"\(hotel.stays.id)\"], \"Limitation\": {\"Count\": 10}}"
        #expect(try await hotel.post("cancellationPolicies/getAll", request).status == 400)
    }

    @Test("needs at least one service and takes at most a hundred")
    func services() async throws {
        let groups = #""RateGroupIds": ["\#(hotel.strict.id)"], "Limitation": {"Count": 10}"#
        let unnamed = try await hotel.post("cancellationPolicies/getAll", "{\(groups)}")
        #expect(unnamed.status == 400)
        #expect(unnamed.json["Message"].text == "Invalid ServiceIds.")
        let many = Array(repeating: "\"\(hotel.stays.id)\"", count: 101).joined(separator: ", ")
        let tooMany = try await hotel.post("cancellationPolicies/getAll", "{\"ServiceIds\": [\(many)], \(groups)}")
        #expect(tooMany.status == 400)
        #expect(tooMany.json["Message"].text == "Invalid ServiceIds.")
    }

    private func furnish() async throws {
        let policies = [true, false].map { isActive in
            CancellationPolicy(
                id: hotel.newID(), enterpriseID: hotel.enterprise.id, serviceID: hotel.stays.id,
                rateGroupID: hotel.strict.id, applicability: .start, applicabilityOffset: Period(days: -1),
                feeExtent: [.timeUnits, .products], feeMaximumTimeUnits: 1, absoluteFee: 5, currencyCode: "GBP",
                relativeFee: ExactDecimal(coefficient: 5, scale: 1), isActive: isActive, created: hotel.now
            )
        }
        try await hotel.write { transaction in
            for policy in policies { try transaction.cancellationPolicies.insert(policy) }
        }
    }
}
