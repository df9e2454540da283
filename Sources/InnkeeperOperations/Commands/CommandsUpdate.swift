import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Takes the news of a device about one of its commands.
///
/// The progress counts only while the command is being worked on, notes only when it has ended; elsewhere they are
/// ignored. A command that has ended does not begin again. What a payment terminal says in the end becomes of the
/// payment that waits for it.
extension CommandsUpdate: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        return try await call.store.write { transaction in
            _ = try record(request, of: enterprise, in: transaction, call)
            return Response()
        }
    }

    /// Writes what a device says about a command.
    static func record(
        _ request: Request, of enterprise: Enterprise, in transaction: Transaction, _ call: Call
    ) throws -> DeviceCommand {
        var command = try find(request.commandID, of: enterprise, transaction, call)
        let state: CommandState = sameChoice(request.state)
        try command.state.check(changeTo: state)
        if case .takePayment(let order) = command.data {
            // Accounts are locked before devices. Should the command have ended meanwhile, this is undone below.
            let counter = TerminalCounter(call: call, enterprise: enterprise, transaction: transaction)
            try counter.settle(order, as: state, notes: request.notes)
        }
        try transaction.lock(.other(command.deviceID))
        // Read again: it may have ended while this waited.
        command = try find(request.commandID, of: enterprise, transaction, call)
        try command.state.check(changeTo: state)
        command.state = state
        command.updated = call.now
        if state == .processing, let progress = request.progress {
            command.progress = try CommandProgress.read(progress)
        }
        if state.isTerminal, let notes = request.notes { command.notes = notes }
        try call.update(command, in: transaction)
        return command
    }

    private static func find(
        _ id: UUID, of enterprise: Enterprise, _ transaction: Transaction, _ call: Call
    ) throws -> DeviceCommand {
        try transaction.deviceCommands.list(
            [ID(id)], for: call.caller.integration.id, of: enterprise.id, Page(count: 1)
        ).first.known(as: "CommandId", id)
    }
}
