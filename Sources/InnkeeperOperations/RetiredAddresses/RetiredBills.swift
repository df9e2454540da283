import Foundation
import InnkeeperContract
import InnkeeperWire

/// Bills with what stands on them, as they were listed until September 2019: open and closed ones of every type.
extension RetiredAddresses {
    static let bills = [
        RetiredAddress("bills/getAllByCustomers", now: BillsGetAll.self) { asked, call in
            let owners = try asked.uuids("CustomerIds", count: RetiredAddress.listed)
            return try await bills(in: call) { .init(customerIDs: owners, limitation: $0, extent: .init(items: true)) }
        },
        RetiredAddress("bills/getAllByIds", now: BillsGetAll.self) { asked, call in
            let ids = try asked.uuids("BillIds", count: RetiredAddress.listed)
            return try await bills(in: call) { .init(billIDs: ids, limitation: $0, extent: .init(items: true)) }
        },
        RetiredAddress("bills/getAllClosed", now: BillsGetAll.self) { asked, call in
            let closed = try asked.oldInterval()
            return try await bills(in: call) {
                .init(state: .closed, limitation: $0, extent: .init(items: true), closedUTC: closed)
            }
        },
    ]

    private static func bills(
        in call: Call, _ request: (Contract.Limitation) -> BillsGetAll.Request
    ) async throws -> JSON {
        let found = try await BillsGetAll.everything("Bills", in: call, shapes: ["Bills": bill], request)
        return .object(["Bills": found["Bills"] ?? .array([])])
    }

    /// A bill always had a number and a date of issue then; an open one has neither any more.
    private static let bill: OldShape = [
        "Id", "CustomerId", "CompanyId", "CounterId", "State", "Type", .same("Number").or(.string("")),
        "VariableSymbol", .same("IssuedUtc").or("CreatedUtc"), "DueUtc", "Notes",
        .list("Revenue", of: accountingItem), .list("Payments", of: accountingItem),
    ]

    /// A company could not owe anything then; what one owes now is shown as if its account were a customer.
    static let accountingItem: OldShape = [
        "Id", .same("CustomerId").or("AccountId"), "ProductId", "ServiceId", "OrderId", "BillId",
        "CreditCardId", "InvoiceId", "AccountingCategoryId", .part("Amount", of: amount), "Type", "SubType",
        .same("Name").or(.string("")), "Notes",
        .same("ConsumptionUtc").or("ClosedUtc"), "ClosedUtc",
    ]

    private static let amount: OldShape = ["Currency", "NetValue", "GrossValue", "TaxValues"]
}
