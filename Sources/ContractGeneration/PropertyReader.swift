import Yams

/// Reads a member of an object: `BillIds: {type: list, of: uuid, items: 1...1000, optional: true}`.
enum PropertyReader {
    /// The second half are facts for people and for the operations themselves; no reader can check them.
    private static let keys: Set = [
        "type", "of", "optional", "mayBeAbsent", "neverAbsent", "acceptsNull", "refusesNull", "length", "items",
        "range", "months", "days", "unique", "default", "otherwise", "values", "oneOf", "shape", "constant", "excludes",
        "requiredWhen", "format", "encoding", "refersTo", "deprecated",
        "bits", "defaultWhen", "span", "except", "itemsWhenGross", "ignoredWhen", "onlyWhen", "nonEmptyUnless",
        "daysAhead", "endsMinutesAgo", "future", "readOnly", "immutable", "inferred", "source", "publishedFormat",
        "wasNullable",
    ]

    static func property(_ name: String, _ node: Node, at place: String) throws -> PropertyDescription {
        let facts = try Facts(node, at: "\(place).\(name)", allowing: keys)
        let word = try facts.text("type")
        var property = PropertyDescription(name: name, type: try type(word, facts), typeWord: word)
        property.isOptional = try facts.flag("optional")
        property.mayBeAbsent = try facts.flag("mayBeAbsent")
        property.acceptsNull = try facts.flag("acceptsNull")
        property.isDeprecated = try facts.flag("deprecated")
        property.isUnique = try facts.flag("unique")
        property.length = try facts.bounds("length")
        property.items = try facts.bounds("items")
        property.range = try facts.bounds("range")
        property.span = try span(facts)
        // A default that depends on another member cannot be applied while this one is read.
        if facts["defaultWhen"] == nil, facts["default"] != nil { property.defaultValues = facts.texts("default") }
        property.otherwise = facts.optionalText("otherwise")
        if word == "StringUpdateValue" {
            property.valuesOf = facts.optionalText("values")
        } else {
            property.values = facts.texts("values")
        }
        property.oneOf = facts.texts("oneOf")
        property.shape = facts.optionalText("shape")
        property.constant = facts.optionalText("constant")
        property.excludes = facts.texts("excludes")
        property.requiredWhen = facts.optionalText("requiredWhen").flatMap { PropertyDescription.Condition($0) }
        property.format = facts.optionalText("format")
        property.encoding = facts.optionalText("encoding")
        property.refersTo = facts.optionalText("refersTo")
        return property
    }

    private static func type(_ word: String, _ facts: Facts) throws -> ValueType {
        switch word {
        case "list": .list(ValueType(try facts.text("of")))
        case "map": .texts
        default: ValueType(word)
        }
    }

    private static func span(_ facts: Facts) throws -> PropertyDescription.Span? {
        if let months = try facts.optionalInteger("months") { return .months(months) }
        return try facts.optionalInteger("days").map { .days($0) }
    }
}
