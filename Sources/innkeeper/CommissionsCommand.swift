import ArgumentParser
import Hospitality
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper commissions`.
struct CommissionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commissions", abstract: "Estimates what the house owes to its travel agencies.",
        discussion: """
            One line for each stay that ends in these days and that an agency with a contract in force has brought: \
            the agency, the stay, what the commission is a share of, the share, the commission, and whether it is \
            included in the rate. Columns are separated by tabs.
            """
    )

    @OptionGroup var house: HouseFlags

    @Option(help: ArgumentHelp("The enterprise, by identifier or name.", valueName: "enterprise"))
    var enterprise: String

    @Option(help: ArgumentHelp("The first day of departure, 2026-11-01.", valueName: "day"))
    var from: String

    @Option(help: ArgumentHelp("The last day of departure, 2026-11-30.", valueName: "day"))
    var to: String

    func run() async throws {
        let (first, last) = (try Typed.day(from), try Typed.day(to))
        try await House.with(try house.settings()) { house in
            let office = CommissionOffice(store: house.store)
            for stay in try await office.stays(at: enterprise, from: first, to: last) {
                Terminal.say(Self.line(stay))
            }
        }
    }

    private static func line(_ stay: AgencyStay) -> String {
        let scale = stay.currency.scale
        let included = stay.contract.isCommissionIncluded.map { $0 ? "included" : "on top" } ?? "unspecified"
        return [
            stay.agency, stay.number, "\(stay.base.trimmed(toAtLeast: scale)) \(stay.currency)",
            stay.contract.commission.map { "\($0.trimmed(toAtLeast: 2))" } ?? "",
            stay.commission.map { "\($0.trimmed(toAtLeast: scale)) \(stay.currency)" } ?? "", included,
        ].joined(separator: "\t")
    }
}
