public import Foundation
public import Hospitality
public import InnkeeperContract
public import InnkeeperOperations
public import InnkeeperStore
public import InnkeeperWire

/// The Lantern, a house in London with two double rooms and a dorm of four beds: a real database of its own, and a
/// clock that stands still unless a test moves it.
///
/// Furniture that all tests may use is here and in the extensions by slice. Do not furnish another hotel in a test, add
/// a room to this one.
public struct TestHotel: Sendable {
    public let store: Store
    public let clock: TestClock
    /// Where the Lantern stands: in London, unless a test moves the house.
    public let timeZone: TimeZone
    /// The token pair of ``integration``.
    public static let tokens = (client: "CLIENT-OF-THE-LANTERN", access: "ACCESS-TO-THE-LANTERN")

    public let database: TestDatabase
    private let ids: IDSource
    /// The door that requests come through, for what is beside the operations.
    public let door: Gateway

    /// With the key of a house that has nothing to hide.
    public static let premises = Premises(
        vault: DocumentVault(key: Array(repeating: 7, count: DocumentVault.keyLength)) ?? .withoutKey,
        address: "https://lantern.example"
    )

    /// 1 March 2030, 09:00 in London.
    public static let present = Date(timeIntervalSince1970: 1_898_586_000)

    /// - Parameter isInFile: SQLite, where it is used, is in a file as in a house, with readers beside the writer.
    public init(
        clockAt now: Date = TestHotel.present, in timeZone: String = "Europe/London", isInFile: Bool = false
    ) async throws {
        let clock = TestClock(now)
        self.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        database = isInFile && TestDatabase.engine == .sqlite
            ? try await TestDatabase(inFileWith: TestDatabase.testSettings) : try await TestDatabase()
        store = database.store
        self.clock = clock
        ids = IDSource(
            milliseconds: { UInt64(clock.now.timeIntervalSince1970 * 1000) }, random: { 0x5EED_5EED_5EED_5EED }
        )
        door = Gateway(
            store: store, clock: clock, ids: ids, limit: nil, logger: .silent, premises: Self.premises
        )
        let hotel = self
        try await store.write { transaction in try hotel.furnish(transaction) }
    }

    public var now: Date { clock.now }

    /// Performs an operation as the hotel's own integration.
    public func call<Operation: APIOperation>(
        _: Operation.Type, _ request: Operation.Request, as caller: Caller? = nil
    ) async throws -> Operation.Response {
        try await Operation.perform(request, in: makeCall(as: caller))
    }

    /// What an operation gets to work with.
    public func makeCall(as caller: Caller? = nil) -> Call {
        let ids = ids
        return Call(
            caller: caller ?? self.caller, store: store, now: now, premises: Self.premises, makeUUID: { ids.next() }
        )
    }

    /// Sends a JSON object through the gateway, with the hotel's tokens added to it.
    ///
    /// - Parameter path: `reservations/add`.
    public func post(
        _ path: String, _ json: String = "{}", accessToken: String = TestHotel.tokens.access
    ) async throws -> (status: Int, json: JSON) {
        let members = json.trimmingCharacters(in: .whitespacesAndNewlines).dropFirst()
        let comma = members.trimmingCharacters(in: .whitespacesAndNewlines) == "}" ? "" : ","
        let tokens = """
            {"ClientToken": "\(Self.tokens.client)", "AccessToken": "\(accessToken)", "Client": "Test 1"
            """
        let body = tokens + comma + members
        let answer = await door.answer(
            path: path, body: Array(body.utf8), prefersMinimal: false, requestID: "test"
        )
        return (answer.status, try JSON(parsing: answer.body))
    }

    /// Sends any bytes through the gateway, as they are.
    public func send(_ path: String, _ body: [UInt8]) async throws -> (status: Int, json: JSON) {
        let answer = await door.answer(path: path, body: body, prefersMinimal: false, requestID: "test")
        return (answer.status, try JSON(parsing: answer.body))
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await store.write(body)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    /// A new identifier, greater than all before.
    public func newID<Entity>(_: Entity.Type = Entity.self) -> ID<Entity> { ID(ids.next()) }

    /// An instant in March 2030, given as the wall clock of the house shows it.
    public func march(_ day: Int, _ hour: Int = 0) -> Date {
        let components = DateComponents(year: 2030, month: 3, day: day, hour: hour)
        return enterprise.calendar.date(from: components) ?? .distantPast
    }

    /// Everything in the order of its references: each slice after what it builds on.
    private func furnish(_ transaction: Transaction) throws {
        try furnishPlatform(transaction)
        try furnishHouse(transaction)
        try furnishRates(transaction)
        try furnishStays(transaction)
        try furnishPeople(transaction)
        try furnishVouchers(transaction)
        try furnishDesk(transaction)
        try furnishPayments(transaction)
        try furnishBills(transaction)
    }
}
