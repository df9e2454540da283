import InnkeeperTesting
import InnkeeperWire
import Testing

/// What to ask about cards, drawers and exports.
extension DemoGuide {
    private static let page = #""Limitation":{"Count":100}"#

    func paymentsRequest(for path: String) async throws -> String? {
        switch path {
        case "cashierTransactions/getAll": return "\(created),\(Self.page)"
        case "creditCards/getAll":
            return #""UpdatedUtc":{"StartUtc":"2026-10-01T00:00:00Z","EndUtc":"2026-12-01T00:00:00Z"},\#(Self.page)"#
        case "exchangeRates/getAll": return ""
        case "preauthorizations/getAllByCustomers":
            let request = try await paymentsRequest(for: "creditCards/getAll") ?? ""
            let cards = try await client.ask("creditCards/getAll", request)
            let ids = Set(cards.json["CreditCards"].items.compactMap { $0["CustomerId"].text }).map { "\"\($0)\"" }
            return #""CustomerIds":[\#(ids.joined(separator: ","))]"#
        case "exports/getAll":
            let export = try await client.ask("exports/add", #""EntityType":"Company""#).json["Export"]["Id"].text
            return #""ExportIds":["\#(try #require(export))"]"#
        case "fiscalMachineCommands/getAll":
            let devices = try await client.ask("devices/getAll").json["Devices"]
            let machine = try devices.item("Type", "FiscalMachine").id
            return #""DeviceIds":["\#(machine)"],"States":["Processed"],\#(Self.page)"#
        case "ledgerBalances/getAll":
            return #""Date":{"Start":"2026-11-15","End":"2026-11-20"},"LedgerTypes":["Guest"],\#(Self.page)"#
        default: return nil
        }
    }
}
