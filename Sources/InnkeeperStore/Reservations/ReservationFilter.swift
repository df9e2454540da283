public import Foundation
public import Hospitality

/// Which reservations are asked for. What is nil does not matter; all that is given must hold.
public struct ReservationFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<Reservation>]?
    public var serviceIDs: [ID<Service>]?
    public var groupIDs: [ID<ReservationGroup>]?
    public var accountIDs: [UUID]?
    public var partnerCompanyIDs: [ID<Company>]?
    public var travelAgencyIDs: [ID<Company>]?
    public var rateIDs: [ID<Rate>]?
    public var businessSegmentIDs: [ID<BusinessSegment>]?
    public var numbers: [Int]?
    public var channelNumbers: [String]?
    public var assignedResourceIDs: [ID<Resource>]?
    public var availabilityBlockIDs: [ID<AvailabilityBlock>]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    /// Stays of which a part is planned within the interval.
    public var colliding: InstantInterval?
    /// Stays that are planned for the whole of the interval.
    public var containing: InstantInterval?
    public var canceled: InstantInterval?
    public var scheduledStart: InstantInterval?
    public var scheduledEnd: InstantInterval?
    public var actualStart: InstantInterval?
    public var actualEnd: InstantInterval?
    public var states: [ReservationState]?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let serviceIDs { conditions.append("service_id IN \(in: serviceIDs)") }
        if let groupIDs { conditions.append("group_id IN \(in: groupIDs)") }
        if let accountIDs { conditions.append("account_id IN \(in: accountIDs)") }
        if let partnerCompanyIDs { conditions.append("partner_company_id IN \(in: partnerCompanyIDs)") }
        if let travelAgencyIDs { conditions.append("travel_agency_id IN \(in: travelAgencyIDs)") }
        if let rateIDs { conditions.append("rate_id IN \(in: rateIDs)") }
        if let businessSegmentIDs { conditions.append("business_segment_id IN \(in: businessSegmentIDs)") }
        if let numbers { conditions.append("number IN \(in: numbers)") }
        if let channelNumbers {
            conditions.append("channel_number IS NOT NULL AND channel_number IN \(in: channelNumbers)")
        }
        if let assignedResourceIDs { conditions.append("assigned_resource_id IN \(in: assignedResourceIDs)") }
        if let availabilityBlockIDs { conditions.append("availability_block_id IN \(in: availabilityBlockIDs)") }
        if let states { conditions.append("state IN \(in: states)") }
        return conditions + times
    }

    private var times: [SQL] {
        var times: [SQL] = []
        if let created { times.append("created_ms \(created.between)") }
        if let updated { times.append("updated_ms \(updated.between)") }
        if let start = colliding?.start { times.append("end_ms > \(start)") }
        if let end = colliding?.end {
            // With both ends alike one instant is meant, and a stay that starts then is there.
            times.append(colliding?.start == end ? "start_ms <= \(end)" : "start_ms < \(end)")
        }
        if let start = containing?.start { times.append("start_ms <= \(start)") }
        if let end = containing?.end { times.append("end_ms >= \(end)") }
        if let canceled { times.append("canceled_ms IS NOT NULL AND canceled_ms \(canceled.between)") }
        if let scheduledStart { times.append("start_ms \(scheduledStart.between)") }
        if let scheduledEnd { times.append("end_ms \(scheduledEnd.between)") }
        if let actualStart { times.append("actual_start_ms IS NOT NULL AND actual_start_ms \(actualStart.between)") }
        if let actualEnd { times.append("actual_end_ms IS NOT NULL AND actual_end_ms \(actualEnd.between)") }
        return times
    }
}
