import Foundation
import Hospitality
import InnkeeperValues

extension ReservationTable {
    /// What never changes about a reservation, in the order of ``fixedValues(of:)``.
    static let fixed: SQL = """
        enterprise_id, id, chain_id, service_id, group_id, number, creator_profile_id, created_ms
        """

    /// What may change, in the order of ``values(of:)``.
    static let changeable: SQL = """
        account_id, account_type, booker_id, state, start_ms, end_ms, actual_start_ms, actual_end_ms, released_ms,
        requested_category_id, assigned_resource_id, is_resource_locked, rate_id, business_segment_id,
        partner_company_id, travel_agency_id, availability_block_id, voucher_id, credit_card_id, unit_price_e6,
        unit_price_tax_codes, origin, commander_origin, origin_details, channel_number, channel_manager_number, purpose,
        owner_checked_in, all_companions_checked_in, any_companion_checked_in, connector_check_in, canceled_ms,
        cancellation_reason, updater_profile_id, updated_ms, purchase_order_number
        """

    static func fixedValues(of reservation: Reservation) -> SQL {
        """
        \(reservation.enterpriseID), \(reservation.id), \(reservation.chainID), \(reservation.serviceID),
        \(reservation.groupID), \(reservation.number), \(reservation.creatorProfileID), \(reservation.created)
        """
    }

    static func values(of reservation: Reservation) -> SQL {
        let (sale, channel, checkIns) = (reservation.sale, reservation.channel, reservation.checkIns)
        return """
            \(reservation.account.id), \(reservation.account.type), \(reservation.bookerID), \(reservation.state),
            \(reservation.scheduledStart), \(reservation.scheduledEnd), \(reservation.actualStart),
            \(reservation.actualEnd), \(reservation.released), \(reservation.requestedCategoryID),
            \(reservation.assignedResourceID), \(reservation.isResourceLocked), \(sale.rateID),
            \(sale.businessSegmentID), \(sale.partnerCompanyID), \(sale.travelAgencyID), \(sale.availabilityBlockID),
            \(sale.voucherID), \(sale.creditCardID), \(sale.unitPrice?.value), \(json: sale.unitPrice?.taxCodes),
            \(channel.origin), \(channel.commanderOrigin), \(channel.originDetails), \(channel.number),
            \(channel.managerNumber), \(reservation.purpose), \(checkIns.owner), \(checkIns.allCompanions),
            \(checkIns.anyCompanion), \(checkIns.byConnector), \(reservation.cancellation?.at),
            \(reservation.cancellation?.reason), \(reservation.updaterProfileID), \(reservation.updated),
            \(sale.purchaseOrderNumber)
            """
    }

    /// Reads the columns ``fixed`` and ``changeable``; the persons come from their own table.
    static func reservation(_ row: Row) throws -> Reservation {
        let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
        let id: ID<Reservation> = try row.id("id")
        let chainID: ID<Chain> = try row.id("chain_id")
        let serviceID: ID<Service> = try row.id("service_id")
        let groupID: ID<ReservationGroup> = try row.id("group_id")
        let number = try row.int("number")
        let creatorProfileID = try row.uuid("creator_profile_id")
        let created = try row.instant("created_ms")
        var reservation = Reservation(
            id: id, enterpriseID: enterpriseID, chainID: chainID, serviceID: serviceID, groupID: groupID,
            number: number, account: Account(id: try row.id("account_id"), type: try row.choice("account_type")),
            bookerID: try row.optionalID("booker_id"), state: try row.choice("state"),
            scheduledStart: try row.instant("start_ms"), scheduledEnd: try row.instant("end_ms"),
            actualStart: try row.optionalInstant("actual_start_ms"),
            actualEnd: try row.optionalInstant("actual_end_ms"), released: try row.optionalInstant("released_ms"),
            requestedCategoryID: try row.id("requested_category_id"),
            assignedResourceID: try row.optionalID("assigned_resource_id"),
            isResourceLocked: try row.bool("is_resource_locked"), persons: [], sale: try sale(row),
            channel: try channel(row), purpose: try row.optionalChoice("purpose"), creatorProfileID: creatorProfileID,
            created: created
        )
        reservation.checkIns.owner = try row.bool("owner_checked_in")
        reservation.checkIns.allCompanions = try row.bool("all_companions_checked_in")
        reservation.checkIns.anyCompanion = try row.bool("any_companion_checked_in")
        reservation.checkIns.byConnector = try row.bool("connector_check_in")
        if let canceled = try row.optionalInstant("canceled_ms") {
            reservation.cancellation = ReservationCancellation(
                at: canceled, reason: try row.optionalChoice("cancellation_reason") ?? .other
            )
        }
        reservation.updaterProfileID = try row.uuid("updater_profile_id")
        reservation.updated = try row.instant("updated_ms")
        return reservation
    }

    private static func sale(_ row: Row) throws -> ReservationSale {
        var sale = ReservationSale(rateID: try row.id("rate_id"))
        sale.businessSegmentID = try row.optionalID("business_segment_id")
        sale.partnerCompanyID = try row.optionalID("partner_company_id")
        sale.travelAgencyID = try row.optionalID("travel_agency_id")
        sale.availabilityBlockID = try row.optionalID("availability_block_id")
        sale.purchaseOrderNumber = try row.optionalString("purchase_order_number")
        sale.voucherID = try row.optionalUUID("voucher_id")
        sale.creditCardID = try row.optionalUUID("credit_card_id")
        if let value = try row.optionalAmount("unit_price_e6") {
            sale.unitPrice = AgreedPrice(value: value, taxCodes: try row.optionalStrings("unit_price_tax_codes") ?? [])
        }
        return sale
    }

    private static func channel(_ row: Row) throws -> ReservationChannel {
        ReservationChannel(
            origin: try row.choice("origin"),
            commanderOrigin: try row.optionalChoice("commander_origin"),
            originDetails: try row.optionalString("origin_details"),
            number: try row.optionalString("channel_number"),
            managerNumber: try row.optionalString("channel_manager_number")
        )
    }
}
