import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists bills, newest first: open and closed ones of both types, unless the request says otherwise.
///
/// Bills that undo others are listed where that is asked for, and where they are named. The deprecated extent adds what
/// stands on the bills.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension BillsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let filter = BillFilter(request, enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        // An empty list asks for nothing.
        if let states = request.correctionState, states.isEmpty { return Response(bills: [], cursor: nil) }
        let page = Page(request.limitation)
        let hasContents = request.extent?.items ?? false

        let (bills, contents): ([Bill], [ID<Bill>: BillContents]) = try await call.store.read { transaction in
            let bills = try transaction.bills.list(filter, page)
            return (bills, hasContents ? try Self.contents(of: bills, filter.enterprises, transaction) : [:])
        }
        return Response(
            bills: bills.map { Contract.Bill($0, contents: contents[$0.id] ?? BillContents()) },
            cursor: bills.last?.id.uuid
        )
    }

    private static func contents(
        of bills: [Bill], _ enterprises: [ID<Enterprise>], _ transaction: Transaction
    ) throws -> [ID<Bill>: BillContents] {
        let ids = bills.map(\.id)
        var contents: [ID<Bill>: BillContents] = [:]
        for item in try transaction.orderItems.on(bills: ids, of: enterprises) {
            if let bill = item.billID { contents[bill, default: BillContents()].items.append(item) }
        }
        for payment in try transaction.payments.on(bills: ids, of: enterprises) {
            if let bill = payment.billID { contents[bill, default: BillContents()].payments.append(payment) }
        }
        return contents
    }
}

extension BillFilter {
    fileprivate init(_ request: BillsGetAll.Request, enterprises: [ID<Enterprise>]) {
        self.init(enterprises: enterprises)
        ids = InnkeeperOperations.ids(request.billIDs)
        owners = InnkeeperOperations.ids(request.customerIDs)
        state = request.state.map { $0 == .open ? .open : .closed }
        let corrections = request.correctionState ?? (request.billIDs == nil ? [.bill] : [.bill, .correctiveBill])
        isCorrective = Set(corrections).count == 1 ? corrections[0] == .correctiveBill : nil
        type = request.type.map { $0 == .receipt ? .receipt : .invoice }
        created = request.createdUTC.map { InstantInterval($0) }
        updated = request.updatedUTC.map { InstantInterval($0) }
        // A bill is issued when it closes, so the deprecated filter means the same.
        issued = (request.issuedUTC ?? request.closedUTC).map { InstantInterval($0) }
        paid = request.paidUTC.map { InstantInterval($0) }
        due = request.dueUTC.map { InstantInterval($0) }
    }
}
