import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Takes resources out of order or for the house itself, all of them or none: nobody can have them in that time, and
/// every service that sells them has one less.
///
/// A resource is blocked with everything it is a part of and all its parts. From its start on, a block for repair makes
/// the resource out of order.
///
/// - Throws: `InvalidReference` for a resource that the house or the token's service does not have; `InvalidInput` for
///   a block that does not end after it starts; `EditableUnitsRefusal` for one that lies too far away;
///   `ReservationRefusal` for a resource that a stay or another block has at that time.
extension ResourceBlocksAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let blocks = try await call.store.write { transaction in
            let desk = RepairDesk(call: call, enterprise: enterprise, transaction: transaction)
            let blocks = try desk.add(request.resourceBlocks)
            try desk.updateStates()
            return blocks
        }
        return Response(resourceBlocks: blocks.map { Contract.ResourceBlock($0) })
    }
}

/// Blocks resources and gives them back, and keeps the ledger of nights and the states of the resources in step.
struct RepairDesk {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction

    /// What one request may take from the ledger: a hundred rooms for three years.
    private static let maximumNights = 100 * 1098

    /// Whoever changes resources locks the house, whoever changes nights their ledgers.
    private func lock() throws {
        try transaction.lock(.enterprise(enterprise.id))
        try transaction.lockStays(of: enterprise.id)
    }

    /// Some queries for each block; their number is limited by the contract.
    func add(_ wanted: [Contract.ResourceBlockAddParameters]) throws -> [ResourceBlock] {
        try lock()
        let resources = try resources(wanted.map(\.resourceID))
        var (blocks, deltas): ([ResourceBlock], [LedgerDelta]) = ([], [])
        let claims = try LedgerClaims(of: enterprise, resources: resources.keys.sorted(), in: transaction)
        for (index, data) in wanted.enumerated() {
            let path = "ResourceBlocks[\(index)]"
            guard data.startUTC < data.endUTC else { throw InvalidInput("\(path).EndUtc", "must be after StartUtc") }
            try checkDates(data)
            let resource = try resources[ID(data.resourceID)].known(as: "ResourceId", data.resourceID)
            try checkFree(resource, from: data.startUTC, to: data.endUTC)
            let block = ResourceBlock(
                id: call.newID(), enterpriseID: enterprise.id, resourceID: resource.id, type: sameChoice(data.type),
                name: data.name, notes: data.notes, start: data.startUTC, end: data.endUTC, created: call.now
            )
            deltas += claims.deltas(of: block)
            guard deltas.count <= Self.maximumNights else {
                throw InvalidInput(path, "takes more time units than one request may")
            }
            try transaction.resourceBlocks.insert(block)
            try call.announce(.resourceBlock(block.id), of: enterprise.id, in: transaction)
            blocks.append(block)
        }
        try transaction.nights.apply(LedgerDelta.combined(deltas), in: enterprise.id)
        return blocks
    }

    /// Lifts blocks.
    ///
    /// - Throws: `InvalidReference` for one that the house does not have or that was lifted before.
    func lift(_ wanted: [UUID]) throws {
        try lock()
        let found = try transaction.resourceBlocks.find(ids(wanted), of: enterprise.id)
        let resources = Set(found.map(\.resourceID)).sorted()
        try admit(resources, as: "ResourceBlockIds")
        let claims = try LedgerClaims(of: enterprise, resources: resources, in: transaction)
        var deltas: [LedgerDelta] = []
        for id in ids(wanted) as [ID<ResourceBlock>] {
            guard var block = found.first(where: { $0.id == id }), block.deleted == nil else {
                throw InvalidReference.unknown("ResourceBlockIds", id.uuid)
            }
            deltas += claims.deltas(of: block).map { LedgerDelta($0.key, $0.column, -$0.amount) }
            block.deleted = call.now
            block.updated = call.now
            try transaction.resourceBlocks.update(block)
            try call.announce(.resourceBlock(block.id), of: enterprise.id, in: transaction)
        }
        try transaction.nights.apply(LedgerDelta.combined(deltas), in: enterprise.id)
    }

    /// Makes the states of resources say what their blocks do now: out of order while one for repair lasts, and dirty
    /// after it, because nobody has looked at them yet.
    ///
    /// - Returns: How many have another state than before.
    @discardableResult
    func updateStates() throws -> Int {
        let repairs = try transaction.resourceBlocks.repairs(at: call.now, of: enterprise.id)
        let resources = try transaction.resources.find(repairs.map(\.resourceID), of: enterprise.id)
        for var resource in resources {
            guard let repair = repairs.first(where: { $0.resourceID == resource.id }) else { continue }
            resource.state = repair.blockName == nil ? .dirty : .outOfOrder
            resource.stateReason = repair.blockName
            resource.updated = call.now
            try transaction.resources.update(resource)
            try call.announce(
                .resource(resource.id, state: resource.state.rawValue), of: enterprise.id, in: transaction
            )
        }
        return resources.count
    }

    private func resources(_ wanted: [UUID]) throws -> [ID<Resource>: Resource] {
        let found = try transaction.resources.find(ids(wanted), of: enterprise.id).filter(\.isActive)
        try admit(found.map(\.id), as: "ResourceId")
        return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Refuses resources that the service of a bound token does not sell.
    private func admit(_ resources: [ID<Resource>], as member: String) throws {
        guard let service = call.caller.token.serviceID else { return }
        let sold = Set(
            try transaction.reservations.assignable(resources, by: service, of: enterprise.id).map(\.id)
        )
        for id in resources where !sold.contains(id) { throw InvalidReference.unknown(member, id.uuid) }
    }

    private func checkDates(_ data: Contract.ResourceBlockAddParameters) throws {
        guard data.startUTC >= enterprise.endOfOperationalHistory(at: call.now) else {
            throw EditableUnitsRefusal.tooLongAgo
        }
        let limit = LocalDate(of: call.now, in: enterprise.timeZone).adding(months: 12 * BookingRules.maximumYearsAhead)
        guard data.endUTC <= limit.start(in: enterprise.timeZone) else { throw EditableUnitsRefusal.tooFarAhead }
    }

    /// - Throws: `ReservationRefusal` naming the stay, or that a block is there already: two on one resource would take
    ///   two from the ledger.
    private func checkFree(_ resource: Resource, from start: Date, to end: Date) throws {
        let family = [resource.id] + (try transaction.resources.relatives(of: resource.id, of: enterprise.id))
        let stays = try transaction.reservations.holdings(of: family, from: start, to: end, in: enterprise.id)
        if let stay = stays.min(by: { $0.number < $1.number }) {
            throw ReservationRefusal.resourceTaken(name: resource.name, by: String(stay.number))
        }
        let blocks = try transaction.resourceBlocks.holding(family, from: start, to: end, of: enterprise.id)
        guard blocks.isEmpty else { throw ReservationRefusal.resourceBlocked(name: resource.name) }
    }
}
