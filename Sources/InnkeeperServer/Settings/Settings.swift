import Hospitality
public import InnkeeperOperations
public import InnkeeperStore
public import Logging
import NIOCore

/// All settings of a server, read and found usable.
public struct Settings: Sendable {
    public let database: DatabaseAddress
    /// Nil lets every token ask as often as it likes.
    public let requestLimit: RequestLimit?
    public let logLevel: Logger.Level
    public let server: ServerOptions
    /// What operations must know of this server and no database holds.
    public var premises: Premises
    /// Whether the owner has said where the house is found; otherwise it is where it listens.
    public let hasPublicAddress: Bool

    /// Takes each setting from the first place that has it: flags, environment, file, standard.
    ///
    /// - Parameters:
    ///   - flags: By the setting's raw value, as are the keys of `file`.
    ///   - environment: The whole environment of the process.
    /// - Throws: ``InvalidSetting`` naming the place, for a value that cannot be used and for a key that is none.
    public init(
        flags: [Setting: String] = [:], environment: [String: String] = [:], file: [String: String] = [:]
    ) throws(InvalidSetting) {
        for key in file.keys.sorted() where Setting(rawValue: key) == nil {
            let known = Setting.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidSetting("The configuration file sets \"\(key)\", which is none of: \(known).")
        }
        let source = Source(flags: flags, environment: environment, file: file)
        database = try source.database()
        requestLimit = try source.value(.requestLimit, "200/30s or off") { text in
            if text == "off" { return .some(nil) }
            return RequestLimit(text).map { .some($0) }
        }
        logLevel = try source.value(.logLevel, "trace, debug, info, notice, warning, error or critical") { text in
            Logger.Level(rawValue: text.lowercased())
        }
        var server = ServerOptions()
        server.host = try source.value(.host, "an address of this machine") { $0.isEmpty ? nil : $0 }
        server.port = try source.value(.port, "0…65535, 0 for a free one") { text in
            Int(text).flatMap { (0...65_535).contains($0) ? $0 : nil }
        }
        server.connections.bodyBytes = try source.value(.bodyLimit, "a size like 24MB", Self.bytes)
        let seconds = try source.value(.timeLimit, "a time like 60s, at most an hour", Self.seconds)
        server.connections.request = .milliseconds(Int64(seconds * 1000))
        let host = server.host.contains(":") ? "[\(server.host)]" : server.host
        let address = try source.value(.publicAddress, "an address like https://pms.example.com") { text in
            if text.isEmpty { return "http://\(host):\(server.port)" }
            guard text.hasPrefix("http://") || text.hasPrefix("https://"), !text.hasSuffix("/") else { return nil }
            return text
        }
        premises = Premises(vault: try source.vault(), address: address)
        hasPublicAddress = !source.text(of: .publicAddress).text.isEmpty
        server.mail = try source.mail(at: address)
        self.server = server
    }

    /// `24MB`, `500kB`, or a number of bytes.
    private static func bytes(_ text: String) -> Int? {
        let units = [("MB", 1 << 20), ("kB", 1 << 10), ("KB", 1 << 10), ("", 1)]
        for (unit, size) in units where text.hasSuffix(unit) {
            let digits = text.dropLast(unit.count).filter { $0 != " " }
            guard let count = Int(digits), count > 0, count <= (1 << 31) / size else { return nil }
            return count * size
        }
        return nil
    }

    /// `60s` or `0.5s`.
    private static func seconds(_ text: String) -> Double? {
        guard text.hasSuffix("s"), let seconds = Double(text.dropLast()), seconds > 0 else { return nil }
        return seconds <= 3600 ? seconds : nil
    }
}

/// The places where a setting may be made.
private struct Source {
    let flags: [Setting: String]
    let environment: [String: String]
    let file: [String: String]

    func value<Value>(
        _ setting: Setting, _ expected: String, _ read: (String) -> Value?
    ) throws(InvalidSetting) -> Value {
        let (text, place) = text(of: setting)
        if let value = read(text) { return value }
        throw InvalidSetting("\(place) is \"\(text)\"; expected \(expected).")
    }

    /// An address may hold a password, so it explains itself what is wrong.
    func database() throws(InvalidSetting) -> DatabaseAddress {
        let (text, place) = text(of: .database)
        do throws(InvalidDatabaseAddress) {
            return try DatabaseAddress(text)
        } catch {
            throw InvalidSetting("\(place): \(error.description)")
        }
    }

    /// A key is a secret, so what is wrong with it is told without it.
    func vault() throws(InvalidSetting) -> DocumentVault {
        let (text, place) = text(of: .documentKey)
        if text.isEmpty { return .withoutKey }
        guard let vault = DocumentVault(key: text) else {
            throw InvalidSetting("\(place) must be 32 bytes, as 64 hexadecimal digits or in base 64.")
        }
        return vault
    }

    /// - Parameter address: Where the world finds the server: messages come from nobody there, unless it is said.
    func mail(at address: String) throws(InvalidSetting) -> MailOptions {
        let folder: String = try value(.mailFolder, "a path") { $0 }
        let command: String = try value(.mailCommand, "a program and its arguments") { $0 }
        var options = MailOptions()
        options.folder = folder.isEmpty ? nil : folder
        options.command = command.split(separator: " ").map(String.init)
        options.sender = try value(.mailFrom, "an e-mail address") { text in
            MailAddress(text.isEmpty ? "no-reply@\(Self.host(of: address))" : text)
        }
        return options
    }

    private static func host(of address: String) -> String {
        let place = address.split(separator: "/").dropFirst().first ?? "localhost"
        // An address in numbers is written in brackets; what is in brackets already has colons, which no head takes.
        if place.hasPrefix("[") { return "localhost" }
        let host = place.split(separator: ":").first.map(String.init) ?? "localhost"
        return host.allSatisfy { $0.isNumber || $0 == "." } ? "[\(host)]" : host
    }

    func text(of setting: Setting) -> (text: String, place: String) {
        if let text = flags[setting] { return (text, "--\(setting.rawValue)") }
        let variable = setting.environmentVariable
        if let text = environment[variable], !text.isEmpty { return (text, "The environment variable \(variable)") }
        if let text = file[setting.rawValue] { return (text, "\"\(setting.rawValue)\" in the configuration file") }
        return (setting.standard, setting.rawValue)
    }
}
