import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

extension Contract.LoyaltyTier {
    /// The one place where a tier becomes its wire form.
    init(_ tier: LoyaltyTier) {
        self.init(
            id: tier.id.uuid, loyaltyProgramID: tier.programID.uuid, name: tier.name, code: tier.code,
            ordering: tier.ordering
        )
    }
}

/// The codes by which the tiers of a program are told apart, while tiers are added and renamed.
struct TierCodes {
    private struct Key: Hashable {
        let program: ID<LoyaltyProgram>
        let code: String
    }

    private var holders: [Key: ID<LoyaltyTier>] = [:]

    /// Loads the codes of all active tiers of these programs. A program has a handful.
    init(of programs: [ID<LoyaltyProgram>], of chain: ID<Chain>, in transaction: Transaction) throws {
        let filter = ChainFilter<LoyaltyTier>(chains: [chain], isActive: true)
        for tier in try transaction.loyaltyTiers.list(filter, programs: programs, Page(count: 1_000_000)) {
            holders[Key(program: tier.programID, code: tier.code)] = tier.id
        }
    }

    /// - Parameter path: Where the code stands in the request.
    /// - Throws: `InvalidInput` for a code that another tier of the program has.
    mutating func give(_ code: String, to tier: LoyaltyTier, _ path: String) throws(InvalidInput) {
        let key = Key(program: tier.programID, code: code)
        guard holders[key] == nil || holders[key] == tier.id else {
            throw InvalidInput(path, "belongs to another tier of the program")
        }
        holders[Key(program: tier.programID, code: tier.code)] = nil
        holders[key] = tier.id
    }
}

extension Call {
    /// The active tiers of a request, while nobody else changes what the chain has of loyalty.
    ///
    /// - Throws: `InvalidReference` to `member` for one that the chain does not have.
    func loyaltyTiers(
        _ uuids: [UUID], of chain: ID<Chain>, as member: String = "LoyaltyTierId", in transaction: Transaction
    ) throws -> [ID<LoyaltyTier>: LoyaltyTier] {
        try transaction.lock(.enterprise(chain))
        let found = try transaction.loyaltyTiers.active(ids(uuids), of: [chain])
        let tiers = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        for uuid in uuids where tiers[ID(uuid)] == nil { throw InvalidReference.unknown(member, uuid) }
        return tiers
    }
}
