import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of categories, keys, loyalty and messages.
extension TestHotel {
    /// A list of a page that shows all, as it stands in the answer under `name`.
    func list(_ path: String, _ name: String, _ members: String, token: String = tokens.access) async throws -> [JSON] {
        let answer = try await post(path, #"{\#(members), "Limitation": {"Count": 100}}"#, accessToken: token)
        try #require(answer.status == 200, "\(answer.json)")
        return answer.json[name].items
    }

    /// Sends what must succeed.
    @discardableResult
    func granted(_ path: String, _ members: String, token: String = tokens.access) async throws -> JSON {
        let answer = try await post(path, "{\(members)}", accessToken: token)
        try #require(answer.status == 200, "\(path): \(answer.json)")
        return answer.json
    }

    // Categories

    func wantedCategory(_ members: String = "") -> String {
        #"{"ServiceId": "\#(stays.id)", "Type": "Suite", "Capacity": 2\#(after(members))}"#
    }

    func addCategory(_ members: String = "") async throws -> String {
        let answer = try await granted(
            "resourceCategories/add", #""ResourceCategories": [\#(wantedCategory(members))]"#
        )
        return try #require(answer["ResourceCategories"][0]["Id"].text)
    }

    // Keys

    func wantedKey(of stay: String, _ members: String = "") -> String {
        """
        {"ServiceOrderId": "\(stay)", "Value": "1234", "Type": "PinCode", "ValidityStartUtc": "\(time(3, 15))",
         "ValidityEndUtc": "\(time(5, 11))", "Permissions": {"Room": {"Value": true}}\(after(members))}
        """
    }

    func addKey(_ wanted: String) async throws -> String {
        let answer = try await granted("resourceAccessTokens/add", #""ResourceAccessTokenParameters": [\#(wanted)]"#)
        return try #require(answer["ResourceAccessTokens"][0]["Id"].text)
    }

    // Loyalty

    func wantedProgram(_ code: String) -> String {
        #"{"Name": "Lights", "Code": "\#(code)", "Type": "Hotel", "Subscription": "Free"}"#
    }

    func addProgram(_ code: String = "LIGHTS") async throws -> String {
        let answer = try await granted("loyaltyPrograms/add", #""LoyaltyPrograms": [\#(wantedProgram(code))]"#)
        return try #require(answer["LoyaltyPrograms"][0]["Id"].text)
    }

    func wantedTier(_ code: String, of program: String, ordering: Int = 1) -> String {
        #"{"LoyaltyProgramId": "\#(program)", "Name": "\#(code) tier", "Code": "\#(code)", "Ordering": \#(ordering)}"#
    }

    func addTier(_ code: String, of program: String, ordering: Int = 1) async throws -> String {
        let wanted = wantedTier(code, of: program, ordering: ordering)
        let answer = try await granted("loyaltyTiers/add", #""LoyaltyTiers": [\#(wanted)]"#)
        return try #require(answer["LoyaltyTiers"][0]["Id"].text)
    }

    func wantedMember(_ account: String? = nil, of program: String, _ members: String = "") -> String {
        """
        {"AccountId": "\(account ?? "\(ada.id)")", "LoyaltyProgramId": "\(program)",
         "IsPrimary": false\(after(members))}
        """
    }

    func addMember(_ wanted: String) async throws -> String {
        let answer = try await granted("loyaltyMemberships/add", #""LoyaltyMemberships": [\#(wanted)]"#)
        return try #require(answer["LoyaltyMemberships"][0]["Id"].text)
    }

    // Messages

    func addThread(_ subject: String = "Late tonight") async throws -> String {
        let answer = try await granted(
            "messageThreads/add", #""OriginalSender": "Penelope", "Subject": "\#(subject)""#
        )
        return try #require(answer["MessageThreads"][0]["Id"].text)
    }

    func say(_ text: String, in thread: String) async throws -> JSON {
        try await granted(
            "messages/add", #""Messages": [{"MessageThreadId": "\#(thread)", "Text": "\#(text)"}]"#
        )["Messages"][0]["Message"]
    }

    private func after(_ members: String) -> String { members.isEmpty ? "" : ", " + members }
}
