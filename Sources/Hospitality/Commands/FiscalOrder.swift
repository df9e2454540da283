public import Foundation

/// Tells a fiscal machine of a bill that was closed, so that the tax office learns of it.
public struct FiscalOrder: Sendable, Codable {
    public var billID: UUID
    /// More was given back than charged.
    public var isRefund: Bool
    /// How often the machine was told of this bill before; nil for the first time.
    public var repetitions: Int?

    public init(billID: UUID, isRefund: Bool, repetitions: Int? = nil) {
        self.billID = billID
        self.isRefund = isRefund
        self.repetitions = repetitions
    }

    /// The same once more.
    public var again: FiscalOrder {
        FiscalOrder(billID: billID, isRefund: isRefund, repetitions: (repetitions ?? 0) + 1)
    }
}

extension DeviceCommand {
    /// A machine is told once more after a minute, then after two, and so on; at most every hour, for about a day.
    private static let (mostRepetitions, longestRest) = (30, 3600.0)

    /// The bill that the command is about.
    // Where this is inlined into a loop over commands, the optimizer of Swift 6.3 ends a release build with a crash.
    @inline(never) public var fiscalOrder: FiscalOrder? {
        if case .fiscalize(let order) = data { order } else { nil }
    }

    /// Whether a fiscal machine that has failed is to be told again by now.
    public func isToBeRepeated(at now: Date) -> Bool {
        guard state == .error, let done = fiscalOrder.map({ $0.repetitions ?? 0 }), done < Self.mostRepetitions else {
            return false
        }
        return now >= updated.addingTimeInterval(min(Self.longestRest, 60 * Double(1 << min(done, 10))))
    }
}
