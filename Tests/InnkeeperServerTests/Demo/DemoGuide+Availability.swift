import InnkeeperTesting
import InnkeeperWire

/// What to ask about what is for sale, set aside and out of order.
extension DemoGuide {
    func availabilityRequest(for path: String) async throws -> String? {
        let page = #""Limitation":{"Count":100}"#
        let services = #""ServiceIds":["\#(stays)"],\#(page)"#
        switch path {
        case "availabilityBlocks/getAll": return #""Extent":{"AvailabilityBlocks":true,"Adjustments":true},\#(page)"#
        case "serviceOverbookingLimits/getAll": return services
        case "resources/getOccupancyState":
            let categories = try await client.ask("resourceCategories/getAll", services).json["ResourceCategories"]
            return #""ResourceCategoryIds":["\#(categories[0]["Id"].text ?? "")"]"#
        default: return nil
        }
    }
}
