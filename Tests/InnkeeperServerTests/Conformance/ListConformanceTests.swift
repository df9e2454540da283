import Foundation
import InnkeeperTesting
import InnkeeperWire
import Testing

/// One list after the other: many at once would only wait for each other.
@Suite("Every list of the contract", .serialized)
struct ListConformanceTests {
    private static let isLong = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] != nil
    /// Longer lists are walked in longer strides, unless there is time.
    private static let shortList = isLong ? 1000 : 60

    /// Those whose addresses and papers were asked for, and the list itself.
    private static let companions: Set = ["Customers", "Reservations"]

    private static let all = ConformingList.paths + ConformingList.unpaged

    @Test("answers rows as the contract draws them", arguments: all)
    func shape(path: String) async throws {
        let list = try await ConformingList(path)
        let answer = try await list.page(list.widest, 40)
        let problems = try WireShapes.all.get().problems(with: answer, of: path)
        #expect(problems.isEmpty, "\(path): \(Set(problems).sorted().prefix(20))")
        #expect(!list.rows(of: answer).isEmpty, "\(path) is empty")
    }

    @Test("answers each row once, whatever the page", arguments: ConformingList.paths)
    func pages(path: String) async throws {
        let list = try await ConformingList(path)
        let all = try await list.rows(list.plain).map(\.key)
        #expect(Set(all).count == all.count, "\(path) answers rows twice")
        let strides = all.count <= Self.shortList ? [1, 2, 3] : [all.count / 20 + 1, min(all.count, 1000) - 1]
        for stride in strides {
            let walked = try await list.rows(list.plain, by: stride).map(\.key)
            #expect(walked == all, "\(path) by \(stride): \(walked.count) of \(all.count)")
        }
    }

    @Test("answers what each of its extents says", arguments: all)
    func extents(path: String) async throws {
        let list = try await ConformingList(path)
        let names = list.widest["Extent"].names
        guard !names.isEmpty else { return }
        let known = Set(try await list.page(list.widest, 10).names)
        for wanted in names {
            let extent = JSON.object(Dictionary(uniqueKeysWithValues: names.map { ($0, .bool($0 == wanted)) }))
            let answer = try await list.page(list.widest.with("Extent", extent), 10)
            #expect(!known.contains(wanted) || !answer[wanted].isNull, "\(path): \(wanted) is null")
            for other in names where other != wanted && known.contains(other) && !Self.companions.contains(other) {
                #expect(answer[other].items.isEmpty, "\(path): \(other) comes with \(wanted)")
            }
        }
    }

    @Test("narrows to what each of its filters says", arguments: all)
    func filters(path: String) async throws {
        let proof = try await FilterProof(path)
        var problems: [String] = []
        for member in proof.list.members { problems += try await proof.problems(with: member) }
        #expect(problems.isEmpty, "\(path): \(problems.joined(separator: "\n"))")
    }
}
