public import Foundation

/// A word by which people use a voucher. Several vouchers may share one.
public struct VoucherCode: Hashable, Sendable {
    public let id: ID<VoucherCode>
    public let enterpriseID: ID<Enterprise>
    public let voucherID: ID<Voucher>
    public let value: String
    /// When it may be used to book, both ends included; nil where an end is open.
    public let validityStart: Date?
    public let validityEnd: Date?
    public var isActive: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<VoucherCode>,
        enterpriseID: ID<Enterprise>,
        voucherID: ID<Voucher>,
        value: String,
        validityStart: Date? = nil,
        validityEnd: Date? = nil,
        isActive: Bool = true,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.voucherID = voucherID
        self.value = value
        self.validityStart = validityStart
        self.validityEnd = validityEnd
        self.isActive = isActive
        self.created = created
        self.updated = updated ?? created
    }

    /// How a code is compared: nobody at a telephone tells large letters from small ones.
    public static func folded(_ value: String) -> String {
        value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    public func isValid(at now: Date) -> Bool {
        (validityStart.map { $0 <= now } ?? true) && (validityEnd.map { now <= $0 } ?? true)
    }
}
