import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes availability blocks, all of them or none: what they have set aside goes back to the public, and their rates
/// are not sold any more.
///
/// - Throws: `InvalidReference` for a block that the house does not have; `BlockRefusal` for one with a reservation
///   that is not canceled.
extension AvailabilityBlocksDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        try await call.store.write { transaction in
            try transaction.lockStays(of: enterprise.id)
            let office = BlockOffice(call: call, enterprise: enterprise, transaction: transaction)
            let blocks = try office.blocks(request.availabilityBlockIDs, as: "AvailabilityBlockIds")
            let table = transaction.availabilityBlocks
            let numbers = try table.reservationNumbers(of: blocks.map(\.id), in: enterprise.id)
            for block in blocks {
                guard let number = numbers[block.id] else { continue }
                throw BlockRefusal.hasReservations(block: block.title, number: number)
            }
            // Some queries for each block; their number is limited by the contract.
            for block in blocks { try office.delete(block) }
            for var rate in try transaction.rates.find(blocks.map(\.rateID), of: enterprise.id) {
                rate.isActive = false
                rate.updated = call.now
                try transaction.rates.update(rate)
            }
        }
        return Response()
    }
}

extension BlockOffice {
    /// A block without stays.
    fileprivate func delete(_ block: AvailabilityBlock) throws {
        try release(block) { _, _ in true }
        var block = block
        block.isActive = false
        block.updated = call.now
        try transaction.availabilityBlocks.update(block, try timeUnits(of: block))
    }

    /// Gives what a block has set aside back to the public.
    ///
    /// - Parameter isReleased: Which time units are; the earlier ones of an adjustment before the later ones.
    /// - Returns: Whether there was anything.
    @discardableResult
    func release(_ block: AvailabilityBlock, _ isReleased: (AdjustmentValue, UnitIndex) -> Bool) throws -> Bool {
        let adjustments = try transaction.availabilityAdjustments.active(of: [block.id], in: enterprise.id)
        guard !adjustments.isEmpty,
            let service = try transaction.services.find(block.serviceID, of: enterprise.id)
        else { return false }
        var book = try AdjustmentBook(
            adjustments, blocks: [block], units: nil, of: service, try timeUnits(of: block), for: call,
            in: transaction
        )
        var isChanged = false
        for adjustment in adjustments {
            let beyond = adjustment.units.first { !isReleased(adjustment.value, $0) } ?? adjustment.units.upperBound
            guard beyond > adjustment.units.lowerBound else { continue }
            let place = AdjustmentBook.Place(category: adjustment.categoryID, block: block.id)
            book.set(nil, at: place, adjustment.units.lowerBound..<beyond)
            isChanged = true
        }
        if isChanged { try book.write() }
        return isChanged
    }
}
