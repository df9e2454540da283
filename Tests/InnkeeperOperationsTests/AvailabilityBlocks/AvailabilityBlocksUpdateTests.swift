import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("availabilityBlocks/update")
struct AvailabilityBlocksUpdateTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("changes what has a value, clears what has a null one and leaves the rest")
    func values() async throws {
        try await hotel.signContract()
        let block = try await hotel.block(
            #""Name": "Wedding", "Notes": "Flowers", "ExternalIdentifier": "B-1", "CompanyId": "\#(hotel.engines.id)""#
        )
        hotel.clock.advance(seconds: 60)
        let changed = try await updated(
            block,
            """
            "Name": {"Value": "Silver wedding"}, "Notes": {"Value": null}, "CompanyId": {"Value": null},
            "TravelAgencyId": {"Value": "\(hotel.engines.id)"}, "BookerId": {"Value": "\(hotel.charles.id)"},
            "Budget": {"Value": {"Currency": "GBP", "Value": 10}}, "ReservationPurpose": {"Value": "Business"},
            "QuoteId": {"Value": "\(hotel.ada.id)"}, "PurchaseOrderNumber": {"Value": "PO-7"},
            "BusinessSegmentId": {"Value": "\(hotel.leisure.id)"}
            """
        )
        #expect(changed["Name"].text == "Silver wedding" && changed["Notes"].isNull && changed["CompanyId"].isNull)
        #expect(changed["TravelAgencyId"].text == "\(hotel.engines.id)")
        #expect(changed["BookerId"].text == "\(hotel.charles.id)" && changed["Budget"]["Value"].digits == "10.00")
        #expect(changed["ReservationPurpose"].text == "Business" && changed["QuoteId"].text == "\(hotel.ada.id)")
        #expect(changed["PurchaseOrderNumber"].text == "PO-7" && changed["ExternalIdentifier"].text == "B-1")
        #expect(changed["BusinessSegmentId"].text == "\(hotel.leisure.id)")
        #expect(changed["UpdatedUtc"].text == "2030-03-01T09:01:00Z")
        let same = try await updated(block, #""Name": null"#)
        #expect(same["Name"].text == "Silver wedding")
    }

    @Test("gives what is set aside to the public while the block is not deducting, and takes it back")
    func states() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 2)
        let steps: [(String, Int, Int)] = [
            ("Optional", 0, 2), ("Inquired", 2, 2), ("Canceled", 2, 0), ("Confirmed", 0, 2),
        ]
        for (state, free, held) in steps {
            let changed = try await updated(block, #""State": {"Value": "\#(state)"}"#)
            #expect(changed["State"].text == state)
            #expect(try await hotel.availability(of: hotel.doubleRooms, 3, 3) == [free], "\(state)")
            #expect(try await hotel.metrics(["BlockAvailability"], of: hotel.doubleRooms, 3, 3) == [[held]])
            try await hotel.expectInOrder()
        }
    }

    @Test("remembers when and why a block was canceled")
    func cancellation() async throws {
        let block = try await hotel.block()
        let reason = #""CancellationReason": {"Value": "PriceTooHigh"}, "CancellationReasonDetail": {"Value": "Sorry"}"#
        #expect(try await hotel.updateBlock(block, reason).status == 400)
        hotel.clock.advance(seconds: 60)
        let canceled = try await updated(block, #""State": {"Value": "Canceled"}, \#(reason)"#)
        #expect(canceled["CanceledUtc"].text == "2030-03-01T09:01:00Z")
        #expect(canceled["CancellationReason"].text == "PriceTooHigh")
        #expect(canceled["CancellationReasonDetail"].text == "Sorry" && canceled["IsActive"].flag == true)
        let again = try await updated(block, #""CancellationReason": {"Value": "Other"}"#)
        #expect(again["CancellationReason"].text == "Other")
        #expect(again["CanceledUtc"].text == "2030-03-01T09:01:00Z")
        let back = try await updated(block, #""State": {"Value": "Confirmed"}"#)
        #expect(back["CanceledUtc"].isNull && back["CancellationReason"].isNull)
        #expect(try await hotel.updateBlock(block, #""State": {"Value": "Cancelled"}"#).status == 400)
        #expect(try await hotel.updateBlock(block, #""State": {"Value": null}"#).status == 400)
    }

    @Test("releases by the strategy that is set, which needs its time")
    func release() async throws {
        let block = try await hotel.block()
        let released = #""ReleasedUtc": {"Value": "2030-03-02T12:00:00Z"}"#
        let offset = #""RollingReleaseOffset": {"Value": "P0M1DT0H0M0S"}"#
        #expect(try await updated(block, offset)["ReleaseStrategy"].text == "None")
        #expect(try await updated(block, released)["ReleaseStrategy"].text == "FixedRelease")
        let rolling = try await updated(block, #""ReleaseStrategy": {"Value": "RollingRelease"}, \#(offset)"#)
        #expect(rolling["ReleaseStrategy"].text == "RollingRelease" && rolling["ReleasedUtc"].isNull)
        #expect(rolling["RollingReleaseOffset"].text == "P0M1DT0H0M0S")
        for strategy in ["FixedRelease", "RollingRelease"] {
            let answer = try await hotel.updateBlock(block, #""ReleaseStrategy": {"Value": "\#(strategy)"}"#)
            #expect(answer.status == 400)
        }
        let fixed = #""ReleaseStrategy": {"Value": "FixedRelease"}, \#(released), \#(offset)"#
        #expect(try await updated(block, fixed)["RollingReleaseOffset"].isNull)
        let none = try await updated(block, #""ReleaseStrategy": {"Value": "None"}"#)
        #expect(none["ReleaseStrategy"].text == "None" && none["ReleasedUtc"].isNull)
    }

    @Test("leaves alone how the stays of a block are grouped, which was decided once for all")
    func grouping() async throws {
        let block = try await hotel.block()
        let other = try await updated(block, #""PickupDistribution": {"Value": "IndividualGroups"}"#)
        #expect(other["PickupDistribution"].text == "AllInOneGroup")
    }

    @Test("tells its adjustments when they are released now")
    func releaseOfAdjustments() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1)
        _ = try await updated(block, #""ReleasedUtc": {"Value": "2030-03-02T12:00:00Z"}"#)
        let list = try await hotel.post("availabilityAdjustments/getAll", #"{"Limitation": {"Count": 10}}"#)
        let release = list.json["AvailabilityAdjustments"][0]["FirstTimeUnitReleaseUtc"].text
        #expect(release == "2030-03-02T12:00:00Z")
    }

    @Test("moves a block unless something that is set aside would lie outside")
    func interval() async throws {
        let block = try await hotel.block()
        try await hotel.fill(block, with: 1, 4, 5)
        func move(_ first: Int, _ last: Int) async throws -> (status: Int, json: JSON) {
            try await hotel.updateBlock(
                block,
                """
                "FirstTimeUnitStartUtc": {"Value": "\(hotel.nightStart(first))"},
                "LastTimeUnitStartUtc": {"Value": "\(hotel.nightStart(last))"}
                """
            )
        }
        #expect(try await move(5, 9).status == 403)
        let moved = try await move(4, 9)
        #expect(moved.status == 200)
        #expect(moved.json["AvailabilityBlocks"][0]["LastTimeUnitStartUtc"].text == hotel.nightStart(9))
        let end = try await updated(block, #""LastTimeUnitStartUtc": {"Value": "\#(hotel.nightStart(5))"}"#)
        #expect(end["FirstTimeUnitStartUtc"].text == hotel.nightStart(4))
        let crooked = #""LastTimeUnitStartUtc": {"Value": "2030-03-05T10:00:00Z"}"#
        let answer = try await hotel.updateBlock(block, crooked)
        #expect(answer.json["Message"].text == "LastTimeUnitStartUtc is not start of TimeUnit.")
        #expect(try await hotel.updateBlock(block, #""LastTimeUnitStartUtc": {"Value": null}"#).status == 400)
    }

    @Test("changes all blocks of a request or none, and none of others")
    func wholeRequest() async throws {
        let block = try await hotel.block(#""Name": "Wedding""#)
        let own = #"{"AvailabilityBlockId": "\#(block["Id"].text ?? "")", "Name": {"Value": "Wake"}}"#
        let unknown = #"{"AvailabilityBlockId": "\#(hotel.ada.id)", "Name": {"Value": "Wake"}}"#
        let answer = try await hotel.post(
            "availabilityBlocks/update", #"{"AvailabilityBlocks": [\#(own), \#(unknown)]}"#
        )
        #expect(answer.json["Message"].text == "Invalid AvailabilityBlockId.")
        let agency = try await hotel.updateBlock(block, #""TravelAgencyId": {"Value": "\#(hotel.engines.id)"}"#)
        #expect(agency.json["Message"].text == "Invalid TravelAgencyId.")
        #expect(try await updated(block, #""Notes": {"Value": "x"}"#)["Name"].text == "Wedding")
    }

    private func updated(_ block: JSON, _ members: String) async throws -> JSON {
        let (status, json) = try await hotel.updateBlock(block, members)
        #expect(status == 200, "\(json)")
        return json["AvailabilityBlocks"][0]
    }
}
