import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Changes by how much a rate's price moves for each place that stays empty and each person on an extra one. All rates
/// or, where one is refused, none; a value of null takes the adjustment away.
///
/// - Throws: `InvalidInput` for a rate that is unknown, and for one that follows another and so has that one's.
extension RatesUpdateCapacityOffset: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            try transaction.lock(.enterprise(enterprise.id))
            let currency = try enterprise.accepted(enterprise.defaultCurrency)
            let wanted = ids(request.capacityOffsetUpdates.map(\.rateID), of: Rate.self)
            var rates: [ID<Rate>: Rate] = [:]
            for rate in try transaction.rates.named(wanted, [], of: enterprise.id) { rates[rate.id] = rate }
            // At most fifty by the contract.
            for (index, update) in request.capacityOffsetUpdates.enumerated() {
                let path = "CapacityOffsetUpdates[\(index)]"
                guard var rate = rates[ID(update.rateID)] else {
                    throw InvalidInput("\(path).RateId", "names nothing that this token can use")
                }
                try call.admit(rate.serviceID.uuid, as: "RateId")
                guard case .base(var pricing) = rate.pricing else {
                    throw InvalidInput("\(path).RateId", "names a rate that follows another: change that one")
                }
                if let empty = update.negativeOccupancyAdjustment {
                    pricing.emptyUnitAdjustment = try currency.adjustment(
                        empty.value ?? .zero, at: "\(path).NegativeOccupancyAdjustment.Value"
                    )
                }
                if let extra = update.extraOccupancyAdjustment {
                    pricing.extraUnitAdjustment = try currency.adjustment(
                        extra.value ?? .zero, at: "\(path).ExtraOccupancyAdjustment.Value"
                    )
                }
                rate.pricing = .base(pricing)
                rate.updated = call.now
                try transaction.rates.update(rate)
                rates[rate.id] = rate
                let event = HouseEvent.priceUpdate(
                    call.newID(Rate.self).uuid, service: rate.serviceID, start: nil, end: nil, rate: rate.id,
                    category: nil
                )
                try call.announce(event, of: enterprise.id, in: transaction)
            }
            return Response()
        }
    }
}
