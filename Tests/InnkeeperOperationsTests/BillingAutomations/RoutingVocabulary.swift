import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of charges that find their bills by themselves.
extension TestHotel {
    static let nothing = """
        "SpaceOrder": false, "CityTax": false, "AllProducts": false, "Deposits": false, "AdditionalExpenses": false,
        "AllCustomItems": false
        """

    /// What an automation takes of the stays.
    ///
    /// - Parameter types: JSON members; the last of a name counts.
    func assignment(_ types: String = #""SpaceOrder": true"#, _ members: String = "", of service: Service? = nil)
        -> String {
        """
        {"ServiceId": "\((service ?? stays).id)", "RoutedItemTypes": {\(Self.nothing), \(types)}\(members)}
        """
    }

    /// An automation for stays that the engine works pay for.
    func automation(_ members: String = "", _ assignments: String...) -> String {
        """
        {"Name": "Engines", "Prepayment": "All", "AssignmentTargetType": "CompanyAsOwner",
         "TriggerType": "Continuous", "BillAggregationType": "AggregateAll",
         "CompaniesWithRelations": [{"CompanyId": "\(engines.id)",
            "CompanyRelations": {"PartnerCompany": true, "TravelAgency": false}}],
         "Assignments": [\((assignments.isEmpty ? [assignment()] : assignments).joined(separator: ", "))]
         \(members.isEmpty ? "" : ", " + members)}
        """
    }

    func add(automations: String...) async throws -> (status: Int, json: JSON) {
        try await post(
            "billingAutomations/add", #"{"BillingAutomations": [\#(automations.joined(separator: ", "))]}"#
        )
    }

    func added(automation: String) async throws -> JSON {
        let (status, answer) = try await add(automations: automation)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["BillingAutomations"][0]
    }

    func listAutomations(_ filter: String = "") async throws -> [JSON] {
        let (status, answer) = try await post(
            "billingAutomations/getAll", #"{\#(filter.isEmpty ? "" : filter + ", ")"Limitation": {"Count": 100}}"#
        )
        #expect(status == 200)
        return answer["BillingAutomations"].items
    }

    /// Two nights of Ada's with breakfast, in March; the engine works pay.
    func companyStay(_ first: Int = 3, _ members: String = "") async throws -> JSON {
        let breakfast = #""ProductOrders": [{"ProductId": "\#(breakfast.id)"}]"#
        let company = #""CompanyId": "\#(engines.id)""#
        let rest = members.isEmpty ? "" : ", " + members
        return try await booked(stay(first, first + 2, breakfast + ", " + company + rest))
    }

    /// The charges of a stay or an order, oldest first.
    func chargesOf(_ order: JSON) async throws -> [JSON] {
        let (status, answer) = try await post(
            "orderItems/getAll", #"{"ServiceOrderIds": ["\#(order["Id"].text ?? "")"], "Limitation": {"Count": 100}}"#
        )
        #expect(status == 200)
        return answer["OrderItems"].items.reversed()
    }

    /// The bills that charges of a type stand on.
    func bills(of type: String, in charges: [JSON]) -> Set<String?> {
        Set(charges.filter { $0["Type"].text == type }.map { $0["BillId"].text })
    }

    /// Lets the house keep its prices in euros. To be said before anybody asks it for something: callers are
    /// remembered for a moment, and their houses with them.
    func liveOnEuros() async throws {
        let house = enterprise.id
        for (code, isDefault) in [("GBP", false), ("EUR", true)] {
            try await write { transaction in
                _ = try transaction.run(
                    """
                    UPDATE enterprise_currency SET is_default = \(isDefault)
                    WHERE enterprise_id = \(house) AND code = \(code)
                    """
                )
            }
        }
    }

    func runAtNight() async throws -> NightReport {
        let ids = IDSource(milliseconds: { 1_950_000_000_000 }, random: { 7 })
        return try await NightRun(store: store, makeUUID: { ids.next() }).perform(at: now)
    }
}
