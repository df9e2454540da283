import Foundation
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperValues
import InnkeeperWire
import Testing

@Suite("The tour")
struct TourTests {
    /// One after another: there are not rooms for all of them at once.
    @Test("goes from availability to a closed bill", .serialized, arguments: Visit.all)
    func goes(visit: Visit) async throws {
        let demo = try await ServedDemo.shared.value
        var tour = try await Tour(visit, of: demo)
        try await tour.lookAround()
        try await tour.lookForARoom()
        try await tour.askForPrices()
        try await tour.meetTheGuest()
        try await tour.priceTheStay()
        try await tour.book()
        try await tour.checkIn()
        try await tour.drinkFromTheMinibar()
        try await tour.pay()
        try await tour.checkOut()
        try await tour.closeTheBill()
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    @Test(
        "is a script that anybody can run against a demonstration of today",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/curl")), arguments: ["london", "washington"]
    )
    func script(house: String) async throws {
        let demo = try await ServedDemo(clock: TestClock(Date()))
        let output = try await Self.run(house, "http://127.0.0.1:\(demo.port)")
        #expect(output.contains("Paid in cash, the guest has left"), "\(output)")
        #expect(output.contains(#/Bill [A-Z]{2}-\d{6}: Closed/#), "\(output)")
        #expect(try await HouseCheck.violations(in: demo.store) == [])
    }

    /// What `Scripts/tour` says.
    private static func run(_ house: String, _ address: String) async throws -> String {
        try await Folder.with { folder in
            let file = folder.appending(path: "output")
            try Data().write(to: file)
            let process = Process()
            process.executableURL = URL(filePath: #filePath).appending(path: "../../../../Scripts/tour").standardized
            process.arguments = [house, address]
            let output = try FileHandle(forWritingTo: file)
            process.standardOutput = output
            process.standardError = output
            let (end, ended) = AsyncStream.makeStream(of: Int32.self)
            process.terminationHandler = { ended.yield($0.terminationStatus) }
            try process.run()
            var iterator = end.makeAsyncIterator()
            #expect(await iterator.next() == 0)
            return try String(contentsOf: file, encoding: .utf8)
        }
    }
}
