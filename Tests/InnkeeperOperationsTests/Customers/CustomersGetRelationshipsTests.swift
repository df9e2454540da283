import Foundation
import Hospitality
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("customers/getRelationships")
struct CustomersGetRelationshipsTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("tells who is what to a customer: the related one of a Child is the child")
    func lists() async throws {
        let hotel = hotel
        try await hotel.write { transaction in
            let son = Customer(
                id: hotel.newID(), chainID: hotel.chain.id,
                number: try transaction.customers.nextNumber(of: hotel.chain.id),
                person: CustomerPerson(firstName: "Byron", lastName: "King"), creatorProfileID: hotel.ada.id.uuid,
                created: hotel.now
            )
            try transaction.customers.insert(son)
            let type = CustomerRelationshipType.child
            for (one, other, type) in [(hotel.ada.id, son.id, type), (son.id, hotel.ada.id, type.inverse)] {
                try transaction.customerRelationships.insert(
                    CustomerRelationship(
                        id: hotel.newID(), chainID: hotel.chain.id, customerID: one, relatedCustomerID: other,
                        type: type, created: hotel.now
                    )
                )
            }
        }
        let relationships = try await list("")
        #expect(relationships.map { $0["Relationship"].text } == ["Child", "Friend"])
        #expect(relationships.allSatisfy { $0["CustomerId"].text == "\(hotel.ada.id)" })
        let recent = #", "UpdatedUtc": {"StartUtc": "2030-03-01T00:00:00Z", "EndUtc": "2030-03-02T00:00:00Z"}"#
        #expect(try await list(recent).map { $0["Relationship"].text } == ["Child"])
    }

    @Test("wants at most a hundred customers and three months")
    func limits() async throws {
        let many = Array(repeating: #""\#(hotel.ada.id)""#, count: 101).joined(separator: ",")
        let tooMany = try await hotel.post(
            "customers/getRelationships", #"{"CustomerIds": [\#(many)], "Limitation": {"Count": 10}}"#
        )
        #expect(tooMany.json["Message"].text == "Invalid CustomerIds.")
        let (status, _) = try await hotel.post(
            "customers/getRelationships",
            """
            {"CustomerIds": ["\(hotel.ada.id)"], "Limitation": {"Count": 10},
             "UpdatedUtc": {"StartUtc": "2030-01-01T00:00:00Z", "EndUtc": "2030-05-01T00:00:00Z"}}
            """
        )
        #expect(status == 400)
    }

    private func list(_ members: String) async throws -> [JSON] {
        let (status, answer) = try await hotel.post(
            "customers/getRelationships",
            #"{"CustomerIds": ["\#(hotel.ada.id)"], "Limitation": {"Count": 10}\#(members)}"#
        )
        #expect(status == 200, "\(answer)")
        return answer["CustomerRelationships"].items
    }
}
