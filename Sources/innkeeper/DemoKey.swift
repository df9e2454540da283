import Foundation
import InnkeeperServer
import InnkeeperStore

/// The key of a demonstration's papers, kept in a file beside its database; made when there is none.
enum DemoKey {
    private static let name = "document.key"

    /// - Throws: `InvalidSetting` for a file that holds no key or cannot be written.
    static func vault(beside database: DatabaseAddress) throws -> DocumentVault {
        let file = folder(of: database).appending(path: name)
        if let text = try? String(contentsOf: file, encoding: .utf8) {
            guard let vault = DocumentVault(key: text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
                throw InvalidSetting("The file \(file.path) holds no document key.")
            }
            return vault
        }
        var generator = SystemRandomNumberGenerator()
        let key = (0..<DocumentVault.keyLength).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let text = key.map { String(format: "%02x", $0) }.joined() + "\n"
        let folder = file.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard
            FileManager.default.createFile(
                atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]
            ), let vault = DocumentVault(key: key)
        else { throw InvalidSetting("The document key cannot be written to \(file.path).") }
        return vault
    }

    private static func folder(of database: DatabaseAddress) -> URL {
        if case .sqlite(let path) = database { return URL(filePath: path).deletingLastPathComponent() }
        return URL(filePath: "var")
    }
}
