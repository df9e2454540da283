import Foundation
import InnkeeperValues

/// All rows of an answer in two pieces of memory: their cells, and the bytes of their texts.
///
/// A page of a thousand rows and forty columns is then two allocations instead of forty thousand. It lives no longer
/// than its transaction, on one thread.
final class RowSet {
    /// A value: a number in itself, or where its text lies in the bytes.
    struct Cell {
        enum Kind: UInt8 { case null, integer, text }

        let number: Int64
        let length: Int32
        let kind: Kind

        static let null = Cell(number: 0, length: 0, kind: .null)

        static func integer(_ number: Int64) -> Cell { Cell(number: number, length: 0, kind: .integer) }
    }

    let names: [String]
    let count: Int
    // Plain memory, because the checks of arrays and of stored variables cost as much as the reading itself.
    private let cells: UnsafeMutablePointer<Cell>
    private let bytes: UnsafeMutablePointer<UInt8>
    /// The column that will probably be asked for next.
    private let expected: UnsafeMutablePointer<Int>

    /// Takes over the memory.
    fileprivate init(
        names: [String],
        count: Int,
        cells: UnsafeMutablePointer<Cell>,
        bytes: UnsafeMutablePointer<UInt8>
    ) {
        self.names = names
        self.count = count
        self.cells = cells
        self.bytes = bytes
        expected = .allocate(capacity: 1)
        expected.initialize(to: 0)
    }

    deinit {
        cells.deallocate()
        bytes.deallocate()
        expected.deallocate()
    }

    var rows: [Row] { (0..<count).map { Row(set: self, base: $0 * names.count) } }

    /// The cell of a column in the row whose first cell is number `base`.
    @inline(__always)
    func cell(_ column: String, from base: Int) throws(UnexpectedColumn) -> Cell {
        let next = expected.pointee
        if next < names.count, names[next] == column {
            expected.pointee = next + 1
            return cells[base + next]
        }
        return cells[base + (try search(column))]
    }

    private func search(_ column: String) throws(UnexpectedColumn) -> Int {
        guard let found = names.firstIndex(of: column) else { throw UnexpectedColumn(column, "was not selected") }
        expected.pointee = found + 1
        return found
    }

    func text(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> String {
        cell.kind == .text ? String(decoding: slice(cell), as: UTF8.self) : String(cell.number)
    }

    func integer(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> Int64 {
        guard cell.kind == .integer else { throw UnexpectedColumn(column, "holds no whole number") }
        return cell.number
    }

    func uuid(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> UUID {
        guard cell.kind == .text, let uuid = UUIDText.uuid(slice(cell)) else {
            throw UnexpectedColumn(column, "holds no identifier")
        }
        return uuid
    }

    func period(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> Period {
        guard let period = Period(try text(cell, column)) else { throw UnexpectedColumn(column, "holds no duration") }
        return period
    }

    func texts(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> [String: String] {
        guard let texts = SQLTextReader.texts(slice(cell)) else {
            throw UnexpectedColumn(column, "holds no JSON object of texts")
        }
        return texts
    }

    func list(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> [String] {
        guard let list = SQLTextReader.list(slice(cell)) else {
            throw UnexpectedColumn(column, "holds no JSON array of texts")
        }
        return list
    }

    func data(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> Data {
        Data(slice(cell))
    }

    private func slice(_ cell: Cell) -> UnsafeBufferPointer<UInt8> {
        guard cell.kind == .text else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: bytes + Int(cell.number), count: Int(cell.length))
    }
}

/// Collects the cells of a ``RowSet`` in the order in which an engine gives them.
struct RowCollector: ~Copyable {
    private var cells = UnsafeMutablePointer<RowSet.Cell>.allocate(capacity: 64)
    private var cellCount = 0
    private var cellCapacity = 64
    private var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
    private var byteCount = 0
    private var byteCapacity = 1024

    deinit {
        cells.deallocate()
        bytes.deallocate()
    }

    @inline(__always)
    mutating func appendNull() { append(.null) }

    @inline(__always)
    mutating func append(_ number: Int64) { append(.integer(number)) }

    /// A text, or nothing as the empty one.
    @inline(__always)
    mutating func append(_ text: UnsafePointer<UInt8>?, count: Int) {
        if byteCount + count > byteCapacity { growBytes(toHold: byteCount + count) }
        if let text { (bytes + byteCount).update(from: text, count: count) }
        append(RowSet.Cell(number: Int64(byteCount), length: Int32(count), kind: .text))
        byteCount += count
    }

    /// The collector is used up: its memory is the set's.
    consuming func finish(names: [String], count: Int) -> RowSet {
        let set = RowSet(names: names, count: count, cells: cells, bytes: bytes)
        discard self
        return set
    }

    @inline(__always)
    private mutating func append(_ cell: RowSet.Cell) {
        if cellCount == cellCapacity { growCells() }
        (cells + cellCount).initialize(to: cell)
        cellCount += 1
    }

    private mutating func growCells() {
        let grown = UnsafeMutablePointer<RowSet.Cell>.allocate(capacity: cellCapacity * 2)
        grown.moveInitialize(from: cells, count: cellCount)
        cells.deallocate()
        (cells, cellCapacity) = (grown, cellCapacity * 2)
    }

    private mutating func growBytes(toHold count: Int) {
        let capacity = max(byteCapacity * 2, count)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        grown.moveInitialize(from: bytes, count: byteCount)
        bytes.deallocate()
        (bytes, byteCapacity) = (grown, capacity)
    }
}
