import InnkeeperValues

/// A value of a file that describes a house, before anybody knows what it stands for: YAML and JSON alike.
public enum DescribedValue: Sendable {
    /// A scalar, as it is written: 101 may be a number or the name of a room.
    case text(String)
    case list([DescribedValue])
    case mapping([String: DescribedValue])
}

/// What is wrong with a description, and where; the description is for the person who wrote it.
public struct DescriptionProblem: Error, Equatable, CustomStringConvertible {
    /// `categories[2].beds`.
    public let path: String
    public let reason: String

    public var description: String { path.isEmpty ? "The description \(reason)." : "\(path): \(reason)." }
}

/// A member of a description with the path that leads to it. What is asked of it says what it has to be.
///
/// Every reader throws a ``DescriptionProblem`` that names the path.
public struct Described: Sendable {
    let path: String
    /// Nil where it is left out.
    let value: DescribedValue?

    /// A whole description; nil for an empty one.
    public init(_ root: DescribedValue?) { self.init(path: "", value: root) }

    private init(path: String, value: DescribedValue?) {
        self.path = path
        self.value = value
    }

    /// What a name or a text may have at most.
    static let longestText = 255
    /// What a list may have at most; no house has more rooms of a kind.
    static let longestList = 2000

    var isMissing: Bool { value == nil }

    func problem(_ reason: String) -> DescriptionProblem { DescriptionProblem(path: path, reason: reason) }

    /// A member of this mapping; missing where this is missing.
    subscript(name: String) -> Described {
        let member = path.isEmpty ? name : "\(path).\(name)"
        guard case .mapping(let members)? = value else { return Described(path: member, value: nil) }
        return Described(path: member, value: members[name])
    }

    /// This, if it is a mapping of these members alone, or missing.
    func mapping(of known: [String]) throws(DescriptionProblem) -> Described {
        guard let value else { return self }
        guard case .mapping(let members) = value else { throw problem("must hold members like \"\(known[0]): …\"") }
        if let unknown = members.keys.sorted().first(where: { !known.contains($0) }) {
            throw self[unknown].problem("is none of the members here: \(known.joined(separator: ", "))")
        }
        return self
    }

    /// The members of a mapping whose names are the writer's own, in the order of the names.
    func entries() throws(DescriptionProblem) -> [(name: String, value: Described)] {
        guard let value else { return [] }
        guard case .mapping(let members) = value else { throw problem("must hold members like \"Double: 140\"") }
        return members.keys.sorted().map { ($0, self[$0]) }
    }

    /// The items of a list; one scalar is a list of one, and none are there where it is missing.
    func items() throws(DescriptionProblem) -> [Described] {
        switch value {
        case nil: return []
        case .text: return [self]
        case .mapping: throw problem("must be a list")
        case .list(let items):
            guard items.count <= Self.longestList else { throw problem("has more than \(Self.longestList) items") }
            return items.enumerated().map { Described(path: "\(path)[\($0.offset)]", value: $0.element) }
        }
    }

    func text(most: Int = Described.longestText) throws(DescriptionProblem) -> String {
        guard let value else { throw problem("must be given") }
        guard case .text(let text) = value else { throw problem("must be a text") }
        guard !text.isEmpty, text.contains(where: { !$0.isWhitespace }) else { throw problem("must not be empty") }
        guard text.count <= most else { throw problem("must have at most \(most) characters") }
        guard !text.unicodeScalars.contains("\0") else { throw problem("must not have a character zero") }
        return text
    }

    func optionalText(most: Int = Described.longestText) throws(DescriptionProblem) -> String? {
        isMissing ? nil : try text(most: most)
    }

    func text(or standard: String) throws(DescriptionProblem) -> String { try optionalText() ?? standard }

    func flag(or standard: Bool) throws(DescriptionProblem) -> Bool {
        guard let text = try optionalText() else { return standard }
        switch text.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default: throw problem("must be true or false")
        }
    }

    func whole(_ range: ClosedRange<Int>, or standard: Int? = nil) throws(DescriptionProblem) -> Int {
        if isMissing, let standard { return standard }
        guard let number = Int(try text()), range.contains(number) else {
            throw problem("must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// - Parameter digits: How many the number may have after the point.
    func number(
        _ range: ClosedRange<ExactDecimal>, digits: Int, or standard: ExactDecimal? = nil
    ) throws(DescriptionProblem) -> ExactDecimal {
        if isMissing, let standard { return standard }
        guard let number = ExactDecimal(try text()), range.contains(number), number.rounded(to: digits) == number else {
            let point = digits == 0 ? "" : ", with at most \(digits) digits after the point"
            throw problem("must be a number from \(range.lowerBound) to \(range.upperBound)\(point)")
        }
        return number
    }

    /// One of the words of the contract, in whatever case.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        or standard: Choice? = nil
    ) throws(DescriptionProblem) -> Choice {
        if isMissing, let standard { return standard }
        let word = try text().lowercased()
        guard let found = Choice.allCases.first(where: { $0.rawValue.lowercased() == word }) else {
            throw problem("must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return found
    }

    /// A time of the day, `15:00`, as seconds since midnight.
    func timeOfDay(or standard: Int) throws(DescriptionProblem) -> Int {
        guard let text = try optionalText() else { return standard }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let hours = parts[0], let minutes = parts[1], (0...23).contains(hours),
            (0...59).contains(minutes)
        else { throw problem("must be a time like \"15:00\"") }
        return hours * 3600 + minutes * 60
    }
}
