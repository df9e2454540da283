import Synchronization

/// Where the cells and texts of an answer are put, growing as they come.
///
/// Unchecked, because it has one owner at a time: a session that fills it, a row set that reads it, or the store of
/// used ones.
final class RowMemory: @unchecked Sendable {
    private(set) var cells = UnsafeMutablePointer<RowSet.Cell>.allocate(capacity: 64)
    private(set) var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
    private(set) var cellCapacity = 64
    private(set) var byteCapacity = 1024

    deinit {
        cells.deallocate()
        bytes.deallocate()
    }

    var size: Int { cellCapacity * MemoryLayout<RowSet.Cell>.stride + byteCapacity }

    func growCells(holding count: Int) {
        let grown = UnsafeMutablePointer<RowSet.Cell>.allocate(capacity: cellCapacity * 2)
        grown.moveInitialize(from: cells, count: count)
        cells.deallocate()
        (cells, cellCapacity) = (grown, cellCapacity * 2)
    }

    func growBytes(holding count: Int, toHold needed: Int) {
        let capacity = max(byteCapacity * 2, needed)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        grown.moveInitialize(from: bytes, count: count)
        bytes.deallocate()
        (bytes, byteCapacity) = (grown, capacity)
    }
}

/// Used memory for the next answer: fresh memory comes from the system page by page, which took as long as reading.
final class RowMemories: Sendable {
    private let free = Mutex<[RowMemory]>([])

    /// What is kept: for as many answers, and of no more bytes each, which is twice a full page of reservations.
    private static let maximumCount = 4
    private static let maximumSize = 4 << 20

    func take() -> RowMemory { free.withLock { $0.popLast() } ?? RowMemory() }

    func give(_ memory: RowMemory) {
        guard memory.size <= Self.maximumSize else { return }
        free.withLock { free in
            if free.count < Self.maximumCount { free.append(memory) }
        }
    }
}

/// Collects the cells of a ``RowSet`` in the order in which an engine gives them.
struct RowCollector: ~Copyable {
    private let memory: RowMemory
    private let memories: RowMemories
    // Beside the memory's own, because a local copy needs no checks.
    private var cells: UnsafeMutablePointer<RowSet.Cell>
    private var bytes: UnsafeMutablePointer<UInt8>
    private var (cellCount, cellCapacity) = (0, 0)
    private var (byteCount, byteCapacity) = (0, 0)

    init(_ memories: RowMemories) {
        self.memories = memories
        memory = memories.take()
        (cells, bytes) = (memory.cells, memory.bytes)
        (cellCapacity, byteCapacity) = (memory.cellCapacity, memory.byteCapacity)
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

    consuming func finish(names: [String], count: Int) -> RowSet {
        RowSet(names: names, count: count, memory, from: memories)
    }

    @inline(__always)
    private mutating func append(_ cell: RowSet.Cell) {
        if cellCount == cellCapacity { growCells() }
        (cells + cellCount).initialize(to: cell)
        cellCount += 1
    }

    private mutating func growCells() {
        memory.growCells(holding: cellCount)
        (cells, cellCapacity) = (memory.cells, memory.cellCapacity)
    }

    private mutating func growBytes(toHold count: Int) {
        memory.growBytes(holding: byteCount, toHold: count)
        (bytes, byteCapacity) = (memory.bytes, memory.byteCapacity)
    }
}
