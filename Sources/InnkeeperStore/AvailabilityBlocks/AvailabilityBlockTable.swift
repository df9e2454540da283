public import Foundation
public import Hospitality

extension Transaction {
    public var availabilityBlocks: AvailabilityBlockTable { AvailabilityBlockTable(transaction: self) }
}

/// Which blocks are asked for. What is nil does not matter; all that is given must hold.
public struct AvailabilityBlockFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<AvailabilityBlock>]?
    public var services: [ID<Service>]?
    public var externalIdentifiers: [String]?
    public var states: [AvailabilityBlockState]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    public var released: InstantInterval?
    /// Blocks of which a part lies within the interval.
    public var colliding: InstantInterval?
    public var isActive: Bool?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }

    var conditions: SQL {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let services { conditions.append("service_id IN \(in: services)") }
        if let externalIdentifiers {
            conditions.append("external_identifier IS NOT NULL AND external_identifier IN \(in: externalIdentifiers)")
        }
        if let states { conditions.append("state IN \(in: states)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let released { conditions.append("released_ms IS NOT NULL AND released_ms \(released.between)") }
        if let colliding { conditions += colliding.colliding }
        if let isActive { conditions.append(isActive ? "is_active" : "NOT is_active") }
        return conditions.joined(" AND ")
    }
}

extension InstantInterval {
    /// The conditions that something from `start_ms` up to `end_ms` has a part within the interval.
    var colliding: [SQL] {
        var conditions: [SQL] = []
        if let start { conditions.append("end_ms > \(start)") }
        // With both ends alike one instant is meant, and what starts then is there.
        if let end { conditions.append(start == end ? "start_ms <= \(end)" : "start_ms < \(end)") }
        return conditions
    }
}

/// All SQL on the table `availability_block`.
public struct AvailabilityBlockTable {
    let transaction: Transaction

    private static let fixed: SQL = """
        id, enterprise_id, chain_id, service_id, rate_id, number, pickup_distribution, voucher_id, created_ms
        """

    private static let changeable: SQL = """
        state, is_active, first_unit, last_unit, start_ms, end_ms, released_ms, rolling_release_offset, name, notes,
        booker_id, company_id, travel_agency_id, business_segment_id, budget_currency_code, budget_value_e6,
        budget_net_e6, budget_tax_e6, budget_tax_rate_e6, purpose, external_identifier, quote_id,
        purchase_order_number, canceled_ms, cancellation_reason, cancellation_detail, updated_ms
        """

    /// - Parameter timeUnits: Those of the block's service, to know when its units begin and end.
    public func insert(_ block: AvailabilityBlock, _ timeUnits: TimeUnits) throws {
        try transaction.run(
            """
            INSERT INTO availability_block (\(Self.fixed), \(Self.changeable)) VALUES (
                \(block.id), \(block.enterpriseID), \(block.chainID), \(block.serviceID), \(block.rateID),
                \(block.number), \(block.pickup), \(block.voucherID), \(block.created),
                \(Self.values(of: block, timeUnits)))
            """
        )
    }

    /// Writes everything that may change about a block.
    public func update(_ block: AvailabilityBlock, _ timeUnits: TimeUnits) throws {
        try transaction.run(
            """
            UPDATE availability_block SET (\(Self.changeable)) = (\(Self.values(of: block, timeUnits)))
            WHERE enterprise_id = \(block.enterpriseID) AND id = \(block.id)
            """
        )
    }

    /// Tells that something about blocks has changed that stands elsewhere.
    public func touch(_ ids: [ID<AvailabilityBlock>], of enterprise: ID<Enterprise>, at now: Date) throws {
        guard !ids.isEmpty else { return }
        try transaction.run(
            """
            UPDATE availability_block SET updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id IN \(in: ids)
            """
        )
    }

    /// The blocks with these identifiers, deleted ones too, in no order; unknown ones are left out.
    public func find(
        _ ids: [ID<AvailabilityBlock>], of enterprise: ID<Enterprise>
    ) throws -> [AvailabilityBlock] {
        guard !ids.isEmpty else { return [] }
        return try load("enterprise_id = \(enterprise) AND id IN \(in: ids)")
    }

    /// One page of what passes `filter`, newest first.
    public func list(_ filter: AvailabilityBlockFilter, _ page: Page) throws -> [AvailabilityBlock] {
        try load("\(filter.conditions)\(page.older)\(page.newestFirst)")
    }

    /// For each block, how many stays it has in each group; canceled ones do not count.
    public func groups(
        of blocks: [ID<AvailabilityBlock>], in enterprise: ID<Enterprise>
    ) throws -> [ID<AvailabilityBlock>: [ID<ReservationGroup>: Int]] {
        let rows = try transaction.rows(
            """
            SELECT availability_block_id, group_id, count(*) AS count FROM reservation
            WHERE enterprise_id = \(enterprise) AND availability_block_id IS NOT NULL
              AND availability_block_id IN \(in: blocks) AND state <> 'Canceled'
            GROUP BY availability_block_id, group_id
            """
        )
        var groups: [ID<AvailabilityBlock>: [ID<ReservationGroup>: Int]] = [:]
        for row in rows {
            groups[try row.id("availability_block_id"), default: [:]][try row.id("group_id")] = try row.int("count")
        }
        return groups
    }

    /// For each block that has a stay that is not canceled, the number of one of them.
    public func reservationNumbers(
        of blocks: [ID<AvailabilityBlock>], in enterprise: ID<Enterprise>
    ) throws -> [ID<AvailabilityBlock>: Int] {
        let rows = try transaction.rows(
            """
            SELECT availability_block_id, min(number) AS number FROM reservation
            WHERE enterprise_id = \(enterprise) AND availability_block_id IS NOT NULL
              AND availability_block_id IN \(in: blocks) AND state <> 'Canceled'
            GROUP BY availability_block_id
            """
        )
        var numbers: [ID<AvailabilityBlock>: Int] = [:]
        for row in rows { numbers[try row.id("availability_block_id")] = try row.int("number") }
        return numbers
    }

    func load(_ condition: SQL) throws -> [AvailabilityBlock] {
        try transaction.rows(
            "SELECT \(Self.fixed), \(Self.changeable) FROM availability_block WHERE \(condition)"
        ).map(Self.block)
    }

    private static func values(of block: AvailabilityBlock, _ timeUnits: TimeUnits) -> SQL {
        let (released, offset) = block.release.columns
        let (partners, budget) = (block.partners, block.budget)
        return """
            \(block.state), \(block.isActive), \(block.units.lowerBound.number), \(block.units.upperBound.number - 1),
            \(timeUnits.start(of: block.units.lowerBound)), \(timeUnits.start(of: block.units.upperBound)),
            \(released), \(offset), \(block.name), \(block.notes), \(partners.bookerID), \(partners.companyID),
            \(partners.travelAgencyID), \(partners.businessSegmentID), \(budget?.currency.code), \(budget?.value),
            \(budget?.net), \(budget?.tax), \(budget?.taxRate), \(block.purpose), \(block.externalIdentifier),
            \(block.quoteID), \(block.purchaseOrderNumber), \(block.cancellation?.at), \(block.cancellation?.reason),
            \(block.cancellation?.detail), \(block.updated)
            """
    }
}
