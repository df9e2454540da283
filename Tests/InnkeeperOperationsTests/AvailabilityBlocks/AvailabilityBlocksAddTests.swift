import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("availabilityBlocks/add")
struct AvailabilityBlocksAddTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("makes an empty block with a rate of its own that costs what its template costs")
    func empty() async throws {
        let block = try await hotel.block(#""Name": "Wedding""#)
        #expect(block["ServiceId"].text == "\(hotel.stays.id)")
        #expect(block["EnterpriseId"].text == "\(hotel.enterprise.id)")
        #expect(block["State"].text == "Confirmed" && block["IsActive"].flag == true)
        #expect(block["AvailabilityBlockNumber"].text == "1" && block["Name"].text == "Wedding")
        #expect(block["FirstTimeUnitStartUtc"].text == hotel.nightStart(3))
        #expect(block["LastTimeUnitStartUtc"].text == hotel.nightStart(6))
        #expect(block["PickupDistribution"].text == "AllInOneGroup" && block["ReleaseStrategy"].text == "None")
        #expect(block["RateId"].text != "\(hotel.bestRate.id)")
        let rates = try await hotel.post(
            "rates/getAll", #"{"ServiceIds": ["\#(hotel.stays.id)"], "Limitation": {"Count": 10}}"#
        ).json["Rates"].items
        let own = try #require(rates.first { $0["Id"].text == block["RateId"].text })
        #expect(own["Type"].text == "AvailabilityBlock" && own["IsPublic"].flag == false)
        #expect(own["BaseRateId"].text == "\(hotel.bestRate.id)" && own["Name"].text == "Wedding")
        #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 6) == [2, 2, 2, 2])
        #expect(try await hotel.block()["AvailabilityBlockNumber"].text == "2")
        try await hotel.expectInOrder()
    }

    @Test("keeps all that is said about a block")
    func everything() async throws {
        try await hotel.signContract()
        let block = try await hotel.block(
            """
            "Name": "Wedding", "BookerId": "\(hotel.ada.id)", "CompanyId": "\(hotel.engines.id)",
            "TravelAgencyId": "\(hotel.engines.id)", "Budget": {"Currency": "GBP", "Value": 4800.5, "TaxRate": 0.2},
            "ReservationPurpose": "Leisure", "ExternalIdentifier": "Block-0001", "Notes": "Flowers everywhere",
            "QuoteId": "\(hotel.ada.id)", "PurchaseOrderNumber": "XX-123", "BusinessSegmentId": "\(hotel.leisure.id)",
            "PickupDistribution": "IndividualGroups", "RollingReleaseOffset": "P0M3DT4H0M0S"
            """, state: "Optional"
        )
        let expected: [(String, String)] = [
            ("BookerId", "\(hotel.ada.id)"), ("CompanyId", "\(hotel.engines.id)"),
            ("TravelAgencyId", "\(hotel.engines.id)"), ("ReservationPurpose", "Leisure"),
            ("ExternalIdentifier", "Block-0001"), ("Notes", "Flowers everywhere"), ("QuoteId", "\(hotel.ada.id)"),
            ("PurchaseOrderNumber", "XX-123"), ("BusinessSegmentId", "\(hotel.leisure.id)"),
            ("PickupDistribution", "IndividualGroups"), ("RollingReleaseOffset", "P0M3DT4H0M0S"),
            ("ReleaseStrategy", "RollingRelease"), ("State", "Optional"),
        ]
        for (member, value) in expected { #expect(block[member].text == value, "\(member)") }
        #expect(block["Budget"]["Value"].digits == "4800.50" && block["Budget"]["Currency"].text == "GBP")
        #expect(block["Budget"]["TaxRate"].digits == "0.2" && block["Budget"]["Net"].isNull)
        let listed = try await hotel.post(
            "availabilityBlocks/getAll", #"{"Extent": {"AvailabilityBlocks": true}, "Limitation": {"Count": 10}}"#
        )
        #expect(listed.json["AvailabilityBlocks"].items.map { $0.written } == [block.written])
    }

    @Test("lets a fixed release win over a rolling one")
    func release() async throws {
        let both = #""ReleasedUtc": "2030-03-02T12:00:00Z", "RollingReleaseOffset": "P0M3DT0H0M0S""#
        let block = try await hotel.block(both)
        #expect(block["ReleaseStrategy"].text == "FixedRelease")
        #expect(block["ReleasedUtc"].text == "2030-03-02T12:00:00Z" && block["RollingReleaseOffset"].isNull)
        #expect(try await hotel.addBlock(#""RollingReleaseOffset": "P100Y""#).status == 400)
    }

    @Test("takes the older name of the template where the newer one is not sent, and ignores it beside that")
    func olderName() async throws {
        func send(_ rates: String) async throws -> (status: Int, json: JSON) {
            try await hotel.post(
                "availabilityBlocks/add",
                """
                {"AvailabilityBlocks": [{"ServiceId": "\(hotel.stays.id)", \(rates), \(hotel.span(3, 4)),
                 "State": "Confirmed"}]}
                """
            )
        }
        #expect(try await send(#""RateId": "\#(hotel.nonRefundable.id)""#).status == 200)
        let both = #""TemplateRateId": "\#(hotel.bestRate.id)", "RateId": "\#(hotel.beaconRate.id)""#
        #expect(try await send(both).status == 200)
        let neither = try await send(#""Name": "Wedding""#)
        #expect(neither.status == 400 && neither.json["Details"].text?.contains("TemplateRateId") == true)
    }

    @Test("needs the code of a voucher for a private rate")
    func vouchers() async throws {
        let template = #""TemplateRateId": "\#(hotel.corporate.id)""#
        let refused = try await hotel.addBlock(template)
        #expect(refused.status == 403 && refused.json["Message"].text?.contains("voucher") == true)
        #expect(try await hotel.addBlock(#"\#(template), "VoucherCode": "TURBINE""#).status == 403)
        let block = try await hotel.block(#"\#(template), "VoucherCode": "engine""#)
        let club = try hotel.engineClub.id
        #expect(block["VoucherId"].text == "\(club)")
    }

    @Test("refuses what the house does not have, and adds all blocks of a request or none")
    func references() async throws {
        try await hotel.openBeacon()
        let wrong: [(String, String)] = [
            ("ServiceId", "\(hotel.extras.id)"), ("ServiceId", "\(hotel.beaconStays.id)"),
            ("TemplateRateId", "\(hotel.beaconRate.id)"), ("BookerId", "\(hotel.engines.id)"),
            ("CompanyId", "\(hotel.ada.id)"), ("TravelAgencyId", "\(hotel.ada.id)"),
            ("TravelAgencyId", "\(hotel.engines.id)"), ("BusinessSegmentId", "\(hotel.ada.id)"),
        ]
        for (member, id) in wrong {
            let answer = try await hotel.addBlock(#""\#(member)": "\#(id)""#)
            #expect(answer.status == 400 && answer.json["Message"].text == "Invalid \(member).", "\(answer.json)")
        }
        let own = try await hotel.block()
        let nested = try await hotel.addBlock(#""TemplateRateId": "\#(own["RateId"].text ?? "")""#)
        #expect(nested.status == 400)
        let good = #"{"ServiceId": "\#(hotel.stays.id)", "TemplateRateId": "\#(hotel.bestRate.id)","#
            + #" \#(hotel.span(3, 4)), "State": "Confirmed"}"#
        let bad = good.replacingOccurrences(of: "\(hotel.bestRate.id)", with: "\(hotel.beaconRate.id)")
        let answer = try await hotel.post("availabilityBlocks/add", #"{"AvailabilityBlocks": [\#(good), \#(bad)]}"#)
        #expect(answer.status == 400)
        let listed = try await hotel.post(
            "availabilityBlocks/getAll", #"{"Extent": {"AvailabilityBlocks": true}, "Limitation": {"Count": 10}}"#
        )
        #expect(listed.json["AvailabilityBlocks"].items.map { $0["Id"].text } == [own["Id"].text])
    }

    @Test("refuses crooked intervals, blocks that are over and those beyond five years")
    func intervals() async throws {
        func send(_ first: String, _ last: String) async throws -> Int {
            let span = #""FirstTimeUnitStartUtc": "\#(first)", "LastTimeUnitStartUtc": "\#(last)""#
            return try await hotel.addBlock(span).status
        }
        #expect(try await send("2030-03-03T15:00:00Z", "2030-03-05T00:00:00Z") == 400)
        #expect(try await send("2030-03-05T00:00:00Z", "2030-03-03T00:00:00Z") == 400)
        #expect(try await send("2030-02-01T00:00:00Z", "2030-02-10T00:00:00Z") == 403)
        #expect(try await send("2030-02-01T00:00:00Z", "2030-03-10T00:00:00Z") == 200)
        #expect(try await send("2034-03-03T00:00:00Z", "2035-03-03T00:00:00Z") == 403)
    }
}

extension TestHotel {
    /// Makes a travel agency of the engines.
    func signContract() async throws {
        let contract = TravelAgencyContract(
            id: newID(), enterpriseID: enterprise.id, chainID: chain.id, serviceID: stays.id, companyID: engines.id,
            created: now
        )
        try await write { try $0.travelAgencyContracts.insert(contract) }
    }
}
