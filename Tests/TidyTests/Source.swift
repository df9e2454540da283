import Foundation
import Testing

/// The package's own text.
enum Source {
    struct Line: CustomStringConvertible {
        let path: String
        let number: Int
        let text: String
        var module: String { String(path.split(separator: "/")[1]) }
        var description: String { "\(path):\(number)" }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func files(below folder: String) throws -> [URL] {
        let found = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return try #require(found).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }

    /// Every line written by hand.
    static func lines(below folder: String) throws -> [Line] {
        try files(below: folder).filter { !$0.path.contains("/Generated/") }.flatMap { file in
            let path = String(file.path.dropFirst(root.path.count)).trimmingPrefix("/")
            let text = try String(contentsOf: file, encoding: .utf8)
            return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                Line(path: String(path), number: $0.offset + 1, text: String($0.element))
            }
        }
    }
}
