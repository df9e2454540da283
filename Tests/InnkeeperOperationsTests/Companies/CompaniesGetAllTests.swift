import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companies/getAll")
struct CompaniesGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists companies newest first, narrowed by all that is known")
    func filters() async throws {
        let (_, added) = try await hotel.post(
            "companies/add",
            """
            {"Name": "Difference", "Options": {}, "ExternalIdentifier": "D-1",
             "MotherCompanyId": "\(hotel.engines.id)"}
            """
        )
        let id = added["Companies"][0]["Id"].text ?? ""
        let march = #"{"StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-04-01T00:00:00Z"}"#
        for filter in [
            #""Names": ["Difference"]"#, #""ExternalIdentifiers": ["D-1"]"#, #""Ids": ["\#(id)"]"#,
            #""MotherCompanyIds": ["\#(hotel.engines.id)"]"#, #""CreatedUtc": \#(march)"#,
            #""UpdatedUtc": \#(march)"#,
            #""TimeFilter": "Created", "StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-03-02T00:00:00Z""#,
        ] {
            #expect(try await list(filter + ",").map { $0["Id"].text } == [id], "\(filter)")
        }
        #expect(try await list("").map { $0["Number"].digits } == ["2", "1"])
        #expect(try await list(#""TimeFilter": "Updated", "EndUtc": "2030-03-01T00:00:00Z","#).count == 1)
    }

    @Test("shows the deleted ones too unless only the active ones are asked for")
    func activity() async throws {
        _ = try await hotel.post("companies/delete", #"{"CompanyIds": ["\#(hotel.engines.id)"]}"#)
        #expect(try await list("").map { $0["IsActive"].flag } == [false])
        #expect(try await list(#""ActivityStates": ["Active"],"#).isEmpty)
        #expect(try await list(#""ActivityStates": ["Active", "Deleted"],"#).count == 1)
    }

    private func list(_ filter: String) async throws -> [JSON] {
        let (status, answer) = try await hotel.post("companies/getAll", #"{\#(filter) "Limitation": {"Count": 10}}"#)
        #expect(status == 200, "\(answer)")
        return answer["Companies"].items
    }
}
