import ArgumentParser
import Foundation
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper furnish`.
struct FurnishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "furnish", abstract: "Makes a house of your own from a description, and a pair of tokens for it.",
        discussion: """
            The description is a file in YAML or JSON; Examples/house.yaml explains every member, and ten lines are \
            enough. The house is made as a whole or not at all, in a database that is new or has other houses. One \
            line tells each thing that was made: what it is, its identifier, its name; columns are separated by tabs.
            """
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: ArgumentHelp("The description.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("What the integration is called that gets the tokens.", valueName: "name"))
    var name: String = "Integration"

    func run() async throws {
        let (description, name) = (try DescriptionFile.read(file), name)
        try await House.with(try house.settings(), creating: true) { house in
            let (ids, now) = (IDSource(by: house.clock), house.clock.now)
            let office = TokenOffice(store: house.store, ids: ids)
            let made = try await house.store.write { transaction in
                let furnishing = try HouseFurnishing.furnish(description, now: now, in: transaction) { ids.next() }
                let pair = try office.create(
                    enterprise: furnishing.enterprise.id.description, name: name, at: now, in: transaction
                )
                return (pieces: furnishing.pieces, pair: pair)
            }
            for piece in made.pieces {
                Terminal.say("\(piece.kind)\t\(piece.id.uuidString.lowercased())\t\(piece.name)")
            }
            made.pair.show()
        }
    }
}
