import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Charges find their bills")
struct BillRoutingTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("nights are owed by the company that pays them, breakfast by the guest")
    func nights() async throws {
        _ = try await hotel.added(automation: hotel.automation())
        let charges = try await hotel.chargesOf(try await hotel.companyStay())
        let nights = try #require(charges.first { $0["Type"].text == "SpaceOrder" })
        #expect(nights["AccountId"].text == hotel.engines.id.description)
        #expect(nights["AccountType"].text == "Company")
        let breakfast = try #require(charges.first { $0["Type"].text == "ProductOrder" })
        #expect(breakfast["AccountId"].text == hotel.ada.id.description)
        #expect(hotel.bills(of: "SpaceOrder", in: charges).count == 1)
        #expect(breakfast["BillId"].text != nights["BillId"].text)
        // All stays of the company are on the same bill, until it is closed.
        let next = try await hotel.chargesOf(try await hotel.companyStay(10))
        #expect(hotel.bills(of: "SpaceOrder", in: next) == [nights["BillId"].text])
        _ = try await hotel.closed(nights["BillId"].text, as: "Invoice")
        let later = try await hotel.chargesOf(try await hotel.companyStay(20))
        #expect(hotel.bills(of: "SpaceOrder", in: later) != [nights["BillId"].text])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("stays of nobody's company are left alone")
    func others() async throws {
        _ = try await hotel.added(automation: hotel.automation())
        let charges = try await hotel.chargesOf(try await hotel.booked(hotel.stay(3, 5)))
        #expect(Set(charges.map { $0["AccountId"].text }) == [hotel.ada.id.description])
        let agency = try await hotel.booked(hotel.stay(3, 5, #""TravelAgencyId": "\#(hotel.engines.id)""#))
        #expect(Set(try await hotel.chargesOf(agency).map { $0["AccountId"].text }) == [hotel.ada.id.description])
    }

    @Test("the company is named on the guest's bill, which takes nothing else")
    func details() async throws {
        _ = try await hotel.added(
            automation: hotel.automation(
                #""AssignmentTargetType": "CompanyAsDetails", "BillAggregationType": "AggregateByCustomer""#
            )
        )
        let charges = try await hotel.chargesOf(try await hotel.companyStay())
        let bill = try #require(hotel.bills(of: "SpaceOrder", in: charges).compactMap(\.self).first)
        let routed = try await hotel.bill(bill)
        #expect(routed["AccountId"].text == hotel.ada.id.description)
        #expect(routed["AssociatedAccountIds"].items.map(\.text) == [hotel.engines.id.description])
        #expect(try await hotel.drink()["BillId"].text != bill)
        #expect(hotel.bills(of: "ProductOrder", in: charges) != [bill])
    }

    @Test("one bill for each stay or each group, as the house wishes", arguments: [
        ("OnePerReservation", 2), ("AggregatePerReservationGroup", 2), ("AggregateByCustomer", 1), ("AggregateAll", 1),
    ])
    func aggregation(type: String, bills: Int) async throws {
        _ = try await hotel.added(automation: hotel.automation(#""BillAggregationType": "\#(type)""#))
        let first = try await hotel.chargesOf(try await hotel.companyStay())
        let second = try await hotel.chargesOf(try await hotel.companyStay(10))
        #expect(hotel.bills(of: "SpaceOrder", in: first + second).count == bills)
    }

    @Test("a stay, a guest, a group or everything has a bill, as the house wishes", arguments: [
        ("OnePerReservation", [0, 1, 2]), ("AggregatePerReservationGroup", [0, 0, 2]),
        ("AggregateByCustomer", [0, 1, 0]), ("AggregateAll", [0, 0, 0]),
    ])
    func groups(type: String, bills: [Int]) async throws {
        _ = try await hotel.added(automation: hotel.automation(#""BillAggregationType": "\#(type)""#))
        let company = #""CompanyId": "\#(hotel.engines.id)""#
        // Ada and Charles come together; she comes once more alone.
        let (status, answer) = try await hotel.add([
            hotel.stay(3, 5, company), hotel.stay(3, 5, customer: hotel.charles, company),
        ])
        #expect(status == 200, "\(answer)")
        let stays = answer["Reservations"].items.map { $0["Reservation"] }
            + [try await hotel.booked(hotel.stay(10, 12, company))]
        var found: [String?] = []
        for stay in stays {
            let own = hotel.bills(of: "SpaceOrder", in: try await hotel.chargesOf(stay))
            #expect(own.count == 1)
            found.append(own.first ?? nil)
        }
        #expect(found.compactMap { found.firstIndex(of: $0) } == bills)
    }

    @Test("what is taken back goes to the company that owed it")
    func rebates() async throws {
        _ = try await hotel.added(automation: hotel.automation())
        let stay = try await hotel.companyStay(20)
        let night = try #require(try await hotel.stayItems(stay, "SpaceOrder").first)
        _ = try await hotel.closed(night["BillId"].text, as: "Invoice")
        let (status, answer) = try await hotel.post(
            "reservations/cancel",
            """
            {"ReservationIds": ["\(stay["Id"].text ?? "")"], "PostCancellationFee": false, "SendEmail": false,
             "Notes": "Ill"}
            """
        )
        #expect(status == 200, "\(answer)")
        let back = try await hotel.stayItems(stay, "NightRebate")
        #expect(back.count == 2)
        #expect(Set(back.map { $0["AccountId"].text }) == [hotel.engines.id.description])
        #expect(Set(back.map { $0["BillId"].text }).count == 1)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("products go by their category and those above it, or by their accounting category")
    func conditions() async throws {
        let meals = hotel.assignment("\"CityTax\": true", #", "ProductCategoryIds": ["\#(hotel.meals.id)"]"#)
        _ = try await hotel.added(automation: hotel.automation("", meals))
        let charges = try await hotel.chargesOf(try await hotel.companyStay())
        let owners = Dictionary(grouping: charges) { $0["Type"].text }.mapValues { $0[0]["AccountId"].text }
        #expect(owners["ProductOrder"] == hotel.engines.id.description)
        #expect(owners["SpaceOrder"] == hotel.ada.id.description)
    }

    @Test("the city tax goes where it is sent, and other products do not")
    func cityTax() async throws {
        _ = try await hotel.added(automation: hotel.automation("", hotel.assignment(#""CityTax": true"#)))
        let sold = hotel.breakfast.id
        for (classes, owner) in [("[]", hotel.ada.id.description), (#"["CityTax"]"#, hotel.engines.id.description)] {
            _ = try await hotel.write { transaction in
                try transaction.run("UPDATE product SET classifications = \(classes) WHERE id = \(sold)")
            }
            let charges = try await hotel.chargesOf(try await hotel.companyStay())
            let owners = Dictionary(grouping: charges) { $0["Type"].text }.mapValues { $0[0]["AccountId"].text }
            #expect(owners["ProductOrder"] == owner)
            #expect(owners["SpaceOrder"] == hotel.ada.id.description)
        }
    }

    @Test("what is ordered for a stay goes with it")
    func orders() async throws {
        let drinks = hotel.assignment(#""AllProducts": true"#, of: hotel.extras)
        _ = try await hotel.added(automation: hotel.automation("", drinks))
        let stay = try await hotel.companyStay()
        let linked = try await hotel.drink(1, #""LinkedReservationId": "\#(stay["Id"].text ?? "")""#)
        #expect(linked["AccountId"].text == hotel.engines.id.description)
        #expect(try await hotel.drink()["AccountId"].text == hotel.ada.id.description)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("the older kind takes what is charged with the booking, and nothing later")
    func legacy() async throws {
        let all = hotel.assignment(#""SpaceOrder": true, "AllProducts": true"#)
        _ = try await hotel.added(automation: hotel.automation(#""TriggerType": "Legacy""#, all))
        let stay = try await hotel.companyStay()
        #expect(Set(try await hotel.chargesOf(stay).map { $0["AccountId"].text }) == [hotel.engines.id.description])
        hotel.clock.set(to: hotel.march(2, 9))
        try await orderBreakfast(with: stay)
        let owners = Set(try await hotel.chargesOf(stay).map { $0["AccountId"].text })
        #expect(owners == [hotel.engines.id.description, hotel.ada.id.description])
    }

    @Test("options wait for their confirmation")
    func options() async throws {
        _ = try await hotel.added(automation: hotel.automation())
        let stay = try await hotel.companyStay(3, #""State": "Optional""#)
        #expect(try await hotel.chargesOf(stay).allSatisfy { $0["BillId"].isNull })
        let id = stay["Id"].text ?? ""
        #expect(try await hotel.post("reservations/confirm", #"{"ReservationIds": ["\#(id)"]}"#).status == 200)
        let nights = try await hotel.chargesOf(stay).filter { $0["Type"].text == "SpaceOrder" }
        #expect(Set(nights.map { $0["AccountId"].text }) == [hotel.engines.id.description])
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("a company that joins later takes the nights, and gives them back when it leaves")
    func laterCompany() async throws {
        _ = try await hotel.added(automation: hotel.automation())
        let stay = try await hotel.booked(hotel.stay(3, 5))
        for (company, owner) in [("\"\(hotel.engines.id)\"", "\(hotel.engines.id)"), ("null", "\(hotel.ada.id)")] {
            let update = #"{"ReservationId": "\#(stay["Id"].text ?? "")", "CompanyId": {"Value": \#(company)}}"#
            let (status, answer) = try await hotel.post(
                "reservations/update",
                #"{"Reprice": false, "ApplyCancellationFee": false, "ReservationUpdates": [\#(update)]}"#
            )
            #expect(status == 200, "\(answer["Details"].text ?? "")")
            #expect(try await ownersOfNights(stay) == [owner])
        }
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    @Test("only stays that are paid already, where the house wants that")
    func prepaid() async throws {
        _ = try await hotel.added(
            automation: hotel.automation(#""Prepayment": "Prepaid""#, hotel.assignment(#""AllProducts": true"#))
        )
        let stay = try await hotel.companyStay()
        #expect(Set(try await hotel.chargesOf(stay).map { $0["AccountId"].text }) == [hotel.ada.id.description])
        _ = try await hotel.paid("10", #""ReservationId": "\#(stay["Id"].text ?? "")""#)
        try await orderBreakfast(with: stay)
        let owners = Set(try await hotel.chargesOf(stay).map { $0["AccountId"].text })
        #expect(owners == [hotel.engines.id.description, hotel.ada.id.description])
    }

    @Test("once a month, at its time and only then, what is consumed in the month after")
    func recurring() async throws {
        _ = try await hotel.added(
            automation: hotel.automation(
                """
                "TriggerType": "Recurring", "OrderItemConsumptionPeriod": "MonthAfter",
                "ProcessingStartOffset": "P0Y0M2DT6H0M0S"
                """
            )
        )
        let march = try await hotel.companyStay(20)
        let april = try await hotel.companyStay(
            20, #""StartUtc": "2030-04-09T14:00:00Z", "EndUtc": "2030-04-11T10:00:00Z""#
        )
        for (hour, owner) in [(5, hotel.ada.id.description), (6, hotel.engines.id.description)] {
            hotel.clock.set(to: hotel.march(3, hour))
            _ = try await hotel.runAtNight()
            #expect(try await ownersOfNights(april) == [owner], "at \(hour)")
            #expect(try await ownersOfNights(march) == [hotel.ada.id.description])
        }
        let report = try await hotel.runAtNight()
        #expect(report.done["recurring billing"] == nil)
        #expect(report.failures.isEmpty)
        #expect(try await HouseCheck.violations(in: hotel.store) == [])
    }

    private func orderBreakfast(with stay: JSON) async throws {
        let (status, answer) = try await hotel.post(
            "reservations/addProduct",
            #"{"ReservationId": "\#(stay["Id"].text ?? "")", "ProductId": "\#(hotel.breakfast.id)", "Count": 1}"#
        )
        #expect(status == 200, "\(answer["Details"].text ?? "")")
    }

    private func ownersOfNights(_ stay: JSON) async throws -> Set<String?> {
        Set(try await hotel.chargesOf(stay).filter { $0["Type"].text == "SpaceOrder" }.map { $0["AccountId"].text })
    }
}
