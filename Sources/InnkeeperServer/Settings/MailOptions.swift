public import Hospitality
import InnkeeperDelivery

/// How messages leave the house. Without a folder and a command they wait in the table `mail`.
public struct MailOptions: Sendable {
    /// Where each message is written as a file.
    public var folder: String?
    /// The program that is handed each message, and its arguments.
    public var command: [String] = []
    /// Whose address they come from.
    public var sender = MailAddress.nobody
    /// How long the house rests before it looks again whether a message waits.
    public var interval = Duration.seconds(1)
    /// Where programs are looked for.
    public var path: String? = "/usr/sbin:/usr/bin:/sbin:/bin"

    public init() {}

    /// - Throws: `MailNotTaken` for a folder or a program that is not there.
    func carriers() throws -> [any MailCarrier] {
        var carriers: [any MailCarrier] = []
        // The folder first: should the program fail, writing the file again changes nothing.
        if let folder { carriers.append(try MailFolder(path: folder)) }
        if !command.isEmpty { carriers.append(try MailProgram(command, path: path)) }
        return carriers
    }
}
