import Foundation
public import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The customers and the firm that the Lantern knows, and what being late to cancel costs there.
extension TestHotel {
    public var ada: Customer { customer(400, "Ada", "Lovelace", email: "ada@example.com") }
    public var charles: Customer { customer(401, "Charles", "Babbage", email: "charles@example.com") }
    public var engines: Company {
        var company = Company(
            id: .named(410), chainID: chain.id, number: 1, name: "Analytical Engines", created: Self.opening
        )
        company.terms.options = [.invoiceable]
        return company
    }

    /// Half of the first night, from seven days before the arrival on; of stays on the flexible rates.
    public var lateCancellation: CancellationPolicy {
        CancellationPolicy(
            id: .named(420), enterpriseID: enterprise.id, serviceID: stays.id, rateGroupID: flexible.id,
            applicability: .start, applicabilityOffset: Period(days: -7), feeExtent: [.timeUnits],
            feeMaximumTimeUnits: 1, currencyCode: "GBP", relativeFee: ExactDecimal(coefficient: 5, scale: 1),
            created: Self.opening
        )
    }

    private func customer(_ number: Int, _ firstName: String, _ lastName: String, email: String) -> Customer {
        Customer(
            id: .named(number), chainID: chain.id, number: number - 399,
            person: CustomerPerson(firstName: firstName, lastName: lastName), contact: CustomerContact(email: email),
            creatorProfileID: integration.id.uuid, created: Self.opening
        )
    }

    func furnishStays(_ transaction: Transaction) throws {
        for customer in [ada, charles] {
            _ = try transaction.customers.nextNumber(of: chain.id)
            try transaction.customers.insert(customer)
        }
        _ = try transaction.companies.nextNumber(of: chain.id)
        try transaction.companies.insert(engines)
        try transaction.cancellationPolicies.insert(lateCancellation)
    }
}
