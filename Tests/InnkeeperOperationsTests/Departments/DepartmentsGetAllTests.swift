import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
import InnkeeperWire
import Testing

@Suite("departments/getAll")
struct DepartmentsGetAllTests {
    let hotel: TestHotel

    init() async throws { hotel = try await TestHotel() }

    @Test("lists departments newest first, those that were closed too")
    func listsDepartments() async throws {
        let closed = Department(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, isActive: false, name: "Laundry", created: hotel.now
        )
        try await hotel.write { transaction in try transaction.departments.insert(closed) }
        let answer = try await hotel.call(DepartmentsGetAll.self, .init(limitation: .init(count: 10)))
        #expect(answer.departments.map(\.name) == ["Laundry", "Housekeeping"])
        #expect(answer.departments.map(\.isActive) == [false, true])
    }

    @Test("finds departments by their identifiers and by when they changed")
    func filters() async throws {
        let kitchen = Department(
            id: hotel.newID(), enterpriseID: hotel.enterprise.id, name: "Kitchen", created: hotel.now
        )
        try await hotel.write { try $0.departments.insert(kitchen) }
        for (filter, name) in [
            (#""DepartmentIds": ["\#(hotel.housekeeping.id)"]"#, "Housekeeping"),
            (hotel.interval("UpdatedUtc", 1, 2), "Kitchen"),
        ] {
            let found = try await hotel.list("departments/getAll", "Departments", filter)
            #expect(found.map { $0["Name"].text } == [name])
        }
    }
}
