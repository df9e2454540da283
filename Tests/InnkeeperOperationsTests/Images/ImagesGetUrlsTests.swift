import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("images/getUrls")
struct ImagesGetUrlsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells one address for each picture of the request, with the size that is asked for")
    func addresses() async throws {
        let (status, answer) = try await hotel.post(
            "images/getUrls",
            """
            {"Images": [{"ImageId": "\(hotel.picture)"},
             {"ImageId": "\(hotel.picture)", "Width": 20, "Height": 10, "ResizeMode": "CoverExact"},
             {"ImageId": "\(hotel.picture)", "Height": 10, "ResizeMode": null}]}
            """
        )
        #expect(status == 200, "\(answer)")
        let address = "https://lantern.example/images/\(hotel.picture)"
        #expect(
            answer["ImageUrls"].items.map { $0["Url"].text } == [
                address, "\(address)?width=20&height=10&mode=CoverExact", "\(address)?height=10",
            ]
        )
        #expect(answer["ImageUrls"].items.allSatisfy { $0["ImageId"].text == "\(hotel.picture)" })
    }

    @Test("refuses pictures of nobody or of another house, and sizes that are none")
    func refusals() async throws {
        for (members, member) in [
            (#""ImageId": "\#(hotel.ada.id)""#, "ImageId"),
            (#""ImageId": "\#(hotel.picture)", "Width": 0"#, "Width"),
            (#""ImageId": "\#(hotel.picture)", "Height": 2049"#, "Height"),
        ] {
            let (status, answer) = try await hotel.post("images/getUrls", #"{"Images": [{\#(members)}]}"#)
            #expect(status == 400)
            #expect(answer["Message"].text == "Invalid \(member).")
        }
        try await hotel.openBeacon()
        let (status, _) = try await hotel.post(
            "images/getUrls", #"{"Images": [{"ImageId": "\#(hotel.picture)"}]}"#, accessToken: TestHotel.beaconToken
        )
        #expect(status == 400)
    }
}
