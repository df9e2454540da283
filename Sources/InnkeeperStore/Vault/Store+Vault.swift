import Foundation

/// The document key is another one than what the papers in the database were sealed with.
public struct WrongDocumentKey: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String {
        """
        The document key does not open the papers in this database: they were sealed with another one. Start with the \
        key that was used before, or restore the database that belongs to this one.
        """
    }
}

extension Store {
    private static let setting = "document-key-fingerprint"

    /// Makes sure that `vault` opens what the database holds, before anybody asks for it, and remembers its key by a
    /// fingerprint that does not tell it. As long as nothing is sealed, any key will do.
    ///
    /// - Throws: ``WrongDocumentKey``.
    public func accept(_ vault: DocumentVault) async throws {
        guard vault.hasKey else { return }
        let known = try await read { try $0.settings.value(of: Self.setting) }
        guard known != vault.fingerprint else { return }
        try await write { transaction in
            for (place, sealed) in try transaction.someSealed() where (try? vault.open(sealed, in: place)) == nil {
                throw WrongDocumentKey()
            }
            try transaction.settings.set(Self.setting, to: vault.fingerprint)
        }
    }
}

extension Transaction {
    /// A paper and a file, where there are any, as they are stored.
    fileprivate func someSealed() throws -> [(place: UUID, sealed: String)] {
        let papers = try rows("SELECT id, sealed FROM identity_document LIMIT 1")
        let files = try rows("SELECT id, sealed FROM account_file LIMIT 1")
        return try (Array(papers) + Array(files)).map { (try $0.uuid("id"), try $0.string("sealed")) }
    }
}
