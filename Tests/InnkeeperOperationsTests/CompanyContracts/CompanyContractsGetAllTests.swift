import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companyContracts/getAll")
struct CompanyContractsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists contracts, narrowed by contract, company, service, update and activity")
    func filters() async throws {
        let id = try await hotel.contract()
        let day = #"{"StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-03-02T00:00:00Z"}"#
        for filter in [
            "", #""CompanyContractIds": ["\#(id)"],"#, #""CompanyIds": ["\#(hotel.engines.id)"],"#,
            #""ServiceIds": ["\#(hotel.stays.id)"],"#, #""UpdatedUtc": \#(day),"#, #""ActivityStates": ["Active"],"#,
        ] {
            #expect(try await hotel.contracts(filter).map { $0["Id"].text } == [id], "\(filter)")
        }
        #expect(try await hotel.contracts(#""ActivityStates": ["Deleted"],"#).isEmpty)
        #expect(try await hotel.contracts(#""CompanyIds": ["\#(hotel.ada.id)"],"#).isEmpty)
    }

    @Test("keeps the contracts of a house from its neighbours")
    func ofTheHouse() async throws {
        try await hotel.openBeacon()
        _ = try await hotel.contract()
        let (status, answer) = try await hotel.post(
            "companyContracts/getAll", #"{"Limitation": {"Count": 10}}"#, accessToken: TestHotel.beaconToken
        )
        #expect(status == 200)
        #expect(answer["TravelAgencyContracts"].items.isEmpty)
        #expect(answer["Cursor"].isNull)
    }
}
