import ArgumentParser
import Hospitality
import InnkeeperServer
import InnkeeperStore

/// `innkeeper housekeeping`.
struct HousekeepingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "housekeeping", abstract: "Shows and changes when what a service sells becomes dirty by itself.",
        discussion: """
            Who leaves always leaves a room to be cleaned. With --at-check-in it is to be cleaned from the moment at \
            which somebody moves in, and after --vacant-days without anybody in it, at four in the morning.
            """
    )

    @OptionGroup var house: HouseFlags

    @Argument(help: "The bookable service, by identifier; without it all are listed.")
    var service: String?

    @Flag(inversion: .prefixedNo, help: "Whether check-in makes a room dirty.")
    var atCheckIn: Bool?

    @Option(name: .customLong("vacant-days"), help: "From 1 to 7.")
    var vacantDays: Int?

    func run() async throws {
        let most = HousekeepingTerms.mostVacantDays
        guard (1...most).contains(vacantDays ?? most) else {
            throw CommandRefused("--vacant-days must be from 1 to \(most).")
        }
        guard service != nil || (atCheckIn == nil && vacantDays == nil) else {
            throw CommandRefused("Say which service changes, by its identifier.")
        }
        let wanted: ID<Hospitality.Service>? = try service.map { try Typed.id($0) }
        try await House.with(try house.settings()) { house in
            let services = try await house.store.read { transaction in
                try transaction.services.bookable(of: try transaction.enterprises.list().map(\.id))
            }
            let chosen = services.filter { wanted == nil || wanted == $0.id }
            guard wanted == nil || !chosen.isEmpty else { throw CommandRefused("There is no such service.") }
            for service in chosen { try await change(service, in: house.store) }
        }
    }

    private func change(_ service: Hospitality.Service, in store: Store) async throws {
        let old = service.housekeeping
        let terms = HousekeepingTerms(
            dirtiesAtCheckIn: atCheckIn ?? old.dirtiesAtCheckIn, vacantDays: vacantDays ?? old.vacantDays
        )
        if self.service != nil, terms != old {
            try await store.write { try $0.services.set(terms, of: service.id, in: service.enterpriseID) }
        }
        let shown = self.service == nil ? old : terms
        let name = service.names.min { $0.key < $1.key }?.value ?? ""
        Terminal.say(
            "\(service.id)  \(name): dirty after \(shown.vacantDays) days without anybody"
                + (shown.dirtiesAtCheckIn ? ", and at check-in" : "")
        )
    }
}
