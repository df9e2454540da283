public import Hospitality

extension Transaction {
    public var reservations: ReservationTable { ReservationTable(transaction: self) }
}

/// All SQL on the table `reservation` and what hangs on its rows: person counts and agreed prices.
public struct ReservationTable {
    let transaction: Transaction

    public func insert(_ reservation: Reservation) throws { try insert([reservation]) }

    public func insert(_ reservations: [Reservation]) throws {
        try transaction.insert(
            reservations.map { "(\(Self.fixedValues(of: $0)), \(Self.values(of: $0)))" },
            into: "INSERT INTO reservation (\(Self.fixed), \(Self.changeable)) VALUES"
        )
        try insertPersons(of: reservations)
    }

    /// Writes everything that may change about a reservation but its persons.
    public func update(_ reservation: Reservation) throws {
        try transaction.run(
            """
            UPDATE reservation SET (\(Self.changeable)) = (\(Self.values(of: reservation)))
            WHERE enterprise_id = \(reservation.enterpriseID) AND id = \(reservation.id)
            """
        )
    }

    public func find(_ id: ID<Reservation>, of enterprise: ID<Enterprise>) throws -> Reservation? {
        try find([id], of: enterprise).first
    }

    /// Those of `ids` that the enterprise has, newest first.
    public func find(_ ids: [ID<Reservation>], of enterprise: ID<Enterprise>) throws -> [Reservation] {
        var filter = ReservationFilter(enterprises: [enterprise])
        filter.ids = ids
        return try list(filter, Page(count: max(1, ids.count)))
    }

    public func list(_ filter: ReservationFilter, _ page: Page) throws -> [Reservation] {
        let rows = try transaction.rows(
            """
            SELECT \(Self.fixed), \(Self.changeable) FROM reservation
            WHERE \(filter.conditions.joined(" AND "))\(page.older)\(page.newestFirst)
            """
        )
        var reservations = try rows.map(Self.reservation)
        try addPersons(to: &reservations, of: filter.enterprises)
        return reservations
    }

    /// Takes `count` numbers of the enterprise's reservations, and gives the first; held until the transaction ends, so
    /// that no two reservations get the same.
    public func nextNumbers(_ count: Int, of enterprise: ID<Enterprise>) throws -> Int {
        let row = try transaction.row(
            """
            INSERT INTO reservation_number (enterprise_id, last) VALUES (\(enterprise), \(count))
            ON CONFLICT (enterprise_id) DO UPDATE SET last = reservation_number.last + excluded.last
            RETURNING last
            """
        )
        guard let row else { preconditionFailure("An upsert that returns has a row.") }
        return try row.int("last") - count + 1
    }

    /// Notes the highest number that was given out elsewhere, so that new ones go on from there.
    public func raiseNumbers(to last: Int, of enterprise: ID<Enterprise>) throws {
        try transaction.run(
            """
            INSERT INTO reservation_number (enterprise_id, last) VALUES (\(enterprise), \(last))
            ON CONFLICT (enterprise_id) DO UPDATE SET last =
                CASE WHEN reservation_number.last < excluded.last THEN excluded.last ELSE reservation_number.last END
            """
        )
    }

    func insertPersons(of reservations: some Sequence<Reservation>) throws {
        let rows: [SQL] = reservations.flatMap { reservation in
            reservation.persons.map { person -> SQL in
                "(\(reservation.enterpriseID), \(reservation.id), \(person.ageCategoryID), \(person.count))"
            }
        }
        try transaction.insert(
            rows,
            into: """
                INSERT INTO reservation_person_count (enterprise_id, reservation_id, age_category_id, count)
                VALUES
                """
        )
    }

    private func addPersons(to reservations: inout [Reservation], of enterprises: [ID<Enterprise>]) throws {
        guard !reservations.isEmpty else { return }
        let rows = try transaction.rows(
            """
            SELECT reservation_id, age_category_id, count FROM reservation_person_count
            WHERE \(enterprises.own) AND reservation_id IN \(in: reservations.map(\.id))
            ORDER BY reservation_id DESC, age_category_id
            """
        )
        var persons: [ID<Reservation>: [PersonCount]] = [:]
        for row in rows {
            let id: ID<Reservation> = try row.id("reservation_id")
            persons[id, default: []].append(PersonCount(try row.id("age_category_id"), try row.int("count")))
        }
        for index in reservations.indices {
            reservations[index].persons = persons[reservations[index].id] ?? []
        }
    }
}
