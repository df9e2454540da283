import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore

extension Contract.LoyaltyProgram {
    /// The one place where a program becomes its wire form.
    init(_ program: LoyaltyProgram) {
        self.init(
            id: program.id.uuid, chainID: program.chainID.uuid, name: program.name, code: program.code,
            type: sameChoice(program.kind), subscription: sameChoice(program.subscription)
        )
    }
}

extension Call {
    /// The active programs of a request, while nobody else changes what the chain has of loyalty.
    ///
    /// - Throws: `InvalidReference` to `member` for one that the chain does not have.
    func loyaltyPrograms(
        _ uuids: [UUID], of chain: ID<Chain>, as member: String = "LoyaltyProgramId", in transaction: Transaction
    ) throws -> [ID<LoyaltyProgram>: LoyaltyProgram] {
        try transaction.lock(.enterprise(chain))
        let found = try transaction.loyaltyPrograms.active(ids(uuids), of: [chain])
        let programs = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
        for uuid in uuids where programs[ID(uuid)] == nil { throw InvalidReference.unknown(member, uuid) }
        return programs
    }

    /// What `ActivityStates` asks for in lists of loyalty. Their rows do not tell whether they were deleted, so the
    /// deleted ones are shown only to those who ask for them.
    func isActiveLoyalty(_ states: [Contract.ActivityStates]?) -> Bool? {
        states?.isEmpty == false ? RatesGetAll.isActive(states) : true
    }
}
