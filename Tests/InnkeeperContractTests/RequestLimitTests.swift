import InnkeeperContract
import InnkeeperWire
import Testing

private let id = "11111111-1111-4111-8111-111111111111"

@Suite("A limit of the contract")
struct RequestLimitTests {
    /// The sentence that answers `json`, or nil when it is accepted.
    private func refusal(_ operation: (some OperationDescriptor).Type, _ json: String) throws -> String? {
        do {
            _ = try request(operation, json)
            return nil
        } catch let refusal as InvalidInput {
            return refusal.message
        }
    }

    @Test("is the length of a list")
    func lists() throws {
        let many = Array(repeating: "\"\(id)\"", count: 1001).joined(separator: ",")
        #expect(try refusal(BillsGetAll.self, #"{"BillIds": [\#(many)]}"#) == "Invalid BillIds.")
        #expect(try refusal(BillsGetAll.self, #"{"BillIds": []}"#) == "Invalid BillIds.")
        #expect(try refusal(BillsGetAll.self, #"{"BillIds": ["\#(id)"]}"#) == nil)
    }

    @Test("is the size of a page")
    func pages() throws {
        let page = { (count: Int) in #"{"State": "Open", "Limitation": {"Count": \#(count)}}"# }
        #expect(try refusal(BillsGetAll.self, page(0)) == "Invalid Count.")
        #expect(try refusal(BillsGetAll.self, page(1001)) == "Invalid Count.")
        #expect(try refusal(BillsGetAll.self, page(1000)) == nil)
    }

    @Test("is the length of a text")
    func texts() throws {
        let car = { (length: Int) in
            #"{"LastName": "Ng", "CarRegistrationNumber": "\#(String(repeating: "x", count: length))"}"#
        }
        #expect(try refusal(CustomersAdd.self, car(256)) == "Invalid CarRegistrationNumber.")
        #expect(try refusal(CustomersAdd.self, car(255)) == nil)
        #expect(try refusal(CustomersAdd.self, #"{"LastName": ""}"#) == "Invalid LastName.")
    }

    @Test("is what must be there")
    func required() throws {
        #expect(try refusal(TasksAdd.self, #"{"DeadlineUtc": "2026-11-21T18:00:00Z"}"#) == "Invalid Name.")
        #expect(try refusal(TasksAdd.self, #"{"Name": "Pillow", "DeadlineUtc": null}"#) == "Invalid DeadlineUtc.")
    }

    @Test("is the set of values, and the form of an identifier")
    func malformed() throws {
        #expect(try refusal(BillsGetAll.self, #"{"State": "Ajar"}"#) == "Invalid JSON.")
        #expect(try refusal(BillsGetAll.self, #"{"BillIds": ["7"]}"#) == "Invalid JSON.")
        #expect(try refusal(BillsGetAll.self, #"{"BillIds": 7}"#) == "Invalid JSON.")
    }

    @Test(
        "is the length of an interval, in the months of any time zone",
        arguments: [
            (#"{"StartUtc": "2026-01-15T00:00:00Z", "EndUtc": "2026-04-15T00:00:00Z"}"#, true),
            (#"{"StartUtc": "2026-01-15T00:00:00Z", "EndUtc": "2026-04-16T00:00:00Z"}"#, false),
            // Midnights of London: 1 October to 1 January.
            (#"{"StartUtc": "2026-09-30T23:00:00Z", "EndUtc": "2027-01-01T00:00:00Z"}"#, true),
            (#"{"StartUtc": "2026-09-30T23:00:00Z", "EndUtc": "2027-01-02T00:00:00Z"}"#, false),
            (#"{"StartUtc": "2026-01-15T00:00:00Z", "EndUtc": "2026-01-15T00:00:00Z"}"#, true),
            (#"{"StartUtc": "2026-01-15T00:00:01Z", "EndUtc": "2026-01-15T00:00:00Z"}"#, false),
            (#"{"StartUtc": null, "EndUtc": "2026-01-15T00:00:00Z"}"#, true),
        ]
    )
    func intervals(interval: String, isAccepted: Bool) throws {
        let refusal = try refusal(ReservationsGetAll20230606.self, #"{"UpdatedUtc": \#(interval)}"#)
        #expect(refusal == (isAccepted ? nil : "Invalid UpdatedUtc."))
    }

    @Test("is that one filter is given")
    func filters() throws {
        #expect(try refusal(BillsGetAll.self, "{}") == "Invalid BillIds.")
        let customers = #"{"Extent": {"Customers": true, "Addresses": true}}"#
        #expect(try refusal(CustomersGetAll.self, customers) == "Invalid CustomerIds.")
        #expect(try refusal(PaymentsGetAll.self, #"{"States": ["Charged"]}"#) == "Invalid PaymentIds.")
    }

    @Test("is that two members are not given together")
    func exclusion() throws {
        let interval = #"{"StartUtc": "2026-01-15T00:00:00Z", "EndUtc": "2026-01-16T00:00:00Z"}"#
        let both = #"{"ScheduledStartUtc": \#(interval), "ActualStartUtc": \#(interval)}"#
        #expect(try refusal(ReservationsGetAll20230606.self, both) == "Invalid ActualStartUtc.")
    }

    @Test("is that a value is given once")
    func unique() throws {
        let states = #"{"States": ["Confirmed", "Confirmed"]}"#
        #expect(try refusal(ReservationsGetAll20230606.self, states) == "Invalid States.")
    }

    @Test("is that a member goes with a neighbour's value")
    func conditions() throws {
        let update = #"{"AccountUpdates": [{"Id": "\#(id)", "Discriminator": "Customer"}]}"#
        #expect(try refusal(AccountsUpdate.self, update) == "Invalid Customer.")
    }

    @Test("is the form of a text")
    func shapes() throws {
        let card = { (expiration: String) in
            #"{"CustomerId": "\#(id)", "CreditCardData": {"StorageData": "x", "Expiration": "\#(expiration)"}}"#
        }
        #expect(try refusal(CreditCardsAddTokenized.self, card("12/2030")) == "Invalid Expiration.")
        #expect(try refusal(CreditCardsAddTokenized.self, card("2030-12")) == nil)
    }

    @Test("is the value that an update may set")
    func updates() throws {
        let update = { (state: String) in
            #"{"ResourceUpdates": [{"ResourceId": "\#(id)", "State": {"Value": "\#(state)"}}]}"#
        }
        #expect(try refusal(ResourcesUpdate.self, update("Spotless")) == "Invalid State.")
        #expect(try refusal(ResourcesUpdate.self, update("Dirty")) == nil)
    }
}
