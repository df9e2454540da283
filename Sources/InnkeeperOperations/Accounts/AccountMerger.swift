import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Makes one account out of several of a chain: everything that is attached to the sources moves to the target, whose
/// profile is extended by theirs and never overwritten; the sources are no longer active and say where they went.
struct AccountMerger {
    let transaction: Transaction
    let call: Call
    let chain: ID<Chain>

    /// Names of the members of a request, for refusals.
    struct Members {
        let source: String
        let target: String
    }

    /// Keeps bookings and others away from all that may be handed over. Stays first, then accounts: everybody locks in
    /// this order.
    func lock(_ accounts: [ID<Account>]) throws {
        for enterprise in try transaction.enterprises.list(ofChain: chain) {
            try transaction.lockStays(of: enterprise.id)
        }
        try transaction.accounts.lock(accounts)
        try transaction.lock(.other(chain))
    }

    /// - Throws: `InvalidReference` for an account that is not an active one of the type in the chain, and for a target
    ///   among its sources.
    func merge(_ sources: [ID<Account>], into target: Account, _ members: Members) throws {
        guard !sources.contains(target.id) else {
            throw InvalidReference(members.source, "names the target: \(target.id)")
        }
        switch target.type {
        case .customer: try mergeCustomers(sources.map { ID($0.uuid) }, into: ID(target.id.uuid), members)
        case .company: try mergeCompanies(sources.map { ID($0.uuid) }, into: ID(target.id.uuid), members)
        }
        try transaction.accounts.handOver(from: sources, to: target, in: chain, at: call.now)
        try call.announceChange(
            of: (sources + [target.id]).map { Account(id: $0, type: target.type) }, ofChain: chain, in: transaction
        )
    }

    private func mergeCustomers(
        _ sources: [ID<Customer>], into targetID: ID<Customer>, _ members: Members
    ) throws {
        let found = try transaction.customers.find(sources + [targetID], of: chain).filter(\.isActive)
        let known = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        guard var target = known[targetID] else { throw InvalidReference.unknown(members.target, targetID.uuid) }
        for id in sources {
            guard var source = known[id] else { throw InvalidReference.unknown(members.source, id.uuid) }
            target.extend(by: source)
            source.isActive = false
            source.deleted = call.now
            source.mergeTargetID = targetID
            // The address is handed over with all others of the account.
            source.address = nil
            (source.updated, source.updaterProfileID) = (call.now, call.caller.integration.id.uuid)
            try transaction.customers.update(source)
        }
        (target.updated, target.updaterProfileID) = (call.now, call.caller.integration.id.uuid)
        try transaction.customers.update(target)
    }

    private func mergeCompanies(
        _ sources: [ID<Company>], into targetID: ID<Company>, _ members: Members
    ) throws {
        let found = try transaction.companies.find(sources + [targetID], of: chain).filter(\.isActive)
        let known = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        guard var target = known[targetID] else { throw InvalidReference.unknown(members.target, targetID.uuid) }
        // A mother that becomes a part of her daughter leaves the daughter without one.
        if let mother = target.motherCompanyID, sources.contains(mother) { target.motherCompanyID = nil }
        for id in sources {
            guard var source = known[id] else { throw InvalidReference.unknown(members.source, id.uuid) }
            let mother = target.motherCompanyID
            target.extend(by: source)
            if mother == nil, let taken = target.motherCompanyID,
                try sources.contains(taken) || transaction.companies.isPart(taken, of: targetID, in: chain)
            {
                target.motherCompanyID = nil
            }
            source.isActive = false
            source.mergeTargetID = targetID
            source.address = nil
            (source.updated, source.updaterProfileID) = (call.now, call.caller.integration.id.uuid)
            try transaction.companies.update(source)
        }
        (target.updated, target.updaterProfileID) = (call.now, call.caller.integration.id.uuid)
        try transaction.companies.update(target)
    }
}
