public import Foundation
import Hospitality
import InnkeeperOperations
public import InnkeeperStore
import InnkeeperValues

/// How much past and future a demonstration has, in days.
public struct DemoSize: Sendable {
    public let historyDays: Int
    public let futureDays: Int
    /// Profiles of guests that each house begins with.
    public let guests: Int

    public init(historyDays: Int, futureDays: Int, guests: Int) {
        self.historyDays = historyDays
        self.futureDays = futureDays
        self.guests = guests
    }

    /// Two years that were, half a year to come.
    public static let full = DemoSize(historyDays: 730, futureDays: 183, guests: 1500)
    /// Enough for a test.
    public static let short = DemoSize(historyDays: 12, futureDays: 20, guests: 40)
}

/// Two believable houses of one chain: one in London with gross prices, one in Washington with net prices.
///
/// The same seed, instant and size make the same world, down to the identifiers.
public enum DemoWorld {
    /// Creates the world where the database holds no enterprise yet.
    ///
    /// - Parameter vault: Seals the papers of guests; without a key they have none.
    /// - Returns: False when there was one, and nothing was done.
    @discardableResult
    public static func create(
        in store: Store, seed: UInt64 = 1, now: Date, size: DemoSize = .full, vault: DocumentVault = .withoutKey
    ) async throws -> Bool {
        let isNew = try await store.write { transaction in
            guard try transaction.enterprises.count() == 0 else { return false }
            var builder = try DemoBuilder(seed: seed, now: now, size: size)
            try builder.build(in: transaction, vault)
            return true
        }
        guard isNew else { return false }
        // With identifiers of their own: the stays of a seed stay the same, whatever is booked of them.
        let ids = IDSource(
            milliseconds: { UInt64(max(0, now.timeIntervalSince1970 * 1000)) }, random: { seed &+ 2 }
        )
        try await NightRun(store: store) { ids.next() }.bookLedgers(at: now)
        return true
    }
}

/// Builds the world inside one transaction: it is there as a whole or not at all.
private struct DemoBuilder {
    let now: Date
    let size: DemoSize
    let opening: Date
    let ids: DemoIDs
    let chain: Chain
    var random: DemoRandom

    init(seed: UInt64, now: Date, size: DemoSize) throws {
        self.now = now
        self.size = size
        opening = now.addingTimeInterval(-Double(size.historyDays + 90) * 86_400)
        ids = DemoIDs(seed: seed)
        random = DemoRandom(seed: seed &+ 1)
        chain = Chain(id: ids.next(at: opening), name: "Lamplighter & Almanac", createdAt: opening)
    }

    mutating func build(in transaction: Transaction, _ vault: DocumentVault) throws {
        try transaction.expectManyRows()
        try transaction.chains.insert(chain)
        var guests = DemoGuests()
        var houses: [DemoHouse] = []
        for place in [DemoPlace.london, .washington] {
            var house = try DemoHouse(place, of: chain, opening: opening, ids: ids)
            try house.furnish(in: transaction)
            houses.append(house)
        }
        try guests.arrive(
            size.guests * houses.count, at: chain, from: opening, ids: ids, random: &random, in: transaction
        )
        let integrations = try insertTokens(for: houses, in: transaction)
        let loyalty = DemoLoyalty(chain: chain, ids: ids, opening: opening)
        // With chances of their own: the stays of a seed stay the same, whoever joins.
        var chances = DemoRandom(seed: 13)
        try loyalty.enroll(guests.customers, by: integrations[0], random: &chances, in: transaction)
        let people = DemoPeople(chain: chain, ids: ids, opening: opening, guests: guests, vault: vault)
        try people.write(by: integrations[0], at: houses, in: transaction)
        for house in houses { try live(in: house, guests, integrations, transaction) }
    }

