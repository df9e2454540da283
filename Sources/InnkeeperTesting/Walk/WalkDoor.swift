public import Foundation
public import InnkeeperWire

/// Where the requests of a walk go: to the operations in this process, or to a server that may be killed meanwhile.
public protocol WalkDoor: Sendable {
    /// What the clock of the house shows.
    var now: Date { get }

    /// Sends a JSON object, without tokens.
    ///
    /// - Returns: Nil when no answer came, so that nobody knows whether it was done.
    func post(_ path: String, _ json: String) async throws -> (status: Int, json: JSON)?

    /// Lets time pass where it can be moved, and the house do by itself what is due then. Answers what went wrong.
    func passTime(seconds: Double) async throws -> [String]
}

/// The operations of the hotel in this process.
public struct HotelDoor: WalkDoor {
    private let hotel: TestHotel

    public init(_ hotel: TestHotel) { self.hotel = hotel }

    public var now: Date { hotel.now }

    public func post(_ path: String, _ json: String) async throws -> (status: Int, json: JSON)? {
        try await hotel.post(path, json)
    }

    public func passTime(seconds: Double) async throws -> [String] {
        hotel.clock.advance(seconds: seconds)
        return try await hotel.runNight().failures.map { "\($0.duty): \($0.reason)" }
    }
}
