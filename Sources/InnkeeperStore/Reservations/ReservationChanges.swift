public import Hospitality

/// What is written anew as a whole when a stay changes.
extension ReservationTable {
    /// Writes for how many people a stay is.
    public func replacePersons(of reservation: Reservation) throws {
        try transaction.run(
            """
            DELETE FROM reservation_person_count
            WHERE enterprise_id = \(reservation.enterpriseID) AND reservation_id = \(reservation.id)
            """
        )
        try insertPersons(of: [reservation])
    }

    /// Writes which prices are agreed upon for single time units of a stay.
    public func replacePrices(_ prices: [AgreedUnitPrice], of reservation: Reservation) throws {
        try transaction.run(
            """
            DELETE FROM reservation_unit_price
            WHERE enterprise_id = \(reservation.enterpriseID) AND reservation_id = \(reservation.id)
            """
        )
        try insertPrices(prices, of: reservation)
    }
}
