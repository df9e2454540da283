import ArgumentParser
import Hospitality
import InnkeeperOperations
import InnkeeperServer

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
            let office = HousekeepingOffice(store: house.store)
            if let wanted {
                show(try await office.change(wanted, dirtiesAtCheckIn: atCheckIn, vacantDays: vacantDays))
            } else {
                for service in try await office.services() { show(service) }
            }
        }
    }

    private func show(_ service: Hospitality.Service) {
        let (name, terms) = (service.names.min { $0.key < $1.key }?.value ?? "", service.housekeeping)
        Terminal.say(
            "\(service.id)  \(name): dirty after \(terms.vacantDays) days without anybody"
                + (terms.dirtiesAtCheckIn ? ", and at check-in" : "")
        )
    }
}
