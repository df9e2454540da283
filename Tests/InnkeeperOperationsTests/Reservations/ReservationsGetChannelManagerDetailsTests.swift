import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("reservations/getChannelManagerDetails")
struct ReservationsGetChannelManagerDetailsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells the rate code that the channel manager asked for, of the stays that one sent")
    func details() async throws {
        let sent = try await hotel.booked(hotel.stay(3, 5))
        let direct = try await hotel.booked(hotel.stay(10, 11))
        let stay = try await hotel.reservation(sent)
        let now = hotel.now
        try await hotel.write { transaction in
            try transaction.channelManagerDetails.insert(
                ChannelManagerDetails(
                    reservationID: stay.id, enterpriseID: stay.enterpriseID, requestedRateCode: "BAR-2",
                    channelManagerName: "Semaphore", channelNumber: "99", created: now
                )
            )
        }
        let (status, answer) = try await list([direct["Id"].text ?? "", sent["Id"].text ?? ""])
        #expect(status == 200)
        let details = answer["ChannelManagerDetails"]
        #expect(details.items.map { $0["ReservationId"].text } == [sent["Id"].text])
        #expect(details[0]["RequestedRateCode"].text == "BAR-2")
        #expect(details[0]["ChannelManagerName"].text == "Semaphore")
        #expect(details[0]["ChannelManagerNumber"].isNull)
    }

    @Test("takes at most a hundred stays, and only those of the house")
    func limits() async throws {
        #expect(try await list([String](repeating: "\(hotel.ada.id)", count: 101)).status == 400)
        #expect(try await list(["\(hotel.ada.id)"]).status == 400)
    }

    private func list(_ ids: [String]) async throws -> (status: Int, json: JSON) {
        let list = ids.map { #""\#($0)""# }.joined(separator: ", ")
        return try await hotel.post("reservations/getChannelManagerDetails", #"{"ReservationIds": [\#(list)]}"#)
    }
}
