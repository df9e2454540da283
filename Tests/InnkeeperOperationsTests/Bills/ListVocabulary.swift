import Foundation
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What the tests of every list of charges, payments and bills say.
extension TestHotel {
    /// A filter from one midnight of March until just before another.
    func interval(_ name: String, _ start: Int, _ end: Int) -> String {
        #""\#(name)": {"StartUtc": "\#(time(start, 0))", "EndUtc": "\#(time(end, 0))"}"#
    }

    /// The identifiers of everything that passes a filter, page by page.
    func paged(_ path: String, _ list: String, _ filter: String, count: Int = 2) async throws -> [String?] {
        var (seen, cursor): ([String?], String?) = ([], nil)
        repeat {
            let after = cursor.map { #", "Cursor": "\#($0)""# } ?? ""
            let (status, answer) = try await post(path, #"{\#(filter), "Limitation": {"Count": \#(count)\#(after)}}"#)
            #expect(status == 200, "\(answer["Message"].text ?? "") \(answer["Details"].text ?? "")")
            seen += answer[list].items.map { $0["Id"].text }
            cursor = answer["Cursor"].text
        } while cursor != nil
        return seen
    }

    /// A list refuses enterprises that the token does not open.
    func expectScope(_ path: String, _ filter: String) async throws {
        let (status, answer) = try await post(
            path, #"{\#(filter), "EnterpriseIds": ["\#(beacon.id)"], "Limitation": {"Count": 9}}"#
        )
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid EnterpriseIds.")
    }
}
