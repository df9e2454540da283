import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The restaurant next door, which reports every evening, and the standing orders by which charges find their bills.
struct DemoBills {
    let house: DemoHouse
    let chain: Chain
    let companies: [Company]
    let profileID: UUID
    let now: Date

    private static let evenings = 7

    func write(in transaction: Transaction) throws {
        let restaurant = Outlet(
            id: house.ids.next(at: house.opening), enterpriseID: house.enterprise.id, name: "The Wick",
            created: house.opening
        )
        try transaction.outlets.insert(restaurant)
        for evening in (1...Self.evenings).reversed() { try report(restaurant, daysAgo: evening, transaction) }
        try insertAutomation(transaction)
        try insertRule(transaction)
    }

    /// Dinners, what guests gave the waiters, and the cards that paid for both.
    private func report(_ outlet: Outlet, daysAgo days: Int, _ transaction: Transaction) throws {
        let day = LocalDate(of: now, in: house.enterprise.timeZone).adding(days: -days)
        let closed = day.instant(secondsAfterMidnight: 23 * 3600, in: house.enterprise.timeZone)
        let bill = OutletBill(
            id: house.ids.next(at: closed), enterpriseID: house.enterprise.id, outletID: outlet.id, number: "Z-\(day)",
            closed: closed, created: closed
        )
        try transaction.outletBills.insert([bill])
        let dinners = 12 + (days * 5) % 9
        let codes = house.products["Breakfast"]?.taxCodes ?? []
        let food = try house.taxRules.amount(house.price(24), house.currency, codes: codes, at: closed)
        let tip = Amount.untaxed(house.price(30), house.currency)
        let card = -(food * dinners + tip)
        let lines: [(OutletItem.Kind, String, Int, Amount, AccountingCategory?)] = [
            (.revenue, "Dinner", dinners, food, house.accounting["FOOD"]), (.nonRevenue, "Tips", 1, tip, nil),
            (.payment, "Cards", 1, Amount.untaxed(card.gross, house.currency), house.accounting["PAY"]),
        ]
        try transaction.outletItems.insert(
            lines.map { kind, name, count, amount, category in
                OutletItem(
                    id: house.ids.next(at: closed), enterpriseID: house.enterprise.id, billID: bill.id,
                    accountingCategoryID: category?.id, kind: kind, name: name, unitCount: count, unitAmount: amount,
                    consumed: closed, created: closed
                )
            }
        )
    }

    private func insertAutomation(_ transaction: Transaction) throws {
        guard let company = companies.first else { return }
        let nights = BillingAutomation.Assignment(
            id: house.ids.next(at: now), serviceID: house.stays.id, types: BillingAutomation.ItemTypes(spaceOrder: true)
        )
        let automation = BillingAutomation(
            id: house.ids.next(at: now), enterpriseID: house.enterprise.id, name: "Nights of \(company.name)",
            description: "The company pays for the nights, its guests for everything else.",
            companies: [
                BillingAutomation.CompanyRelation(companyID: company.id, asPartner: true, asTravelAgency: false),
            ],
            target: .companyAsOwner, trigger: .continuous, aggregation: .onePerReservation, assignments: [nights],
            creatorProfileID: profileID, created: now
        )
        try transaction.billingAutomations.insert(automation, of: chain.id)
    }

    private func insertRule(_ transaction: Transaction) throws {
        guard let company = companies.dropFirst().first else { return }
        let rule = RoutingRule(
            id: house.ids.next(at: now), enterpriseID: house.enterprise.id, companyID: company.id,
            serviceID: house.stays.id, relation: .travelAgency, applicability: .always, target: .companyAsDetails,
            route: .allStayItems, created: now
        )
        try transaction.routingRules.insert(rule, of: chain.id)
    }
}
