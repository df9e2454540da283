import InnkeeperWire

/// Limits that concern more than one value. Only generated readers call these.
extension WireObject {
    /// - Throws: ``InvalidInput`` when a list of texts holds one twice.
    func checkUnique(_ name: String) throws(InvalidInput) {
        var seen: Set<String> = []
        for text in texts(in: name) where !seen.insert(text).inserted {
            throw refusal(name, "holds \"\(text.prefix(60))\" twice")
        }
    }

    /// Of a text, or of every text of a list.
    func check(_ name: String, isOneOf accepted: [String]) throws(InvalidInput) {
        for text in texts(in: name) where !accepted.contains(text) {
            throw refusal(name, "must be one of \(accepted.joined(separator: ", ")), not \"\(text.prefix(60))\"")
        }
    }

    /// Of the text inside an update value, in characters.
    func check(_ name: String, isAtMost limit: Int, atLeast least: Int = 0) throws(InvalidInput) {
        guard let length = try optionalObject(name)?.optionalString("Value")?.utf16.count else { return }
        if length > limit { throw refusal(name, "is longer than \(limit) characters") }
        if length < least { throw refusal(name, "is shorter than \(least) characters") }
    }

    /// - Parameter shape: digits as nines, everything else as itself: `99/9999`.
    func check(_ name: String, hasShape shape: String) throws(InvalidInput) {
        for text in texts(in: name) {
            let masked = String(text.map { ("0"..."9").contains($0) ? "9" : $0 })
            guard masked == shape else { throw refusal(name, "must look like \(shape)") }
        }
    }

    func check(_ name: String, excludes other: String) throws(InvalidInput) {
        if has(name), has(other) { throw refusal(name, "cannot be combined with \(other)") }
    }

    /// - Throws: ``InvalidInput`` that names the first of `names` when none of them is present.
    func checkOneFilter(of names: [String]) throws(InvalidInput) {
        guard !names.contains(where: has), let first = names.first else { return }
        throw refusal(first, "is required when there is none of \(names.dropFirst().joined(separator: ", "))")
    }

    /// - Throws: ``InvalidInput`` when no group is there as a whole, or members of two groups are.
    func checkAlternatives(_ groups: [[String]]) throws(InvalidInput) {
        let begun = groups.filter { $0.contains(where: has) }
        guard let group = begun.first ?? groups.first, let first = group.first else { return }
        if begun.count > 1, let other = begun[1].first(where: has) {
            throw refusal(other, "cannot be combined with \(group.first(where: has) ?? first)")
        }
        for name in group where !has(name) { throw missing(name) }
    }

    private func texts(in name: String) -> [String] {
        switch value(name) {
        case .string(let text): [text]
        case .array(let items):
            items.compactMap { item in
                guard case .string(let text) = item else { return nil }
                return text
            }
        case nil, .null, .bool, .number, .object: []
        }
    }
}
