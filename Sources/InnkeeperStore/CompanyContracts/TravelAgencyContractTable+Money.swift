public import Foundation
public import Hospitality
public import InnkeeperValues

/// What contracts with agencies mean for money.
extension TravelAgencyContractTable {
    /// How long the owner of a bill, or the company that it is made out to, has time to pay: as agreed for the services
    /// on it, or else for everything that the company pays.
    public func dueIntervals(of bill: Bill) throws -> [Period] {
        let companies = [bill.account, bill.associatedAccount].compactMap(\.self).filter { $0.type == .company }
        guard !companies.isEmpty else { return [] }
        let agreed = try transaction.rows(
            """
            SELECT DISTINCT c.invoice_due_interval AS invoice_due_interval FROM travel_agency_contract c
            JOIN order_item i ON i.enterprise_id = c.enterprise_id AND i.service_id = c.service_id
            WHERE c.enterprise_id = \(bill.enterpriseID) AND c.is_active AND c.invoice_due_interval IS NOT NULL
                AND c.company_id IN \(in: companies.map(\.id)) AND i.bill_id = \(bill.id)
            """
        ).map { try $0.period("invoice_due_interval") }
        guard agreed.isEmpty else { return agreed }
        return try transaction.rows(
            """
            SELECT c.invoice_due_interval AS invoice_due_interval FROM company c
            JOIN enterprise e ON e.chain_id = c.chain_id AND e.id = \(bill.enterpriseID)
            WHERE c.id IN \(in: companies.map(\.id)) AND c.invoice_due_interval IS NOT NULL
            """
        ).map { try $0.period("invoice_due_interval") }
    }

    /// The stays that agencies with a contract in force brought and that end from `start` to before `end`, by their
    /// agencies and numbers, with what is owed or paid for them.
    ///
    /// - Parameter pricing: What the commission is a share of: prices with taxes, or without.
    public func stays(
        of enterprise: ID<Enterprise>, from start: Date, to end: Date, pricing: Pricing
    ) throws -> [AgencyStay] {
        let value: SQL = pricing == .gross ? "i.gross_e6" : "i.net_e6"
        let rows = try transaction.rows(
            """
            SELECT c.id AS contract_id, a.name AS agency, r.number AS number, i.currency AS currency,
                CAST(sum(CASE WHEN i.type = 'CancellationFee' THEN 0 ELSE \(value) END) AS BIGINT) AS nights_e6,
                CAST(sum(CASE WHEN i.type = 'CancellationFee' THEN \(value) ELSE 0 END) AS BIGINT) AS fees_e6
            FROM reservation r
            JOIN travel_agency_contract c ON c.enterprise_id = r.enterprise_id AND c.service_id = r.service_id
                AND c.company_id = r.travel_agency_id AND c.is_active
            JOIN company a ON a.chain_id = c.chain_id AND a.id = c.company_id
            JOIN order_item i ON i.enterprise_id = r.enterprise_id AND i.service_order_id = r.id
                AND i.type IN ('SpaceOrder', 'NightRebate', 'ResourceUpgradeFee', 'CancellationFee')
                AND i.state IN ('Open', 'Closed')
            WHERE r.enterprise_id = \(enterprise) AND r.end_ms >= \(start) AND r.end_ms < \(end)
            GROUP BY c.id, a.name, r.id, r.number, i.currency
            ORDER BY a.name, c.id, r.id, i.currency
            """
        )
        let ids: [ID<TravelAgencyContract>] = try rows.map { try $0.id("contract_id") }
        let contracts = try find(Array(Set(ids)), ofAny: [enterprise])
        return try zip(rows, ids).compactMap { row, id in
            guard let contract = contracts.first(where: { $0.id == id }) else { return nil }
            return AgencyStay(
                contract: contract, agency: try row.string("agency"), number: try row.string("number"),
                currency: try row.currency(), nights: try row.amount("nights_e6"),
                cancellationFees: try row.amount("fees_e6")
            )
        }
    }
}
