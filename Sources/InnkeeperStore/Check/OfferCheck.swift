import Hospitality

extension Transaction {
    /// What is wrong in the restrictions and vouchers of the houses and no foreign key can keep, a sentence each.
    public func offerViolations() throws -> [String] {
        let rules = try violations(of: Self.offerRules)
        let misfiled = try restrictions.misfiled()
        return rules + misfiled.map { "Restriction \($0) cannot be found by its conditions or days." }
    }

    private static let offerRules = [
        CheckRule(
            subject: "Service", problem: "has another number of restrictions than was counted",
            query: """
                SELECT s.id AS id FROM service s
                LEFT JOIN restriction_count c ON c.enterprise_id = s.enterprise_id AND c.service_id = s.id
                WHERE coalesce(c.count, 0) <> (SELECT count(*) FROM restriction r
                    WHERE r.enterprise_id = s.enterprise_id AND r.service_id = s.id)
                """
        ),
        CheckRule(
            subject: "Restriction", problem: "is about a rate, a rate group or a category of another service",
            query: """
                SELECT r.id AS id FROM restriction r
                LEFT JOIN rate e ON e.enterprise_id = r.enterprise_id AND e.id = r.exact_rate_id
                LEFT JOIN rate b ON b.enterprise_id = r.enterprise_id AND b.id = r.base_rate_id
                LEFT JOIN rate_group g ON g.enterprise_id = r.enterprise_id AND g.id = r.rate_group_id
                LEFT JOIN resource_category c ON c.enterprise_id = r.enterprise_id AND c.id = r.category_id
                WHERE e.service_id <> r.service_id OR b.service_id <> r.service_id OR g.service_id <> r.service_id
                    OR c.service_id <> r.service_id
                """
        ),
        CheckRule(
            subject: "Voucher", problem: "opens a rate of another service",
            query: """
                SELECT DISTINCT v.id AS id FROM voucher v
                JOIN voucher_assignment a ON a.enterprise_id = v.enterprise_id AND a.voucher_id = v.id
                JOIN rate r ON r.enterprise_id = a.enterprise_id AND r.id = a.rate_id
                WHERE r.service_id <> v.service_id
                """
        ),
        CheckRule(
            subject: "Voucher code", problem: "is active although its voucher was deleted",
            query: """
                SELECT c.id AS id FROM voucher_code c
                JOIN voucher v ON v.enterprise_id = c.enterprise_id AND v.id = c.voucher_id
                WHERE c.is_active AND NOT v.is_active
                """
        ),
    ]
}

extension RestrictionTable {
    /// The restrictions whose fingerprint or class of length is not that of their conditions and units, at most 100.
    func misfiled() throws -> [ID<Restriction>] {
        let pageSize = 1000
        var (misfiled, last) = ([ID<Restriction>](), ID<Restriction>?.none)
        repeat {
            let page = try filed(after: last, pageSize)
            misfiled += page.filter { filed in
                filed.fingerprint != filed.restriction.conditions.fingerprint
                    || filed.lengthClass != filed.restriction.span.lengthClass
            }.map(\.restriction.id)
            last = page.count < pageSize ? nil : page.last?.restriction.id
        } while last != nil && misfiled.count < 100
        return Array(misfiled.prefix(100))
    }
}
