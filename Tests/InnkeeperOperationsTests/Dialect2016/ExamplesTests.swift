import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// The requests and answers that the first edition showed, each with all of its members, told of the Lantern.
@Suite("The first edition answers as it showed:")
struct ExamplesTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("app/signIn")
    func signIn() async throws {
        let body = #"{"ConnectorToken": "\#(TestHotel.tokens.access)"}"#
        let answer = try await hotel.send("app/signIn", Array(body.utf8))
        #expect(answer.status == 200)
        #expect(answer.json.names == ["AccessToken", "Enterprise"])
        let token = try #require(answer.json["AccessToken"].text)
        #expect(token.wholeMatch(of: /[0-9A-F]{32}-[0-9A-F]{31}/) != nil, "\(token)")
        #expect(
            answer.json["Enterprise"].written == #"{"Id":"\#(hotel.enterprise.id)","Name":"The Lantern"}"#
        )
    }

    @Test("spaces/getAll")
    func spaces() async throws {
        try await furnishLess()
        let category = hotel.doubleRooms.id
        try await hotel.expect2016(
            "spaces/getAll",
            answers: """
                {"Spaces": [
                  {"Id": "\(hotel.room2.id)", "Type": "Room", "Number": "102", "ParentSpaceId": null,
                   "CategoryId": "\(category)", "State": "Clean"},
                  {"Id": "\(hotel.room1.id)", "Type": "Room", "Number": "101", "ParentSpaceId": null,
                   "CategoryId": "\(category)", "State": "Dirty"}],
                 "SpaceCategories": [{"Id": "\(category)", "Name": "Double", "ShortName": "DBL"}]}
                """
        )
    }

    @Test("reservations/getAll")
    func reservations() async throws {
        let booked = try await hotel.arrived()
        let stay = try await hotel.reservation(booked)
        let group = try #require(booked["GroupId"].text)
        let ada = person(hotel.ada)
        let room = try #require(stay.assignedResourceID)
        let hotel = hotel
        let name = try await hotel.read { try $0.reservationGroups.find(stay.groupID, of: hotel.enterprise.id)?.name }
        try await hotel.expect2016(
            "reservations/getAll",
            #""StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-03-07T00:00:00Z", "States": ["Confirmed"]"#,
            answers: """
                {"ReservationGroups": [{"Id": "\(group)", "Name": \(name.map { "\"\($0)\"" } ?? "null")}],
                 "Reservations": [
                  {"AdultCount": 2, "AssignedSpaceId": "\(room)", "BusinessSegmentId": null,
                   "ChannelManagerId": null, "ChannelNumber": null, "ChildCount": 0, "Companions": [\(ada)],
                   "CompanyId": null, "CreatedUtc": "2030-03-01T09:00:00Z", "Customer": \(ada),
                   "EndUtc": "2030-03-05T11:00:00Z", "GroupId": "\(group)", "Id": "\(stay.id)", "Number": "1",
                   "RateId": "\(hotel.bestRate.id)", "RequestedCategoryId": "\(hotel.doubleRooms.id)",
                   "StartUtc": "2030-03-03T15:00:00Z", "State": "Confirmed", "TravelAgencyId": null,
                   "UpdatedUtc": "2030-03-01T09:00:00Z"}]}
                """
        )
    }

    @Test("reservations/start, reservations/process")
    func startAndProcess() async throws {
        let booked = try await hotel.arrived()
        let members = #""ReservationId": "\#(booked["Id"].text ?? "")""#
        try await hotel.expect2016("reservations/start", members, answers: "{}")
        #expect(try await hotel.reservation(booked).state == .started)
        hotel.clock.set(to: hotel.march(5, 10))
        _ = try await hotel.pay("200")
        try await hotel.expect2016("reservations/process", members, answers: "{}")
        #expect(try await hotel.reservation(booked).state == .processed)
    }

    @Test("reservations/cancel")
    func cancel() async throws {
        let booked = try await hotel.booked(hotel.stay(3, 5))
        try await hotel.expect2016(
            "reservations/cancel",
            """
            "ReservationId": "\(booked["Id"].text ?? "")", "ChargeCancellationFee": true,
            "Notes": "Not coming after all"
            """,
            answers: "{}"
        )
        #expect(try await hotel.reservation(booked).state == .canceled)
    }

    @Test("customers/getBalance, by either name of the token")
    func balance() async throws {
        _ = try await hotel.drink(2)
        let members = #""CustomerId": "\#(hotel.ada.id)""#
        let answer = #"{"Currency": "GBP", "Tax": null, "TaxRate": null, "Value": 11.00}"#
        try await hotel.expect2016("customers/getBalance", members, answers: answer)
        let older = #"{"ConnectorToken": "\#(TestHotel.tokens.access)", \#(members)}"#
        let (status, json) = try await hotel.send("customers/getBalance", Array(older.utf8))
        #expect(status == 200)
        #expect(json["Value"].digits == "11.00")
    }

    @Test("customers/getOpenItems")
    func openItems() async throws {
        let charge = try await hotel.drink(2)
        let payment = try await hotel.paid("5", #""AccountingCategoryId": "\#(hotel.payments.id)""#)
        let type = try #require(payment["Data"]["External"]["Type"].text)
        try await hotel.expect2016(
            "customers/getOpenItems", #""CustomerIds": ["\#(hotel.ada.id)"]"#,
            answers: """
                {"Customers": [{"CustomerId": "\(hotel.ada.id)", "Items": [
                  {"AccountingCategoryId": "\(hotel.food.id)",
                   "Amount": {"Currency": "GBP", "Tax": 1.84, "TaxRate": 0.2, "Value": 11.00},
                   "ConsumptionUtc": "2030-03-01T09:00:00Z", "Id": "\(charge["Id"].text ?? "")", "Name": "Minibar",
                   "OrderId": "\(charge["ServiceOrderId"].text ?? "")"},
                  {"AccountingCategoryId": "\(hotel.payments.id)",
                   "Amount": {"Currency": "GBP", "Tax": null, "TaxRate": null, "Value": -5.00},
                   "ConsumptionUtc": "2030-03-01T09:00:00Z", "Id": "\(payment["Id"].text ?? "")",
                   "Name": "\(type) Payment GBP", "OrderId": null}]}]}
                """
        )
    }

    @Test("customers/update")
    func customersUpdate() async throws {
        try await hotel.expect2016(
            "customers/update",
            """
            "CustomerId": "\(hotel.charles.id)", "FirstName": "John", "LastName": "Herschel",
            "Phone": "0044123456789", "NationalityCode": "GB", "BirthDateUtc": "1992-03-07T12:00:00Z",
            "Passport": {"Number": "123456", "ExpirationUtc": "2035-01-01T12:00:00Z"}
            """,
            answers: """
                {"Address": {"City": null, "CountryCode": null, "Line1": null, "Line2": null, "PostalCode": null},
                 "BirthDateUtc": "1992-03-07T12:00:00Z", "CategoryId": null, "Email": "charles@example.com",
                 "FirstName": "John", "Gender": null, "Id": "\(hotel.charles.id)", "LastName": "Herschel",
                 "NationalityCode": "GB", "Passport": {"Number": "123456", "ExpirationUtc": "2035-01-01T12:00:00Z"},
                 "Phone": "0044123456789", "Title": null}
                """
        )
    }

    @Test("payments/addCreditCard")
    func addCreditCard() async throws {
        _ = try await hotel.drink(20)
        try await hotel.expect2016(
            "payments/addCreditCard",
            """
            "CustomerId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "Value": 100},
            "CreditCard": {"Type": "Visa", "Number": "411111******1111", "Expiration": "12/2036",
                           "Name": "Ada Lovelace"},
            "Category": {"Code": "PAY"}, "ReceiptIdentifier": "123456", "Notes": "Till A"
            """,
            answers: #"{"Currency": "GBP", "Tax": null, "TaxRate": null, "Value": 10.00}"#
        )
        let payment = try await hotel.lastPayment()
        #expect(payment["AccountingCategoryId"].text == hotel.payments.id.description)
        #expect(payment["Identifier"].text == "123456")
        #expect(payment["Notes"].text == "Till A")
    }

    @Test("tasks/add")
    func addTask() async throws {
        try await hotel.expect2016(
            "tasks/add",
            """
            "DepartmentId": null, "Name": "Bulb", "Description": "In the corridor",
            "DeadlineUtc": "2030-03-01T14:00:00Z"
            """,
            answers: "{}"
        )
        let tasks = try await hotel.post("tasks/getAll", #"{"Limitation": {"Count": 5}}"#).json["Tasks"].items
        #expect(tasks.map { $0["Name"].text } == ["Bulb"])
        #expect(tasks.map { $0["Description"].text } == ["In the corridor"])
    }

    @Test("commands/getAllActive, commands/update")
    func commands() async throws {
        let id = try await hotel.printCommand()
        try await hotel.expect2016(
            "commands/getAllActive",
            answers: """
                {"Commands": [
                  {"Id": "\(id)", "State": "Received", "CreatedUtc": "2030-03-01T09:00:00Z",
                   "Creator": {"FirstName": null, "LastName": "Channel of the test", "ImageUrl": null},
                   "Device": {"Id": "\(hotel.printer.id)", "Name": "Printer", "Type": "Printer"},
                   "Data": {"CopyCount": 2, "FileType": "application/pdf", "FileData": "JVBERi0=",
                            "PrinterName": "PRN-1", "PrinterDriverName": "generic", "PrinterPortName": "USB001"}}]}
                """
        )
        try await hotel.expect2016(
            "commands/update", #""CommandId": "\#(id)", "State": "Processed""#, answers: "{}"
        )
        #expect(try await hotel.commands([id])[0]["State"].text == "Processed")
    }

    /// Two rooms of one category, one dirty and one clean, and nothing else to sell.
    private func furnishLess() async throws {
        let hotel = hotel
        try await hotel.write { transaction in
            for (space, state) in [(hotel.room1, ResourceState.dirty), (hotel.room2, .clean)] {
                var space = space
                space.state = state
                try transaction.resources.update(space)
            }
            for var space in [hotel.dorm] + hotel.beds {
                space.isActive = false
                try transaction.resources.update(space)
            }
            for var category in [hotel.dorms, hotel.dormBeds] {
                category.isActive = false
                try transaction.resourceCategories.update(category)
            }
        }
    }

    /// A customer of whom only the name and the e-mail address are known.
    private func person(_ customer: Customer) -> String {
        """
        {"Address": {"City": null, "CountryCode": null, "Line1": null, "Line2": null, "PostalCode": null},
         "BirthDateUtc": null, "CategoryId": null, "Email": "\(customer.contact.email ?? "")",
         "FirstName": "\(customer.person.firstName ?? "")", "Gender": null, "Id": "\(customer.id)",
         "LastName": "\(customer.person.lastName)", "NationalityCode": null, "Passport": null, "Phone": null,
         "Title": null}
        """
    }
}
