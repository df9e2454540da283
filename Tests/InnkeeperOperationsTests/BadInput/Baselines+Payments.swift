import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Requests about cards, requests to pay, drawers and the ledger.
extension Baselines {
    private static let page = #""Limitation": {"Count": 10}"#

    func paymentsRequest(_ path: String) async throws -> String? {
        let (pounds, ada) = (#"{"Currency": "GBP", "GrossValue": 10}"#, "\(hotel.ada.id)")
        let soon = hotel.time(9, 12)
        switch path {
        case "creditCards/addTokenized":
            return """
                "CustomerId": "\(ada)",
                "CreditCardData": {"StorageData": "sandbox-visa", "Expiration": "2031-04"}
                """
        case "creditCards/charge": return #""CreditCardId": "\#(try await card())", "Amount": \#(pounds)"#
        case "creditCards/disable": return #""CreditCardId": "\#(try await card())""#
        case "creditCards/getAll": return #""CustomerIds": ["\#(ada)"], \#(Self.page)"#
        case "payments/addCreditCard":
            return """
                "CustomerId": "\(ada)", "Amount": \(pounds),
                "CreditCard": {"Type": "Visa", "Number": "411111******1111", "Name": "Ada"}
                """
        case "payments/addAlternative":
            return """
                "CustomerId": "\(ada)", "Amount": {"Currency": "GBP", "GrossValue": 10, "TaxCodes": []},
                "Data": {"Discriminator": "ApplePay"}
                """
        case "payments/refund":
            let charged = try await hotel.post(
                "creditCards/charge", #"{"CreditCardId": "\#(try await card())", "Amount": \#(pounds)}"#
            )
            return """
                "PaymentId": "\(charged.json["PaymentId"].text ?? "")", "AccountId": "\(ada)", "Reason": "Left early"
                """
        case "preauthorizations/getAllByCustomers": return #""CustomerIds": ["\#(ada)"]"#
        case "cashierTransactions/getAll":
            return """
                "CreatedUtc": {"StartUtc": "\(hotel.time(1, 0))", "EndUtc": "\(hotel.time(9, 0))"}, \(Self.page)
                """
        case "exchangeRates/getAll": return ""
        case "paymentRequests/add": return #""PaymentRequests": [\#(paymentRequest(until: soon))]"#
        case "paymentRequests/cancel":
            let added = try await hotel.post(
                "paymentRequests/add", #"{"PaymentRequests": [\#(paymentRequest(until: soon))]}"#
            )
            return #""PaymentRequestIds": ["\#(added.json["PaymentRequests"][0]["Id"].text ?? "")"]"#
        case "paymentMethodRequests/add":
            return """
                "AccountId": "\(ada)", "ExpirationUtc": "\(soon)", "Description": "Your card",
                "PaymentMethods": ["PaymentCard"]
                """
        case "exports/add":
            // Another one of the same kind is refused until the last one is written.
            try await hotel.door.workOnExports { $0 }
            return #""EntityType": "Bill""#
        case "exports/getAll": return #""ExportIds": ["\#(ada)"]"#
        case "fiscalMachineCommands/getAll": return #""CommandIds": ["\#(ada)"], \#(Self.page)"#
        case "billingAutomationPaymentPlans/add":
            let automation = try await hotel.added(automation: hotel.automation())["Id"].text
            return """
                "BillingAutomationId": "\(automation ?? "")", "CustomerId": "\(ada)", "Name": "Monthly",
                "PaymentOffsetDays": 3,
                "PaymentRequest": {"PaymentMethods": ["PaymentCard"], "Message": "Your rent", "SendEmail": true,
                                   "ExpirationDateUtc": "\(soon)"}
                """
        case "ledgerBalances/getAll":
            return """
                "Date": {"Start": "2030-03-01", "End": "2030-03-05"}, "LedgerTypes": ["Guest"], \(Self.page)
                """
        default: return nil
        }
    }

    private func paymentRequest(until instant: String) -> String {
        """
        {"AccountId": "\(hotel.ada.id)", "Amount": {"Currency": "GBP", "Value": 10}, "Type": "Payment",
         "Reason": "Deposit", "ExpirationUtc": "\(instant)", "Description": "Deposit"}
        """
    }

    private func card() async throws -> String {
        let added = try await hotel.post(
            "creditCards/addTokenized",
            """
            {"CustomerId": "\(hotel.ada.id)",
             "CreditCardData": {"StorageData": "sandbox-visa", "Expiration": "2031-04"}}
            """
        )
        return try #require(added.json["CreditCardId"].text)
    }
}
