import Foundation
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("Bad input")
struct BadInputTests {
    private static let paths = Registry.operations.map { $0.facts.path }.sorted()
    private static let isLong = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] != nil
    private static let randomRequests = isLong ? 2_000 : 15
    /// Members that are not looked at with the token of a single house.
    private static let unlooked: Set<String> = ["EnterpriseId", "ChainId"]

    /// Operations that read and note that they were asked: a command as fetched, a bill as printed.
    private static let noting: Set<String> = ["commands/getAllByIds", "bills/getPdf"]

    @Test("member by member is refused with its name, and changes nothing", arguments: paths)
    func memberByMember(path: String) async throws {
        let baselines = try await Baselines()
        let desk = BadInputDesk(baselines: baselines, path: path)
        try await desk.proveBaseline()
        let members = try WireShapes.all.get().request(of: path)
        // Some valid requests need a stay, which is booked for them.
        var all = mistakes(in: try await baselines.request(for: path), members, baselines)
        let fingerprint = try await Fingerprint(of: baselines.hotel.store)
        let before = try await fingerprint.take(baselines.hotel.store)
        var problems: [String] = []
        var refused: [Int] = []
        for index in all.indices {
            let mistake = all[index]
            let answer = try await desk.send(mistake.request)
            problems += desk.problems(with: answer, to: mistake, isForgiven: Self.unlooked.contains(mistake.member))
            if answer.status != 200 {
                refused.append(index)
            } else if !desk.isReading {
                all = mistakes(in: try await baselines.request(for: path), members, baselines)
            }
        }
        #expect(problems.isEmpty, "\(path): \(problems.joined(separator: "\n"))")
        guard !desk.isReading || Self.noting.contains(path) else {
            let after = try await fingerprint.take(baselines.hotel.store)
            #expect(before == after, "\(path) only reads")
            return
        }
        try await desk.proveUnchanged { request in
            let all = mistakes(in: request, members, baselines)
            return refused.map { (desk.bytes(all[$0].request), "\(all[$0].path): \(all[$0].what)") }
        }
    }

    @Test("by chance is refused, and changes nothing", arguments: paths)
    func byChance(path: String) async throws {
        let desk = BadInputDesk(baselines: try await Baselines(), path: path)
        var chance = Chance(seed: path.utf8.reduce(0) { $0 &* 31 &+ Int($1) })
        let members = try WireShapes.all.get().request(of: path)
        var requests: [(bytes: [UInt8], what: String)] = []
        for _ in 0..<Self.randomRequests {
            let bytes = chance.request(members, desk.baselines)
            requests.append((bytes, String(decoding: bytes.suffix(2_000), as: UTF8.self)))
            requests.append((chance.damaged(bytes), "damaged"))
            requests.append((chance.bytes(), "bytes"))
        }
        var refused: [(bytes: [UInt8], what: String)] = []
        for request in requests {
            let answer = try await desk.baselines.hotel.send(path, request.bytes)
            #expect([200, 400, 401, 403].contains(answer.status), "\(path): \(answer) to \(request.what)")
            if answer.status != 200 { refused.append(request) }
        }
        let all = refused
        try await desk.proveUnchanged { _ in all }
    }

    @Test("in the tokens and the language is refused")
    func tokens() async throws {
        let hotel = try await TestHotel()
        let wrong: [JSON?] = [
            nil, .null, .bool(true), .number("1"), .array([]), .object([:]), .string(""), .string("\u{0}"),
            .string(String(repeating: "x", count: 100_000)),
        ]
        let good = BadInputDesk.tokens.merging(["LanguageCode": .string("en-GB"), "CultureCode": .string("en-GB")]) {
            first, _ in first
        }
        for name in ["ClientToken", "AccessToken", "LanguageCode", "CultureCode"] {
            for value in wrong {
                let request = JSON.object(good).with("Limitation", .object(["Count": .number("1")])).with(name, value)
                let answer = try await hotel.send("services/getAll", request.bytes)
                let isOptional = name.hasSuffix("Code")
                #expect([400, 401].contains(answer.status) || isOptional && answer.status == 200, "\(name) \(answer)")
            }
        }
        let bodies = [
            "", " ", "null", "[]", "7", "\"text\"", "{", "{}x", "{\"a\":}", "\u{FEFF}{}", #"{"ClientToken":"\ud800"}"#,
        ]
        for body in bodies {
            let answer = try await hotel.send("services/getAll", Array(body.utf8))
            #expect(answer.status == 400, "\(body)")
        }
    }

    @Test("in a text that is searched for ends where an index does")
    func searchedTexts() async throws {
        let hotel = try await TestHotel()
        let texts = [
            ("FirstName", ""), ("LastName", ""), ("LoyaltyCode", ""), ("Email", "@example.com"),
        ]
        for (member, ending) in texts {
            var chance = Chance(seed: member.count)
            let letters = (0..<1000 - ending.count).map { _ in String(chance.number(0...35), radix: 36) }
            for (text, status) in [(letters.joined() + ending, 200), ("x" + letters.joined() + ending, 400)] {
                let request = JSON.object(["LastName": .string("Hopper"), "OverwriteExisting": .bool(false)])
                    .with(member, .string(text)).written
                let answer = try await hotel.post("customers/add", request)
                #expect(answer.status == status, "\(member): \(answer.json)")
                if status == 400 { #expect(answer.json["Message"].text == "Invalid \(member).") }
            }
        }
        let stay = hotel.stay(3, 5, #""ChannelNumber": "\#(String(repeating: "7", count: 1001))""#)
        let refused = try await hotel.add([stay])
        #expect(refused.json["Details"].text == "Reservations[0].ChannelNumber is longer than 1000 bytes.")
    }

    private func mistakes(in request: JSON, _ members: [WireShape.Member], _ baselines: Baselines) -> [Mistake] {
        Mistakes.all(in: request, of: members, baselines)
    }
}
