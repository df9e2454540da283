import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("commands/addPaymentTerminal")
struct CommandsAddPaymentTerminalTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.placeTerminal()
    }

    @Test("has the terminal take a payment, which waits for what the terminal says")
    func asks() async throws {
        let id = try await send()
        let events = try await hotel.store.events(after: 0, limit: 10)
        #expect(events.map(\.kind) == [.paymentUpdated, .deviceCommand])
        let command = try await hotel.commands([id])[0]
        #expect(command["State"].text == "Pending")
        #expect(command["Device"]["Type"].text == "PaymentTerminal")
        let data = command["Data"]
        #expect(data["PaymentTerminalId"].text == "TERM-1")
        #expect(data["PaymentTerminalData"].text == "merchant 7")
        #expect([data["AccountId"].text, data["CustomerId"].text] == ["\(hotel.ada.id)", "\(hotel.ada.id)"])
        #expect(data["FullName"].text == "Ada Lovelace")
        #expect(data["AccountData"]["Customer"]["FullName"].text == "Ada Lovelace")
        #expect([data["Amount"]["Currency"].text, data["Amount"]["GrossValue"].digits] == ["GBP", "230.00"])
        #expect(data["PreauthorizationId"].isNull && data["BillId"].isNull)
        let payment = try await payment(data["PaymentId"].text)
        #expect([payment["State"].text, payment["AccountingState"].text] == ["Pending", "Inactive"])
        #expect(payment["Type"].text == "CreditCardPayment")
        #expect(payment["Amount"]["GrossValue"].digits == "-230.00")
    }

    @Test("shows the name as people write it")
    func names() async throws {
        let name = #"{"CustomerId": "\#(hotel.ada.id)", "FirstName": "太郎", "LastName": "山田"}"#
        #expect(try await hotel.post("customers/update", name).status == 200)
        #expect(try await hotel.commands([try await send()])[0]["Data"]["FullName"].text == "山田 太郎")
    }

    @Test("has the payment on the account when the terminal has taken it, and tells so")
    func processed() async throws {
        let id = try await send()
        let paymentID = try await hotel.commands([id])[0]["Data"]["PaymentId"].text
        try await report(id, "Processing")
        #expect(try await payment(paymentID)["State"].text == "Pending")
        try await report(id, "Processed")
        let payment = try await payment(paymentID)
        #expect([payment["State"].text, payment["AccountingState"].text] == ["Charged", "Open"])
        #expect(payment["BillId"].text != nil)
        #expect(payment["ChargedUtc"].text == hotel.time(1, 9))
        let again = try await hotel.post("commands/update", #"{"CommandId": "\#(id)", "State": "Error"}"#)
        #expect(again.json["Message"].text == "Invalid CommandId.")
        #expect(try await self.payment(paymentID)["State"].text == "Charged")
        #expect(try await hotel.commands([id])[0]["State"].text == "Processed")
    }

    @Test("has nothing on the account when it failed or was given up", arguments: ["Error", "Cancelled"])
    func failed(state: String) async throws {
        let id = try await send()
        let paymentID = try await hotel.commands([id])[0]["Data"]["PaymentId"].text
        try await report(id, state, #", "Notes": "Card refused""#)
        let payment = try await payment(paymentID)
        #expect(payment["State"].text == (state == "Error" ? "Failed" : "Canceled"))
        #expect(payment["AccountingState"].text == "Canceled")
        #expect(payment["Notes"].text == "Card refused")
        #expect(payment["BillId"].isNull)
    }

    @Test("keeps no card that the terminal has refused", arguments: ["Payment", "Preauthorization"])
    func card(type: String) async throws {
        for (state, card) in [("Processed", "Enabled"), ("Error", "Disabled"), ("Cancelled", "Disabled")] {
            let id = try await send(#""Type": "\#(type)""#)
            #expect(try await newestCard()["State"].text == "Enabled")
            hotel.clock.set(to: hotel.now.addingTimeInterval(60))
            try await report(id, state)
            let kept = try await newestCard()
            #expect(kept["State"].text == card)
            #expect(kept["IsActive"].flag == (card == "Enabled"))
            #expect((kept["UpdatedUtc"].text == kept["CreatedUtc"].text) == (card == "Enabled"))
        }
    }

    @Test("pays the bill, the stay and the request to pay that are named, once the terminal has taken the money")
    func links() async throws {
        _ = try await hotel.drink()
        let bar = try await hotel.emptyBill(of: Account(hotel.ada.id))
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let asked = try #require(try await hotel.ask().json["PaymentRequests"][0]["Id"].text)
        let id = try await send(
            #""BillId": "\#(bar)", "ReservationId": "\#(stay)", "PaymentRequestId": "\#(asked)""#
        )
        let data = try await hotel.commands([id])[0]["Data"]
        #expect(data["BillId"].text == bar)
        #expect(try await hotel.paymentRequest(asked)["State"].text == "Pending")
        try await report(id, "Processed")
        let paid = try await payment(data["PaymentId"].text)
        #expect([paid["BillId"].text, paid["ReservationId"].text] == [bar, stay])
        #expect(paid["PaymentRequestId"].text == asked)
        #expect(try await hotel.paymentRequest(asked)["State"].text == "Completed")
    }

    @Test("is for partners who were permitted it, and for nobody else")
    func permission() async throws {
        for (path, status) in [("commands/addPrinter", 401), ("commands/addPaymentTerminal", 200)] {
            let token = try await hotel.grant([path])
            let answer = try await hotel.post("commands/addPaymentTerminal", hotel.charging(), accessToken: token)
            #expect(answer.status == status)
        }
    }

    @Test("has money held until the terminal says that it is")
    func preauthorization() async throws {
        let stay = try #require(try await hotel.booked(hotel.stay(3, 5))["Id"].text)
        let id = try await send(#""Type": "Preauthorization", "ReservationId": "\#(stay)""#)
        let data = try await hotel.commands([id])[0]["Data"]
        #expect(data["PaymentId"].isNull)
        #expect(try await held()["Id"].text == data["PreauthorizationId"].text)
        #expect(try await held()["State"].text == "Pending")
        try await report(id, "Processed")
        #expect(try await held()["State"].text == "Chargeable")
        #expect(try await held()["ReservationId"].text == stay)
    }

    @Test(
        "refuses what cannot be, and sends nothing",
        arguments: [
            (#""TerminalId": "00000000-0000-7000-8000-0000000001f4""#, "TerminalId"),
            (#""CustomerId": "00000000-0000-7000-8000-00000000019a""#, "CustomerId"),
            (#""BillId": "00000000-0000-7000-8000-00000000ffff""#, "BillId"),
            (#""ReservationId": "00000000-0000-7000-8000-00000000ffff""#, "ReservationId"),
            (#""PaymentRequestId": "00000000-0000-7000-8000-00000000ffff""#, "PaymentRequestId"),
            (#""Amount": {"Currency": "JPY", "Value": 100}"#, "Currency"),
            (#""Amount": {"Currency": "GBP", "Value": 0}"#, "Amount"), (#""Amount": {"Currency": "GBP"}"#, "Value"),
        ]
    )
    func refuses(members: String, member: String) async throws {
        // The device is the printer, and the customer is a company.
        let (status, json) = try await hotel.post("commands/addPaymentTerminal", hotel.charging(members))
        #expect(status == 400)
        #expect(json["Message"].text == "Invalid \(member).")
        #expect(try await hotel.store.events(after: 0, limit: 10).isEmpty)
    }

    private func send(_ members: String = "") async throws -> String {
        let answer = try await hotel.post("commands/addPaymentTerminal", hotel.charging(members))
        return try #require(answer.json["CommandId"].text, "\(answer.json)")
    }

    private func report(_ command: String, _ state: String, _ members: String = "") async throws {
        let update = #"{"CommandId": "\#(command)", "State": "\#(state)"\#(members)}"#
        let answer = try await hotel.post("commands/update", update)
        #expect(answer.status == 200, "\(answer.json)")
    }

    private func payment(_ id: String?) async throws -> JSON {
        try await hotel.list("payments/getAll", "Payments", #""PaymentIds": ["\#(try #require(id))"]"#)[0]
    }

    private func newestCard() async throws -> JSON {
        try await hotel.list("creditCards/getAll", "CreditCards", #""CustomerIds": ["\#(hotel.ada.id)"]"#)[0]
    }

    private func held() async throws -> JSON {
        try await hotel.granted(
            "preauthorizations/getAllByCustomers", #""CustomerIds": ["\#(hotel.ada.id)"]"#
        )["Preauthorizations"][0]
    }
}

extension TestHotel {
    /// 230 pounds of Ada's at the terminal.
    func charging(_ members: String = "") -> String {
        """
        {"TerminalId": "\(terminal.id)", "CustomerId": "\(ada.id)", "Type": "Payment",
         "Amount": {"Currency": "GBP", "Value": 230}\(members.isEmpty ? "" : ", " + members)}
        """
    }
}
