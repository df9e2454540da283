public import Foundation

/// Tells a fiscal machine of a bill that was closed, so that the tax office learns of it.
public struct FiscalOrder: Sendable, Codable {
    public var billID: UUID
    /// More was given back than charged.
    public var isRefund: Bool

    public init(billID: UUID, isRefund: Bool) {
        self.billID = billID
        self.isRefund = isRefund
    }
}

extension DeviceCommand {
    /// The bill that the command is about.
    public var fiscalOrder: FiscalOrder? {
        if case .fiscalize(let order) = data { order } else { nil }
    }
}
