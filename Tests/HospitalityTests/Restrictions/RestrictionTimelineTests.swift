import Foundation
import Hospitality
import InnkeeperValues
import Testing

/// How many random stories are told in every environment; `make test-long` tells a hundred thousand.
private let storyCount = ProcessInfo.processInfo.environment["INNKEEPER_TEST_LONG"] == nil ? 2_000 : 100_000

@Suite("Restrictions with the same conditions")
struct RestrictionTimelineTests {
    private let closed = RestrictionExceptions()
    private let twoNights = RestrictionExceptions(minLength: Period(days: 2))

    @Test("are joined where the exceptions are the same and nothing is between them")
    func joins() {
        var line = RestrictionTimeline()
        line.set(span(1, 5), closed)
        line.set(span(6, 10), closed)
        #expect(shown(line) == ["1-10"])
        line.set(span(12, 15), closed)
        #expect(shown(line) == ["1-10", "12-15"])
        line.set(span(8, 13), closed)
        #expect(shown(line) == ["1-15"])
    }

    @Test("do not change where the new ones say nothing new")
    func nothingNew() {
        let stored = restriction(7, span(1, 10), closed)
        var line = RestrictionTimeline([stored])
        line.set(span(3, 4), closed)
        #expect(line.pieces.map(\.stored) == [stored.id])
        #expect(line.added.isEmpty)
        #expect(line.removed.isEmpty)
    }

    @Test("give way to others with other exceptions, before and after them")
    func giveWay() {
        var line = RestrictionTimeline([restriction(7, span(5, 25), closed)])
        line.set(span(10, 20), twoNights)
        #expect(shown(line) == ["10-20 two nights", "21-25", "5-9"])
        #expect(line.removed == [id(7)])
        #expect(line.added.count == 3)
    }

    @Test("stand next to others with other exceptions")
    func standBeside() {
        var line = RestrictionTimeline([restriction(7, span(5, 9), closed)])
        line.set(span(10, 20), twoNights)
        #expect(shown(line) == ["10-20 two nights", "5-9"])
        #expect(line.removed.isEmpty)
    }

    @Test("are cut in two where the middle is cleared")
    func splices() {
        var line = RestrictionTimeline([restriction(7, span(5, 25), closed, "ours")])
        line.clear(span(10, 20))
        #expect(shown(line) == ["21-25", "5-9"])
        #expect(line.added.map(\.externalIdentifier) == ["ours", "ours"])
        #expect(line.removed == [id(7)])
    }

    @Test("may be open at either end, and are cut there too")
    func openEnds() {
        var line = RestrictionTimeline()
        line.set(span(10, nil), closed)
        #expect(shown(line) == ["10-"])
        line.clear(span(20, 29))
        #expect(shown(line) == ["10-19", "30-"])
        line.set(.always, twoNights)
        #expect(shown(line) == ["- two nights"])
        line.clear(span(nil, 0))
        #expect(shown(line) == ["1- two nights"])
        line.clear(.always)
        #expect(line.pieces.isEmpty)
    }

    @Test("that were added one by one and overlap are joined by one that is set over them")
    func olderOnes() {
        var line = RestrictionTimeline([
            restriction(1, span(1, 6), closed), restriction(2, span(4, 9), closed),
            restriction(3, span(5, 8), twoNights),
        ])
        line.set(span(9, 10), closed)
        #expect(shown(line) == ["1-10", "5-8 two nights"])
        #expect(Set(line.removed) == [id(1), id(2)])
    }

