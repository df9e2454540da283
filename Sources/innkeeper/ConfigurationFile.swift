import Foundation
import InnkeeperServer
import Yams

/// The YAML file of settings: one mapping of names to values.
enum ConfigurationFile {
    /// - Throws: `InvalidSetting` for a file that cannot be read or is not such a mapping.
    static func read(_ path: String) throws -> [String: String] {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw InvalidSetting("The configuration file \(path) cannot be read.")
        }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw InvalidSetting("The configuration file \(path) is not YAML: \(error)")
        }
        guard let node, node != "" else { return [:] }
        guard let mapping = node.mapping else {
            throw InvalidSetting("The configuration file \(path) must hold lines like \"port: 8080\".")
        }
        var settings: [String: String] = [:]
        for (key, value) in mapping {
            guard let key = key.scalar?.string, let value = value.scalar?.string else {
                throw InvalidSetting("The configuration file \(path) must hold lines like \"port: 8080\".")
            }
            settings[key] = value
        }
        return settings
    }
}
