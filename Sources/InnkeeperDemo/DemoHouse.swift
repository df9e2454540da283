import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// One house of the demonstration with everything that stands in it before the first guest comes.
struct DemoHouse: Sendable {
    let place: DemoPlace
    let enterprise: Enterprise
    let ids: DemoIDs
    let opening: Date
    let currency: Currency

    let stays: Service
    let parking: Service
    let bar: Service
    var rooms: [DemoRooms] = []
    var adult: AgeCategory
    var child: AgeCategory
    let driver: AgeCategory
    var accounting: [String: AccountingCategory] = [:]
    var segments: [BusinessSegment] = []
    var sources: [Source] = []
    var departments: [Department] = []
    var products: [String: Product] = [:]
    var rates: [String: Rate] = [:]
    var billCounter: Counter

    init(_ place: DemoPlace, of chain: Chain, opening: Date, ids: DemoIDs) throws {
        guard let currency = Currency(place.currency) else { throw DemoProblem("There is no \(place.currency).") }
        self.place = place
        self.ids = ids
        self.opening = opening
        self.currency = currency
        enterprise = try place.enterprise(
            id: ids.next(at: opening), addressID: ids.next(at: opening), chain: chain, at: opening
        )
        let id = enterprise.id
        stays = Service(
            id: ids.next(at: opening), enterpriseID: id, names: [place.language: "Stays"],
            kind: .bookable(BookableTimes(unit: .day, startOffset: .hours(15), endOffset: .hours(11))), created: opening
        )
        parking = Service(
            id: ids.next(at: opening), enterpriseID: id, names: [place.language: "Parking"],
            kind: .bookable(BookableTimes(unit: .hour)), ordering: 1, created: opening
        )
        bar = Service(
            id: ids.next(at: opening), enterpriseID: id, names: [place.language: "Bar and extras"],
            kind: .additional(promotions: [.duringStay, .beforeCheckOut]), ordering: 2, created: opening
        )
        adult = AgeCategory(
            id: ids.next(at: opening), enterpriseID: id, serviceID: stays.id, minimalAge: 18,
            names: [place.language: "Adults"], classification: .adult, created: opening
        )
        child = AgeCategory(
            id: ids.next(at: opening), enterpriseID: id, serviceID: stays.id, minimalAge: 0, maximalAge: 17,
            names: [place.language: "Children"], classification: .child, created: opening
        )
        driver = AgeCategory(
            id: ids.next(at: opening), enterpriseID: id, serviceID: parking.id, minimalAge: 17,
            names: [place.language: "Drivers"], classification: .adult, created: opening
        )
        billCounter = Counter(
            id: ids.next(at: opening), enterpriseID: id, name: "Bills", type: .bill, isDefault: true,
            format: "\(place.shortName.prefix(2).uppercased())-{0:D6}", created: opening
        )
    }

    /// The nights of the house.
    var timeUnits: TimeUnits { timeUnits(of: stays) }

    func timeUnits(of service: Service) -> TimeUnits {
        guard let units = service.timeUnits(in: enterprise.timeZone) else {
            preconditionFailure("Stays and parking are bookable.")
        }
        return units
    }

    var taxRules: TaxRules {
        TaxRules(environment: place.taxEnvironment, pricing: place.pricing, precision: enterprise.taxPrecision)
    }

    func price(_ value: ExactDecimal) -> ExactDecimal { (value * place.priceLevel).rounded(to: currency.scale) }

    func texts(_ text: String) -> [String: String] { [place.language: text] }
}

/// Rooms of one category.
struct DemoRooms: Sendable {
    let category: ResourceCategory
    var resources: [Resource]
    /// How full the house usually is here, in percent; zero where nothing is sold in the demonstration's past.
    let occupancy: Int
}
