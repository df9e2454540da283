import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists availability blocks, newest first, with what is asked for about them; a list that was not asked for is null.
///
/// Deleted blocks are among them unless `ActivityStates` says otherwise. The adjustments, stays and rates are those of
/// the blocks of this page; of the adjustments only those that stand.
///
/// - Throws: `InvalidReference` for an enterprise or service outside the token's scope.
extension AvailabilityBlocksGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let extent = request.extent
        let filter = try filter(request, in: call)
        let page = Page(request.limitation)
        let (blocks, clocks, surroundings) = try await call.store.read { transaction in
            if let services = request.serviceIDs {
                _ = try call.services(services, of: filter.enterprises, bookable: true, in: transaction)
            }
            let blocks = try transaction.availabilityBlocks.list(filter, page)
            let clocks = try ServiceClocks(of: blocks.map(\.serviceID), for: call, in: transaction)
            return (
                blocks, clocks,
                try BlockSurroundings(of: blocks, in: filter.enterprises, extent, clocks, call, transaction)
            )
        }
        return Response(
            availabilityBlocks: extent.availabilityBlocks == true
                ? blocks.map { Contract.AvailabilityBlock($0, clocks.timeUnits(of: $0.serviceID)) } : nil,
            adjustments: surroundings.adjustments,
            cursor: blocks.last?.id.uuid,
            serviceOrders: surroundings.stays,
            rates: surroundings.rates
        )
    }

    private static func filter(_ request: Request, in call: Call) throws -> AvailabilityBlockFilter {
        var filter = AvailabilityBlockFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.availabilityBlockIDs)
        filter.services = try call.admittedServices(request.serviceIDs)
        filter.externalIdentifiers = request.externalIdentifiers
        filter.states = request.states.map { $0.map { sameChoice($0) } }
        filter.created = request.createdUTC.map { InstantInterval($0) }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.colliding = request.collidingUTC.map { InstantInterval($0) }
        filter.released = request.releasedUTC.map { InstantInterval($0) }
        filter.isActive = RatesGetAll.isActive(request.activityStates)
        return filter
    }
}

/// What belongs to the blocks of a page; nil for what was not asked for.
private struct BlockSurroundings: Sendable {
    var adjustments: [Contract.AvailabilityAdjustment]?
    var stays: [Contract.ReservationOld]?
    var rates: [Contract.RateForExtent]?

    /// More stays than a page of blocks has anywhere.
    private static let allStays = Page(count: 100_000)

    init(
        of blocks: [AvailabilityBlock], in enterprises: [ID<Enterprise>], _ extent: Contract.AvailabilityBlockExtent,
        _ clocks: ServiceClocks, _ call: Call, _ transaction: Transaction
    ) throws {
        if extent.adjustments == true {
            var filter = AvailabilityAdjustmentFilter(enterprises: enterprises)
            filter.blocks = blocks.map(\.id)
            filter.isActive = true
            adjustments = try transaction.availabilityAdjustments.all(filter).map { clocks.wireForm(of: $0) }
        }
        if extent.serviceOrders == true {
            var filter = ReservationFilter(enterprises: enterprises)
            filter.availabilityBlockIDs = blocks.map(\.id)
            let found = blocks.isEmpty ? [] : try transaction.reservations.list(filter, Self.allStays)
            let facts = try OldReservationFacts(for: found, of: enterprises, in: transaction)
            stays = found.map { Contract.ReservationOld($0, facts) }
        }
        if extent.rates == true {
            rates = try transaction.rates.find(blocks.map(\.rateID), ofAny: enterprises).sorted { $0.id > $1.id }
                .map { Contract.RateForExtent($0, language: call.language(of: $0.enterpriseID)) }
        }
    }
}
