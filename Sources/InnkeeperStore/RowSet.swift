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
    private let memory: RowMemory
    private let memories: RowMemories
    /// The column that will probably be asked for next.
    private let expected: UnsafeMutablePointer<Int>

    /// The memory goes back to `memories` when nobody reads the rows any more.
    init(names: [String], count: Int, _ memory: RowMemory, from memories: RowMemories) {
        self.names = names
        self.count = count
        self.memory = memory
        self.memories = memories
        cells = memory.cells
        bytes = memory.bytes
        expected = .allocate(capacity: 1)
        expected.initialize(to: 0)
    }

    deinit {
        expected.deallocate()
        memories.give(memory)
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
        // Mostly one a little further on, where columns are passed over.
        let next = min(expected.pointee, names.count)
        let found = names[next...].firstIndex(of: column) ?? names[..<next].firstIndex(of: column)
        guard let found else { throw UnexpectedColumn(column, "was not selected") }
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
