public import Hospitality

extension Transaction {
    public var channelManagerDetails: ChannelManagerDetailsTable { ChannelManagerDetailsTable(transaction: self) }
}

/// All SQL on the table `channel_manager_details`.
public struct ChannelManagerDetailsTable {
    let transaction: Transaction

    public func insert(_ details: ChannelManagerDetails) throws {
        try transaction.run(
            """
            INSERT INTO channel_manager_details
                (enterprise_id, reservation_id, requested_rate_code, channel_manager_name, channel_number,
                 channel_manager_group_number, channel_manager_number, created_ms)
            VALUES (\(details.enterpriseID), \(details.reservationID), \(details.requestedRateCode),
                \(details.channelManagerName), \(details.channelNumber), \(details.channelManagerGroupNumber),
                \(details.channelManagerNumber), \(details.created))
            """
        )
    }

    /// Those of reservations that have any, in no order.
    public func find(
        _ reservations: [ID<Reservation>], ofAny enterprises: [ID<Enterprise>]
    ) throws -> [ChannelManagerDetails] {
        guard !reservations.isEmpty else { return [] }
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, reservation_id, requested_rate_code, channel_manager_name, channel_number,
                channel_manager_group_number, channel_manager_number, created_ms
            FROM channel_manager_details WHERE \(enterprises.own) AND reservation_id IN \(in: reservations)
            """
        )
        return try rows.map { row in
            let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
            return ChannelManagerDetails(
                reservationID: try row.id("reservation_id"), enterpriseID: enterpriseID,
                requestedRateCode: try row.string("requested_rate_code"),
                channelManagerName: try row.optionalString("channel_manager_name"),
                channelNumber: try row.optionalString("channel_number"),
                channelManagerGroupNumber: try row.optionalString("channel_manager_group_number"),
                channelManagerNumber: try row.optionalString("channel_manager_number"),
                created: try row.instant("created_ms")
            )
        }
    }
}
