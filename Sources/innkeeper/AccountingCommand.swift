import ArgumentParser
import Hospitality
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper accounting`.
struct AccountingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounting", abstract: "Shows and changes how a house books and prints its bills.",
        discussion: """
            A house that tracks receivables claims what is owed on an invoice until it is paid; otherwise an external \
            system does. The template is that of bills that are printed without saying which: Detailed, Consumption, \
            Reservation, OrderItem or Guest.
            """
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: "The enterprise, by identifier or name.")
    var enterprise: String

    @Flag(inversion: .prefixedNo, help: "Whether what is owed on invoices is tracked here.")
    var trackReceivables: Bool?

    @Option(name: .customLong("bill-template"), help: "How bills are printed where nobody says how.")
    var billTemplate: String?

    func run() async throws {
        let template = try billTemplate.map { name in
            guard let template = BillPrint.Template(rawValue: name) else {
                let names = BillPrint.Template.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandRefused("--bill-template must be one of \(names).")
            }
            return template
        }
        try await House.with(try house.settings()) { house in
            let accounting = try await AccountingOffice(store: house.store).change(
                enterprise, tracksReceivables: trackReceivables, billTemplate: template, now: house.clock.now
            )
            let tracking = accounting.tracksReceivables ? "claimed until they are paid" : "tracked elsewhere"
            Terminal.say("\(enterprise): invoices are \(tracking), bills are \(accounting.billTemplate.rawValue)")
        }
    }
}
