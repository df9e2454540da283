import InnkeeperContract

/// Orders, charges, payments and bills.
enum MoneyOperations {
    static let all: [any APIOperation.Type] = [
        BillsClose.self, BillsGetAll.self, OrderItemsGetAll.self, OrdersAdd.self, PaymentsAddExternal.self,
        PaymentsGetAll.self,
    ]
}
