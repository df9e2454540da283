import Foundation
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@testable import InnkeeperServer

@Suite("Pictures")
struct PictureTests {
    /// 40 by 30 pixels, the left half red and the right half blue.
    private static let drawing = PlainPicture(width: 40, height: 30, palette: [[255, 0, 0], [0, 0, 255]]) { x, _ in
        x < 20 ? 0 : 1
    }

    @Test("read from a file and written to one are the same")
    func roundTrip() throws {
        let picture = try PNGFile.read(Self.drawing.png)
        #expect(picture.width == 40 && picture.height == 30)
        #expect(Array(picture.pixels.prefix(4)) == [255, 0, 0, 255])
        #expect(Array(picture.pixels.suffix(4)) == [0, 0, 255, 255])
        #expect(try PNGFile.read(PNGFile.write(picture)) == picture)
    }

    @Test(
        "are brought to a size in four ways",
        arguments: [
            (Bitmap.Mode.fit, 20, 30, 20, 15), (.fitExact, 20, 30, 20, 30), (.cover, 20, 30, 20, 30),
            (.cover, 80, 20, 40, 20), (.coverExact, 80, 20, 80, 20), (.fit, 80, 90, 80, 60),
        ]
    )
    func sizes(mode: Bitmap.Mode, width: Int, height: Int, newWidth: Int, newHeight: Int) throws {
        let picture = try PNGFile.read(Self.drawing.png).resized(width: width, height: height, mode)
        #expect(picture.width == newWidth && picture.height == newHeight)
    }

    @Test("keep their proportions where one side is given, and their colours where nothing is left out")
    func proportions() throws {
        let picture = try PNGFile.read(Self.drawing.png).resized(width: 10, height: nil, .fit)
        #expect(picture.width == 10 && picture.height == 8)
        #expect(Array(picture.pixels.prefix(4)) == [255, 0, 0, 255])
        let padded = try PNGFile.read(Self.drawing.png).resized(width: 40, height: 60, .fitExact)
        #expect(Array(padded.pixels.prefix(4)) == [0, 0, 0, 0])
    }

    @Test("that are damaged are refused, wherever the damage is")
    func damaged() throws {
        let file = Self.drawing.png
        for length in stride(from: 0, to: file.count - 20, by: 37) {
            #expect(throws: (any Error).self) { try PNGFile.read(Array(file.prefix(length))) }
        }
    }

    @Test("of the demonstration are served in the size that their address says")
    func served() async throws {
        let demo = try await ServedDemo.shared.value
        let guide = try await DemoGuide(demo.client(DemoTokens.integrations[0].grossAccessToken), zoneOffset: 0)
        let answer = try await guide.client.ask("images/getUrls", try await guide.request(for: "images/getUrls")).json
        let address = try #require(answer["ImageUrls"][0]["Url"].text)
        let path = address.replacing("https://lantern.example", with: "")
        let connection = try await RawConnection(port: demo.port)
        try await connection.send("GET \(path) HTTP/1.1\r\nHost: lantern\r\n\r\n")
        let reply = try await connection.reply()
        #expect(reply.status == 200)
        let picture = try PNGFile.read(reply.body)
        #expect(picture.width == 120 && picture.height == 80)
        try await connection.send("GET /images/\(UUID()) HTTP/1.1\r\nHost: lantern\r\n\r\n")
        #expect(try await connection.reply().status == 404)
    }
}
