public import Hospitality

extension [ID<Enterprise>] {
    /// The condition that a row belongs to one of these enterprises.
    ///
    /// One enterprise is compared with `=`, because only then do the databases walk the primary key for the newest rows
    /// instead of sorting all that the enterprise has.
    public var own: SQL {
        count == 1 ? "enterprise_id = \(self[0])" : "enterprise_id IN \(in: self)"
    }
}

extension [ID<Chain>] {
    /// The condition that a row belongs to one of these chains.
    public var own: SQL {
        count == 1 ? "chain_id = \(self[0])" : "chain_id IN \(in: self)"
    }
}
