import Foundation
import InnkeeperContract
import InnkeeperWire

/// Customers by one thing alone, as they were looked for until March 2020, and companies by name, until July 2024.
///
/// Customers come with their address and their papers, which were parts of them then.
extension RetiredAddresses {
    static let customers = [
        RetiredAddress("customers/getAllByIds", now: CustomersGetAll.self) { asked, call in
            let ids = try asked.uuids("CustomerIds", count: RetiredAddress.listed)
            return try await customers(in: call) { .init(extent: whole, customerIDs: ids, limitation: $0) }
        },
        RetiredAddress("customers/getAllByEmails", now: CustomersGetAll.self) { asked, call in
            let emails = try asked.strings("Emails", count: RetiredAddress.listed)
            return try await customers(in: call) { .init(extent: whole, emails: emails, limitation: $0) }
        },
        RetiredAddress("customers/getAllByName", now: CustomersGetAll.self) { asked, call in
            let (first, last) = (try asked.string("FirstName"), try asked.string("LastName"))
            return try await customers(in: call) {
                .init(extent: whole, firstNames: [first], lastNames: [last], limitation: $0)
            }
        },
        RetiredAddress("companies/getAllByName", now: CompaniesGetAll.self) { asked, call in
            let name = try asked.string("Name")
            let found = try await CompaniesGetAll.everything("Companies", in: call, shapes: ["Companies": company]) {
                .init(names: [name], limitation: $0)
            }
            let companies = found["Companies"] ?? .array([])
            return .object(["Companies": companies, "Cursor": companies.list.last?.at("Id") ?? .null])
        },
    ]

    private static let whole = Contract.CustomerExtent(customers: true, addresses: true, documents: true)

    private static func customers(
        in call: Call, _ request: (Contract.Limitation) -> CustomersGetAll.Request
    ) async throws -> JSON {
        let found = try await CustomersGetAll.everything("Customers", in: call, request)
        return .object(["Customers": found["Customers"] ?? .array([]), "Documents": found["Documents"] ?? .array([])])
    }

    /// Nobody notes any more which integration changed a company last.
    private static let company: OldShape = [
        "Id", "ChainId", "Name", "MotherCompanyId", "InvoicingEmail", "WebsiteUrl", "InvoiceDueInterval", "Options",
        "CreditRating", "Department", "DunsNumber", "ReferenceIdentifier", "AccountingCode", "AdditionalTaxIdentifier",
        "BillingCode", "Contact", "ContactPerson", "ElectronicInvoiceIdentifier", "Identifier", "Iata", "IsActive",
        "Notes", "Number", "TaxIdentifier", "Telephone", "CreatedUtc", "UpdatedUtc", "AddressId", "MergeTargetId",
        "ExternalIdentifier", .always("IsUpdatedByMe"), "Address", "TaxIdentificationNumber",
    ]
}
