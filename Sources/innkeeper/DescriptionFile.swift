import Foundation
import InnkeeperOperations
import Yams

/// A file that describes a house, in YAML or in JSON, which is YAML too.
enum DescriptionFile {
    /// - Throws: ``CommandRefused`` for a file that cannot be read or is neither.
    static func read(_ path: String) throws -> Described {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw CommandRefused("The description \(path) cannot be read.")
        }
        do {
            return Described(try Yams.compose(yaml: text).flatMap { try value($0) })
        } catch let error as YamlError {
            throw CommandRefused("The description \(path) is not YAML: \(error)")
        }
    }

    /// Nil for what is left empty.
    private static func value(_ node: Node) throws -> DescribedValue? {
        switch node {
        case .scalar(let scalar): node.null == nil ? .text(scalar.string) : nil
        case .sequence(let nodes): .list(try nodes.map { try value($0) ?? .text("") })
        case .mapping(let members):
            .mapping(
                try members.reduce(into: [:]) { known, member in
                    guard let name = member.key.scalar?.string else {
                        throw CommandRefused("The description has a member without a name.")
                    }
                    known[name] = try value(member.value)
                }
            )
        case .alias: throw CommandRefused("The description must not have aliases.")
        }
    }
}
