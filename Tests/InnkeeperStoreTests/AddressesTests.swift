import Foundation
import InnkeeperStore
import Testing

@Suite("A database address")
struct AddressesTests {
    @Test("names a file, the memory, or a PostgreSQL server")
    func kinds() throws {
        #expect(try DatabaseAddress("sqlite:var/house.sqlite") == .sqlite(path: "var/house.sqlite"))
        #expect(try DatabaseAddress("sqlite::memory:") == .sqliteInMemory)
        let several = "postgresql://ada:secret@one,two/house?target_session_attrs=read-write"
        #expect(try DatabaseAddress(several) == .postgres(several))
        #expect(try DatabaseAddress("postgres:///house").engine == .postgres)
    }

    @Test("is shown without its password")
    func publicly() throws {
        let address = try DatabaseAddress("postgres://ada:secret@one:5432,two/house?sslkey=hidden")
        #expect(address.publicDescription == "postgres://one:5432,two/house")
        #expect(try DatabaseAddress("postgres:///house").publicDescription == "postgres:///house")
    }

    @Test("of anything else is refused with a sentence", arguments: ["", "sqlite:", "mysql://x", "house.sqlite"])
    func refused(text: String) throws {
        let error = #expect(throws: InvalidDatabaseAddress.self) { try DatabaseAddress(text) }
        #expect(error?.description.hasSuffix(".") == true)
    }

    @Test("that cannot be opened is a failure, not a crash")
    func unreachable() async throws {
        let nowhere = try DatabaseAddress("postgres://127.0.0.1:1/house?connect_timeout=2")
        await #expect(throws: StoreFailure.self) { try await Store.open(nowhere, now: .distantPast) }
        let forbidden = try DatabaseAddress("sqlite:/proc/house.sqlite")
        await #expect(throws: StoreFailure.self) { try await Store.open(forbidden, now: .distantPast) }
    }
}
