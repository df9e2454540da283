public import Foundation

/// What an outlet sold and was paid, as one of its receipts or its whole day. It is closed when it arrives and never
/// touches the accounts of guests.
public struct OutletBill: Hashable, Sendable {
    public let id: ID<OutletBill>
    public let enterpriseID: ID<Enterprise>
    public let outletID: ID<Outlet>
    /// Who bought, where the outlet knows.
    public let account: Account?
    /// The outlet's own number; outlets may repeat them.
    public let number: String
    public let notes: String?
    public let closed: Date
    public let created: Date
    public let updated: Date

    public init(
        id: ID<OutletBill>, enterpriseID: ID<Enterprise>, outletID: ID<Outlet>, account: Account? = nil,
        number: String, notes: String? = nil, closed: Date, created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.outletID = outletID
        self.account = account
        self.number = number
        self.notes = notes
        self.closed = closed
        self.created = created
        self.updated = updated ?? created
    }
}
