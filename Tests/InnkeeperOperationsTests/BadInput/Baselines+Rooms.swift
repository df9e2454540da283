import InnkeeperTesting
import InnkeeperWire
import Testing

/// Valid requests about rooms, keys, loyalty and messages.
extension Baselines {
    private static let page = #""Limitation": {"Count": 10}"#

    func roomsRequest(_ path: String) async throws -> String? {
        if path.hasPrefix("loyalty") { return try await loyaltyRequest(path) }
        switch path {
        case "resourceCategories/add": return #""ResourceCategories": [\#(hotel.wantedCategory())]"#
        case "resourceCategories/update":
            let id = try await hotel.addCategory()
            return #""ResourceCategoryUpdates": [{"ResourceCategoryId": "\#(id)", "Capacity": {"Value": 3}}]"#
        case "resourceCategories/delete": return #""ResourceCategoryIds": ["\#(try await hotel.addCategory())"]"#
        case "resourceAccessTokens/add": return #""ResourceAccessTokenParameters": [\#(try await wantedKey())]"#
        case "resourceAccessTokens/update":
            let key = try await hotel.addKey(try await wantedKey())
            return """
                "ResourceAccessTokenUpdates": [{"ResourceAccessTokenId": "\(key)", "Value": {"Value": "2222"},
                 "ValidityStartUtc": {"Value": "\(hotel.time(3, 12))"},
                 "ValidityEndUtc": {"Value": "\(hotel.time(5, 12))"}, "Permissions": {"Bed": {"Value": true}}}]
                """
        case "resourceAccessTokens/delete": return #""Ids": ["\#(try await hotel.addKey(try await wantedKey()))"]"#
        case "resourceAccessTokens/getAll":
            return #""ResourceAccessTokenIds": ["\#(hotel.ada.id)"], \#(Self.page)"#
        case "commands/addPaymentTerminal":
            try await hotel.placeTerminal()
            return String(hotel.charging().dropFirst().dropLast())
        case "messageThreads/add": return #""OriginalSender": "Penelope", "Subject": "Late tonight""#
        case "messageThreads/getAll": return #""MessageThreadIds": ["\#(hotel.ada.id)"], \#(Self.page)"#
        case "messages/add":
            return #""Messages": [{"MessageThreadId": "\#(try await hotel.addThread())", "Text": "Hello"}]"#
        case "messages/getAll": return #""MessageThreadIds": ["\#(hotel.ada.id)"], \#(Self.page)"#
        default: return nil
        }
    }

    private func wantedKey() async throws -> String {
        let stay = hotel.stay(3, 5)
        let (_, json) = try await hotel.add([stay], #""CheckOverbooking": false"#)
        return hotel.wantedKey(of: try #require(json["Reservations"][0]["Reservation"]["Id"].text, "\(json)"))
    }

    /// Codes are new each time, because none is given twice.
    private func loyaltyRequest(_ path: String) async throws -> String? {
        let code = "\(hotel.newID(String.self))"
        switch path {
        case "loyaltyPrograms/add": return #""LoyaltyPrograms": [\#(hotel.wantedProgram(code))]"#
        case "loyaltyPrograms/update":
            let id = try await hotel.addProgram(code)
            return #""LoyaltyProgramUpdates": [{"LoyaltyProgramId": "\#(id)", "Name": {"Value": "Nights"}}]"#
        case "loyaltyPrograms/delete": return #""LoyaltyProgramIds": ["\#(try await hotel.addProgram(code))"]"#
        case "loyaltyPrograms/getAll", "loyaltyMemberships/getAll": return Self.page
        case "loyaltyTiers/add":
            return #""LoyaltyTiers": [\#(hotel.wantedTier("GOLD", of: try await hotel.addProgram(code)))]"#
        case "loyaltyTiers/update":
            let id = try await hotel.addTier("GOLD", of: try await hotel.addProgram(code))
            return #""LoyaltyTierUpdates": [{"LoyaltyTierId": "\#(id)", "Ordering": {"Value": 3}}]"#
        case "loyaltyTiers/delete":
            return #""LoyaltyTierIds": ["\#(try await hotel.addTier("GOLD", of: try await hotel.addProgram(code)))"]"#
        case "loyaltyTiers/getAll": return #""LoyaltyProgramIds": ["\#(hotel.ada.id)"], \#(Self.page)"#
        case "loyaltyMemberships/add":
            return #""LoyaltyMemberships": [\#(hotel.wantedMember(of: try await hotel.addProgram(code)))]"#
        case "loyaltyMemberships/update":
            let id = try await hotel.addMember(hotel.wantedMember(of: try await hotel.addProgram(code)))
            return #""LoyaltyMembershipUpdates": [{"LoyaltyMembershipId": "\#(id)", "Points": {"Value": 7}}]"#
        case "loyaltyMemberships/delete":
            let id = try await hotel.addMember(hotel.wantedMember(of: try await hotel.addProgram(code)))
            return #""LoyaltyMembershipIds": ["\#(id)"]"#
        default: return nil
        }
    }
}
