/// Whether a property has a value in Swift at all times, and which one when the request has none.
enum Presence: Equatable {
    case required
    case optional
    /// The Swift expression of the value that stands for absence.
    case defaulted(String)
}

extension PropertyDescription {
    /// How Swift holds this member of `owner`.
    ///
    /// A request is read leniently: what has a default is never optional, what may be absent is. An answer has every
    /// member; optional ones are written as null.
    func presence(in owner: String, _ index: TypeIndex) -> Presence {
        guard index.isRead(owner) else { return isOptional ? .optional : .required }
        if type == .named("Limitation") { return .defaulted("Limitation()") }
        if let expression = defaultExpression(index) { return .defaulted(expression) }
        guard isOptional || mayBeAbsent || acceptsNull else { return .required }
        // An update value without a value changes nothing, so its absence must stay visible.
        if type == .boolean, !isOptional, !owner.hasSuffix("UpdateValue") { return .defaulted("false") }
        return .optional
    }

    private func defaultExpression(_ index: TypeIndex) -> String? {
        guard let defaultValues else { return nil }
        guard let first = defaultValues.first else { return "[]" }
        switch type {
        case .boolean, .integer: return first
        case .named(let name): return index.isChoice(name) ? "." + SwiftNames.value(first) : nil
        case .list(.named(let name)):
            guard index.isChoice(name) else { return nil }
            return "[" + defaultValues.map { "." + SwiftNames.value($0) }.joined(separator: ", ") + "]"
        case .uuid, .instant, .date, .duration, .number, .text, .any, .texts, .list: return nil
        }
    }

    var swiftName: String { SwiftNames.member(name) }

    /// The Swift type without its question mark.
    func swiftType(_ index: TypeIndex) -> String { type.swiftName(index) }
}

extension ValueType {
    func swiftName(_ index: TypeIndex) -> String {
        switch self {
        case .uuid: "UUID"
        case .instant: "Date"
        case .date, .text: "String"
        case .duration: "Period"
        case .number: "ExactDecimal"
        case .integer: "Int"
        case .boolean: "Bool"
        case .any: "JSON"
        case .texts: "[String: String]"
        case .list(let item): "[\(item.swiftName(index))]"
        case .named(let name): name
        }
    }
}
