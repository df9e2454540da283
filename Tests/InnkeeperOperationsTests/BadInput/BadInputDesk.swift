import InnkeeperTesting
import InnkeeperWire
import Testing

/// One operation, to which bad requests are sent.
struct BadInputDesk {
    let baselines: Baselines
    let path: String

    static let tokens: [String: JSON] = [
        "ClientToken": .string(TestHotel.tokens.client), "AccessToken": .string(TestHotel.tokens.access),
        "Client": .string("Test 1"),
    ]

    /// Whether the operation changes nothing, so that a valid request stays valid.
    var isReading: Bool { (path.contains("get") || path == "reservations/price") && path != "commands/getAllActive" }

    /// The valid request is valid.
    func proveBaseline() async throws {
        let answer = try await send(try await baselines.request(for: path))
        try #require(answer.status == 200, "\(path): \(answer.json)")
    }

    func send(_ request: JSON) async throws -> (status: Int, json: JSON) {
        try await baselines.hotel.send(path, bytes(request))
    }

    /// A request with the tokens added.
    func bytes(_ request: JSON) -> [UInt8] { Self.tokens.reduce(request) { $0.with($1.key, $1.value) }.bytes }

    /// What is wrong with an answer to a mistake.
    func problems(with answer: (status: Int, json: JSON), to mistake: Mistake, isForgiven: Bool) -> [String] {
        let place = "\(mistake.path): \(mistake.what) → \(answer.status)"
        if answer.status == 200 {
            return mistake.isHopeless && !isForgiven ? ["\(place), which nobody may accept"] : []
        }
        guard answer.status == 400 || answer.status == 403, answer.json["Message"].text?.isEmpty == false,
            answer.json["RequestId"].text == "test"
        else { return ["\(place): \(answer.json.written)"] }
        guard answer.status == 400 else { return mistake.isHopeless ? ["\(place), not 400"] : [] }
        guard let details = answer.json["Details"].text, !details.isEmpty else { return ["\(place) without details"] }
        let isNamed = details.contains(mistake.member) || answer.json["Message"].text == "Invalid JSON."
        return mistake.isHopeless && !isNamed ? ["\(place) names another: \(details)"] : []
    }

    /// Sends requests that are refused, in one go, and finds the database as it was.
    ///
    /// - Parameter requests: Makes them from a fresh valid one.
    func proveUnchanged(by requests: (_ valid: JSON) -> [(bytes: [UInt8], what: String)]) async throws {
        let hotel = baselines.hotel
        let fingerprint = try await Fingerprint(of: hotel.store)
        let valid = try await baselines.request(for: path)
        var before = try await fingerprint.take(hotel.store)
        var pending: [(bytes: [UInt8], what: String)] = []
        // In groups, because looking at everything takes longer than a refusal.
        func compare() async throws {
            let after = try await fingerprint.take(hotel.store)
            let changed = zip(before, after).filter { $0 != $1 }.map { "\($0) → \($1)" }
            let names = pending.map(\.what).joined(separator: "; ").prefix(3_000)
            #expect(before == after, "\(path) was refused and changed \(changed), after one of: \(names)")
            before = after
            pending = []
        }
        for request in requests(valid) {
            let answer = try await hotel.send(path, request.bytes)
            if answer.status == 200 {
                // What was refused for another reason before is granted now.
                before = try await fingerprint.take(hotel.store)
                pending = []
                continue
            }
            pending.append(request)
            if pending.count == 50 { try await compare() }
        }
        try await compare()
    }
}
