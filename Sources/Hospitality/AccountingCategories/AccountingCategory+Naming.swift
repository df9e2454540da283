extension Sequence<AccountingCategory> {
    /// The category that people call by this code or, where none has it, by this name.
    public func called(code: String, name: String?) -> AccountingCategory? {
        if let known = first(where: { $0.code == code }) { return known }
        return name.flatMap { name in first { $0.name == name } }
    }
}
