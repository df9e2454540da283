/// The whole contract as the files in `contract/` describe it.
struct ContractDescription {
    /// One file of the contract; a Swift file is made of each.
    struct File {
        /// The file's name without its ending: `bills`.
        let name: String
        var operations: [OperationDescription] = []
        var types: [TypeDescription] = []
    }

    var files: [File] = []
    /// The members that every request has and that no operation reads itself.
    var envelope: [PropertyDescription] = []

    var operations: [OperationDescription] { files.flatMap(\.operations).sorted { $0.path < $1.path } }
    var types: [TypeDescription] { files.flatMap(\.types) }
}

/// An address of the contract with everything that holds for it.
struct OperationDescription {
    struct Deprecation {
        var since: String?
        var until: String?
        var replacements: [String] = []
        /// The end is announced, and the operation is not yet called deprecated.
        var isOnlyAnnounced = false
    }

    let path: String
    let summary: String
    let theme: String
    let request: String
    let response: String
    let scope: String?
    let acceptsPortfolioTokens: Bool
    let isRestricted: Bool
    let isPaginated: Bool
    /// A change by somebody else at the same time is answered with 409.
    let mayConflict: Bool
    let deprecation: Deprecation?
    /// One of these members must be present, or the list would be everything there ever was.
    let oneFilterOf: [String]

    var isDeprecated: Bool { deprecation.map { !$0.isOnlyAnnounced } ?? false }
    var isEmpty: Bool { response == "Unit" }
    /// `bills/getAll` is `BillsGetAll`, `reservations/getAll/2023-06-06` is `ReservationsGetAll20230606`.
    var swiftName: String {
        path.split(separator: "/").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            .filter { $0.isLetter || $0.isNumber }
    }
}

/// A named type of the contract.
struct TypeDescription {
    let name: String
    let kind: Kind

    enum Kind {
        case object(ObjectDescription)
        case variant(VariantDescription)
        case choice(values: [String])
        case map(MapDescription)
    }
}

struct ObjectDescription {
    var properties: [PropertyDescription] = []
    var isDeprecated = false
    /// Groups of members; exactly one group must be there, whole.
    var alternatives: [[String]] = []
}

/// A value that is one of several types, told apart by a discriminator.
struct VariantDescription {
    struct Case {
        let name: String
        /// Nil when the discriminator says everything.
        let type: ValueType?
    }

    let discriminator: String
    /// Nil when the payload itself carries the discriminator, so that nothing is written around it.
    let value: String?
    let discriminatorType: String?
    let isValueOptional: Bool
    let cases: [Case]
}

struct MapDescription {
    enum Values { case texts, numbers, integerLists }

    let values: Values
    let keys: [String]
}

/// The type of a value on the wire.
indirect enum ValueType: Equatable {
    case uuid, instant, date, duration, number, integer, boolean, text, any
    /// A map from free keys to texts.
    case texts
    case list(ValueType)
    /// A type of the contract.
    case named(String)

    init(_ word: String) {
        self = switch word {
        case "uuid": .uuid
        case "instant": .instant
        case "date": .date
        case "duration": .duration
        case "number": .number
        case "integer": .integer
        case "boolean": .boolean
        case "text", "currency", "hybridID": .text
        case "any": .any
        default: .named(word)
        }
    }

    /// The named type that is reached through this one.
    var name: String? {
        switch self {
        case .named(let name): name
        case .list(let item): item.name
        case .uuid, .instant, .date, .duration, .number, .integer, .boolean, .text, .any, .texts: nil
        }
    }
}
