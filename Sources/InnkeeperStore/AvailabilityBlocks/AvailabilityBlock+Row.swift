import Foundation
import Hospitality
import InnkeeperValues

extension AvailabilityBlockTable {
    static func block(_ row: Row) throws -> AvailabilityBlock {
        let id: ID<AvailabilityBlock> = try row.id("id")
        let pickup: PickupDistribution = try row.choice("pickup_distribution")
        let first = UnitIndex(try row.int("first_unit"))
        let units = first..<UnitIndex(try row.int("last_unit") + 1)
        var block = try AvailabilityBlock(
            id: id, enterpriseID: row.id("enterprise_id"), chainID: row.id("chain_id"),
            serviceID: row.id("service_id"), rateID: row.id("rate_id"), number: row.string("number"),
            state: row.choice("state"), isActive: row.bool("is_active"), units: units, release: release(row),
            pickup: pickup, voucherID: row.optionalUUID("voucher_id"), partners: partners(row), budget: budget(row),
            created: row.instant("created_ms"), updated: row.instant("updated_ms")
        )
        block.name = try row.optionalString("name")
        block.notes = try row.optionalString("notes")
        block.purpose = try row.optionalChoice("purpose")
        block.externalIdentifier = try row.optionalString("external_identifier")
        block.quoteID = try row.optionalUUID("quote_id")
        block.purchaseOrderNumber = try row.optionalString("purchase_order_number")
        if let canceled = try row.optionalInstant("canceled_ms") {
            block.cancellation = BlockCancellation(
                at: canceled, reason: try row.optionalChoice("cancellation_reason"),
                detail: try row.optionalString("cancellation_detail")
            )
        }
        return block
    }

    private static func release(_ row: Row) throws -> BlockRelease {
        if let released = try row.optionalInstant("released_ms") { return .fixed(released) }
        if let offset = try row.optionalPeriod("rolling_release_offset") { return .rolling(offset) }
        return .never
    }

    private static func partners(_ row: Row) throws -> BlockPartners {
        try BlockPartners(
            bookerID: row.optionalID("booker_id"), companyID: row.optionalID("company_id"),
            travelAgencyID: row.optionalID("travel_agency_id"),
            businessSegmentID: row.optionalID("business_segment_id")
        )
    }

    private static func budget(_ row: Row) throws -> BlockBudget? {
        guard let code = try row.optionalString("budget_currency_code") else { return nil }
        guard let currency = Currency(code) else {
            throw UnexpectedColumn("budget_currency_code", "holds a code that is no currency")
        }
        return try BlockBudget(
            currency: currency, value: row.optionalAmount("budget_value_e6", scale: currency.scale),
            net: row.optionalAmount("budget_net_e6", scale: currency.scale),
            tax: row.optionalAmount("budget_tax_e6", scale: currency.scale),
            taxRate: row.optionalAmount("budget_tax_rate_e6")
        )
    }
}

extension BlockRelease {
    var columns: (released: Date?, offset: Period?) {
        switch self {
        case .never: (nil, nil)
        case .fixed(let instant): (instant, nil)
        case .rolling(let period): (nil, period)
        }
    }
}
