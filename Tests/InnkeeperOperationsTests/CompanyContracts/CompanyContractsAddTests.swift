import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("companyContracts/add")
struct CompanyContractsAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("answers the terms that were agreed on")
    func adds() async throws {
        let (status, answer) = try await hotel.addContract(
            """
            , "Commission": 0.125, "CommissionIncluded": true, "ChannelManagerRelativeAdjustment": -0.1,
            "ChannelManagerAbsoluteAdjustment": 5, "ChannelManagerBusinessSegmentId": "\(hotel.leisure.id)",
            "ContactEmail": "trade@engines.example", "InvoiceDueInterval": "P0M14DT0H0M0S"
            """
        )
        #expect(status == 200, "\(answer)")
        let contract = answer["TravelAgencyContracts"][0]
        #expect(contract["Commission"].digits == "0.125")
        #expect(contract["CommissionIncluded"].flag == true)
        #expect(contract["ChannelManagerRelativeAdjustment"].digits == "-0.1")
        #expect(contract["Options"]["IncludeCancellationFeeInCommissionEstimate"].flag == true)
        #expect(contract["IsActive"].flag == true)
        #expect(contract["ChannelManagerBusinessSegmentId"].text == hotel.leisure.id.description)
    }

    @Test("leaves it open whether the commission is included where nobody says")
    func unspecified() async throws {
        _ = try await hotel.contract()
        #expect(try await hotel.contracts()[0]["CommissionIncluded"].isNull)
        #expect(try await hotel.contracts()[0]["Commission"].isNull)
    }

    @Test("has one contract of a company with a service")
    func onlyOne() async throws {
        let first = try await hotel.contract()
        let (status, answer) = try await hotel.addContract()
        #expect(status == 400)
        #expect(answer["Message"].text == "Invalid CompanyId.")
        _ = try await hotel.post(
            "companyContracts/delete",
            #"{"TravelAgencyContractIds": ["\#(first)"], "ServiceIds": ["\#(hotel.stays.id)"]}"#
        )
        #expect(try await hotel.addContract().status == 200)
    }

    @Test("refuses terms nobody can keep, and services that sell no stays")
    func refusals() async throws {
        let bad = [
            (#", "Commission": 1.01"#, "Commission"), (#", "Commission": -0.01"#, "Commission"),
            (#", "ChannelManagerRelativeAdjustment": -1.5"#, "ChannelManagerRelativeAdjustment"),
            (#", "ChannelManagerBusinessSegmentId": "\#(hotel.ada.id)""#, "ChannelManagerBusinessSegmentId"),
            (#", "ContactEmail": "nobody""#, "ContactEmail"),
        ]
        for (members, member) in bad {
            let (status, answer) = try await hotel.addContract(members)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        #expect(try await hotel.addContract(service: hotel.extras.id).json["Message"].text == "Invalid ServiceId.")
        #expect(try await hotel.contracts().isEmpty)
    }
}
