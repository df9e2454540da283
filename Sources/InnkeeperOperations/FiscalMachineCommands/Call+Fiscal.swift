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
        _ = try send(.fiscalize(order), to: machines[0], in: transaction)
    }

    /// The bills that commands are about, by identifier.
    func bills(
        of commands: [DeviceCommand], in enterprises: [ID<Enterprise>], _ transaction: Transaction
    ) throws -> [UUID: Bill] {
        let wanted = Set(commands.compactMap { $0.fiscalOrder?.billID })
        guard !wanted.isEmpty else { return [:] }
        var filter = BillFilter(enterprises: enterprises)
        filter.ids = wanted.map { ID($0) }
        let bills = try transaction.bills.list(filter, Page(count: wanted.count))
        return Dictionary(uniqueKeysWithValues: bills.map { ($0.id.uuid, $0) })
    }
}
