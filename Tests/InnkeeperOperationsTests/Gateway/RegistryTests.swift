import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("The registry")
struct RegistryTests {
    /// The operations that are still to come. This number may only fall; at none, the test says that there are none.
    static let toCome = 142

    @Test("has every operation of the contract at its address, or answers that it is still to come")
    func complete() async throws {
        let paths = ContractIndex.operations.map { $0.facts.path }
        let done = Set(Registry.operations.map { $0.facts.path })
        #expect(paths.count == 202)
        #expect(done.isSubset(of: Set(paths)))
        let missing = paths.filter { !done.contains($0) }
        #expect(missing.count == Self.toCome, "\(missing.count) are to come: lower the number")

        let hotel = try await TestHotel()
        for path in missing {
            let (status, answer) = try await hotel.post(path)
            #expect(status == 501)
            #expect(answer["Message"].text?.contains(path) == true)
        }
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
