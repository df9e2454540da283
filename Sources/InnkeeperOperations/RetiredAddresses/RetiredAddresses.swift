import InnkeeperContract
import InnkeeperWire

/// Every address that was published once and has been given up since. A client of any year runs.
///
/// Those that only a draft had are not among them; the casings of older documents are in ``Directory/olderCasings``.
enum RetiredAddresses {
    static let all: [RetiredAddress] = environments + bills + customers + money + reservations + spaces + spaceBlocks
}

extension WireObject {
    /// An interval of a filter as it was documented: both ends, the later one last.
    func oldInterval(_ name: String) throws(InvalidInput) -> Contract.TimeFilterInterval? {
        guard let interval = try optionalObject(name) else { return nil }
        return try interval.oldInterval()
    }

    func oldInterval() throws(InvalidInput) -> Contract.TimeFilterInterval {
        let (start, end) = (try instant("StartUtc"), try instant("EndUtc"))
        guard start <= end else { throw refusal("EndUtc", "must not be before StartUtc") }
        return Contract.TimeFilterInterval(startUTC: start, endUTC: end)
    }
}
