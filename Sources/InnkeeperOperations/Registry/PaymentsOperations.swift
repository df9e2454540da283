import InnkeeperContract

/// Payments, cards, requests to pay, cashiers, the ledger and its exports.
enum PaymentsOperations {
    static let all: [any APIOperation.Type] = [
        BillingAutomationPaymentPlansAdd.self, CashierTransactionsGetAll.self, CashiersGetAll.self,
        CreditCardsAddTokenized.self, CreditCardsCharge.self,
        CreditCardsDisable.self, CreditCardsGetAll.self, ExchangeRatesGetAll.self, ExportsAdd.self,
        ExportsGetAll.self, FiscalMachineCommandsGetAll.self, LedgerBalancesGetAll.self,
        PaymentMethodRequestsAdd.self, PaymentRequestsAdd.self, PaymentRequestsCancel.self,
        PaymentRequestsGetAll.self, PaymentsAddAlternative.self, PaymentsAddCreditCard.self, PaymentsRefund.self,
        PreauthorizationsGetAllByCustomers.self,
    ]
}
