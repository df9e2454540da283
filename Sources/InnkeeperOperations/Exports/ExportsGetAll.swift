import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Tells how far exports are, newest first, and where their files are: each time with new addresses, which open them
/// for ten minutes. A token sees what was asked for with it; others are left out.
extension ExportsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let wanted: [ID<Export>] = ids(request.exportIDs)
        return try await call.store.read { transaction in
            var exports = try transaction.exports.list(wanted, of: call.caller.token.id)
            for index in exports.indices where exports[index].isOver(at: call.now) { exports[index].status = .expired }
            let open = exports.filter { $0.status == .success }
            let files = Dictionary(grouping: try transaction.exports.files(of: open.map(\.id)), by: \.exportID)
            let links = try SignedLinks(known: transaction)
            return Response(
                exports: exports.map { export in
                    let until = min(call.now.addingTimeInterval(Export.linkSeconds), export.expires ?? call.now)
                    let entries = (files[export.id] ?? []).compactMap { file in
                        links?.link(to: ExportLinks.path(of: file), until: until).inFull(of: file, at: call)
                    }
                    return Contract.Export(export, files: entries)
                }
            )
        }
    }
}

extension Export {
    /// Whether its files may be gone.
    fileprivate func isOver(at now: Date) -> Bool { status == .success && expires.map { $0 <= now } ?? false }
}

extension String {
    /// The entry of a file whose address this is the rest of.
    fileprivate func inFull(of file: ExportFile, at call: Call) -> Contract.ExportFileEntry {
        Contract.ExportFileEntry(url: call.premises.address + self, sizeInBytes: file.bytes)
    }
}
