public import Hospitality

extension Transaction {
    /// Locks every service of an enterprise that sells stays, as whoever books, moves or cancels a stay does first.
    ///
    /// One service would not do: a resource may be sold by several, and who takes it in one takes it from the others.
    public func lockStays(of enterprise: ID<Enterprise>) throws {
        // SQLite has one writer and needs no locks, so the services need not be looked up either.
        guard engine == .postgres else { return }
        try lock(try services.bookable(of: [enterprise]).map { LockKey.service($0.id) })
    }
}
