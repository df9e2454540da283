public import Foundation

/// Who takes messages out of the house.
public protocol MailCarrier: Sendable {
    /// Hands a message over; the same message may come again, when nobody knows how the last attempt ended.
    ///
    /// - Throws: ``MailNotTaken``.
    func carry(_ message: MailMessage) async throws
}

/// A message was not taken, and why, without the name of its recipient.
public struct MailNotTaken: Error, Hashable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// Writes each message as a file that mail programs open, `2030-03-01T090000Z-….eml`. A message that comes again
/// replaces its own file, so each is there once.
public struct MailFolder: MailCarrier {
    private let folder: URL

    /// - Throws: ``MailNotTaken`` when the folder is not there and cannot be made.
    public init(path: String) throws {
        folder = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw MailNotTaken("The folder \(path) for messages cannot be made.")
        }
    }

    public func carry(_ message: MailMessage) async throws {
        let time = message.mail.created.ISO8601Format().replacing(":", with: "")
        let name = "\(time)-\(message.mail.id).eml"
        let (draft, file) = (folder.appending(path: ".\(name)"), folder.appending(path: name))
        do {
            // Renamed when it is whole: whoever watches the folder never reads half of a message.
            try PrivateFile.write(message.bytes(lineEnd: "\r\n"), to: draft)
            guard rename(draft.path, file.path) == 0 else { throw MailNotTaken(String(cString: strerror(errno))) }
        } catch {
            throw MailNotTaken("The message cannot be written into \(folder.path): \(error)")
        }
    }
}

/// A file that only this user reads.
enum PrivateFile {
    static func write(_ bytes: [UInt8], to file: URL) throws {
        let isMade = FileManager.default.createFile(
            atPath: file.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600]
        )
        guard isMade else { throw MailNotTaken("\(file.path) cannot be written") }
    }
}
