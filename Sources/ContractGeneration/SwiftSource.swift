/// Swift text in the making: lines with their indentation.
struct SwiftSource {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        if !line.isEmpty { text += String(repeating: "    ", count: depth) + line }
        text += "\n"
    }

    /// `head {`, the lines of `body` one step to the right, `}`.
    mutating func block(_ head: String, _ body: (inout SwiftSource) -> Void) {
        line(head + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// A call or declaration with one argument a line.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        line(head)
        depth += 1
        for (number, item) in items.enumerated() { line(item + (number == items.count - 1 ? "" : ",")) }
        depth -= 1
        line(tail)
    }

    /// A Swift string literal.
    static func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    static func literals(_ texts: [String]) -> String { "[" + texts.map(literal).joined(separator: ", ") + "]" }
}
