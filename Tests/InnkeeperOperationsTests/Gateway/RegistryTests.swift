import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The registry")
struct RegistryTests {
    @Test("has every operation of the contract, and none besides")
    func complete() {
        let paths = ContractIndex.operations.map { $0.facts.path }
        #expect(paths.count == 202)
        #expect(Set(Registry.operations.map { $0.facts.path }) == Set(paths))
    }

    @Test("names no operation twice")
    func once() {
        let paths = Registry.operations.map { $0.facts.path }
        #expect(Set(paths).count == paths.count)
    }

    @Test(
        "answers at the casings that older documents published",
        arguments: ["orderitems/getAll", "sourceassignments/getAll", "taxenvironments/getAll"]
    )
    func olderCasings(path: String) async throws {
        let hotel = try await TestHotel()
        #expect(try await hotel.post(path, #"{"Limitation": {"Count": 1}}"#).status != 404)
        #expect(try await hotel.post("orderItems/getall").status == 404)
    }
}
