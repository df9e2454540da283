import Foundation
import Hospitality
import InnkeeperTesting
import Testing

@Suite("The check of people")
struct PeopleCheckTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("finds nothing in a healthy house")
    func healthy() async throws {
        #expect(try await hotel.read { try $0.peopleViolations() }.isEmpty)
    }

    @Test("finds an address of nobody, a main address that is deleted, and who was merged and goes on")
    func broken() async throws {
        let hotel = hotel
        let nobody = ID<Customer>(hotel.newID(Account.self).uuid)
        let lost = AccountAddress(
            chainID: hotel.chain.id, account: Account(nobody), address: Address(id: hotel.newID()), created: hotel.now
        )
        let violations = try await hotel.write { transaction in
            try transaction.addresses.insert(lost)
            var ada = hotel.ada
            ada.address = Address(id: hotel.newID(), city: "London")
            ada.mergeTargetID = hotel.charles.id
            try transaction.customers.update(ada)
            try transaction.run("UPDATE address SET is_active = false WHERE city = 'London'")
            return try transaction.peopleViolations()
        }
        #expect(
            violations == [
                "Address \(lost.id) belongs to an account that does not exist.",
                "Customer \(hotel.ada.id) has a main address that is deleted or another's.",
                "Customer \(hotel.ada.id) was merged and is still active.",
            ]
        )
    }
}
