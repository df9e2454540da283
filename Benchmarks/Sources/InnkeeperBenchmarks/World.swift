import CReferenceLoop
import Foundation
import Hospitality
import InnkeeperDemo
import InnkeeperOperations
import InnkeeperServer
import InnkeeperStore
import Logging

/// A database with the demonstration's house in London and as many reservations as are asked for.
struct World {
    let path: String
    let caller: Caller
    let service: Service
    let timeUnits: TimeUnits
    /// Those of the stay service.
    let categories: [ID<ResourceCategory>]
    let rateID: UUID
    let adultID: UUID
    let customers: [UUID]
    let now: Date

    /// The tokens that open the house.
    static var tokens: (client: String, access: String) {
        (DemoTokens.integrations[0].clientToken, DemoTokens.integrations[0].grossAccessToken)
    }

    var enterprise: Enterprise { caller.enterprises[0] }
    var today: UnitIndex { timeUnits.unit(at: now) }

    /// Furnishes a new database.
    init(at path: String) async throws {
        let now = SystemClock().now
        let store = try await Store.open(.sqlite(path: path), now: now)
        try await DemoWorld.create(in: store, now: now, size: DemoSize(historyDays: 12, futureDays: 8, guests: 200))
        let gateway = Gateway(store: store, clock: SystemClock(), ids: IDSource(), limit: nil, logger: Self.silent)
        let tokens = Self.tokens
        guard let caller = try await gateway.authenticate(clientToken: tokens.client, accessToken: tokens.access),
            let enterprise = caller.enterprises.first
        else { throw BenchmarkProblem("The demonstration's tokens open no house.") }
        self.path = path
        self.caller = caller
        self.now = now
        service = try await store.read { transaction in
            let services = try transaction.services.bookable(of: [enterprise.id])
            guard let service = services.first(where: { $0.timeUnits(in: enterprise.timeZone)?.unit == .day }) else {
                throw BenchmarkProblem("The house sells no nights.")
            }
            return service
        }
        guard let timeUnits = service.timeUnits(in: enterprise.timeZone) else {
            throw BenchmarkProblem("The house sells no nights.")
        }
        self.timeUnits = timeUnits
        let (id, owner) = (service.id, enterprise.id)
        categories = try await store.read { try $0.resourceCategories.active(of: id, of: owner).map(\.id) }
        rateID = try await store.read { transaction in
            let own: SQL = "SELECT id FROM rate WHERE service_id = \(id) AND base_rate_id IS NULL ORDER BY id"
            return try Self.ids(transaction, own)[0]
        }
        adultID = try await store.read { try $0.ageCategories.active(of: id, of: owner)[0].id.uuid }
        customers = try await store.read { try Self.ids($0, "SELECT id FROM customer ORDER BY id") }
        await store.close()
    }

    private init(_ other: World, at path: String) {
        self.path = path
        caller = other.caller
        service = other.service
        timeUnits = other.timeUnits
        categories = other.categories
        rateID = other.rateID
        adultID = other.adultID
        customers = other.customers
        now = other.now
    }

    /// The same world in another file, to be changed without this one.
    func copied(to path: String) throws -> World {
        try FileManager.default.copyItem(atPath: self.path, toPath: path)
        return World(self, at: path)
    }

    /// Fills the house up until it has `count` reservations.
    func fill(to count: Int) throws { try run(Crowd(world: self, count: count).script) }

    /// Brings `count` customers who have nothing yet.
    func bring(_ count: Int) throws { try run(Strangers(world: self, count: count).script) }

    /// Runs a script while no server has the database open.
    func run(_ script: String) throws {
        var message = [CChar](repeating: 0, count: 1000)
        guard reference_script(path, script, &message, message.count) == 0 else {
            let end = message.firstIndex(of: 0) ?? message.endIndex
            let text = String(decoding: message[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            throw BenchmarkProblem("The house could not be filled: \(text)")
        }
    }

    /// Works in this process, without HTTP.
    func with<Value>(
        isolation: isolated (any Actor)? = #isolation, _ body: (Call) async throws -> Value
    ) async throws -> Value {
        let store = try await Store.open(.sqlite(path: path), now: now)
        let ids = IDSource()
        let value = try await body(Call(caller: caller, store: store, now: now, makeUUID: { ids.next() }))
        await store.close()
        return value
    }

    private static let silent = Logger(label: "benchmark") { _ in SwiftLogNoOpLogHandler() }

    private static func ids(_ transaction: Transaction, _ sql: SQL) throws -> [UUID] {
        try transaction.rows(sql).map { try $0.uuid("id") }
    }
}
