import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companyContracts/update")
struct CompanyContractsUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("sets, clears and keeps terms")
    func updates() async throws {
        let id = try await hotel.contract(#", "Commission": 0.1, "Notes": "A""#)
        let (status, answer) = try await update(
            id,
            """
            "Commission": {"Value": 0.15}, "CommissionIncluded": {"Value": false}, "Notes": {"Value": null},
            "Options": {"SkipAutomaticSettlement": {"Value": true}},
            "InvoiceDueInterval": {"Value": "P0M7DT0H0M0S"}
            """
        )
        #expect(status == 200, "\(answer)")
        let contract = answer["TravelAgencyContracts"][0]
        #expect(contract["Commission"].digits == "0.15")
        #expect(contract["CommissionIncluded"].flag == false)
        #expect(contract["Notes"].isNull)
        #expect(contract["Options"]["SkipAutomaticSettlement"].flag == true)
        #expect(contract["Options"]["IncludeCancellationFeeInCommissionEstimate"].flag == true)
        let (_, cleared) = try await update(
            id, #""Commission": {"Value": null}, "CommissionIncluded": {"Value": null}"#
        )
        #expect(cleared["TravelAgencyContracts"][0]["Commission"].isNull)
        #expect(cleared["TravelAgencyContracts"][0]["CommissionIncluded"].isNull)
    }

    @Test("keeps to the same limits as when a contract is added, and changes nothing beyond them")
    func refusals() async throws {
        let id = try await hotel.contract(#", "Commission": 0.1"#)
        let bad = [
            (id, #""Commission": {"Value": 1.01}"#, "Commission"),
            (id, #""ChannelManagerRelativeAdjustment": {"Value": -2}"#, "ChannelManagerRelativeAdjustment"),
            (
                id, #""ChannelManagerBusinessSegmentId": {"Value": "\#(hotel.ada.id)"}"#,
                "ChannelManagerBusinessSegmentId"
            ),
            ("\(hotel.ada.id)", #""Notes": {"Value": "A"}"#, "TravelAgencyContractId"),
        ]
        for (contract, members, member) in bad {
            let (status, answer) = try await update(contract, members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.contracts()[0]["Commission"].digits == "0.1")
    }

    private func update(_ id: String, _ members: String) async throws -> (status: Int, json: JSON) {
        try await hotel.post(
            "companyContracts/update",
            #"{"TravelAgencyContractUpdates": [{"TravelAgencyContractId": "\#(id)", \#(members)}]}"#
        )
    }
}
