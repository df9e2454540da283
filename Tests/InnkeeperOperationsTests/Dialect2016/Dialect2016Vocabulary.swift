import Foundation
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of what clients of the first edition hear.
extension TestHotel {
    /// Asks in the words of the first edition and expects exactly this answer, member by member.
    func expect2016(
        _ path: String, _ members: String = "", answers expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let (status, answer) = try await ask2016(path, members)
        #expect(status == 200, "\(path): \(answer.written)", sourceLocation: sourceLocation)
        let wanted = try JSON(parsing: Array(expected.utf8)).written
        #expect(answer.written == wanted, "\(path)", sourceLocation: sourceLocation)
    }

    /// Asks, and expects to be answered.
    func answer2016(
        _ path: String, _ members: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> JSON {
        let (status, answer) = try await ask2016(path, members)
        #expect(status == 200, "\(path): \(answer.written)", sourceLocation: sourceLocation)
        return answer
    }

    /// What Ada or somebody else is told to owe.
    func balance2016(of customer: String? = nil) async throws -> JSON {
        try await answer2016("customers/getBalance", #""CustomerId": "\#(customer ?? ada.id.description)""#)
    }
}
