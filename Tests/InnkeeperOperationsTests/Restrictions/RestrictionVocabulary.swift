import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of restrictions of the Lantern's stays, in March 2030.
extension TestHotel {
    static let everyDay =
        #""Days": {\#(Weekday.allCases.map { "\"\($0.rawValue)\": true" }.joined(separator: ", "))}"#

    /// One entry of a request, for every day of the week from one day of March to another.
    func entry(_ type: String, _ first: Int, _ last: Int, _ members: String = "") -> String {
        """
        {"Type": "\(type)", "StartUtc": "\(time(first, 0))", "EndUtc": "\(time(last, 0))",
         \(Self.everyDay)\(members.isEmpty ? "" : ", \(members)")}
        """
    }

    /// Sets restrictions, which must succeed.
    func restrict(_ entries: String...) async throws {
        let (status, json) = try await changeRestrictions("set", entries)
        #expect(status == 200, "\(json["Message"].text ?? "") \(json["Details"].text ?? "")")
    }

    /// Clears restrictions, which must succeed.
    func unrestrict(_ entries: String...) async throws {
        let (status, json) = try await changeRestrictions("clear", entries)
        #expect(status == 200, "\(json["Message"].text ?? "") \(json["Details"].text ?? "")")
    }

    func changeRestrictions(
        _ verb: String, _ entries: [String], of service: String? = nil
    ) async throws -> (status: Int, json: JSON) {
        try await post(
            "restrictions/\(verb)",
            #"{"ServiceId": "\#(service ?? "\(stays.id)")", "Data": [\#(entries.joined(separator: ", "))]}"#
        )
    }

    /// The restrictions of the stays, newest first.
    func restrictions(_ filter: String = "") async throws -> [JSON] {
        let members = filter.isEmpty ? "" : ", \(filter)"
        let (status, json) = try await post(
            "restrictions/getAll", #"{"ServiceIds": ["\#(stays.id)"], "Limitation": {"Count": 1000}\#(members)}"#
        )
        #expect(status == 200, "\(json["Details"].text ?? "")")
        return json["Restrictions"].items
    }

    /// `Stay 5-25`, `Start 10- P0M2DT0H0M0S`: type, days of March and the least length of each, sorted.
    func shownRestrictions(_ filter: String = "") async throws -> [String] {
        try await restrictions(filter).map { restriction in
            let conditions = restriction["Conditions"]
            func day(_ member: String) -> String {
                conditions[member].text.map { String(Int($0.dropFirst(8).prefix(2)) ?? 0) } ?? ""
            }
            let length = restriction["Exceptions"]["MinLength"].text.map { " \($0)" } ?? ""
            return "\(conditions["Type"].text ?? "") \(day("StartUtc"))-\(day("EndUtc"))\(length)"
        }.sorted()
    }

    /// A restriction that somebody at the desk of the house has made.
    func restrictByHand(_ kind: RestrictionKind, _ first: Int, _ last: Int) async throws {
        let units = try #require(stays.timeUnits(in: enterprise.timeZone))
        let span = RestrictionSpan(first: units.unit(at: march(first, 12)), last: units.unit(at: march(last, 12)))
        let restriction = Restriction(
            id: newID(), enterpriseID: enterprise.id, serviceID: stays.id, origin: .user,
            conditions: RestrictionConditions(kind), span: span ?? .always, created: now
        )
        try await write { try $0.restrictions.insert([restriction]) }
    }
}
