import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// What a channel manager brings is sold on the terms of the agency's contract.
@Suite("Stays from a channel manager")
struct ChannelManagerStaysTests {
    let hotel: TestHotel

    init() async throws {
        hotel = try await TestHotel()
        try await hotel.openChannel()
    }

    private var agency: String { #""TravelAgencyId": "\#(hotel.engines.id)""# }

    @Test("have that origin, the numbers of the channel, and a note of its own kind")
    func origin() async throws {
        let stay = try await book(
            hotel.stay(3, 5, #""Identifier": "2", "ChannelNumber": "BDC-77", "Notes": "High floor""#),
            #""GroupName": "SM-1""#
        )
        #expect(stay["Origin"].text == "ChannelManager")
        #expect(stay["ChannelManager"].text == "Semaphore")
        #expect(stay["ChannelManagerGroupNumber"].text == "SM-1")
        #expect(stay["ChannelManagerNumber"].text == "2")
        let id = stay["Id"].text ?? ""
        let details = try await hotel.post("reservations/getChannelManagerDetails", #"{"ReservationIds": ["\#(id)"]}"#)
        let found = details.json["ChannelManagerDetails"][0]
        #expect(found["ChannelManagerName"].text == "Semaphore")
        #expect(found["ChannelNumber"].text == "BDC-77")
        #expect(found["ChannelManagerGroupNumber"].text == "SM-1")
        #expect(found["ChannelManagerNumber"].text == "2")
        #expect(found["RequestedRateCode"].text == hotel.bestRate.externalIdentifier ?? "\(hotel.bestRate.id)")
        let notes = try await hotel.post(
            "serviceOrderNotes/getAll", #"{"ServiceOrderIds": ["\#(id)"], "Limitation": {"Count": 10}}"#
        )
        #expect(notes.json["ServiceOrderNotes"].items.map { $0["Type"].text } == ["ChannelManager"])
        try await hotel.expectInOrder()
    }

    @Test("cost what the contract of the agency makes of the price, also where the channel reports it, and are told so")
    func prices() async throws {
        let plain = try await sum(hotel.booked(hotel.stay(3, 5, agency)))
        _ = try await hotel.addContract(
            #", "ChannelManagerRelativeAdjustment": 0.1, "ChannelManagerAbsoluteAdjustment": 7"#
        )
        let told = try await send("reservations/price", hotel.stay(3, 5, agency))
        let total = told["ReservationPrices"][0]["TotalAmount"]["GrossValue"].digits.flatMap { Decimal(string: $0) }
        #expect(total == plain * 11 / 10 + 7)
        let stay = try await book(hotel.stay(3, 5, agency))
        #expect(try await sum(stay) == plain * 11 / 10 + 7)
        let amount = #""TimeUnitAmount": {"GrossValue": 50, "Currency": "GBP", "TaxCodes": ["UK-2022-20%"]}"#
        let reported = try await book(hotel.stay(6, 8, "\(agency), \(amount)"))
        #expect(try await sum(reported) == 117)
        // A night more is sold with the share, and the fee was there before.
        #expect(try await hotel.move(reported, to: 6, 9) == 200)
        #expect(try await sum(reported) == 172)
        try await hotel.expectInOrder()
    }

    @Test("cost what they cost where they come another way, without an agency, or when the contract has ended")
    func others() async throws {
        let plain = try await sum(hotel.booked(hotel.stay(3, 5)))
        let contract = try await hotel.contract(#", "ChannelManagerRelativeAdjustment": -0.5"#)
        #expect(try await sum(hotel.booked(hotel.stay(3, 5, agency))) == plain)
        #expect(try await sum(book(hotel.stay(6, 8))) == plain)
        let ended = try await hotel.post(
            "companyContracts/delete",
            #"{"TravelAgencyContractIds": ["\#(contract)"], "ServiceIds": ["\#(hotel.stays.id)"]}"#
        )
        #expect(ended.status == 200)
        #expect(try await sum(book(hotel.stay(10, 12, agency))) == plain)
    }

    @Test("are of the contract's segment unless they name another")
    func segments() async throws {
        let segment = "\(hotel.leisure.id)"
        _ = try await hotel.addContract(#", "ChannelManagerBusinessSegmentId": "\#(segment)""#)
        #expect(try await book(hotel.stay(3, 5, agency))["BusinessSegmentId"].text == segment)
        #expect(try await hotel.booked(hotel.stay(3, 5, agency))["BusinessSegmentId"].text != segment)
        let other = try await hotel.segment().id
        let named = try await book(hotel.stay(6, 8, #"\#(agency), "BusinessSegmentId": "\#(other)""#))
        #expect(named["BusinessSegmentId"].text == "\(other)")
    }

    private func book(_ stay: String, _ members: String = "") async throws -> JSON {
        try await send("reservations/add", stay, members)["Reservations"][0]["Reservation"]
    }

    private func send(_ path: String, _ stay: String, _ members: String = "") async throws -> JSON {
        let request = hotel.request([stay], members).trimmingCharacters(in: .whitespacesAndNewlines).dropFirst()
        let (status, json) = try await hotel.send(path, Array((TestHotel.channelTokens + request).utf8))
        #expect(status == 200, "\(json["Message"].text ?? "") \(json["Details"].text ?? "")")
        return json
    }

    private func sum(_ stay: JSON) async throws -> Decimal {
        try await hotel.wireItems(stay).filter { $0["Type"].text == "SpaceOrder" }.reduce(.zero) {
            $0 + (Decimal(string: $1["Amount"]["GrossValue"].digits ?? "") ?? 0)
        }
    }
}

extension TestHotel {
    fileprivate static let channelTokens = #"{"ClientToken": "SEMAPHORE", "AccessToken": "OPEN", "Client": "Test 1", "#

    /// A second segment.
    fileprivate func segment() async throws -> BusinessSegment {
        let segment = BusinessSegment(
            id: newID(), enterpriseID: enterprise.id, serviceID: stays.id, name: "Groups", created: now
        )
        try await write { try $0.businessSegments.insert(segment) }
        return segment
    }

    /// Lets a channel manager into the house.
    fileprivate func openChannel() async throws {
        let channel = Integration(id: newID(), name: "Channels", createdAt: now, channelManager: "Semaphore")
        let token = AccessToken(
            id: newID(), integrationID: channel.id, scope: .enterprise(enterprise.id), createdAt: now
        )
        try await write { transaction in
            try transaction.integrations.insert(channel, clientToken: TokenHash(of: "SEMAPHORE"))
            try transaction.accessTokens.insert(token, hash: TokenHash(of: "OPEN"))
        }
    }
}
