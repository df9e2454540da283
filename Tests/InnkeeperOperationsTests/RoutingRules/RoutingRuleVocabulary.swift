import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// The older way to say which bill a charge goes to.
extension TestHotel {
    func rule(_ members: String = "") -> String {
        """
        {"CompanyId": "\(engines.id)", "ServiceId": "\(stays.id)", "CompanyRelation": "PartnerCompany",
         "Applicability": "Always", "RouteType": "AllStayItems"\(members.isEmpty ? "" : ", " + members)}
        """
    }

    func add(rules: String...) async throws -> (status: Int, json: JSON) {
        try await post("routingRules/add", #"{"RoutingRules": [\#(rules.joined(separator: ", "))]}"#)
    }

    func added(rule: String) async throws -> JSON {
        let (status, answer) = try await add(rules: rule)
        #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
        return answer["RoutingRules"][0]
    }

    func listRules(_ filter: String = "") async throws -> [JSON] {
        let (status, answer) = try await post(
            "routingRules/getAll", #"{\#(filter.isEmpty ? "" : filter + ", ")"Limitation": {"Count": 100}}"#
        )
        #expect(status == 200)
        return answer["RoutingRules"].items
    }
}
