import Hospitality
import InnkeeperStore

/// Tells a fiscal machine again of a bill that it has failed to print. The law wants every bill told, so the house does
/// not give up before a day; a command that people have cancelled is not repeated.
enum FiscalRetries: NightDuty {
    static let name = "bills told to fiscal machines again"

    static func perform(for enterprise: Enterprise, in call: Call) async throws -> Int {
        let failed = try await call.store.read { transaction in
            try transaction.deviceCommands.failedFiscal(of: enterprise.id, limit: 500)
        }
        let due = failed.filter { $0.isToBeRepeated(at: call.now) }
        return try await call.each(due.map(\.id)) { transaction, id in
            guard let command = due.first(where: { $0.id == id }), let order = command.fiscalOrder else { return false }
            try transaction.lock(.other(command.deviceID))
            // Another server may have done it meanwhile.
            let newest = try transaction.deviceCommands.newestFiscal(about: ID(order.billID), of: enterprise.id)
            guard let newest, newest.id == id, newest.state == .error,
                let device = try transaction.devices.list([command.deviceID], of: enterprise.id).first
            else { return false }
            let repeated = try call.send(.fiscalize(order.again), to: device, in: transaction)
            try transaction.bills.note(fiscalCommand: repeated.id, on: ID(order.billID), of: enterprise.id)
            return true
        }
    }
}
