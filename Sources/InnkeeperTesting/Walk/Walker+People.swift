import Foundation
import Hospitality
import InnkeeperWire

/// What is done with those who come.
extension Walker {
    static let peopleHabits: [Habit] = [
        (4, { try await $0.welcome() }), (2, { try await $0.changeProfile() }), (1, { try await $0.merge() }),
        (2, { try await $0.search() }), (1, { try await $0.addCompany() }),
    ]

    private static let names = ["Lovelace", "Babbage", "Hopper", "Turing", "Noether", "Curie", "Meitner"]

    private mutating func welcome() async throws {
        let name = chance.one(of: Self.names)
        let email = "\(name.lowercased()).\(chance.number(1...1_000_000_000))@example.com"
        let json = try await post(
            "customers/add",
            #""OverwriteExisting": false, "FirstName": "Guest", "LastName": "\#(name)", "Email": "\#(email)""#
        )
        guard let id = json?["Id"].text else { return }
        book.acknowledge(.customer, id)
        book.put(WalkThing(id: id, account: id), on: .customer)
    }

    private mutating func changeProfile() async throws {
        try await post(
            "customers/update",
            #""CustomerId": "\#(someone())", "Phone": "+44 20 \#(chance.number(1_000_000...9_999_999))""#
        )
    }

    /// Two profiles of one guest become one.
    private mutating func merge() async throws {
        guard let source = book.pick(.customer, &chance) else { return }
        let target = someone()
        guard source.id != target else { return }
        let merged =
            if chance.happens(50) {
                try await post(
                    "customers/merge", #""SourceCustomerId": "\#(source.id)", "TargetCustomerId": "\#(target)""#
                )
            } else {
                try await post(
                    "accounts/merge",
                    """
                    "AccountMergeParameters": [{"SourceAccountIds": ["\(source.id)"], "TargetAccountId": "\(target)",
                      "AccountType": "Customer"}]
                    """
                )
            }
        guard merged != nil else { return }
        book.acknowledge(.customer, source.id, "IsActive", ["false"])
        book.remove(source.id, from: .customer)
        book.rename(account: source.id, to: target)
    }

    private mutating func search() async throws {
        if chance.happens(50) {
            let name = chance.one(of: Self.names).prefix(3)
            try await post("customers/search", #""Name": "\#(name)", "Extent": {"Customers": true}"#)
        } else {
            try await post(
                "customers/getAll",
                """
                "LastNames": ["\(chance.one(of: Self.names))"], "Extent": {"Customers": true},
                "Limitation": {"Count": 20}
                """
            )
        }
    }

    private mutating func addCompany() async throws {
        let json = try await post(
            "companies/add",
            """
            "Name": "Company \(chance.number(1...1_000_000))",
            "Options": {"Invoiceable": true, "AddFeesToInvoices": false, "AddTaxDeductedPaymentToInvoices": false}
            """
        )
        if let json { book.acknowledge(.company, json["Companies"][0]["Id"].text) }
    }
}
