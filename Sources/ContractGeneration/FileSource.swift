/// Writes the Swift file of one contract file.
struct FileSource {
    let file: ContractDescription.File
    let index: TypeIndex

    var text: String {
        var body = SwiftSource()
        for operation in file.operations {
            OperationSource(operation: operation).write(to: &body)
            body.line()
        }
        body.block("extension Contract") { source in
            for (number, type) in file.types.enumerated() {
                if number > 0 { source.line() }
                write(type, to: &source)
            }
        }
        var head = SwiftSource()
        head.line("// Generated from contract/\(file.name).yaml by `make generate`. Do not edit.")
        head.line()
        for module in imports(body.text) { head.line("public import \(module)") }
        head.line()
        return head.text + body.text
    }

    /// An import that nothing needs is a warning, so only those are written that the types call for.
    private func imports(_ body: String) -> [String] {
        let words = Set(body.split { !$0.isLetter }.map(String.init))
        var modules: [String] = []
        if words.contains("UUID") || words.contains("Date") { modules.append("Foundation") }
        if words.contains("ExactDecimal") || words.contains("Period") { modules.append("InnkeeperValues") }
        if words.contains("WireReadable") || words.contains("WireWritable") { modules.append("InnkeeperWire") }
        return modules
    }

    private func write(_ type: TypeDescription, to source: inout SwiftSource) {
        switch type.kind {
        case .object(let object):
            ObjectSource(name: type.name, object: object, index: index).write(to: &source)
        case .variant(let variant):
            VariantSource(name: type.name, variant: variant, index: index).write(to: &source)
        case .choice(let values):
            source.block("public enum \(type.name): String, CaseIterable, Sendable") { source in
                for value in values {
                    source.line("case \(SwiftNames.value(value)) = \(SwiftSource.literal(value))")
                }
            }
        case .map(let map):
            let values =
                switch map.values {
                case .texts: "String"
                case .numbers: "ExactDecimal"
                case .integerLists: "[Int]"
                }
            source.line("public typealias \(type.name) = [String: \(values)]")
        }
    }
}
