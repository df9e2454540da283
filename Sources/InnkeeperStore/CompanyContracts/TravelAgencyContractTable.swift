public import Foundation
public import Hospitality

extension Transaction {
    public var travelAgencyContracts: TravelAgencyContractTable { TravelAgencyContractTable(transaction: self) }
}

/// All SQL on the table `travel_agency_contract`.
public struct TravelAgencyContractTable {
    let transaction: Transaction

    public func insert(_ contract: TravelAgencyContract) throws {
        try transaction.run(
            """
            INSERT INTO travel_agency_contract
                (enterprise_id, id, chain_id, service_id, company_id, created_ms, \(Self.changeable))
            VALUES (\(contract.enterpriseID), \(contract.id), \(contract.chainID), \(contract.serviceID),
                \(contract.companyID), \(contract.created), \(Self.values(of: contract)))
            """
        )
    }

    /// Writes everything that may change about a contract.
    public func update(_ contract: TravelAgencyContract) throws {
        try transaction.run(
            """
            UPDATE travel_agency_contract SET (\(Self.changeable)) = (\(Self.values(of: contract)))
            WHERE enterprise_id = \(contract.enterpriseID) AND id = \(contract.id)
            """
        )
    }

    /// Those of `ids` that the enterprises have, ended ones too, newest first.
    public func find(
        _ ids: [ID<TravelAgencyContract>], ofAny enterprises: [ID<Enterprise>]
    ) throws -> [TravelAgencyContract] {
        try contracts("\(enterprises.own) AND id IN \(in: ids) ORDER BY id DESC")
    }

    /// The contract in force between a company and a service.
    public func active(
        of company: ID<Company>, for service: ID<Service>, of enterprise: ID<Enterprise>
    ) throws -> TravelAgencyContract? {
        try contracts(
            """
            enterprise_id = \(enterprise) AND service_id = \(service) AND company_id = \(company) AND is_active
            """
        ).first
    }

    /// All contracts in force with a service.
    public func active(
        for service: ID<Service>, of enterprise: ID<Enterprise>
    ) throws -> [TravelAgencyContract] {
        try contracts("enterprise_id = \(enterprise) AND service_id = \(service) AND is_active")
    }

    /// Ends all contracts of companies.
    public func end(of companies: [ID<Company>], in chain: ID<Chain>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE travel_agency_contract SET is_active = false, updated_ms = \(now)
            WHERE enterprise_id IN (SELECT id FROM enterprise WHERE chain_id = \(chain))
                AND company_id IN \(in: companies) AND is_active
            """
        )
    }

    /// - Parameter companies: nil for those of all.
    public func list(
        _ filter: HouseFilter<TravelAgencyContract>, of companies: [ID<Company>]?, _ page: Page
    ) throws -> [TravelAgencyContract] {
        let own: SQL = companies.map { " AND company_id IN \(in: $0)" } ?? ""
        return try contracts("\(filter.conditions)\(own)\(page.older)\(page.newestFirst)")
    }

    private func contracts(_ condition: SQL) throws -> [TravelAgencyContract] {
        let rows = try transaction.rows(
            """
            SELECT enterprise_id, id, chain_id, service_id, company_id, created_ms, \(Self.changeable)
            FROM travel_agency_contract WHERE \(condition)
            """
        )
        return try rows.map(Self.contract)
    }

    private static let changeable: SQL = """
        is_active, commission_included, commission_e6, absolute_adjustment_e6, relative_adjustment_e6,
        business_segment_id, fee_in_commission_estimate, skips_automatic_settlement, accounting_code,
        invoice_due_interval, contact_person, contact_email, additional_contact_info, notes, updated_ms
        """

    private static func values(of contract: TravelAgencyContract) -> SQL {
        """
        \(contract.isActive), \(contract.isCommissionIncluded), \(contract.commission),
        \(contract.absoluteAdjustment), \(contract.relativeAdjustment), \(contract.businessSegmentID),
        \(contract.includesCancellationFee), \(contract.skipsAutomaticSettlement), \(contract.accountingCode),
        \(contract.invoiceDueInterval), \(contract.contactPerson), \(contract.contactEmail),
        \(contract.additionalContactInfo), \(contract.notes), \(contract.updated)
        """
    }

    private static func contract(_ row: Row) throws -> TravelAgencyContract {
        let enterpriseID: ID<Enterprise> = try row.id("enterprise_id")
        let id: ID<TravelAgencyContract> = try row.id("id")
        var contract = TravelAgencyContract(
            id: id, enterpriseID: enterpriseID, chainID: try row.id("chain_id"), serviceID: try row.id("service_id"),
            companyID: try row.id("company_id"), created: try row.instant("created_ms")
        )
        contract.isActive = try row.bool("is_active")
        contract.isCommissionIncluded = try row.optionalBool("commission_included")
        contract.commission = try row.optionalAmount("commission_e6")
        contract.absoluteAdjustment = try row.optionalAmount("absolute_adjustment_e6")
        contract.relativeAdjustment = try row.optionalAmount("relative_adjustment_e6")
        contract.businessSegmentID = try row.optionalID("business_segment_id")
        contract.includesCancellationFee = try row.bool("fee_in_commission_estimate")
        contract.skipsAutomaticSettlement = try row.bool("skips_automatic_settlement")
        contract.accountingCode = try row.optionalString("accounting_code")
        contract.invoiceDueInterval = try row.optionalPeriod("invoice_due_interval")
        contract.contactPerson = try row.optionalString("contact_person")
        contract.contactEmail = try row.optionalString("contact_email")
        contract.additionalContactInfo = try row.optionalString("additional_contact_info")
        contract.notes = try row.optionalString("notes")
        contract.updated = try row.instant("updated_ms")
        return contract
    }
}
