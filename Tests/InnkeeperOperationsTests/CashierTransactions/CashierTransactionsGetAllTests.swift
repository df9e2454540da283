import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperContract
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("cashierTransactions/getAll")
struct CashierTransactionsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists cash that came in and was paid back, counted from one, newest first")
    func list() async throws {
        for pounds in ["20.50", "-3"] { try await payCash(pounds) }
        let all = try await transactions(#""CreatedUtc": {"StartUtc": "\#(hotel.time(1, 0))", "EndUtc": null}"#)
        #expect(all.map { $0["Type"].text } == ["CashOut", "CashIn"])
        #expect(all.map { $0["Number"].text } == ["2", "1"])
        #expect(all.map { $0["Amount"]["Value"].digits } == ["-3.00", "20.50"])
        #expect(all[0]["CashierId"].text == hotel.drawer.id.description)
        let payments = try await hotel.listPayments(#""AccountIds": ["\#(hotel.ada.id)"]"#)
        #expect(all.map { $0["PaymentId"].text } == payments.map { $0["Id"].text })
        let one = try await transactions(#""CashierTransactionIds": ["\#(all[1]["Id"].text ?? "")"]"#)
        #expect(one.map { $0["Number"].text } == ["1"])
    }

    @Test("knows only cash: no other payment goes through a drawer")
    func cashOnly() async throws {
        _ = try await hotel.paid("5")
        let all = try await transactions(#""CreatedUtc": {"StartUtc": "\#(hotel.time(1, 0))", "EndUtc": null}"#)
        #expect(all.isEmpty)
    }

    @Test("wants transactions or an interval")
    func filterRequired() async throws {
        let (status, _) = try await hotel.post("cashierTransactions/getAll", #"{"Limitation": {"Count": 9}}"#)
        #expect(status == 400)
    }

    private func payCash(_ pounds: String) async throws {
        var house = hotel.enterprise
        house.accounting.enabledExternalPaymentTypes = ["Cash"]
        let caller = Caller(integration: hotel.integration, token: hotel.caller.token, enterprises: [house])
        let amount = try JSON(parsing: Array(#"{"Currency": "GBP", "GrossValue": \#(pounds)}"#.utf8))
        _ = try await hotel.call(
            PaymentsAddExternal.self,
            PaymentsAddExternal.Request(
                accountID: hotel.ada.id.uuid,
                amount: Contract.ExtendedAmountParameters(from: WireObject(amount)), type: .cash
            ),
            as: caller
        )
    }

    private func transactions(_ filter: String) async throws -> [JSON] {
        let (status, answer) = try await hotel.post(
            "cashierTransactions/getAll", #"{\#(filter), "Limitation": {"Count": 9}}"#
        )
        #expect(status == 200, "\(answer)")
        return answer["CashierTransactions"].items
    }
}