    @Test("have the effect of a calendar that is filled in day by day")
    func sameAsCalendar() {
        var random = SeededGenerator(seed: 10)
        var wrong = 0
        for _ in 0..<storyCount {
            var (line, calendar) = (RestrictionTimeline(), DayByDay())
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                let (span, exceptions) = (anySpan(&random), anyExceptions(&random))
                if Int.random(in: 0..<3, using: &random) == 0 {
                    line.clear(span)
                    calendar.fill(span, nil)
                } else {
                    line.set(span, exceptions)
                    calendar.fill(span, exceptions)
                }
            }
            if DayByDay(line) != calendar || !isTidy(line) { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test("that are set and cleared again leave what was before")
    func setThenClear() {
        var random = SeededGenerator(seed: 11)
        var wrong = 0
        for _ in 0..<storyCount {
            var line = RestrictionTimeline()
            for _ in 0..<Int.random(in: 0...8, using: &random) { line.set(anySpan(&random), anyExceptions(&random)) }
            let span = anySpan(&random)
            var (cleared, again) = (line, line)
            cleared.clear(span)
            again.set(span, anyExceptions(&random))
            again.clear(span)
            if parts(again) != parts(cleared) { wrong += 1 }
            // Where the interval was free, what was before is what is left by clearing it.
            if DayByDay(cleared) == DayByDay(line), parts(again) != parts(line) { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    // MARK: - Vocabulary

    private func span(_ first: Int?, _ last: Int?) -> RestrictionSpan {
        guard let span = RestrictionSpan(first: first.map { UnitIndex($0) }, last: last.map { UnitIndex($0) }) else {
            preconditionFailure("ends before it begins")
        }
        return span
    }

    private func restriction(
        _ number: Int, _ span: RestrictionSpan, _ exceptions: RestrictionExceptions, _ external: String? = nil
    ) -> Restriction {
        Restriction(
            id: id(number), enterpriseID: id(90), serviceID: id(91), origin: .integration,
            conditions: RestrictionConditions(.stay), span: span, exceptions: exceptions, externalIdentifier: external,
            created: utc("2030-03-01T00:00:00Z")
        )
    }

    private func shown(_ line: RestrictionTimeline) -> [String] {
        line.pieces.map { piece in
            let (first, last) = (piece.span.first?.description ?? "", piece.span.last?.description ?? "")
            return "\(first)-\(last)" + (piece.exceptions == twoNights ? " two nights" : "")
        }.sorted()
    }

    private func parts(_ line: RestrictionTimeline) -> Set<RestrictionTimeline.Piece> {
        Set(line.pieces.map { RestrictionTimeline.Piece($0.span, $0.exceptions) })
    }

    /// No two overlap, and no two that could be one are two.
    private func isTidy(_ line: RestrictionTimeline) -> Bool {
        line.pieces.indices.allSatisfy { one in
            line.pieces.indices.allSatisfy { other in
                let (one, other) = (line.pieces[one], line.pieces[other])
                return one == other
                    || (one.exceptions == other.exceptions
                        ? !one.span.touches(other.span) : !one.span.overlaps(other.span))
            }
        }
    }

    private func anySpan(_ random: inout SeededGenerator) -> RestrictionSpan {
        let first = Int.random(in: 0..<DayByDay.days, using: &random)
        let length = Int.random(in: 0..<8, using: &random)
        switch Int.random(in: 0..<20, using: &random) {
        case 0: return span(nil, first)
        case 1: return span(first, nil)
        case 2: return .always
        case 3...: return span(first, first + length)
        case _: return span(first, first)
        }
    }

    private func anyExceptions(_ random: inout SeededGenerator) -> RestrictionExceptions {
        let nights = Int.random(in: 1...3, using: &random)
        return nights == 1 ? closed : RestrictionExceptions(minLength: Period(days: nights))
    }
}

/// A calendar in which every day says what holds on it: slow, and obviously right.
private struct DayByDay: Equatable {
    static let days = 30
    /// A few days more on both sides, for the ends that are open.
    private static let shown = -3..<days + 12

    private var exceptions: [[RestrictionExceptions]] = shown.map { _ in [] }

    init() {}

    init(_ line: RestrictionTimeline) {
        exceptions = Self.shown.map { day in
            line.pieces.filter { $0.span.contains(UnitIndex(day)) }.map(\.exceptions)
        }
    }

    mutating func fill(_ span: RestrictionSpan, _ new: RestrictionExceptions?) {
        for (index, day) in Self.shown.enumerated() {
            let isAfterStart = span.first.map { $0.number <= day } ?? true
            let isBeforeEnd = span.last.map { day <= $0.number } ?? true
            if isAfterStart && isBeforeEnd { exceptions[index] = new.map { [$0] } ?? [] }
        }
    }
}
