public import InnkeeperValues

/// Where a command to a device stands. It only ever moves on; what has ended stays ended.
public enum CommandState: String, CaseIterable, Sendable {
    /// Nobody has fetched it yet.
    case pending = "Pending"
    /// An integration of the device has it.
    case received = "Received"
    case processing = "Processing"
    case processed = "Processed"
    case cancelled = "Cancelled"
    case error = "Error"

    /// Whether nothing more will happen to the command.
    public var isTerminal: Bool {
        switch self {
        case .pending, .received, .processing: false
        case .processed, .cancelled, .error: true
        }
    }

    /// Whether the command is still offered to integrations that ask what there is to do.
    public var isWaiting: Bool {
        switch self {
        case .pending, .received: true
        case .processing, .processed, .cancelled, .error: false
        }
    }

    /// Whether an update to this state may carry a progress.
    public var takesProgress: Bool { self == .processing }

    /// Whether an update to this state may carry notes.
    public var takesNotes: Bool { isTerminal }

    /// The same state again is a further report and fine while the command runs.
    ///
    /// - Throws: ``InvalidReference`` to `CommandId` when the command has ended, to `State` when it would go back.
    public func check(changeTo next: CommandState) throws(InvalidReference) {
        guard !isTerminal else { throw InvalidReference("CommandId", "names a command that has ended: \(rawValue)") }
        guard next.step >= step else {
            throw InvalidReference("State", "cannot go back from \(rawValue) to \(next.rawValue)")
        }
    }

    private var step: Int {
        switch self {
        case .pending: 0
        case .received: 1
        case .processing: 2
        case .processed, .cancelled, .error: 3
        }
    }
}

/// How much of a command is done, from 0 to 1.
public enum CommandProgress {
    /// Reads a share; what is above 1 is taken as percent, because devices report either.
    ///
    /// - Throws: ``InvalidReference`` to `Progress` below 0 and above 100.
    public static func read(_ value: ExactDecimal) throws(InvalidReference) -> ExactDecimal {
        guard !value.isNegative, value <= 100 else {
            throw InvalidReference("Progress", "must be between 0 and 1, or a percentage")
        }
        return value <= 1 ? value : value.divided(by: 100, scale: 6).trimmed(toAtLeast: 0)
    }
}
