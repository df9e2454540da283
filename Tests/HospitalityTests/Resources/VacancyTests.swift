import Foundation
import Hospitality
import Testing

@Suite("A resource that nobody uses")
struct VacancyTests {
    private let dorm = ID<Resource>(UUID())
    private let bed = ID<Resource>(UUID())
    private let other = ID<Resource>(UUID())
    private let monday = utc("2030-03-04T00:00:00Z")

    @Test("is used with what it is a part of, and with its parts, but not with its neighbours")
    func family() {
        let tick = monday.addingTimeInterval(3 * 86_400)
        let inBed = Vacancy(lastUse: [bed: .distantFuture], parents: [bed: dorm, other: dorm])
        #expect(inBed.stale(ready(dorm, bed, other), at: tick) == [other])
        let inDorm = Vacancy(lastUse: [dorm: .distantFuture], parents: [bed: dorm, other: dorm])
        #expect(inDorm.stale(ready(dorm, bed, other), at: tick).isEmpty)
    }

    @Test("is stale after whole days of twenty-four hours from whatever came last")
    func days() {
        let vacancy = Vacancy(lastUse: [bed: monday.addingTimeInterval(3600)], parents: [:])
        let twoDays = monday.addingTimeInterval(2 * 86_400)
        #expect(vacancy.stale(ready(bed, other), at: twoDays) == [other])
        #expect(vacancy.stale(ready(bed, other), at: twoDays.addingTimeInterval(3600)) == [bed, other])
    }

    @Test("has a circle in what it is a part of without harm")
    func circle() {
        let vacancy = Vacancy(lastUse: [bed: .distantFuture], parents: [bed: dorm, dorm: bed])
        #expect(vacancy.stale(ready(other), at: .distantFuture) == [other])
    }

    @Test("is looked for at four in the morning of the house", arguments: [
        ("2030-03-04T03:59:59Z", "2030-03-03T04:00:00Z"),
        ("2030-03-04T04:00:00Z", "2030-03-04T04:00:00Z"),
        // The clocks of London go forward at 01:00 on 31 March 2030.
        ("2030-03-31T03:30:00Z", "2030-03-31T03:00:00Z"),
    ])
    func round(now: String, round: String) {
        let opened = utc("2020-01-01T00:00:00Z")
        let house = Enterprise(
            id: ID(UUID()), chain: Chain(id: ID(UUID()), name: "Lights", createdAt: opened), name: "Lantern",
            timeZone: zone("Europe/London"), environmentCode: "UK-2022", taxEnvironmentCode: "UK-2022",
            defaultLanguageCode: "en-GB", address: Address(id: ID(UUID())), pricing: .gross,
            currencies: [AcceptedCurrency("GBP", isDefault: true)], createdAt: opened
        )
        #expect(house.lastRound(at: utc(now)) == utc(round))
    }

    private func ready(_ resources: ID<Resource>...) -> [ReadyResource] {
        resources.map { ReadyResource(id: $0, stateSet: monday, vacantDays: 2) }
    }
}