    private mutating func live(
        in house: DemoHouse, _ guests: DemoGuests, _ integrations: [Integration], _ transaction: Transaction
    ) throws {
        try insertSeason(in: house, transaction)
        try house.insertFeastPrices(from: now, in: transaction)
        var calendar = DemoCalendar(house: house, now: now, size: size, random: random)
        let stays = calendar.stays(except: DemoDesk.repaired(in: house)?.id)
        random = calendar.random
        let others =
            try DemoParking(house: house, now: now, size: size).stays()
            + DemoCancellations(house: house, now: now, size: size).stays()
        var history = DemoHistory(
            house: house, guests: guests, chain: chain, profileID: integrations[0].id.uuid, now: now, random: random
        )
        let booked = (stays + others).sorted { ($0.created, $0.resource.id) < ($1.created, $1.resource.id) }
        try history.write(booked, in: transaction)
        random = history.random
        let occupied = Set(stays.filter { $0.state == .started }.map(\.resource.id))
        let desk = DemoDesk(house: house, integrations: integrations, now: now)
        try desk.prepare(occupied: occupied, random: &random, in: transaction)
        try DemoPayments(house: house, now: now).write(guests.customers, integrations[0], in: transaction)
        let keys = DemoRoomKeys(house: house, integrations: integrations, now: now)
        var chances = DemoRandom(seed: 14)
        try keys.hand(random: &chances, in: transaction)
        try keys.write(random: &chances, in: transaction)
        try DemoStayExtras(house: house, profileID: integrations[0].id.uuid, now: now).write(in: transaction)
        try DemoAvailability(house: house, chain: chain, booker: guests.customers[0], now: now).write(in: transaction)
        try DemoBills(
            house: house, chain: chain, companies: guests.companies, profileID: integrations[0].id.uuid, now: now
        ).write(in: transaction)
        try house.insertRestrictions(from: now, in: transaction)
        try house.insertVouchers(from: now, in: transaction)
    }

    /// Summers and weekends cost more; a year ahead is priced.
    private func insertSeason(in house: DemoHouse, _ transaction: Transaction) throws {
        guard let best = house.rates["Best available"] else { return }
        let today = house.timeUnits.unit(at: now)
        let prices = (-size.historyDays..<400).map { day in
            let unit = today.advanced(by: day)
            let date = house.timeUnits.firstDay(of: unit)
            let season = [6, 7, 8, 12].contains(date.month) ? 20 : 0
            let weekend = [.friday, .saturday].contains(date.weekday) ? 15 : 0
            return DatedPrice(rate: best.id, unit: unit, value: house.price(ExactDecimal(110 + season + weekend)))
        }
        try transaction.ratePrices.set(prices, of: house.enterprise.id)
    }

    private func insertTokens(
        for houses: [DemoHouse], in transaction: Transaction
    ) throws -> [Integration] {
        let portfolio = Portfolio(id: ids.next(at: opening), name: "Both houses", createdAt: opening)
        try transaction.portfolios.insert(portfolio)
        for house in houses { try transaction.portfolios.link(house.enterprise.id, to: portfolio.id, at: opening) }
        var integrations: [Integration] = []
        for tokens in DemoTokens.integrations {
            let integration = Integration(id: ids.next(at: opening), name: tokens.name, createdAt: opening)
            try transaction.integrations.insert(integration, clientToken: TokenHash(of: tokens.clientToken))
            integrations.append(integration)
            for (house, token) in zip(houses, [tokens.grossAccessToken, tokens.netAccessToken]) {
                try insert(token, for: integration, .enterprise(house.enterprise.id), in: transaction)
            }
        }
        let first = integrations[0]
        try insert(DemoTokens.portfolioAccessToken, for: first, .portfolio(portfolio.id), in: transaction)
        try insert(
            DemoTokens.serviceAccessToken, for: first, .enterprise(houses[0].enterprise.id),
            service: houses[0].stays.id,
            in: transaction
        )
        return integrations
    }

    private func insert(
        _ token: String, for integration: Integration, _ scope: AccessToken.Scope, service: ID<Service>? = nil,
        in transaction: Transaction
    ) throws {
        try transaction.accessTokens.insert(
            AccessToken(
                id: ids.next(at: opening), integrationID: integration.id, scope: scope, serviceID: service,
                createdAt: opening
            ),
            hash: TokenHash(of: token)
        )
    }
}
