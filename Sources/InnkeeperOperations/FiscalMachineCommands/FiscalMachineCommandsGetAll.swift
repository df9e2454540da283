import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what the fiscal machines that the caller's integration drives have to do, newest first, each with its bill.
///
/// Commands are asked for by their identifiers, or by their machines and states. Unlike the list of active commands,
/// this one changes no state: whoever fetches says so with an update.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension FiscalMachineCommandsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let houses = try call.enterprises(request.enterpriseIDs)
        var filter = FiscalCommandFilter(enterprises: houses.map(\.id), integration: call.caller.integration.id)
        filter.ids = ids(request.commandIDs)
        filter.devices = ids(request.deviceIDs)
        filter.states = request.states.map { $0.map { sameChoice($0) } }
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        let (wanted, page) = (filter, Page(request.limitation))
        return try await call.store.read { transaction in
            let commands = try transaction.deviceCommands.fiscal(wanted, page)
            let dossiers = try call.fiscalDossiers(of: commands, in: wanted.enterprises, transaction)
            let devices = try houses.flatMap { house in
                try transaction.devices.all(.fiscalMachine, of: house.id)
            }
            let shown = commands.compactMap { command -> Contract.FiscalMachineCommandDataV20250623? in
                guard let order = command.fiscalOrder, let dossier = dossiers[order.billID],
                    let device = devices.first(where: { $0.id == command.deviceID }),
                    let house = houses.first(where: { $0.id == command.enterpriseID })
                else { return nil }
                return .init(command, order, at: device, about: dossier, in: house)
            }
            return Response(commands: shown, cursor: commands.last?.id.uuid)
        }
    }
}
