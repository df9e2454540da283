public import Foundation

/// Where reservations come from: a channel, a travel site, the desk.
public struct Source: Hashable, Sendable {
    public let id: ID<Source>
    public let enterpriseID: ID<Enterprise>
    public var name: String
    public var type: SourceType
    /// Unique in the enterprise.
    public var code: Int
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Source>,
        enterpriseID: ID<Enterprise>,
        name: String,
        type: SourceType,
        code: Int,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.name = name
        self.type = type
        self.code = code
        self.created = created
        self.updated = updated ?? created
    }
}

public enum SourceType: String, CaseIterable, Sendable {
    case onlineTravelAgency = "OnlineTravelAgency"
    case centralReservationSystem = "CentralReservationSystem"
    case globalDistributionSystem = "GlobalDistributionSystem"
    case alternativeDistributionSystem = "AlternativeDistributionSystem"
    case salesAndCateringSystem = "SalesAndCateringSystem"
    case propertyManagementSystem = "PropertyManagementSystem"
    case tourOperatorSystem = "TourOperatorSystem"
    case onlineBookingEngine = "OnlineBookingEngine"
    case kiosk = "Kiosk"
    case agent = "Agent"
}
