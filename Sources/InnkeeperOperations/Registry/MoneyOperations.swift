import InnkeeperContract

/// Orders, charges, payments and bills, and how charges find their bills.
enum MoneyOperations {
    static let all: [any APIOperation.Type] = [
        BillsAdd.self, BillsClose.self, BillsDelete.self, BillsGetAll.self, BillsGetPdf.self,
        BillsUpdate.self,
        OrderItemsCancel.self, OrderItemsGetAll.self, OrdersAdd.self,
        AccountingItemsGetAll.self, AccountingItemsUpdate.self,
        OutletsGetAll.self, OutletItemsGetAll.self, OutletBillsAdd.self,
        BillingAutomationsAdd.self, BillingAutomationsDelete.self, BillingAutomationsGetAll.self,
        BillingAutomationsUpdate.self, BillingAutomationsUpdateAssignments.self,
        RoutingRulesAdd.self, RoutingRulesDelete.self, RoutingRulesGetAll.self, RoutingRulesUpdate.self,
        PaymentsAddExternal.self, PaymentsGetAll.self,
    ]
}
