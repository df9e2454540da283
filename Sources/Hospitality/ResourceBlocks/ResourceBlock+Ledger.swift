extension ResourceBlock {
    /// The units in which nobody can use the resource: those that begin to be used while it is blocked.
    ///
    /// A block from Monday 09:00 to Wednesday 10:00 takes the nights of Monday and Tuesday; one that lasts past
    /// Wednesday's check-in takes that night too. The guest who leaves on Monday morning is not its concern.
    public func units(in timeUnits: TimeUnits) -> Range<UnitIndex> {
        let first = timeUnits.unit(at: start)
        var beyond = timeUnits.unit(at: end)
        if timeUnits.occupancyStart(of: beyond) < end { beyond = beyond.advanced(by: 1) }
        return first..<max(beyond, first.advanced(by: 1))
    }
}

extension ResourceBlockType {
    /// Where the ledger of nights counts such a block.
    public var column: LedgerColumn {
        switch self {
        case .outOfOrder: .outOfOrder
        case .internalUse: .houseUse
        }
    }
}
