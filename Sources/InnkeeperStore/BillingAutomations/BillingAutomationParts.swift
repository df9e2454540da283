import Hospitality

/// The companies and assignments of automations, read by three queries however many there are.
struct BillingAutomationParts {
    private(set) var companies: [ID<BillingAutomation>: [BillingAutomation.CompanyRelation]] = [:]
    private(set) var assignments: [ID<BillingAutomation>: [BillingAutomation.Assignment]] = [:]

    typealias Assignment = BillingAutomation.Assignment

    enum Kind: String {
        case rate = "Rate"
        case productCategory = "ProductCategory"
        case product = "Product"
        case accountingCategory = "AccountingCategory"
    }

    init(
        of automations: [ID<BillingAutomation>], in enterprises: [ID<Enterprise>], _ transaction: Transaction
    ) throws {
        for row in try transaction.rows(
            """
            SELECT billing_automation_id, company_id, as_partner, as_travel_agency FROM billing_automation_company
            WHERE \(enterprises.own) AND billing_automation_id IN \(in: automations)
            ORDER BY billing_automation_id, place
            """
        ) {
            let id: ID<BillingAutomation> = try row.id("billing_automation_id")
            let relation = BillingAutomation.CompanyRelation(
                companyID: try row.id("company_id"), asPartner: try row.bool("as_partner"),
                asTravelAgency: try row.bool("as_travel_agency")
            )
            companies[id, default: []].append(relation)
        }
        let rows = try transaction.rows(
            """
            SELECT billing_automation_id, id, service_id, space_orders, city_tax, all_products, deposits,
                additional_expenses, all_custom_items
            FROM billing_automation_assignment
            WHERE \(enterprises.own) AND billing_automation_id IN \(in: automations) ORDER BY id
            """
        )
        let conditions = try Self.conditions(of: try rows.map { try $0.id("id") }, in: enterprises, transaction)
        for row in rows {
            let automation: ID<BillingAutomation> = try row.id("billing_automation_id")
            assignments[automation, default: []].append(try Self.assignment(row, conditions))
        }
    }

    private typealias Conditions = [ID<Assignment>: [Row]]

    private static func conditions(
        of assignments: [ID<Assignment>], in enterprises: [ID<Enterprise>], _ transaction: Transaction
    ) throws -> Conditions {
        guard !assignments.isEmpty else { return [:] }
        let rows = try transaction.rows(
            """
            SELECT assignment_id, kind, subject_id, products, custom_items FROM billing_automation_condition
            WHERE \(enterprises.own) AND assignment_id IN \(in: assignments) ORDER BY assignment_id, kind, place
            """
        )
        return try Dictionary(grouping: rows) { try $0.id("assignment_id") }
    }

    private static func assignment(_ row: Row, _ conditions: Conditions) throws -> Assignment {
        let id: ID<Assignment> = try row.id("id")
        let types = BillingAutomation.ItemTypes(
            spaceOrder: try row.bool("space_orders"), cityTax: try row.bool("city_tax"),
            allProducts: try row.bool("all_products"), deposits: try row.bool("deposits"),
            additionalExpenses: try row.bool("additional_expenses"), allCustomItems: try row.bool("all_custom_items")
        )
        var assignment = Assignment(id: id, serviceID: try row.id("service_id"), types: types)
        for condition in conditions[id] ?? [] {
            let kind: Kind = try condition.choice("kind")
            switch kind {
            case .rate: assignment.rateIDs.append(try condition.id("subject_id"))
            case .productCategory: assignment.productCategoryIDs.append(try condition.id("subject_id"))
            case .product: assignment.productIDs.append(try condition.id("subject_id"))
            case .accountingCategory:
                let category = BillingAutomation.AccountingCategoryTypes(
                    categoryID: try condition.id("subject_id"), products: try condition.bool("products"),
                    customItems: try condition.bool("custom_items")
                )
                assignment.accountingCategories.append(category)
            }
        }
        return assignment
    }
}

extension BillingAutomationTable {
    func insertParts(of automation: BillingAutomation, _ chain: ID<Chain>) throws {
        let house = automation.enterpriseID
        let companies = automation.companies.enumerated().map { place, relation -> SQL in
            """
            (\(house), \(automation.id), \(place), \(chain), \(relation.companyID), \(relation.asPartner),
             \(relation.asTravelAgency))
            """
        }
        try transaction.insert(
            companies,
            into: """
                INSERT INTO billing_automation_company
                    (enterprise_id, billing_automation_id, place, chain_id, company_id, as_partner, as_travel_agency)
                VALUES
                """
        )
        for assignment in automation.assignments {
            let types = assignment.types
            try transaction.run(
                """
                INSERT INTO billing_automation_assignment
                    (enterprise_id, id, billing_automation_id, service_id, space_orders, city_tax, all_products,
                     deposits, additional_expenses, all_custom_items)
                VALUES (\(house), \(assignment.id), \(automation.id), \(assignment.serviceID), \(types.spaceOrder),
                    \(types.cityTax), \(types.allProducts), \(types.deposits), \(types.additionalExpenses),
                    \(types.allCustomItems))
                """
            )
            try insertConditions(of: assignment, in: house)
        }
    }

    private func insertConditions(of assignment: BillingAutomation.Assignment, in house: ID<Enterprise>) throws {
        typealias Kind = BillingAutomationParts.Kind
        func values<Subject>(_ kind: Kind, _ ids: [ID<Subject>]) -> [SQL] {
            ids.enumerated().map { place, id in
                "(\(house), \(assignment.id), \(kind), \(place), \(id), \(true), \(true))"
            }
        }
        var rows = values(.rate, assignment.rateIDs) + values(.productCategory, assignment.productCategoryIDs)
        rows += values(.product, assignment.productIDs)
        rows += assignment.accountingCategories.enumerated().map { place, category in
            """
            (\(house), \(assignment.id), \(Kind.accountingCategory), \(place), \(category.categoryID),
             \(category.products), \(category.customItems))
            """
        }
        try transaction.insert(
            rows,
            into: """
                INSERT INTO billing_automation_condition
                    (enterprise_id, assignment_id, kind, place, subject_id, products, custom_items)
                VALUES
                """
        )
    }

    func deleteParts(of automations: [ID<BillingAutomation>], in house: ID<Enterprise>) throws {
        try transaction.run(
            """
            DELETE FROM billing_automation_condition WHERE enterprise_id = \(house) AND assignment_id IN (
                SELECT id FROM billing_automation_assignment
                WHERE enterprise_id = \(house) AND billing_automation_id IN \(in: automations))
            """
        )
        for table in ["billing_automation_assignment", "billing_automation_company"] as [SQL] {
            try transaction.run(
                "DELETE FROM \(table) WHERE enterprise_id = \(house) AND billing_automation_id IN \(in: automations)"
            )
        }
    }
}
