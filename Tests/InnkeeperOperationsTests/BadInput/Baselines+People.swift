import Foundation
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Valid requests about customers, companies, their papers and notes, and the world.
extension Baselines {
    private static let page = #""Limitation": {"Count": 10}"#

    func peopleRequest(_ path: String) async throws -> String? {
        let ada = hotel.ada.id
        switch path {
        case "addresses/add": return #""Addresses": [{"AccountId": "\#(ada)", "City": "London"}]"#
        case "addresses/update":
            let id = try await hotel.addAddress(of: ada.uuid, city: "London")
            return #""AddressUpdates": [{"AddressId": "\#(id)", "City": {"Value": "Ockham"}}]"#
        case "addresses/delete":
            return #""AddressIds": ["\#(try await hotel.addAddress(of: ada.uuid, city: "London"))"]"#
        case "addresses/getAll": return #""AccountIds": ["\#(ada)"], \#(Self.page)"#
        case "accountNotes/add":
            return """
                "AccountNotes": [{"AccountId": "\(ada)", "Content": "Likes tea", "Classifications": ["General"]}]
                """
        case "accountNotes/update":
            let id = try await hotel.note("Likes tea", on: ada.uuid)
            return #""AccountNoteUpdates": [{"AccountNoteId": "\#(id)", "Classifications": {}}]"#
        case "accountNotes/delete": return #""AccountNoteIds": ["\#(try await hotel.note("Tea", on: ada.uuid))"]"#
        case "customers/addFile": return #""CustomerId": "\#(ada)", \#(Self.file)"#
        case "accounts/addFile": return #""AccountId": "\#(ada)", \#(Self.file)"#
        case "customers/getOpenItems": return #""CustomerIds": ["\#(ada)"]"#
        case "customers/getRelationships": return #""CustomerIds": ["\#(ada)"], \#(Self.page)"#
        case "customers/search": return #""Name": "Ada""#
        case "languages/getTexts": return #""LanguageCodes": ["en-GB"], "Scope": "Countries""#
        case "images/getUrls": return #""Images": [{"ImageId": "\#(hotel.picture)", "Width": 20}]"#
        default:
            if let request = try await mergeRequest(path) { return request }
            if let request = try await papersRequest(path) { return request }
            return try await companiesRequest(path)
        }
    }

    private static let file = #""Name": "Letter", "Type": "application/pdf", "Data": "JVBERi0=""#

    private func mergeRequest(_ path: String) async throws -> String? {
        guard ["customers/merge", "accounts/merge", "accounts/update"].contains(path) else { return nil }
        let (status, added) = try await hotel.post(
            "customers/add", #"{"LastName": "Twin", "OverwriteExisting": false}"#
        )
        try #require(status == 200, "\(added)")
        let twin = added["Id"].text ?? ""
        switch path {
        case "customers/merge": return #""SourceCustomerId": "\#(twin)", "TargetCustomerId": "\#(hotel.charles.id)""#
        case "accounts/merge":
            return """
                "AccountMergeParameters": [{"SourceAccountIds": ["\(twin)"], "TargetAccountId": "\(hotel.charles.id)",
                 "AccountType": "Customer"}]
                """
        default:
            return """
                "AccountUpdates": [{"Id": "\(twin)", "Discriminator": "Customer",
                 "Customer": {"Notes": {"Value": "A"}}}]
                """
        }
    }

    private func papersRequest(_ path: String) async throws -> String? {
        let ada = hotel.ada.id
        switch path {
        case "identityDocuments/add":
            return #""IdentityDocuments": [{"CustomerId": "\#(ada)", "Type": "IdentityCard", "Number": "N1"}]"#
        case "identityDocuments/update":
            let paper = try await hotel.passport()["Id"].text ?? ""
            return #""IdentityDocuments": [{"Id": "\#(paper)", "Number": {"Value": "P2"}}]"#
        case "identityDocuments/delete":
            return #""IdentityDocumentIds": ["\#(try await hotel.passport()["Id"].text ?? "")"]"#
        case "identityDocuments/clear": return #""CustomerIds": ["\#(ada)"]"#
        case "identityDocuments/getAll": return #""CustomerIds": ["\#(ada)"], \#(Self.page)"#
        default: return nil
        }
    }

    private func companiesRequest(_ path: String) async throws -> String? {
        switch path {
        case "companies/add": return #""Name": "Difference", "Options": {}"#
        case "companies/update": return #""CompanyId": "\#(hotel.engines.id)", "Notes": {"Value": "A"}"#
        case "companies/delete": return #""CompanyIds": ["\#(try await company())"]"#
        case "companyContracts/add":
            return """
                "TravelAgencyContracts": [{"ServiceId": "\(hotel.stays.id)", "CompanyId": "\(try await company())",
                 "Options": {"IncludeCancellationFeeInCommissionEstimate": true, "SkipAutomaticSettlement": true}}]
                """
        case "companyContracts/update":
            let id = try await contract()
            return #""TravelAgencyContractUpdates": [{"TravelAgencyContractId": "\#(id)", "Notes": {"Value": "A"}}]"#
        case "companyContracts/delete":
            return """
                "TravelAgencyContractIds": ["\(try await contract())"], "ServiceIds": ["\(hotel.stays.id)"]
                """
        default: return nil
        }
    }

    private func company() async throws -> String {
        let (status, added) = try await hotel.post("companies/add", #"{"Name": "Difference", "Options": {}}"#)
        try #require(status == 200, "\(added)")
        return try #require(added["Companies"][0]["Id"].text)
    }

    private func contract() async throws -> String {
        let (status, added) = try await hotel.post(
            "companyContracts/add",
            """
            {"TravelAgencyContracts": [{"ServiceId": "\(hotel.stays.id)", "CompanyId": "\(try await company())",
             "Options": {"IncludeCancellationFeeInCommissionEstimate": true, "SkipAutomaticSettlement": true}}]}
            """
        )
        try #require(status == 200, "\(added)")
        return try #require(added["TravelAgencyContracts"][0]["Id"].text)
    }
}
