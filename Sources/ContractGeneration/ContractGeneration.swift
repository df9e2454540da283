/// Makes the Swift files of `InnkeeperContract` from the files in `contract/`.
public enum ContractGeneration {
    /// A file that the generator makes: its name in `Sources/InnkeeperContract/Generated`, and its text.
    public struct File: Equatable, Sendable {
        public let name: String
        public let text: String
    }

    /// - Parameter contract: the text of each contract file by its name without ending.
    /// - Throws: ``ContractProblem``, or an error of Yams, when a file cannot be used as it is.
    public static func files(from contract: [String: String]) throws -> [File] {
        let description = try DescriptionReader.read(contract)
        let index = TypeIndex(description)
        var files = description.files.map { file in
            File(name: swiftFileName(file.name), text: FileSource(file: file, index: index).text)
        }
        files.append(File(name: "ContractIndex.swift", text: IndexSource(contract: description).text))
        let document = OpenAPIDocument(contract: description, index: index)
        files.append(File(name: "OpenAPI.swift", text: document.swift))
        return files
    }

    private static func swiftFileName(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst() + ".swift"
    }
}
