import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes rates; all of them or, where one must stay, none. What was sold at them keeps its prices.
///
/// - Throws: `InvalidInput` for a rate that is unknown or deleted; `RateRefusal` for the default of a service that has
///   others, for one that another follows which is not deleted with it, and for one of an availability block.
extension RatesDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            try transaction.lock(.enterprise(enterprise.id))
            let rates = try call.rates(named: request.rateIDs, of: enterprise, in: transaction)
            let ids = rates.map(\.id)
            func name(_ rate: Rate) -> String { rate.names.text(in: enterprise.defaultLanguageCode) ?? "" }
            let followers = try transaction.rates.followers(of: ids, of: enterprise.id)
            for follower in followers where !ids.contains(follower.id) {
                guard let base = rates.first(where: { $0.id == follower.baseRateID }) else { continue }
                throw RateRefusal.isFollowed(name(base), by: name(follower))
            }
            // At most ten by the contract.
            for var rate in rates {
                guard rate.type != .availabilityBlock else { throw RateRefusal.isOfBlock(name(rate)) }
                let others = try transaction.rates.count(of: rate.serviceID, except: ids, of: enterprise.id)
                guard !rate.isDefault || others == 0 else { throw RateRefusal.isDefault(name(rate)) }
                rate.isActive = false
                // The next first rate of the service will be its default.
                rate.isDefault = false
                rate.updated = call.now
                try transaction.rates.update(rate)
            }
            return Response()
        }
    }
}

extension Call {
    /// The active rates that a member names by identifiers or as others call them, each once, in its order.
    ///
    /// - Throws: `InvalidInput` for a name of no rate, and for one of a service that the token does not open.
    func rates(
        named names: [String], of enterprise: Enterprise, as member: String = "RateIds", in transaction: Transaction
    ) throws -> [Rate] {
        let hybrids = try names.enumerated().map { try HybridID($1, at: "\(member)[\($0)]") }
        let index = HybridIndex(
            try transaction.rates.named(
                hybrids.uuids.map { ID($0) }, hybrids.externalIdentifiers, of: enterprise.id
            )
        ) { ($0.id.uuid, $0.externalIdentifier) }
        var rates: [Rate] = []
        for (position, name) in names.enumerated() {
            let rate = try index.entity(named: name, at: "\(member)[\(position)]")
            try admit(rate.serviceID.uuid, as: member)
            if !rates.contains(where: { $0.id == rate.id }) { rates.append(rate) }
        }
        return rates
    }

    /// The active rate that a member names, locked until the transaction ends: its prices change one request after
    /// another.
    func lockedRate(
        _ name: String, of enterprise: Enterprise, as member: String = "RateId", in transaction: Transaction
    ) throws -> Rate {
        let hybrid = try HybridID(name, at: member)
        func find() throws -> Rate {
            let found = try transaction.rates.named(
                [hybrid].uuids.map { ID($0) }, [hybrid].externalIdentifiers, of: enterprise.id
            )
            return try HybridIndex(found) { ($0.id.uuid, $0.externalIdentifier) }.entity(named: name, at: member)
        }
        let rate = try find()
        try admit(rate.serviceID.uuid, as: member)
        try transaction.lock(.other(rate.id))
        return try find()
    }
}
