import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("bills/close, what stands on the document")
struct BillDocumentTests {
    let hotel: TestHotel
    /// Ada's, with the Analytical Engines as the second party.
    let bill: String

    init() async throws {
        hotel = try await TestHotel()
        var open = Bill(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, account: Account(hotel.ada.id), created: hotel.now
        )
        open.associatedAccount = Account(hotel.engines.id)
        let named = open
        try await hotel.write { try $0.bills.insert(named) }
        bill = named.id.description
        _ = try await hotel.drink(1, #""BillId": "\#(bill)""#)
    }

    @Test("is dated, due and named only as an invoice")
    func invoiceOnly() async throws {
        let members = """
            "TaxedDate": {"Value": "2030-02-28"}, "DueDate": {"Value": "2030-04-15T10:00:00Z"},
            "VariableSymbol": {"Value": "777"}
            """
        let invoice = try await hotel.closed(bill, as: "Invoice", members)
        #expect(invoice["TaxedUtc"].text == "2030-02-28T00:00:00Z")
        // The day starts in London, where it is summer by then.
        #expect(invoice["DueUtc"].text == "2030-04-14T23:00:00Z")
        #expect(invoice["VariableSymbol"].text == "777")

        let next = try await hotel.drink()["BillId"].text
        _ = try await hotel.paid("5.50")
        let receipt = try await hotel.closed(next, as: "Receipt", members)
        #expect(receipt["TaxedUtc"].text == "2030-03-01T09:00:00Z")
        #expect(receipt["DueUtc"].isNull)
        #expect(receipt["VariableSymbol"].isNull)
    }

    @Test("has no date that is none", arguments: ["TaxedDate", "DueDate"])
    func wrongDate(member: String) async throws {
        let before = try await hotel.books()
        let (status, answer) = try await hotel.close(bill, as: "Invoice", #""\#(member)": {"Value": "tomorrow"}"#)
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid \(member).")
        #expect(try await hotel.books() == before)
    }

    @Test("shows the customer and the taxes unless the caller does not want that")
    func options() async throws {
        let shown = try await hotel.closed(bill, as: "Invoice")
        #expect(shown["Options"]["DisplayCustomer"].flag == true)
        #expect(shown["Options"]["DisplayTaxation"].flag == true)
        let next = try await hotel.drink()["BillId"].text
        let hidden = try await hotel.closed(
            next, as: "Invoice",
            #""Options": {"DisplayCustomer": {"Value": false}, "DisplayTaxation": {"Value": false}}"#
        )
        #expect(hidden["Options"]["DisplayCustomer"].flag == false)
        #expect(hidden["Options"]["DisplayTaxation"].flag == false)
    }

    @Test("keeps the parties as they were, whatever becomes of them")
    func snapshot() async throws {
        #expect(try await update(#""LastName": "Byron", "Address": {"City": "Paris"}"#).status == 200)
        let closed = try await hotel.closed(bill, as: "Invoice")
        #expect(closed["OwnerData"]["Discriminator"].text == "BillCustomerData")
        let owner = closed["OwnerData"]["Value"]
        #expect(owner["Id"].text == hotel.ada.id.description)
        #expect(owner["FirstName"].text == "Ada")
        #expect(owner["LastName"].text == "Byron")
        #expect(owner["Address"]["City"].text == "Paris")
        let associated = closed["AssociatedAccountData"][0]
        #expect(associated["Discriminator"].text == "BillCompanyData")
        #expect(associated["BillCompanyData"]["Name"].text == "Analytical Engines")

        #expect(try await update(#""LastName": "King", "Address": {"City": "London"}"#).status == 200)
        let later = try await hotel.listBills(#""BillIds": ["\#(bill)"]"#)[0]
        #expect(later["OwnerData"]["Value"]["LastName"].text == "Byron")
        #expect(later["OwnerData"]["Value"]["Address"]["City"].text == "Paris")
        #expect(later["AssociatedAccountData"][0]["BillCompanyData"]["Name"].text == "Analytical Engines")
    }

    @Test("keeps the house as it was")
    func issuer() async throws {
        var house = hotel.enterprise
        house.accounting.companyName = "Lantern Ltd"
        house.accounting.iban = "GB00LAMP"
        let caller = Caller(integration: hotel.caller.integration, token: hotel.caller.token, enterprises: [house])
        let request = BillsClose.Request(billID: try #require(UUID(uuidString: bill)), type: .invoice)
        _ = try await hotel.call(BillsClose.self, request, as: caller)
        let closed = try await hotel.listBills(#""BillIds": ["\#(bill)"]"#)[0]
        #expect(closed["EnterpriseData"]["CompanyName"].text == "Lantern Ltd")
        #expect(closed["EnterpriseData"]["Iban"].text == "GB00LAMP")
        #expect(closed["EnterpriseData"]["Bic"].isNull)
    }

    @Test("shows what the caller says about the parties instead of their profiles")
    func overrides() async throws {
        let closed = try await hotel.closed(
            bill, as: "Invoice",
            """
            "AccountTaxIdentifier": {"Value": "GB1"}, "AccountAddress": {"City": "Oxford", "CountryCode": "GB"},
            "AssociatedAccountData": [{"Id": "\(hotel.engines.id)", "TaxIdentifier": {"Value": "GB2"},
                "Address": {"City": "Cambridge"}}],
            "PurchaseOrderNumber": {"Value": "PO-1"}, "Notes": {"Value": "With thanks"}
            """
        )
        #expect(closed["OwnerData"]["Value"]["TaxIdentifier"].text == "GB1")
        #expect(closed["OwnerData"]["Value"]["Address"]["City"].text == "Oxford")
        #expect(closed["OwnerData"]["Value"]["Address"]["CountryCode"].text == "GB")
        let company = closed["AssociatedAccountData"][0]["BillCompanyData"]
        #expect(company["TaxIdentifier"].text == "GB2")
        #expect(company["Address"]["City"].text == "Cambridge")
        #expect(closed["PurchaseOrderNumber"].text == "PO-1")
        #expect(closed["Notes"].text == "With thanks")
        #expect(try await hotel.listBills(#""BillIds": ["\#(bill)"]"#).map(\.canonical) == [closed.canonical])
    }

    @Test("takes away what an update to nothing says")
    func updatesToNothing() async throws {
        let number = #"{"CustomerId": "\#(hotel.ada.id)", "TaxIdentificationNumber": "GB-ADA"}"#
        #expect(try await hotel.post("customers/update", number).status == 200)
        let nothing = #"{"Value": null}"#
        let closed = try await hotel.closed(
            bill, as: "Invoice",
            """
            "AccountTaxIdentifier": \(nothing), "PurchaseOrderNumber": \(nothing), "Notes": \(nothing),
            "TaxedDate": \(nothing), "DueDate": \(nothing), "VariableSymbol": \(nothing),
            "AssociatedAccountData": [{"Id": "\(hotel.engines.id)", "TaxIdentifier": \(nothing)}]
            """
        )
        #expect(closed["OwnerData"]["Value"]["TaxIdentifier"].isNull)
        for name in ["PurchaseOrderNumber", "Notes", "DueUtc", "VariableSymbol"] {
            #expect(closed[name].isNull, "\(name)")
        }
        // Every document has a tax point: without another one it is the moment of its issue.
        #expect(closed["TaxedUtc"].text == closed["IssuedUtc"].text)
        let next = try await hotel.drink()["BillId"].text
        #expect(try await hotel.closed(next, as: "Invoice")["OwnerData"]["Value"]["TaxIdentifier"].text == "GB-ADA")
    }

    @Test("understands the older names of what the caller says")
    func olderNames() async throws {
        let closed = try await hotel.closed(
            bill, as: "Invoice",
            """
            "TaxIdentifier": {"Value": "GB1"}, "Address": {"City": "Oxford"}, "CompanyTaxIdentifier": {"Value": "GB2"}
            """
        )
        #expect(closed["OwnerData"]["Value"]["TaxIdentifier"].text == "GB1")
        #expect(closed["OwnerData"]["Value"]["Address"]["City"].text == "Oxford")
        #expect(closed["AssociatedAccountData"][0]["BillCompanyData"]["TaxIdentifier"].text == "GB2")
    }

    @Test("says nothing of an account that is not a party, and of no more than one")
    func otherParty() async throws {
        let before = try await hotel.books()
        let other = #"{"Id": "\#(hotel.charles.id)"}"#
        for data in [other, #"{"Id": "\#(hotel.engines.id)"}, \#(other)"#] {
            let (status, answer) = try await hotel.close(
                bill, as: "Invoice", #""AssociatedAccountData": [\#(data)]"#
            )
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid AssociatedAccountData.")
        }
        #expect(try await hotel.books() == before)
    }

    @Test("goes to a fiscal machine of the house only")
    func fiscalMachine() async throws {
        let machine = Device(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, kind: .fiscalMachine, name: "Till", identifier: "F-1"
        )
        try await hotel.write { try $0.devices.insert(machine) }
        for id in [hotel.printer.id.description, bill] {
            let (status, answer) = try await hotel.close(bill, as: "Invoice", #""FiscalMachineId": "\#(id)""#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid FiscalMachineId.")
        }
        #expect(try await hotel.closed(bill, as: "Invoice", #""FiscalMachineId": "\#(machine.id)""#)["Id"].text == bill)
    }

    private func update(_ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post("customers/update", #"{"CustomerId": "\#(hotel.ada.id)", \#(members)}"#)
    }
}
