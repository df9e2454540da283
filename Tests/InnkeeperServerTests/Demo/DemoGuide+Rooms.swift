import InnkeeperTesting
import InnkeeperWire

/// What to ask about keys, loyalty and messages.
extension DemoGuide {
    private static let page = #""Limitation":{"Count":100}"#

    func roomsRequest(for path: String) async throws -> String? {
        switch path {
        case "resourceAccessTokens/getAll":
            return #""CollidingUtc":{"StartUtc":"2026-11-21T00:00:00Z","EndUtc":"2026-11-22T00:00:00Z"},\#(Self.page)"#
        case "messageThreads/getAll": return "\(created),\(Self.page)"
        case "messages/getAll":
            let threads = try await ids("messageThreads/getAll", "MessageThreads", "\(created),\(Self.page)")
            return #""MessageThreadIds":[\#(threads)],\#(Self.page)"#
        case "loyaltyTiers/getAll":
            let programs = try await ids("loyaltyPrograms/getAll", "LoyaltyPrograms", Self.page)
            return #""LoyaltyProgramIds":[\#(programs)],\#(Self.page)"#
        default: return nil
        }
    }

    private func ids(_ path: String, _ name: String, _ request: String) async throws -> String {
        try await client.ask(path, request).json[name].items.compactMap { $0["Id"].text }.map { "\"\($0)\"" }
            .joined(separator: ",")
    }
}
