/// A member of an object with its limits.
struct PropertyDescription {
    /// A lower and an upper bound; an absent upper one is unlimited.
    struct Bounds {
        let lower: Int
        let upper: Int?

        init(_ text: String) throws {
            let parts = text.split(separator: "...", omittingEmptySubsequences: false)
            guard parts.count == 2, let lower = Int(parts[0]), parts[1].isEmpty || Int(parts[1]) != nil else {
                throw ContractProblem("\(text) is not a range such as 1...1000 or 1...")
            }
            self.lower = lower
            upper = Int(parts[1])
        }
    }

    /// The longest interval, in the calendar's months or in days.
    enum Span {
        case months(Int)
        case days(Int)
    }

    /// A condition `Member=Value` on a neighbour.
    struct Condition {
        let member: String
        let value: String

        /// Nil for the conditions that the contract only tells in words.
        init?(_ text: String) {
            let parts = text.split(separator: "=")
            let areWords = parts.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } }
            guard parts.count == 2, areWords else { return nil }
            member = String(parts[0])
            value = String(parts[1])
        }
    }

    let name: String
    let type: ValueType
    /// The word of the contract file, which says more than the type: `currency`, `hybridID`.
    let typeWord: String
    var isOptional = false
    /// Called required, and yet a request without it is served.
    var mayBeAbsent = false
    var acceptsNull = false
    var isDeprecated = false
    var isUnique = false
    var length: Bounds?
    var items: Bounds?
    var range: Bounds?
    var span: Span?
    /// Every value of the default: one for a single value, none for an empty list. Nil where there is no default.
    var defaultValues: [String]?
    /// What happens without the member, in words, where it is not one value.
    var otherwise: String?
    /// The texts this member is known to have.
    var values: [String] = []
    /// The enumeration whose values the text inside an update value must have.
    var valuesOf: String?
    /// The only values accepted here of a wider enumeration.
    var oneOf: [String] = []
    /// Digits as nines: `9999-99`.
    var shape: String?
    var constant: String?
    var excludes: [String] = []
    var requiredWhen: Condition?
    var format: String?
    var encoding: String?
    var refersTo: String?
}
