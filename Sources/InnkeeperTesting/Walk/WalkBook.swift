import Foundation
import InnkeeperWire
import Synchronization

/// Something that somebody on the walk has made, for others to stumble over.
struct WalkThing: Sendable {
    let id: String
    /// Whose it is.
    var account = ""
    /// The room of a stay, the rate of a block.
    var detail = ""
    /// When it begins.
    var day = Date.distantPast
}

enum WalkShelf: Hashable, Sendable {
    case stay, guest, customer, block, roomBlock, bill, charge, payment, refundable, card, paymentRequest
}

/// What all who walk know: what there is, how requests were answered, and what must therefore still be there.
public final class WalkBook: Sendable {
    /// Something that was answered with 200 and must not get lost.
    struct Receipt: Hashable {
        let record: WalkRecord
        let id: String
    }

    /// What its members may be, by name; nothing here when it must be gone.
    typealias Expectation = [String: Set<String>]

    /// What only one walker writes.
    struct Slate {
        /// The last value that was acknowledged, and later ones whose answers were lost.
        var values: Set<String> = []
        /// Before the first answer there may be what nobody has written.
        var isWritten = false
    }

    private struct Pages {
        var shelves: [WalkShelf: [WalkThing]] = [:]
        var answers: [String: [Int: Int]] = [:]
        var refusals: [String: [String: Int]] = [:]
        var answered = 0
        var surprises: [String] = []
        var receipts: [Receipt: Expectation] = [:]
        var gone: Set<Receipt> = []
        var doubtful: Set<Receipt> = []
        var slates: [String: Slate] = [:]
    }

    /// Older things are left alone.
    private static let shelfLength = 160
    private static let surprisesAtMost = 20

    private let pages = Mutex(Pages())

    // MARK: Things

    func put(_ thing: WalkThing, on shelf: WalkShelf) {
        pages.withLock { pages in
            pages.shelves[shelf, default: []].append(thing)
            if pages.shelves[shelf, default: []].count > Self.shelfLength { pages.shelves[shelf]?.removeFirst() }
        }
    }

    /// One by chance, more often a new one.
    func pick(_ shelf: WalkShelf, _ chance: inout Chance) -> WalkThing? {
        let things = pages.withLock { $0.shelves[shelf] ?? [] }
        guard !things.isEmpty else { return nil }
        let first = chance.happens(50) ? 0 : max(0, things.count - 16)
        return things[chance.number(first...things.count - 1)]
    }

    func remove(_ id: String, from shelf: WalkShelf) {
        pages.withLock { $0.shelves[shelf]?.removeAll { $0.id == id } }
    }

    /// After a merge all that was one's is the other's.
    func rename(account: String, to other: String) {
        pages.withLock { pages in
            for shelf in pages.shelves.keys {
                for place in pages.shelves[shelf, default: []].indices
                where pages.shelves[shelf]?[place].account == account {
                    pages.shelves[shelf]?[place].account = other
                }
            }
        }
    }

    // MARK: Answers

    func note(_ status: Int, of path: String, _ json: JSON) {
        pages.withLock { pages in
            pages.answered += 1
            pages.answers[path, default: [:]][status, default: 0] += 1
            if status != 200 { pages.refusals[path, default: [:]][Self.reason(of: json), default: 0] += 1 }
        }
        if ![200, 400, 403, 429].contains(status) { surprise("\(path): \(status) \(json)") }
    }

    /// Without what is different every time.
    private static func reason(of json: JSON) -> String {
        String((json["Message"].text ?? "").map { $0.isNumber ? "#" : $0 }.prefix(120))
    }

    public func surprise(_ text: String) {
        pages.withLock { if $0.surprises.count < Self.surprisesAtMost { $0.surprises.append(text) } }
    }

    /// How many requests were answered.
    public var answered: Int { pages.withLock { $0.answered } }

    /// Answers that are neither a success nor a refusal, and violations on the way.
    public var surprises: [String] { pages.withLock { $0.surprises } }

    public func successes(of path: String) -> Int { pages.withLock { $0.answers[path]?[200] ?? 0 } }

    /// How often what was answered, one operation a line, with the most frequent reason for a refusal.
    public var summary: String {
        pages.withLock { pages in
            pages.answers.sorted { $0.key < $1.key }.map { path, statuses in
                let counts = statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
                let reason = pages.refusals[path]?.max { $0.value < $1.value }.map { " \($0.value) × \($0.key)" }
                return "\(path) \(counts.joined(separator: ", "))\(reason ?? "")"
            }.joined(separator: "\n")
        }
    }

    // MARK: What must be there

    /// Remembers what was answered with 200. What is said of a member later narrows what was said before.
    func acknowledge(_ record: WalkRecord, _ id: String?, _ member: String? = nil, _ values: Set<String> = []) {
        guard let id else { return surprise("A \(record) was answered without its identifier.") }
        pages.withLock { pages in
            var expectation = pages.receipts[Receipt(record: record, id: id)] ?? [:]
            if let member { expectation[member] = expectation[member]?.intersection(values) ?? values }
            pages.receipts[Receipt(record: record, id: id)] = expectation
            pages.doubtful.remove(Receipt(record: record, id: id))
        }
    }

    func acknowledgeEnd(of record: WalkRecord, _ id: String) {
        _ = pages.withLock { $0.gone.insert(Receipt(record: record, id: id)) }
    }

    /// Its deletion was asked for and not answered: it may have been done before the answer was lost.
    func doubtEnd(of record: WalkRecord, _ id: String) {
        _ = pages.withLock { $0.doubtful.insert(Receipt(record: record, id: id)) }
    }

    func attempt(_ value: String, on slate: String) {
        _ = pages.withLock { $0.slates[slate, default: Slate()].values.insert(value) }
    }

    /// - Parameter isDone: False when it was refused.
    func settle(_ value: String, on slate: String, isDone: Bool) {
        pages.withLock { pages in
            if isDone {
                pages.slates[slate] = Slate(values: [value], isWritten: true)
            } else {
                pages.slates[slate]?.values.remove(value)
            }
        }
    }

    /// What must be there; what was deleted and acknowledged so is in ``gone``, what may have been deleted is in
    /// neither.
    var receipts: [Receipt: Expectation] {
        pages.withLock { pages in pages.receipts.filter { !pages.doubtful.contains($0.key) } }
    }
    var gone: Set<Receipt> { pages.withLock { $0.gone } }
    /// Those with something on them that was acknowledged.
    var slates: [String: Set<String>] {
        pages.withLock { $0.slates.filter(\.value.isWritten).mapValues(\.values) }
    }
}
