import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

extension TestHotel {
    /// Notes something about an account and answers the identifier of the note.
    func note(_ text: String, on account: UUID, as classification: String = "General") async throws -> String {
        let (status, answer) = try await post(
            "accountNotes/add",
            """
            {"AccountNotes": [{"AccountId": "\(account)", "Content": "\(text)",
             "Classifications": ["\(classification)"]}]}
            """
        )
        try #require(status == 200, "\(answer)")
        return try #require(answer["AccountNotes"][0]["Id"].text)
    }

    func notes(on account: UUID, _ filter: String = "") async throws -> [JSON] {
        let (status, answer) = try await post(
            "accountNotes/getAll", #"{"AccountIds": ["\#(account)"]\#(filter), "Limitation": {"Count": 100}}"#
        )
        try #require(status == 200, "\(answer)")
        return answer["AccountNotes"].items
    }
}
