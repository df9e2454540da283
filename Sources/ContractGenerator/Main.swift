import ArgumentParser
import ContractGeneration
import Foundation

/// `swift run ContractGenerator`: writes Sources/InnkeeperContract/Generated from contract/*.yaml.
@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ContractGenerator",
        abstract: "Makes the Swift files of InnkeeperContract from the files in contract/."
    )

    @Flag(help: "Write nothing; exit with 1 and name the files that differ.")
    var check = false

    @Option(help: "The package's root directory.")
    var root = "."

    func run() throws {
        let package = PackageFiles(root: URL(filePath: root, directoryHint: .isDirectory))
        let files = try ContractGeneration.files(from: package.contract())
        let outdated = try package.outdated(files)
        if check {
            for name in outdated { report("\(name) differs from what contract/ says") }
            if !outdated.isEmpty { throw ExitCode(1) }
        } else {
            try package.write(files)
            report("\(files.count) files, \(outdated.count) of them changed")
        }
    }

    private func report(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
