import Hospitality
import InnkeeperTesting
import Testing

// MARK: - Availability

extension Baselines {
    func availabilityRequest(_ path: String) async throws -> String? {
        let page = #""Limitation": {"Count": 10}"#
        let limits = #""ServiceId": "\#(hotel.stays.id)""#
        switch path {
        case "services/updateAvailability":
            let update = hotel.update(hotel.doubleRooms, by: -1, 3, 5)
            return #""ServiceId": "\#(hotel.stays.id)", "AvailabilityUpdates": [\#(update)]"#
        case "serviceOverbookingLimits/set":
            return #"\#(limits), "SetServiceOverbookingLimits": [{\#(hotel.span(3, 5)), "Limit": 1}]"#
        case "serviceOverbookingLimits/clear":
            return #"\#(limits), "ClearServiceOverbookingLimits": [{\#(hotel.span(3, 5))}]"#
        case "serviceOverbookingLimits/getAll": return #""ServiceIds": ["\#(hotel.stays.id)"], \#(page)"#
        case "resourceBlocks/add":
            try await liftBlocks()
            return #""ResourceBlocks": [\#(hotel.roomBlock(hotel.beds[3], 8, 9))]"#
        case "resourceBlocks/delete":
            try await liftBlocks()
            let block = try await hotel.blocked(hotel.beds[3], 8, 9)
            return #""ResourceBlockIds": ["\#(block["Id"].text ?? "")"]"#
        case "resources/getOccupancyState": return #""ResourceCategoryIds": ["\#(hotel.doubleRooms.id)"]"#
        case "availabilityBlocks/add":
            return """
                "AvailabilityBlocks": [{"ServiceId": "\(hotel.stays.id)", "TemplateRateId": "\(hotel.bestRate.id)",
                 \(hotel.span(3, 6)), "State": "Confirmed"}]
                """
        case "availabilityBlocks/update":
            let block = try await hotel.block()
            return #""AvailabilityBlocks": [{"AvailabilityBlockId": "\#(block["Id"].text ?? "")"}]"#
        case "availabilityBlocks/delete":
            let block = try await hotel.block()
            return #""AvailabilityBlockIds": ["\#(block["Id"].text ?? "")"]"#
        case "availabilityBlocks/getAll": return #""Extent": {"AvailabilityBlocks": true}, \#(page)"#
        default: return nil
        }
    }

    /// One resource is blocked once only.
    private func liftBlocks() async throws {
        let ids = try await hotel.resourceBlocks().compactMap { $0["Id"].text }.map { "\"\($0)\"" }
        guard !ids.isEmpty else { return }
        let lifted = try await hotel.post(
            "resourceBlocks/delete", #"{"ResourceBlockIds": [\#(ids.joined(separator: ", "))]}"#
        )
        try #require(lifted.status == 200, "\(lifted.json)")
    }
}
