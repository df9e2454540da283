import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of what is for sale in March 2030.
extension TestHotel {
    /// `2030-03-03T00:00:00Z`, where the night of 3 March begins.
    func nightStart(_ day: Int) -> String { time(day, 0) }

    /// The members that name the nights of some days, both included.
    func span(_ first: Int, _ last: Int) -> String {
        #""FirstTimeUnitStartUtc": "\#(nightStart(first))", "LastTimeUnitStartUtc": "\#(nightStart(last))""#
    }

    /// One update of what is for sale of a category; nil takes back.
    func update(
        _ category: ResourceCategory, by count: Int?, _ first: Int, _ last: Int, _ members: String = ""
    ) -> String {
        let value = count.map { #"{"Value": \#($0)}"# } ?? "{}"
        return """
            {\(span(first, last)), "ResourceCategoryId": "\(category.id)",
             "UnitCountAdjustment": \(value)\(members.isEmpty ? "" : ", " + members)}
            """
    }

    func updateAvailability(_ updates: [String]) async throws -> (status: Int, json: JSON) {
        try await post(
            "services/updateAvailability",
            #"{"ServiceId": "\#(stays.id)", "AvailabilityUpdates": [\#(updates.joined(separator: ", "))]}"#
        )
    }

    /// Adjusts a category by hand.
    func adjust(_ category: ResourceCategory, by count: Int?, _ first: Int, _ last: Int) async throws {
        let (status, json) = try await updateAvailability([update(category, by: count, first, last)])
        #expect(status == 200, "\(json)")
    }

    /// What the public can book of a category.
    func availability(of category: ResourceCategory, _ first: Int, _ last: Int) async throws -> [Int] {
        let (status, json) = try await post(
            "services/getAvailability", #"{"ServiceId": "\#(stays.id)", \#(span(first, last))}"#
        )
        #expect(status == 200, "\(json)")
        return json["CategoryAvailabilities"].items.first { $0["CategoryId"].text == "\(category.id)" }?[
            "Availabilities"
        ].items.compactMap { $0.digits.flatMap { Int($0) } } ?? []
    }

    /// Metrics of a category, night by night.
    func metrics(_ names: [String], of category: ResourceCategory, _ first: Int, _ last: Int) async throws -> [[Int]] {
        let wanted = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let (status, json) = try await post(
            "services/getAvailability/2024-01-22",
            #"{"ServiceId": "\#(stays.id)", \#(span(first, last)), "Metrics": [\#(wanted)]}"#
        )
        #expect(status == 200, "\(json)")
        let found = json["ResourceCategoryAvailabilities"].items.first {
            $0["ResourceCategoryId"].text == "\(category.id)"
        }
        return names.map { name in
            found?["Metrics"][name].items.compactMap { $0.digits.flatMap { Int($0) } } ?? []
        }
    }

    /// Adds a block of the stays and answers it: the nights from 3 to 6 March, unless it is said otherwise.
    func block(
        _ members: String = "", nights: ClosedRange<Int> = 3...6, state: String = "Confirmed"
    ) async throws -> JSON {
        let (status, json) = try await addBlock(members, nights: nights, state: state)
        #expect(status == 200, "\(json)")
        return json["AvailabilityBlocks"][0]
    }

    func addBlock(
        _ members: String = "", nights: ClosedRange<Int> = 3...6, state: String = "Confirmed"
    ) async throws -> (status: Int, json: JSON) {
        try await post(
            "availabilityBlocks/add",
            """
            {"AvailabilityBlocks": [{"ServiceId": "\(stays.id)", "TemplateRateId": "\(bestRate.id)",
              \(span(nights.lowerBound, nights.upperBound)),
              "State": "\(state)"\(members.isEmpty ? "" : ", " + members)}]}
            """
        )
    }

    /// Sets resources aside for a block.
    func fill(
        _ block: JSON, with count: Int?, of category: ResourceCategory? = nil, _ first: Int = 3, _ last: Int = 6,
        _ members: String = ""
    ) async throws {
        let own = #""AvailabilityBlockId": "\#(block["Id"].text ?? "")""#
        let (status, json) = try await updateAvailability([
            update(
                category ?? doubleRooms, by: count.map { -$0 }, first, last,
                members.isEmpty ? own : own + ", " + members
            )
        ])
        #expect(status == 200, "\(json)")
    }

    /// A stay that is picked up from a block, at the block's own rate.
    func pickup(
        _ block: JSON, _ arrival: Int, _ departure: Int, category: ResourceCategory? = nil, _ members: String = ""
    ) -> String {
        stay(
            arrival, departure, category: category,
            """
            "RateId": "\(block["RateId"].text ?? "")", "AvailabilityBlockId": "\(block["Id"].text ?? "")"
            \(members.isEmpty ? "" : ", " + members)
            """
        )
    }

    func updateBlock(_ block: JSON, _ members: String) async throws -> (status: Int, json: JSON) {
        try await post(
            "availabilityBlocks/update",
            #"{"AvailabilityBlocks": [{"AvailabilityBlockId": "\#(block["Id"].text ?? "")", \#(members)}]}"#
        )
    }

    /// The adjustments as a list says them: first and last day of March, count.
    func adjustments(_ members: String = "") async throws -> [[Int]] {
        let (status, json) = try await post(
            "availabilityAdjustments/getAll",
            #"{"Limitation": {"Count": 1000}\#(members.isEmpty ? "" : ", " + members)}"#
        )
        #expect(status == 200, "\(json)")
        return json["AvailabilityAdjustments"].items.map { adjustment in
            [dayOfMarch(adjustment["FirstTimeUnitStartUtc"]), dayOfMarch(adjustment["LastTimeUnitStartUtc"])]
                + [adjustment["UnitCount"].digits.flatMap { Int($0) } ?? 0]
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    func dayOfMarch(_ instant: JSON) -> Int { Int(instant.text?.prefix(10).suffix(2) ?? "") ?? 0 }

    /// Both ledgers, and everything else that the house can prove, are in order.
    func expectInOrder() async throws {
        let violations = try await HouseCheck.violations(in: store)
        #expect(violations.isEmpty, "\(violations.prefix(5))")
    }
}
