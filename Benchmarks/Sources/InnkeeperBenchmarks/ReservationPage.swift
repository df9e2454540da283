import CReferenceLoop

/// A page of a thousand reservations over HTTP, against a C loop that steps over the same rows and columns.
struct ReservationPage {
    let world: World

    private static let count = 1000
    private static let rounds = 41

    func measure() throws -> [Table.Line] {
        let request = HTTPRequest(
            "reservations/getAll/2023-06-06", tokens: World.tokens, "\"Limitation\":{\"Count\":\(Self.count)}"
        )
        let loop = try ReferenceLoop(path: world.path)
        return try ServerProcess.with("serve", world.path) { house in
            let connection = try Connection(to: house)
            try connection.ask(request)
            let found = connection.body.matches(of: /"RequestedResourceCategoryId":/).count
            guard found == Self.count else { throw BenchmarkProblem("The page has \(found) reservations.") }
            for _ in 0..<20 { try connection.ask(request) }
            var times: [(house: Double, loop: Double)] = []
            for _ in 0..<Self.rounds {
                times.append(
                    (
                        try Measure.seconds { try connection.ask(request) },
                        try Measure.seconds { try loop.read(world.enterprise.id.description, Self.count) }
                    )
                )
            }
            let (ours, theirs) = (Measure.middle(of: times.map(\.house)), Measure.middle(of: times.map(\.loop)))
            return [
                Table.Line(
                    what: "page of \(Self.count) reservations over HTTP", house: milliseconds(ours),
                    reference: "C loop over the same rows: \(milliseconds(theirs))", value: ours / theirs,
                    aim: .atMost(4)
                )
            ]
        }
    }
}

/// The C loop with the columns that the house reads.
private final class ReferenceLoop {
    private let reader: OpaquePointer

    private static let rows = """
        SELECT enterprise_id, id, chain_id, service_id, group_id, number, creator_profile_id, created_ms, account_id,
            account_type, booker_id, state, start_ms, end_ms, actual_start_ms, actual_end_ms, released_ms,
            requested_category_id, assigned_resource_id, is_resource_locked, rate_id, business_segment_id,
            partner_company_id, travel_agency_id, availability_block_id, voucher_id, credit_card_id, unit_price_e6,
            unit_price_tax_codes, origin, commander_origin, origin_details, channel_number, channel_manager_number,
            purpose, owner_checked_in, all_companions_checked_in, any_companion_checked_in, connector_check_in,
            canceled_ms, cancellation_reason, updater_profile_id, updated_ms
        FROM reservation WHERE enterprise_id = ?1 ORDER BY id DESC LIMIT ?2
        """
    private static let persons = """
        SELECT reservation_id, age_category_id, count FROM reservation_person_count
        WHERE enterprise_id = ?1 AND reservation_id IN
            (SELECT id FROM reservation WHERE enterprise_id = ?1 ORDER BY id DESC LIMIT ?2)
        """

    init(path: String) throws {
        guard let reader = reference_reader_open(path, Self.rows, Self.persons) else {
            throw BenchmarkProblem("The C loop cannot read the database.")
        }
        self.reader = reader
    }

    deinit { reference_reader_close(reader) }

    func read(_ enterprise: String, _ count: Int) throws {
        var sum: UInt64 = 0
        guard reference_reader_read(reader, enterprise, count, &sum) == count, sum > 0 else {
            throw BenchmarkProblem("The C loop found other rows.")
        }
    }
}
