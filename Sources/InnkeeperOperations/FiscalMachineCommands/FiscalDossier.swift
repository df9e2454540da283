import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// All that a fiscal machine is told of a bill.
struct FiscalDossier {
    let bill: Bill
    let contents: BillContents
    /// What the bill takes back, where it does.
    let rebated: RebatedReceipt?

    func receipt(isRefund: Bool) -> FiscalReceipt {
        FiscalReceipt(items: contents.items, payments: contents.payments, isRefund: isRefund)
    }
}

extension Call {
    /// What commands to fiscal machines are about, by the identifiers of their bills.
    func fiscalDossiers(
        of commands: [DeviceCommand], in enterprises: [ID<Enterprise>], _ transaction: Transaction
    ) throws -> [UUID: FiscalDossier] {
        let wanted: [ID<Bill>] = Set(commands.compactMap { $0.fiscalOrder?.billID }).map { ID($0) }
        guard !wanted.isEmpty else { return [:] }
        let bills = try transaction.bills.list(of: wanted, in: enterprises)
        let items = try transaction.orderItems.on(bills: wanted, of: enterprises)
        let payments = try transaction.payments.on(bills: wanted, of: enterprises)
        let rebated = try rebatedReceipts(of: bills, items, in: enterprises, transaction)
        return Dictionary(
            uniqueKeysWithValues: bills.map { bill in
                let contents = BillContents(
                    items: items.filter { $0.billID == bill.id }, payments: payments.filter { $0.billID == bill.id }
                )
                return (bill.id.uuid, FiscalDossier(bill: bill, contents: contents, rebated: rebated[bill.id]))
            }
        )
    }

    /// The receipts that bills take back: those of the bills that they correct, or on which the items stand that they
    /// give a rebate on.
    private func rebatedReceipts(
        of bills: [Bill], _ items: [OrderItem], in enterprises: [ID<Enterprise>], _ transaction: Transaction
    ) throws -> [ID<Bill>: RebatedReceipt] {
        var filter = OrderItemFilter(enterprises: enterprises)
        let ids = Array(Set(items.compactMap(\.rebatedItemID)))
        filter.ids = ids
        let taken = try ids.isEmpty ? [] : transaction.orderItems.list(filter, Page(count: ids.count))
        let places = Dictionary(taken.map { ($0.id, $0.billID) }) { first, _ in first }
        var earlier: [ID<Bill>: ID<Bill>] = [:]
        for bill in bills {
            let taken = items.filter { $0.billID == bill.id }.compactMap(\.rebatedItemID)
            let found = taken.compactMap { places[$0] ?? nil }
            earlier[bill.id] = bill.correction?.billID ?? found.first { $0 != bill.id }
        }
        let wanted = Array(Set(earlier.values))
        guard !wanted.isEmpty else { return [:] }
        let printed = try transaction.bills.list(of: wanted, in: enterprises).filter { $0.state == .closed }
        let told = try transaction.deviceCommands.fiscal(printing: wanted, of: enterprises)
        return earlier.compactMapValues { id in
            guard let bill = printed.first(where: { $0.id == id }) else { return nil }
            let command = told.first { $0.fiscalOrder?.billID == id.uuid }
            return RebatedReceipt(notes: command?.notes, printed: command?.updated, bill: bill)
        }
    }
}

extension BillTable {
    fileprivate func list(of ids: [ID<Bill>], in enterprises: [ID<Enterprise>]) throws -> [Bill] {
        var filter = BillFilter(enterprises: enterprises)
        filter.ids = ids
        return try list(filter, Page(count: ids.count))
    }
}
