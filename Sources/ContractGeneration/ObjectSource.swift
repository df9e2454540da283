/// Writes the Swift struct of an object: its properties, its initializer, and how it reads or writes itself.
struct ObjectSource {
    let name: String
    let object: ObjectDescription
    let index: TypeIndex

    /// Constants are written without being held.
    private var properties: [PropertyDescription] { object.properties.filter { $0.constant == nil } }

    func write(to source: inout SwiftSource) {
        var protocols: [String] = []
        if index.isRead(name) { protocols.append("WireReadable") }
        if index.isWritten(name) { protocols.append("WireWritable") }
        source.block("public struct \(name): \(protocols.joined(separator: ", "))") { source in
            for property in properties { source.line("public var \(declaration(of: property))") }
            if !properties.isEmpty { source.line() }
            initializer(&source)
            if index.isRead(name) {
                source.line()
                ReadingSource(name: name, object: object, index: index).write(to: &source)
            }
            if index.isWritten(name) {
                source.line()
                WritingSource(object: object, index: index).write(to: &source)
            }
        }
    }

    private func declaration(of property: PropertyDescription) -> String {
        let mark = property.presence(in: name, index) == .optional ? "?" : ""
        return "\(property.swiftName): \(property.swiftType(index))\(mark)"
    }

    private func initializer(_ source: inout SwiftSource) {
        guard !properties.isEmpty else { return source.line("public init() {}") }
        let parameters = properties.map { property in
            switch property.presence(in: name, index) {
            case .required: declaration(of: property)
            case .optional: declaration(of: property) + " = nil"
            case .defaulted(let expression): declaration(of: property) + " = \(expression)"
            }
        }
        source.list("public init(", parameters, ") {")
        for property in properties { source.line("    self.\(property.swiftName) = \(property.swiftName)") }
        source.line("}")
    }
}
