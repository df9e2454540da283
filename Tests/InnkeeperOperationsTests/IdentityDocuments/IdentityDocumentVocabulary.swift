import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

extension TestHotel {
    /// Adds Ada's passport and answers it.
    func passport(_ number: String = "P1", _ members: String = "") async throws -> JSON {
        let (status, answer) = try await post(
            "identityDocuments/add",
            """
            {"IdentityDocuments": [{"CustomerId": "\(ada.id)", "Type": "Passport", "Number": "\(number)"\(members)}]}
            """
        )
        try #require(status == 200, "\(answer)")
        return answer["IdentityDocuments"][0]
    }

    func papers(_ filter: String = "") async throws -> [JSON] {
        let (status, answer) = try await post(
            "identityDocuments/getAll", #"{"CustomerIds": ["\#(ada.id)"]\#(filter), "Limitation": {"Count": 100}}"#
        )
        try #require(status == 200, "\(answer)")
        return answer["IdentityDocuments"].items
    }

    /// Makes the Lantern a house that has to know the numbers of papers.
    func requireDocumentNumbers() async throws {
        let house = enterprise.id
        try await write { transaction in
            try transaction.run(
                "UPDATE enterprise SET is_identity_document_number_required = \(true) WHERE id = \(house)"
            )
        }
    }

    /// Everything that the database holds about papers and files, as who steals it would read it.
    func sealedTexts() async throws -> String {
        try await read { transaction in
            let rows = try transaction.rows("SELECT sealed FROM identity_document")
                + transaction.rows("SELECT sealed FROM account_file")
            return try rows.map { try $0.string("sealed") }.joined()
        }
    }
}
