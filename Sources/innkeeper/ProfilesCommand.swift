import ArgumentParser
import Hospitality
import InnkeeperOperations
import InnkeeperServer

/// `innkeeper profiles`.
struct ProfilesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles", abstract: "Shows and changes what a house has to know of everybody who stays.",
        discussion: """
            Nobody is checked out while a profile of those who stay with him lacks what the house wants, some of \
            \(known). At first a house wants nothing.
            """
    )

    private static let known = ProfileFact.allCases.map(\.rawValue).joined(separator: ", ")

    @OptionGroup var house: HouseFlags

    @Argument(help: "The enterprise, by identifier or name.")
    var enterprise: String

    @Option(name: .customLong("want"), help: "What a profile has to tell, separated by commas; none for nothing.")
    var wanted: String?

    func run() async throws {
        let facts = try wanted.map(Self.facts)
        try await House.with(try house.settings()) { house in
            let wanted = try await ProfileOffice(store: house.store).want(facts, in: enterprise, now: house.clock.now)
            let names = ProfileFact.allCases.filter(wanted.contains).map(\.rawValue).joined(separator: ", ")
            Terminal.say("\(enterprise): profiles have to tell \(names.isEmpty ? "nothing but a name" : names)")
        }
    }

    private static func facts(_ text: String) throws -> Set<ProfileFact> {
        guard text != "none" else { return [] }
        return Set(
            try text.split { $0 == "," || $0 == " " }.map { name in
                guard let fact = ProfileFact(rawValue: String(name)) else {
                    throw CommandRefused("--want must be none, or some of \(known).")
                }
                return fact
            }
        )
    }
}
