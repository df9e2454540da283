import Foundation
import Hospitality
import Testing

@Suite("Values along a line of time units")
struct UnitLineTests {
    private typealias Line = UnitLine<ServiceOverbookingLimit, Int>

    @Test("are cut where another one is set, and keep their identifiers as long as a part is left")
    func cut() {
        var line = line([(1, 10..<20, 3)])
        var next = 100
        line.set(5, in: units(12..<15)) { newID(&next) }
        #expect(described(line) == ["1: 10..<12 3", "101: 15..<20 3", "102: 12..<15 5"].sorted())
        #expect(line.changes.deleted.isEmpty)
        #expect(line.changes.changed.map(\.id) == [id(1)])
        #expect(line.changes.added.count == 2)
    }

    @Test("become one where the same is set across them, and stay as they are where it is set within")
    func joined() {
        var line = line([(1, 10..<14, 3), (2, 16..<20, 3), (3, 14..<16, 7)])
        var next = 100
        line.set(3, in: units(11..<13)) { newID(&next) }
        #expect(line.changes.changed.isEmpty && line.changes.added.isEmpty && line.changes.deleted.isEmpty)
        line.set(3, in: units(13..<17)) { newID(&next) }
        #expect(described(line) == ["1: 10..<20 3"])
        #expect(line.changes.deleted == [id(2), id(3)])
    }

    @Test("go where they are cleared, and tell what they were")
    func cleared() {
        var line = line([(1, 10..<14, 3), (2, 14..<20, 4)])
        var next = 100
        let taken = line.clear(units(12..<16)) { newID(&next) }
        #expect(described(line) == ["1: 10..<12 3", "2: 16..<20 4"])
        #expect(taken.map(\.value).sorted() == [3, 4])
        #expect(line.clear(units(12..<16)) { newID(&next) }.isEmpty)
    }

    @Test("say in every unit what was set there last, as a list unit by unit does", arguments: 0..<40)
    func model(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let rounds = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 60 : 2500
        var (line, model, next) = (Line(), [Int?](repeating: nil, count: 40), 0)
        for _ in 0..<rounds {
            let first = Int.random(in: 0..<40, using: &random)
            let range = first..<Int.random(in: first + 1...40, using: &random)
            let before = model
            let value = Int.random(in: 0...3, using: &random)
            let replaced = value == 0
                ? line.clear(units(range)) { newID(&next) } : line.set(value, in: units(range)) { newID(&next) }
            for unit in range { model[unit] = value == 0 ? nil : value }
            #expect((0..<40).map { line[UnitIndex($0)] } == model)
            // What was replaced is what was there.
            var told = [Int?](repeating: nil, count: 40)
            for part in replaced { for unit in part.units { told[unit.number] = part.value } }
            #expect(range.allSatisfy { told[$0] == before[$0] })
            #expect(Set(line.spans.map(\.id)).count == line.spans.count)
            let covered = line.spans.reduce(0) { $0 + $1.units.count }
            #expect(covered == model.compactMap(\.self).count)
        }
    }

    @Test("is as it was after a set and a clear of the same interval, as far as nothing was there", arguments: 0..<20)
    func setAndClear(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) + 1000)
        var (line, next) = (line([(1, 0..<10, 2), (2, 30..<40, 3)]), 100)
        let first = Int.random(in: 10..<29, using: &random)
        let range = units(first..<Int.random(in: first + 1...30, using: &random))
        line.set(9, in: range) { newID(&next) }
        line.clear(range) { newID(&next) }
        #expect(described(line) == ["1: 0..<10 2", "2: 30..<40 3"])
    }

    private func line(_ spans: [(Int, Range<Int>, Int)]) -> Line {
        Line(spans.map { UnitSpan(id: id($0.0), units: units($0.1), value: $0.2) })
    }

    private func units(_ range: Range<Int>) -> Range<UnitIndex> {
        UnitIndex(range.lowerBound)..<UnitIndex(range.upperBound)
    }

    private func newID(_ next: inout Int) -> ID<ServiceOverbookingLimit> {
        next += 1
        return id(next)
    }

    private func described(_ line: Line) -> [String] {
        line.spans.map { span in
            let number = span.id.description.split(separator: "-").last.flatMap { Int($0, radix: 16) } ?? 0
            return "\(number): \(span.units.lowerBound)..<\(span.units.upperBound) \(span.value)"
        }.sorted()
    }
}
