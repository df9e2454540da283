public import Foundation
public import Hospitality
public import InnkeeperStore

/// Writes the files of exports, part by part, and throws them away when their time is over.
///
/// A part is read, compressed and stored with the row that it ended with. So a crash costs one part at most, several
/// servers may work on the same export without writing a row twice, and the memory needed is that of one part.
public struct ExportDesk: Sendable {
    private let store: Store
    private let premises: Premises
    private let now: Date
    private let makeUUID: @Sendable () -> UUID
    private let compress: @Sendable ([UInt8]) -> [UInt8]?

    /// - Parameter compress: Makes of each part something that can be read by itself and after others; nil when there
    ///   is no memory for it.
    public init(
        store: Store, premises: Premises, now: Date, makeUUID: @escaping @Sendable () -> UUID,
        compress: @escaping @Sendable ([UInt8]) -> [UInt8]?
    ) {
        self.compress = compress
        self.store = store
        self.premises = premises
        self.now = now
        self.makeUUID = makeUUID
    }

    /// Writes everything that is waiting.
    ///
    /// - Returns: How many exports were finished or given up, by identifier with the reason of those given up.
    @discardableResult
    public func work() async throws -> [ID<Export>: String?] {
        for export in try await store.read({ try $0.exports.overdue(at: now) }) {
            try await store.write { try $0.exports.expire(export.id) }
        }
        var ended: [ID<Export>: String?] = [:]
        for export in try await store.read({ try $0.exports.atWork() }) {
            do {
                while try await step(export.id) { try Task.checkCancellation() }
                ended[export.id] = .some(nil)
            } catch let error as CancellationError {
                throw error
            } catch let error where error is StoreBusy || error is NoMemory {
                // Nothing is wrong with the export; it goes on the next time.
                throw error
            } catch {
                try await store.write { try $0.exports.fail(export.id, because: "\(error)") }
                ended[export.id] = "\(error)"
            }
        }
        return ended
    }

    /// Writes one part.
    ///
    /// - Returns: Whether there may be more.
    public func step(_ id: ID<Export>) async throws -> Bool {
        let known = try await store.read { transaction -> (Export, Call)? in
            guard let export = try transaction.exports.find(id),
                export.status == .pending || export.status == .processing
            else { return nil }
            return (export, try call(for: export, in: transaction))
        }
        guard let (export, call) = known else { return false }
        if export.status == .pending, export.entity == .ledgerEntry {
            for enterprise in call.caller.enterprises {
                try await LedgerPosting(call: call, enterprise: enterprise).catchUp(remembers: false)
            }
        }
        let (lines, count, cursor) = try await ExportRows(export: export, call: call).next()
        guard let bytes = compress(lines) else { throw NoMemory() }
        return try await store.write { transaction in
            var next = export
            next.status = count < Export.partRows ? .success : .processing
            next.cursor = cursor ?? export.cursor
            next.rowCount += count
            if next.status == .success { next.expires = now.addingTimeInterval(Double(Export.days) * 86_400) }
            guard try transaction.exports.update(next, from: export.cursor) else { return true }
            // An export of nothing has one file with nothing in it.
            if count > 0 || export.rowCount == 0 {
                let (file, part) = export.place
                try transaction.exports.append(bytes, to: id, file: file, part: part)
            }
            return next.status == .processing
        }
    }

    /// Who exports: the house itself, in the scope that the export was asked for with.
    private func call(for export: Export, in transaction: Transaction) throws -> Call {
        let all = try transaction.enterprises.list()
        let enterprises = all.filter { house in
            export.enterprises?.contains(house.id) ?? export.chains?.contains(house.chainID) ?? false
        }
        guard let first = enterprises.first ?? all.first else { throw InvalidReference("Scope", "has no house") }
        let house = Caller(first)
        let caller = Caller(integration: house.integration, token: house.token, enterprises: enterprises)
        return Call(caller: caller, store: store, now: now, premises: premises, makeUUID: makeUUID)
    }
}

/// A part cannot be compressed now.
struct NoMemory: Error {}

extension Gateway {
    /// Works on exports, at the time of the house's clock.
    ///
    /// - Parameter compress: Compresses a part of a file; nil when there is no memory for it.
    @discardableResult
    public func workOnExports(
        compress: @escaping @Sendable ([UInt8]) -> [UInt8]?
    ) async throws -> [ID<Export>: String?] {
        let ids = ids
        return try await ExportDesk(
            store: store, premises: premises, now: clock.now, makeUUID: { ids.next() }, compress: compress
        ).work()
    }

    /// The file that a link opens; nil for a link that is wrong or too old.
    public func exportFile(path: String, query: [String: String]) async throws -> ExportFile? {
        let now = clock.now
        guard let place = ExportLinks.place(of: path) else { return nil }
        return try await store.read { transaction in
            guard let links = try SignedLinks(known: transaction), links.opens(path, query: query, at: now),
                let export = try transaction.exports.find(place.export), export.status == .success
            else { return nil }
            return try transaction.exports.files(of: [export.id]).first { $0.number == place.file }
        }
    }

    /// A part of that file, from 1.
    public func part(_ part: Int, of file: ExportFile) async throws -> [UInt8]? {
        try await store.read { try $0.exports.part(part, of: file.number, of: file.exportID) }
    }
}

/// The addresses of files.
enum ExportLinks {
    static let prefix = "/exports/"
    private static let ending = ".jsonl.gz"

    static func path(of file: ExportFile) -> String { "\(prefix)\(file.exportID)-\(file.number)\(ending)" }

    static func place(of path: String) -> (export: ID<Export>, file: Int)? {
        guard path.hasPrefix(prefix), path.hasSuffix(ending) else { return nil }
        let name = path.dropFirst(prefix.count).dropLast(ending.count)
        guard name.count > 37, let id = UUID(uuidString: String(name.prefix(36))), let file = Int(name.dropFirst(37))
        else { return nil }
        return (ID(id), file)
    }
}
