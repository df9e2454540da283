import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companyContracts/delete")
struct CompanyContractsDeleteTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("wants the services beside the contracts, and keeps the contracts as ended")
    func deletes() async throws {
        let id = try await hotel.contract()
        let ids = #""TravelAgencyContractIds": ["\#(id)"]"#
        let (missing, answer) = try await hotel.post("companyContracts/delete", "{\(ids)}")
        #expect(missing == 400)
        #expect(answer["Message"].text == "Invalid ServiceIds.")
        let wrong = try await hotel.post("companyContracts/delete", #"{\#(ids), "ServiceIds": ["\#(hotel.ada.id)"]}"#)
        #expect(wrong.json["Message"].text == "Invalid ServiceIds.")
        #expect(try await hotel.contracts().map { $0["IsActive"].flag } == [true])
        let request = #"{\#(ids), "ServiceIds": ["\#(hotel.stays.id)"]}"#
        let (status, nothing) = try await hotel.post("companyContracts/delete", request)
        #expect(status == 200)
        #expect(nothing.names.isEmpty)
        #expect(try await hotel.contracts().map { $0["IsActive"].flag } == [false])
        let again = try await hotel.post("companyContracts/delete", request)
        #expect(again.json["Message"].text == "Invalid TravelAgencyContractIds.")
    }
}
