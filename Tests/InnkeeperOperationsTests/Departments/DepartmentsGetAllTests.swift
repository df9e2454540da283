import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperOperations
import InnkeeperTesting
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
}
