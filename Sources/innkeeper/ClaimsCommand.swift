import ArgumentParser
import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper claims`.
struct ClaimsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims", abstract: "Shows and ticks off which products guests have taken.",
        discussion: """
            One line for each product that is consumed on the day: its identifier, the guest, how many, what, and when \
            it was claimed. Columns are separated by tabs. Integrations see it as ClaimedUtc of the order item.
            """
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: "The enterprise, by identifier or name.")
    var enterprise: String

    @Option(help: ArgumentHelp("The day of consumption, 2026-11-21; today without it.", valueName: "day"))
    var day: String?

    @Option(help: ArgumentHelp("The order item that is claimed now.", valueName: "identifier"))
    var claim: String?

    @Option(help: ArgumentHelp("The order item that was ticked off by mistake.", valueName: "identifier"))
    var undo: String?

    func run() async throws {
        guard [day, claim, undo].count(where: { $0 != nil }) <= 1 else {
            throw CommandRefused("Say one of --day, --claim and --undo.")
        }
        let day = try self.day.map(Typed.day)
        let item: ID<OrderItem>? = try (claim ?? undo).map { try Typed.id($0) }
        try await House.with(try house.settings()) { house in
            let (office, now) = (ClaimOffice(store: house.store), house.clock.now)
            if let item {
                return try await office.claim(item, at: enterprise, undoes: undo != nil, now: now)
            }
            for product in try await office.list(at: enterprise, on: day, now: now) {
                Terminal.say(Self.line(product))
            }
        }
    }

    private static func line(_ product: ClaimOffice.Claimable) -> String {
        let item = product.item
        return [
            item.id.description, product.guest, String(item.unitCount), item.billingName ?? "",
            item.claimed.map { $0.ISO8601Format() } ?? "",
        ].joined(separator: "\t")
    }
}
