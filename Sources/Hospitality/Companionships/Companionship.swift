public import Foundation

/// That a customer stays with a reservation, or travels with its group while no reservation is decided yet.
public struct Companionship: Hashable, Sendable {
    public let id: ID<Companionship>
    public let enterpriseID: ID<Enterprise>
    public let chainID: ID<Chain>
    public let customerID: ID<Customer>
    public let groupID: ID<ReservationGroup>
    /// Nil for a member of the group who has no reservation yet.
    public let reservationID: ID<Reservation>?
    public let created: Date
    public let updated: Date

    public init(
        id: ID<Companionship>,
        enterpriseID: ID<Enterprise>,
        chainID: ID<Chain>,
        customerID: ID<Customer>,
        groupID: ID<ReservationGroup>,
        reservationID: ID<Reservation>?,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.chainID = chainID
        self.customerID = customerID
        self.groupID = groupID
        self.reservationID = reservationID
        self.created = created
        self.updated = updated ?? created
    }
}
