import Foundation
import InnkeeperDemo
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a program does that was written in 2018 and never touched again: it knows spaces, lists without pages and
/// customers who are charged.
@Suite("A client of 2018")
struct ClientOf2018Tests {
    let desk: GuestDesk

    init() async throws {
        let london = try #require(Visit.all.first)
        desk = try await GuestDesk(london, try await ServedDemo.shared.value)
    }

    @Test("finds stays with their spaces and customers, and the customers by e-mail")
    func stays() async throws {
        let known = try #require(try await desk.reservations("Confirmed").first)
        let (id, number) = (try known.id, try #require(known["Number"].text))
        let byNumber = try await desk.ask("reservations/getAllByNumbers", #""Numbers":["\#(number)"]"#)
        #expect(byNumber["Reservations"].items.map { $0["Id"].text } == [id])

        let byID = try await desk.ask(
            "reservations/getAllByIds",
            #""ReservationIds":["\#(id)"],"Extent":{"Reservations":true,"Customers":true,"Spaces":true,"Items":true}"#
        )
        let stay = byID["Reservations"][0]
        let owner = try #require(stay["CustomerId"].text)
        #expect(byID["Customers"].items.contains { $0["Id"].text == owner })
        #expect(byID["SpaceCategories"].items.contains { $0["Id"].text == stay["RequestedCategoryId"].text })
        #expect(byID["Spaces"].items.map { $0["Id"].text }.allSatisfy { $0 == stay["AssignedSpaceId"].text })
        #expect(byID["Items"].items.allSatisfy { $0["OrderId"].text == id })
        let ofOwner = try await desk.ask("reservations/getAllByCustomers", #""CustomerIds":["\#(owner)"]"#)
        #expect(ofOwner["Reservations"].items.contains { $0["Id"].text == id })

        let customer = try await desk.ask("customers/getAllByIds", #""CustomerIds":["\#(owner)"]"#)["Customers"][0]
        let email = try #require(customer["Email"].text)
        let byEmail = try await desk.ask("customers/getAllByEmails", #""Emails":["\#(email)"]"#)
        #expect(byEmail["Customers"].items.contains { $0["Id"].text == owner })
    }

    @Test("keeps the spaces of the house: their states, and what keeps them from being sold")
    func housekeeping() async throws {
        let all = try await desk.ask("spaces/getAll", #""Extent":{"Spaces":true,"SpaceCategories":true}"#)
        let categories = Set(all["SpaceCategories"].items.map { $0["Id"].text })
        #expect(!categories.isEmpty)
        #expect(all["Spaces"].items.allSatisfy { categories.contains($0["CategoryId"].text) })
        let space = try #require(all["Spaces"].items.first { $0["State"].text == "Inspected" }).id
        for state in ["Dirty", "Inspected"] {
            _ = try await desk.ask("spaces/updateState", #""SpaceId":"\#(space)","State":"\#(state)""#)
            let now = try await desk.ask("spaces/getAll", #""Extent":{"Spaces":true}"#)
            #expect(try now["Spaces"].items.first { try $0.id == space }?["State"].text == state)
        }
        let far = #""StartUtc":"2028-05-02T08:00:00Z","EndUtc":"2028-05-03T08:00:00Z""#
        let block = try await desk.ask(
            "spaceBlocks/add", #""SpaceId":"\#(space)","Name":"Paint","Type":"OutOfOrder",\#(far)"#
        )["SpaceBlockId"].text ?? ""
        let blocks = #""CollidingUtc":{\#(far)},"Extent":{"Inactive":false}"#
        #expect(try await desk.ask("spaceBlocks/getAll", blocks)["SpaceBlocks"].items.map { $0["Id"].text } == [block])
        _ = try await desk.ask("spaceBlocks/delete", #""SpaceBlockIds":["\#(block)"]"#)
        #expect(try await desk.ask("spaceBlocks/getAll", blocks)["SpaceBlocks"].items.isEmpty)
    }

    @Test("charges a customer, and finds the charge on the closed bill in the evening")
    func money() async throws {
        let customer = try await desk.ask(
            "customers/add", #""LastName":"Client of 2018","Email":"client2018@example.com""#
        ).id
        let product = try await desk.product("Minibar")
        let charge = try await desk.ask(
            "customers/charge",
            """
            "CustomerId":"\(customer)","ServiceId":"\(desk.extras)","Options":{},
            "ProductOrders":[{"ProductId":"\(product)","Count":2}]
            """
        )
        #expect(charge["ChargeId"].text == charge["OrderId"].text)
        let open = try await desk.ask("bills/getAllByCustomers", #""CustomerIds":["\#(customer)"]"#)["Bills"]
        #expect(open.items.map { $0["State"].text } == ["Open"])
        let item = open[0]["Revenue"][0]
        #expect(item["OrderId"].text == charge["ChargeId"].text)
        let price = try #require(item["Amount"]["GrossValue"].digits)
        _ = try await desk.ask(
            "payments/addExternal",
            #""CustomerId":"\#(customer)","Type":"Cash","Amount":{"Currency":"GBP","GrossValue":\#(price)}"#
        )
        let bill = try open[0].id
        _ = try await desk.ask("bills/close", #""BillId":"\#(bill)","Type":"Receipt""#)
        let day = #""StartUtc":"2026-11-21T00:00:00Z","EndUtc":"2026-11-22T00:00:00Z""#
        let closed = try await desk.ask("bills/getAllClosed", day)["Bills"]
        let mine = try #require(try closed.items.first { try $0.id == bill })
        #expect(mine["Revenue"].items.count == 1)
        #expect(mine["Payments"][0]["Amount"]["GrossValue"].digits == "-\(price)")
        let byID = try await desk.ask("bills/getAllByIds", #""BillIds":["\#(bill)"]"#)["Bills"][0]
        #expect(byID["State"].text == "Closed")
    }

    @Test("is told in the usual words what it did wrong")
    func mistakes() async throws {
        for (path, members, member) in [
            ("spaces/updateState", #""SpaceId":"\#(desk.stays)","State":"Dirty""#, "SpaceId"),
            ("bills/getAllClosed", #""StartUtc":"2026-11-21T00:00:00Z""#, "EndUtc"),
            ("spaces/getAll", "", "Extent"),
        ] {
            let (status, answer) = try await desk.client.ask(path, members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await desk.client.ask("spaces/GetAll").status == 404)
        #expect(try await desk.client.ask("serviceOrders/getAll").status == 404)
    }
}
