import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

extension Call {
    /// Tells the fiscal machine of a bill that has just been closed: the one that was named, or the only one that the
    /// house has. A house without one, or with several of which none was named, tells nobody.
    func fiscalize(_ bill: Bill, with machine: Device?, in transaction: Transaction) throws {
        let machines = try machine.map { [$0] } ?? transaction.devices.all(.fiscalMachine, of: bill.enterpriseID)
        guard machines.count == 1 else { return }
        let charged = try transaction.orderItems.on(bills: [bill.id], of: [bill.enterpriseID])
            .reduce(ExactDecimal.zero) { $0 + $1.amount.gross }
        let order = FiscalOrder(billID: bill.id.uuid, isRefund: charged.isNegative)
        let command = try send(.fiscalize(order), to: machines[0], in: transaction)
        try transaction.bills.note(fiscalCommand: command.id, on: bill.id, of: bill.enterpriseID)
    }
}
