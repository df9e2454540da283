public import Foundation

/// The files of the package that the generator reads and writes.
public struct PackageFiles: Sendable {
    private let contractDirectory: URL
    private let generatedDirectory: URL

    public init(root: URL) {
        contractDirectory = root.appending(path: "contract", directoryHint: .isDirectory)
        generatedDirectory = root.appending(path: "Sources/InnkeeperContract/Generated", directoryHint: .isDirectory)
    }

    /// The text of each contract file by its name without ending.
    public func contract() throws -> [String: String] {
        var texts: [String: String] = [:]
        for name in try names(in: contractDirectory) where name.hasSuffix(".yaml") {
            let file = contractDirectory.appending(path: name)
            texts[String(name.dropLast(".yaml".count))] = try String(contentsOf: file, encoding: .utf8)
        }
        return texts
    }

    /// The names of the files that are missing, differ, or are left from a contract file that is gone.
    public func outdated(_ files: [ContractGeneration.File]) throws -> [String] {
        let present = try Set(names(in: generatedDirectory))
        let changed = files.filter { file in
            (try? String(contentsOf: generatedDirectory.appending(path: file.name), encoding: .utf8)) != file.text
        }
        return (changed.map(\.name) + present.subtracting(files.map(\.name))).sorted()
    }

    /// Writes the files that changed and removes those that nothing is generated for any more.
    public func write(_ files: [ContractGeneration.File]) throws {
        try FileManager.default.createDirectory(at: generatedDirectory, withIntermediateDirectories: true)
        let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
        for name in try outdated(files) {
            let file = generatedDirectory.appending(path: name)
            if let text = texts[name] {
                try text.write(to: file, atomically: true, encoding: .utf8)
            } else {
                try FileManager.default.removeItem(at: file)
            }
        }
    }

    private func names(in directory: URL) throws -> [String] {
        guard FileManager.default.fileExists(atPath: directory.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: directory.path)
    }
}
