public import Foundation

/// What a channel manager said when it sent a reservation, as it said it.
public struct ChannelManagerDetails: Hashable, Sendable {
    public let reservationID: ID<Reservation>
    public let enterpriseID: ID<Enterprise>
    /// The rate as the channel manager calls it.
    public let requestedRateCode: String
    public let channelManagerName: String?
    /// The number that the channel gave.
    public let channelNumber: String?
    public let channelManagerGroupNumber: String?
    public let channelManagerNumber: String?
    public let created: Date

    public init(
        reservationID: ID<Reservation>, enterpriseID: ID<Enterprise>, requestedRateCode: String,
        channelManagerName: String? = nil, channelNumber: String? = nil, channelManagerGroupNumber: String? = nil,
        channelManagerNumber: String? = nil, created: Date
    ) {
        self.reservationID = reservationID
        self.enterpriseID = enterpriseID
        self.requestedRateCode = requestedRateCode
        self.channelManagerName = channelManagerName
        self.channelNumber = channelNumber
        self.channelManagerGroupNumber = channelManagerGroupNumber
        self.channelManagerNumber = channelManagerNumber
        self.created = created
    }
}
