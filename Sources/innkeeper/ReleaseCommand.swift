import ArgumentParser
import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper release`.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Decides when what an availability block has set aside goes back to the public.",
        discussion: """
            It counts for one availability adjustment, by the identifier that availabilityAdjustments/getAll tells, \
            and goes before the release of its block. The night run does it. Where others change how much is set \
            aside, the decision stays.
            """
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: "The availability adjustment, by identifier.")
    var adjustment: String

    @Option(help: ArgumentHelp("The moment in UTC, 2026-11-21T12:00:00Z.", valueName: "instant"))
    var at: String?

    @Flag(help: "Leaves it to the block again.")
    var byBlock = false

    func run() async throws {
        let id: ID<AvailabilityAdjustment> = try Typed.id(adjustment)
        guard (at != nil) != byBlock else { throw CommandRefused("Say --at a moment, or --by-block.") }
        let instant = try at.map { text in
            guard let instant = try? Date(text, strategy: .iso8601) else {
                throw CommandRefused("A moment is written like 2026-11-21T12:00:00Z.")
            }
            return instant
        }
        try await House.with(try house.settings()) { house in
            let office = ReleaseOffice(store: house.store)
            let changed = try await office.release(id, at: instant, now: house.clock.now)
            let release = changed.firstRelease.map { "released at \($0.ISO8601Format())" } ?? "never released"
            Terminal.say("\(changed.id)  \(changed.value.count): \(release)")
        }
    }
}
