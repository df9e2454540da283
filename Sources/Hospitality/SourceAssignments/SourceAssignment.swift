public import Foundation

/// Where the reservations of a group came from. A group may have several sources; one of them is the primary one.
public struct SourceAssignment: Hashable, Sendable {
    public let id: ID<SourceAssignment>
    public let enterpriseID: ID<Enterprise>
    public let groupID: ID<ReservationGroup>
    public let sourceID: ID<Source>
    public var isPrimary: Bool
    public let created: Date
    public var updated: Date

    public init(
        id: ID<SourceAssignment>,
        enterpriseID: ID<Enterprise>,
        groupID: ID<ReservationGroup>,
        sourceID: ID<Source>,
        isPrimary: Bool,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.groupID = groupID
        self.sourceID = sourceID
        self.isPrimary = isPrimary
        self.created = created
        self.updated = updated ?? created
    }
}
