import InnkeeperWire
import Testing

/// Requests for the lists of people and companies.
extension DemoGuide {
    func peopleRequest(for path: String) async throws -> String? {
        switch path {
        case "addresses/getAll": try await customers("AccountIds")
        case "customers/getRelationships", "identityDocuments/getAll": try await customers("CustomerIds")
        case "customers/getOpenItems": try await customers("CustomerIds", page: false)
        case "languages/getTexts": #""LanguageCodes":["de-DE"],"Scope":"Countries""#
        case "images/getUrls":
            #""Images":[{"ImageId":"\#(try await picture())","Width":120,"ResizeMode":"Fit"}]"#
        default: nil
        }
    }

    private func picture() async throws -> String {
        let request = try await self.request(for: "resourceCategoryImageAssignments/getAll")
        let answer = try await client.ask("resourceCategoryImageAssignments/getAll", request).json
        return try #require(answer["ResourceCategoryImageAssignments"][0]["ImageId"].text)
    }

    /// Those whom the houses know best: the ones that somebody has noted something about.
    private func customers(_ member: String, page: Bool = true) async throws -> String {
        let page = page ? #","Limitation":{"Count":100}"# : ""
        let notes = try await client.ask("accountNotes/getAll", #""Limitation":{"Count":100}"#).json["AccountNotes"]
        let ids = notes.items.filter { $0["AccountType"].text == "Customer" }.compactMap { $0["AccountId"].text }
        return "\"\(member)\":[\(ids.map { "\"\($0)\"" }.joined(separator: ","))]\(page)"
    }
}
