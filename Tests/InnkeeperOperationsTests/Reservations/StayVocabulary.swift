import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperTesting
import InnkeeperWire
import Testing

/// How tests speak of stays: Ada's, for two adults in a double room at the best rate, in March 2030.
extension TestHotel {
    /// One stay of a request, from 15:00 on one day of March until 11:00 on another.
    ///
    /// - Parameter members: What is different, as JSON members; the last of a name counts.
    func stay(
        _ arrival: Int, _ departure: Int, persons: Int = 2, category: ResourceCategory? = nil, rate: Rate? = nil,
        customer: Customer? = nil, _ members: String = ""
    ) -> String {
        let category = (category ?? doubleRooms).id
        let (rate, customer) = ((rate ?? bestRate).id, (customer ?? ada).id)
        return """
            {"StartUtc": "\(time(arrival, 15))", "EndUtc": "\(time(departure, 11))", "CustomerId": "\(customer)",
             "RequestedCategoryId": "\(category)", "RateId": "\(rate)",
             "PersonCounts": [{"AgeCategoryId": "\(adult.id)", "Count": \(persons)}]\(after(members))}
            """
    }

    /// `2030-03-03T15:00:00Z` for 15:00 on 3 March; London keeps UTC until the 31st.
    func time(_ day: Int, _ hour: Int) -> String {
        "2030-03-\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour):00:00Z"
    }

    func add(_ stays: [String], _ members: String = "") async throws -> (status: Int, json: JSON) {
        try await post("reservations/add", request(stays, members))
    }

    func price(_ stays: [String]) async throws -> (status: Int, json: JSON) {
        try await post("reservations/price", request(stays, ""))
    }

    /// Books a stay and answers it.
    func booked(_ stay: String, _ members: String = "") async throws -> JSON {
        let (status, json) = try await add([stay], members)
        #expect(status == 200, "\(json["Message"].text ?? "") \(json["Details"].text ?? "")")
        return json["Reservations"][0]["Reservation"]
    }

    /// A reservation as the house has it.
    func reservation(_ booked: JSON) async throws -> Reservation {
        let id = ID<Reservation>(try #require(UUID(uuidString: booked["Id"].text ?? "")))
        let enterprise = enterprise.id
        return try #require(try await read { try $0.reservations.find(id, of: enterprise) })
    }

    /// The items of a reservation that are not canceled, oldest first.
    func items(_ booked: JSON) async throws -> [OrderItem] {
        let id = ID<Reservation>(try #require(UUID(uuidString: booked["Id"].text ?? "")))
        let enterprise = enterprise.id
        return try await read { try $0.orderItems.of(reservations: [id], of: enterprise) }
    }

    /// How many stays hold a double room, night by night.
    func doublesHeld(_ nights: ClosedRange<Int>) async throws -> [Int] {
        try await cells(of: doubleRooms, nights).map { $0.confirmed + $0.optional }
    }

    /// The ledger of some nights of March.
    func cells(of category: ResourceCategory, _ nights: ClosedRange<Int>) async throws -> [LedgerCell] {
        let units = try #require(stays.timeUnits(in: enterprise.timeZone))
        let (service, enterprise) = (stays.id, enterprise.id)
        let range = units.unit(at: march(nights.lowerBound, 12))..<units.unit(at: march(nights.upperBound + 1, 12))
        let cells = try await read { try $0.nights.range(range, of: service, in: enterprise) }
        return range.map { cells[LedgerKey(category.id, $0)] ?? LedgerCell() }
    }

    /// How much the house remembers, to prove that a refusal leaves nothing behind.
    func holdings() async throws -> [Int] {
        let enterprise = enterprise.id
        return try await read { transaction in
            var items = OrderItemFilter(enterprises: [enterprise])
            items.kinds = OrderItem.Kind.allCases
            let (stays, groups) = (
                ReservationFilter(enterprises: [enterprise]), ReservationGroupFilter(enterprises: [enterprise])
            )
            return [
                try transaction.reservations.list(stays, Page(count: 1000)).count,
                try transaction.reservationGroups.list(groups, Page(count: 1000)).count,
                try transaction.orderItems.list(items, Page(count: 1000)).count,
                try transaction.outbox.count(),
            ]
        }
    }

    func request(_ stays: [String], _ members: String) -> String {
        """
        {"ServiceId": "\(self.stays.id)", "Reservations": [\(stays.joined(separator: ", "))]\(after(members))}
        """
    }

    private func after(_ members: String) -> String { members.isEmpty ? "" : ", " + members }
}

extension OrderItem {
    /// What the item charges, with pence: `24.00`.
    var grossText: String { amount.gross.trimmed(toAtLeast: 2).description }
}
