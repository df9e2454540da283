import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Adds loyalty programs to a chain; all of them or none.
///
/// - Throws: `InvalidInput` for a code that another active program of the chain has, because bookings of channels name
///   their program by it.
extension LoyaltyProgramsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let chain = try call.chain(request.chainID)
        return try await call.store.write { transaction in
            try transaction.lock(.enterprise(chain))
            let filter = ChainFilter<LoyaltyProgram>(chains: [chain], isActive: true)
            let codes = request.loyaltyPrograms.map(\.code)
            let taken = try transaction.loyaltyPrograms.list(filter, codes: codes, Page(count: codes.count))
            var known = Set(taken.map(\.code))
            let programs = try request.loyaltyPrograms.enumerated().map { index, wanted in
                guard known.insert(wanted.code).inserted else {
                    throw InvalidInput("LoyaltyPrograms[\(index)].Code", "belongs to another program of the chain")
                }
                return LoyaltyProgram(
                    id: call.newID(), chainID: chain, name: wanted.name, code: wanted.code,
                    kind: sameChoice(wanted.type), subscription: sameChoice(wanted.subscription), created: call.now
                )
            }
            for program in programs { try transaction.loyaltyPrograms.insert(program) }
            return Response(loyaltyPrograms: programs.map { Contract.LoyaltyProgram($0) })
        }
    }
}
