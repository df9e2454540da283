import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

extension Contract.AvailabilityAdjustment {
    /// The one place where an adjustment becomes its wire form.
    ///
    /// No operation overrides the release of an adjustment; the house itself does (``ReleaseOffice``). Where a block is
    /// never released by itself, its first unit is given up in fact when nobody may change it any more.
    init(_ adjustment: AvailabilityAdjustment, _ timeUnits: TimeUnits, editableHistory: Period) {
        let first = timeUnits.start(of: adjustment.units.lowerBound)
        let last = timeUnits.start(of: adjustment.units.upperBound.advanced(by: -1))
        let beyond = timeUnits.start(of: adjustment.units.upperBound)
        // A rolling release so long after the unit is the same as the end of the history.
        let history = Period(
            months: -editableHistory.months, days: -editableHistory.days, seconds: -editableHistory.seconds
        )
        let closing = BlockRelease.rolling(history).instant(of: adjustment.units.lowerBound, timeUnits)
        let splits = adjustment.value.persons.map {
            Contract.PaxCount(personCount: $0.persons, unitCount: $0.units)
        }
        self.init(
            id: adjustment.id.uuid,
            availabilityBlockID: adjustment.blockID?.uuid,
            resourceCategoryID: adjustment.categoryID.uuid,
            firstTimeUnitStartUTC: first,
            lastTimeUnitStartUTC: last,
            unitCount: adjustment.value.count,
            releaseOverrideUTC: adjustment.value.releaseOverride,
            updatedUTC: adjustment.updated,
            isActive: adjustment.isActive,
            paxCounts: splits.isEmpty ? nil : splits,
            firstTimeUnitReleaseUTC: adjustment.blockID == nil ? nil : adjustment.firstRelease ?? closing,
            startUTC: first,
            endUTC: beyond,
            activityState: adjustment.isActive ? .active : .deleted
        )
    }
}

/// How the services of a list divide time; rows know their units by number only.
struct ServiceClocks: Sendable {
    private var known: [ID<Service>: (timeUnits: TimeUnits, enterprise: Enterprise)] = [:]

    init(of services: some Sequence<ID<Service>>, for call: Call, in transaction: Transaction) throws {
        let enterprises = call.caller.enterprises
        for service in try transaction.services.find(Array(Set(services)), ofAny: enterprises.map(\.id)) {
            guard let enterprise = enterprises.first(where: { $0.id == service.enterpriseID }),
                let timeUnits = service.timeUnits(in: enterprise.timeZone)
            else { continue }
            known[service.id] = (timeUnits, enterprise)
        }
    }

    /// The time units of a service that sells by them.
    func timeUnits(of service: ID<Service>) -> TimeUnits { clock(of: service).timeUnits }

    func wireForm(of adjustment: AvailabilityAdjustment) -> Contract.AvailabilityAdjustment {
        let (timeUnits, enterprise) = clock(of: adjustment.serviceID)
        return Contract.AvailabilityAdjustment(
            adjustment, timeUnits, editableHistory: enterprise.operationalEditableHistory
        )
    }

    private func clock(of service: ID<Service>) -> (timeUnits: TimeUnits, enterprise: Enterprise) {
        guard let clock = known[service] else {
            preconditionFailure("Only a service that sells time units has adjustments, blocks and limits.")
        }
        return clock
    }
}
