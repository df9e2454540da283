import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Deletes loyalty programs that have no members, together with their tiers; all of them or none.
///
/// - Throws: `InvalidReference` for a program that the chain does not have; `LoyaltyRefusal` for one with members.
extension LoyaltyProgramsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain()
        return try await call.store.write { transaction in
            let programs = try call.loyaltyPrograms(
                request.loyaltyProgramIDs, of: chain, as: "LoyaltyProgramIds", in: transaction
            )
            let members = try transaction.loyaltyMemberships.counts(of: programs.keys.sorted(), of: chain)
            for id in programs.keys.sorted() {
                guard var program = programs[id] else { continue }
                if let count = members[id] {
                    throw LoyaltyRefusal.programHasMembers(name: program.name, members: count)
                }
                program.isActive = false
                program.updated = call.now
                try transaction.loyaltyPrograms.update(program)
            }
            try transaction.loyaltyTiers.delete(of: programs.keys.sorted(), of: chain, at: call.now)
            return Contract.Unit()
        }
    }
}
