import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// The rows of an export, a page at a time: each in the form that the list of its kind answers today.
struct ExportRows {
    let export: Export
    let call: Call

    private typealias Rows = (rows: [any WireWritable], cursor: UUID?)

    /// The lines of the next page, how many they are, and the last row; the cursor is nil when there are no more.
    func next() async throws -> (lines: [UInt8], count: Int, cursor: UUID?) {
        let page = Page(count: Export.partRows, after: export.cursor)
        let (rows, cursor) = try await call.store.read { transaction in
            try export.entity.isOfChain ? people(page, transaction) : records(page, transaction)
        }
        var lines: [UInt8] = []
        lines.reserveCapacity(rows.count * 1000)
        for row in rows {
            var writer = JSONWriter(reservingCapacity: 1000)
            row.write(to: &writer)
            lines.append(contentsOf: writer.bytes)
            lines.append(UInt8(ascii: "\n"))
        }
        return (lines, rows.count, cursor)
    }

    private func people(_ page: Page, _ transaction: Transaction) throws -> Rows {
        let chains = export.chains ?? []
        if export.entity == .company {
            var filter = CompanyFilter(chains: chains)
            filter.updated = export.updated
            let found = try transaction.companies.list(filter, page)
            return (found.map { Contract.Company($0) }, found.last?.id.uuid)
        }
        var filter = CustomerFilter(chains: chains)
        filter.updated = export.updated
        let found = try transaction.customers.list(filter, page)
        return (found.map { Contract.Customer($0) }, found.last?.id.uuid)
    }

    private func records(_ page: Page, _ transaction: Transaction) throws -> Rows {
        let houses = export.enterprises ?? []
        switch export.entity {
        case .orderItem:
            var filter = OrderItemFilter(enterprises: houses)
            filter.updated = export.updated
            let found = try transaction.orderItems.list(filter, page)
            return (found.map { Contract.OrderItem($0) }, found.last?.id.uuid)
        case .payment:
            var filter = PaymentFilter(enterprises: houses)
            filter.updated = export.updated
            let found = try transaction.payments.list(filter, page)
            return (found.map { Contract.Payment($0) }, found.last?.id.uuid)
        case .reservation:
            var filter = ReservationFilter(enterprises: houses)
            filter.updated = export.updated
            let found = try transaction.reservations.list(filter, page)
            return (found.map { Contract.Reservation($0) }, found.last?.id.uuid)
        case .bill:
            var filter = BillFilter(enterprises: houses)
            filter.updated = export.updated
            let found = try transaction.bills.list(filter, page)
            return (found.map { Contract.Bill($0) }, found.last?.id.uuid)
        case .ledgerEntry:
            guard let days = export.posting else { return ([], nil) }
            let found = try transaction.ledger.list(of: houses, from: days.lowerBound, to: days.upperBound, page)
            return (found.map { Contract.LedgerEntry($0) }, found.last?.id.uuid)
        case .availabilityAdjustment, .availabilityBlock, .resourceBlock:
            return try inventory(houses, page, transaction)
        case .customer, .company:
            return ([], nil)
        }
    }

    private func inventory(
        _ houses: [ID<Enterprise>], _ page: Page, _ transaction: Transaction
    ) throws -> Rows {
        if export.entity == .resourceBlock {
            var filter = ResourceBlockFilter(enterprises: houses)
            filter.updated = export.updated
            let found = try transaction.resourceBlocks.list(filter, page)
            return (found.map { Contract.ResourceBlock($0) }, found.last?.id.uuid)
        }
        if export.entity == .availabilityBlock {
            var filter = AvailabilityBlockFilter(enterprises: houses)
            filter.updated = export.updated
            let found = try transaction.availabilityBlocks.list(filter, page)
            let clocks = try ServiceClocks(of: found.map(\.serviceID), for: call, in: transaction)
            return (
                found.map { Contract.AvailabilityBlock($0, clocks.timeUnits(of: $0.serviceID)) }, found.last?.id.uuid
            )
        }
        var filter = AvailabilityAdjustmentFilter(enterprises: houses)
        filter.updated = export.updated
        let found = try transaction.availabilityAdjustments.list(filter, page)
        let clocks = try ServiceClocks(of: found.map(\.serviceID), for: call, in: transaction)
        return (found.map { clocks.wireForm(of: $0) }, found.last?.id.uuid)
    }
}

extension Contract.LedgerEntry {
    init(_ entry: LedgerEntry) {
        let scale = entry.currency.scale
        self.init(
            id: entry.id.uuid, enterpriseID: entry.enterpriseID.uuid, transactionID: entry.transactionID,
            accountID: entry.accountID.uuid, billID: entry.billID?.uuid,
            accountingCategoryID: entry.accountingCategoryID?.uuid, accountingItemID: entry.itemID,
            accountingItemType: sameChoice(entry.itemType), ledgerType: sameChoice(entry.line.ledger),
            ledgerEntryType: sameChoice(entry.side), postingDate: entry.postingDate.description,
            value: entry.line.value.magnitude.trimmed(toAtLeast: scale),
            netBaseValue: entry.line.netBase?.magnitude.trimmed(toAtLeast: scale), taxRateCode: entry.line.taxCode,
            createdUTC: entry.created
        )
    }
}
