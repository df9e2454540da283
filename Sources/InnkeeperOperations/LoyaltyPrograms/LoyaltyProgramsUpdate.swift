import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Changes how loyalty programs are called, who runs them and what they cost; all of them or none. Codes stay as they
/// are, because bookings name programs by them.
///
/// - Throws: `InvalidReference` for a program that the chain does not have; `InvalidInput` for a name that is too long
///   or empty, and for what would be cleared.
extension LoyaltyProgramsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        let updates = request.loyaltyProgramUpdates
        return try await call.store.write { transaction in
            let named = updates.map(\.loyaltyProgramID)
            var programs = try call.loyaltyPrograms(named, of: chain, in: transaction)
            for (index, update) in updates.enumerated() {
                let path = "LoyaltyProgramUpdates[\(index)]"
                guard var program = programs[ID(update.loyaltyProgramID)] else { continue }
                if let change = update.name { program.name = try change.value.loyaltyText(100, "\(path).Name") }
                if let change = update.type { program.kind = sameChoice(try change.value.uncleared("\(path).Type")) }
                if let change = update.subscription {
                    program.subscription = sameChoice(try change.value.uncleared("\(path).Subscription"))
                }
                program.updated = call.now
                programs[program.id] = program
            }
            let changed: [LoyaltyProgram] = ids(named).compactMap { programs[$0] }
            for program in changed { try transaction.loyaltyPrograms.update(program) }
            return Response(loyaltyPrograms: changed.map { Contract.LoyaltyProgram($0) })
        }
    }
}

extension String? {
    /// The new name or code of something of loyalty, which must have one.
    func loyaltyText(_ longest: Int, _ path: String) throws(InvalidInput) -> String {
        let text = try uncleared(path).noLonger(than: longest, path)
        guard !text.isEmpty else { throw InvalidInput(path, "must not be empty") }
        return text
    }
}
