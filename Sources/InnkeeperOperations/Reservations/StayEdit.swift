import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperValues
import InnkeeperWire

/// What a request wants to be different about one stay, and where in the request it says so.
struct StayEdit {
    /// `ReservationUpdates[0].`, or nothing for the older members beside it.
    let path: String
    let data: Contract.ReservationUpdateParameters

    /// All edits of a request, in the order in which they are made: the older form, of one stay, comes first.
    ///
    /// - Throws: `InvalidInput` where there is none.
    static func all(of request: Contract.MultipleReservationUpdateParameters) throws(InvalidInput) -> [StayEdit] {
        var edits: [StayEdit] = []
        if let data = older(request) { edits.append(StayEdit(path: "", data: data)) }
        for (index, data) in (request.reservationUpdates ?? []).enumerated() {
            edits.append(StayEdit(path: "ReservationUpdates[\(index)].", data: data))
        }
        guard !edits.isEmpty else { throw InvalidInput("ReservationUpdates", "must be given") }
        return edits
    }

    /// The older form; nil where a newer client only names the stay there.
    private static func older(
        _ request: Contract.MultipleReservationUpdateParameters
    ) -> Contract.ReservationUpdateParameters? {
        guard let id = request.reservationID else { return nil }
        let members: [Any?] = [
            request.channelNumber, request.startUTC, request.endUTC, request.releasedUTC, request.personCounts,
            request.assignedResourceID, request.requestedCategoryID, request.travelAgencyID, request.companyID,
            request.businessSegmentID, request.purpose, request.rateID, request.creditCardID, request.timeUnitPrices,
            request.bookerID, request.assignedResourceLocked, request.availabilityBlockID, request.options,
        ]
        guard request.reservationUpdates == nil || members.contains(where: { $0 != nil }) else { return nil }
        return Contract.ReservationUpdateParameters(
            enterpriseID: request.enterpriseID, reservationID: id, channelNumber: request.channelNumber,
            startUTC: request.startUTC, endUTC: request.endUTC, releasedUTC: request.releasedUTC,
            personCounts: request.personCounts, assignedResourceID: request.assignedResourceID,
            requestedCategoryID: request.requestedCategoryID, travelAgencyID: request.travelAgencyID,
            companyID: request.companyID, businessSegmentID: request.businessSegmentID, purpose: request.purpose,
            rateID: request.rateID, creditCardID: request.creditCardID, timeUnitPrices: request.timeUnitPrices,
            bookerID: request.bookerID, assignedResourceLocked: request.assignedResourceLocked,
            availabilityBlockID: request.availabilityBlockID, options: request.options
        )
    }

    /// Whether something is given on which the price of the stay depends.
    var isPriced: Bool {
        data.startUTC != nil || data.endUTC != nil || data.personCounts != nil || data.requestedCategoryID != nil
            || data.rateID != nil || data.timeUnitPrices != nil
    }

    /// Whether something is given that a stay which is over no longer has: nights, prices, a room, a release.
    var isOfStayToCome: Bool {
        isPriced || data.assignedResourceID != nil || data.assignedResourceLocked != nil || data.releasedUTC != nil
            || data.availabilityBlockID != nil || data.options != nil
    }

    /// An instant that must stay one: what has no value cannot be taken for a time.
    func instant(_ update: Contract.StringUpdateValue?, _ member: String) throws(InvalidInput) -> Date? {
        guard let update else { return nil }
        return try instant(try uncleared(update.value, member), member)
    }

    func instant(_ text: String, _ member: String) throws(InvalidInput) -> Date {
        guard let instant = InstantText.instant(text) else { throw invalid(member, "is no date and time") }
        return instant
    }

    /// An identifier that can be replaced and not cleared.
    func id<Entity>(_ update: Contract.GuidUpdateValue?, _ member: String) throws(InvalidInput) -> ID<Entity>? {
        guard let update else { return nil }
        return ID(try uncleared(update.value, member))
    }

    /// - Throws: `InvalidInput` for what is given without a value, where every stay has one.
    func uncleared<Value>(_ value: Value?, _ member: String) throws(InvalidInput) -> Value {
        guard let value else { throw invalid(member, "cannot be cleared") }
        return value
    }

    func invalid(_ member: String, _ problem: String) -> InvalidInput {
        InvalidInput("\(path)\(member).Value", problem)
    }
}
