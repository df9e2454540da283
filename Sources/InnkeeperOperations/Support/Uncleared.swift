import InnkeeperWire

extension Optional {
    /// The new value of something that can be changed but not cleared.
    ///
    /// - Parameter path: Where the update value stands in the request.
    func uncleared(_ path: String) throws(InvalidInput) -> Wrapped {
        guard let self else { throw InvalidInput(path, "cannot be cleared") }
        return self
    }
}

extension String {
    /// The text of an update value, for which the contract knows an end that the reader does not look at.
    func noLonger(than characters: Int, _ path: String) throws(InvalidInput) -> String {
        guard count <= characters else { throw InvalidInput(path, "is longer than \(characters) characters") }
        return self
    }
}
