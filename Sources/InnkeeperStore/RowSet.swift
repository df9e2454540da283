import Foundation
import InnkeeperValues

/// All rows of an answer in two arrays: one of cells, one of the bytes of their texts.
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
    let cells: [Cell]
    private let bytes: [UInt8]
    /// The column that will probably be asked for next. A pointer, so that the hot path does without exclusivity checks.
    private let expected: UnsafeMutablePointer<Int>

    init(names: [String], count: Int, cells: [Cell], bytes: [UInt8]) {
        self.names = names
        self.count = count
        self.cells = cells
        self.bytes = bytes
        expected = .allocate(capacity: 1)
        expected.initialize(to: 0)
    }

    deinit { expected.deallocate() }

    var rows: [Row] { (0..<count).map { Row(set: self, base: $0 * names.count) } }

    func position(of column: String) throws(UnexpectedColumn) -> Int {
        let next = expected.pointee
        if next < names.count, names[next] == column {
            expected.pointee = next + 1
            return next
        }
        guard let found = names.firstIndex(of: column) else { throw UnexpectedColumn(column, "was not selected") }
        expected.pointee = found + 1
        return found
    }

    func text(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> String {
        guard cell.kind == .text else { return String(cell.number) }
        return bytes.withUnsafeBufferPointer { String(decoding: slice($0, cell), as: UTF8.self) }
    }

    func integer(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> Int64 {
        guard cell.kind == .integer else { throw UnexpectedColumn(column, "holds no whole number") }
        return cell.number
    }

    func uuid(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> UUID {
        guard cell.kind == .text, let uuid = bytes.withUnsafeBufferPointer({ UUIDText.uuid(slice($0, cell)) }) else {
            throw UnexpectedColumn(column, "holds no identifier")
        }
        return uuid
    }

    func period(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> Period {
        guard let period = Period(try text(cell, column)) else { throw UnexpectedColumn(column, "holds no duration") }
        return period
    }

    func texts(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> [String: String] {
        guard let texts = bytes.withUnsafeBufferPointer({ SQLTextReader.texts(slice($0, cell)) }) else {
            throw UnexpectedColumn(column, "holds no JSON object of texts")
        }
        return texts
    }

    func list(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> [String] {
        guard let list = bytes.withUnsafeBufferPointer({ SQLTextReader.list(slice($0, cell)) }) else {
            throw UnexpectedColumn(column, "holds no JSON array of texts")
        }
        return list
    }

    func data(_ cell: Cell, _ column: String) throws(UnexpectedColumn) -> Data {
        bytes.withUnsafeBufferPointer { Data(slice($0, cell)) }
    }

    private func slice(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Cell) -> UnsafeBufferPointer<UInt8> {
        guard cell.kind == .text else { return UnsafeBufferPointer(start: nil, count: 0) }
        let start = Int(cell.number)
        return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(cell.length)])
    }
}

/// Collects the cells of a ``RowSet`` in the order in which an engine gives them.
struct RowCollector {
    private var cells: [RowSet.Cell] = []
    private var bytes: [UInt8] = []

    mutating func appendNull() { cells.append(.null) }

    mutating func append(_ number: Int64) { cells.append(.integer(number)) }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        cells.append(RowSet.Cell(number: Int64(bytes.count), length: Int32(text.count), kind: .text))
        bytes.append(contentsOf: text)
    }

    func finish(names: [String], count: Int) -> RowSet {
        RowSet(names: names, count: count, cells: cells, bytes: bytes)
    }
}
