import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// Cards, what was held on them, charges and plans of payments, as they were asked for at addresses of their own.
extension RetiredAddresses {
    static let money = [
        RetiredAddress("creditCards/getAllByIds", now: CreditCardsGetAll.self) { asked, call in
            let ids = try asked.uuids("CreditCardIds", count: RetiredAddress.listed)
            return try await cards(in: call) { .init(creditCardIDs: ids, limitation: $0) }
        },
        RetiredAddress("creditCards/getAllByCustomers", now: CreditCardsGetAll.self) { asked, call in
            let customers = try asked.uuids("CustomerIds", count: RetiredAddress.listed)
            return try await cards(in: call) { .init(customerIDs: customers, limitation: $0) }
        },
        RetiredAddress(
            "customers/getAllPreauthorizations", now: PreauthorizationsGetAllByCustomers.self,
            words: ["CustomerIds": "CustomerId"]
        ) { asked, call in
            let request = Contract.MultipleCustomerParameters(customerIDs: [try asked.uuid("CustomerId")])
            return held(try await PreauthorizationsGetAllByCustomers.perform(request, in: call).json())
        },
        RetiredAddress("customers/charge", now: OrdersAdd.self) { asked, call in
            let request = try await OldCharge(asked: asked, call: call).request()
            let order = try await OrdersAdd.perform(request, in: call).json().at("OrderId")
            return .object(["OrderId": order, "ChargeId": order])
        },
        RetiredAddress("paymentPlans/add", now: BillingAutomationPaymentPlansAdd.self) { asked, call in
            try await OldPaymentPlan(asked: asked, call: call).answer()
        },
    ]

    private static func cards(
        in call: Call, _ request: (Contract.Limitation) -> CreditCardsGetAll.Request
    ) async throws -> JSON {
        let found = try await CreditCardsGetAll.everything(
            "CreditCards", in: call, shapes: ["CreditCards": card], request
        )
        return .object(["CreditCards": found["CreditCards"] ?? .array([])])
    }

    private static let card: OldShape = [
        "Id", "CustomerId", "CreatedUtc", "Expiration", "IsActive", "ObfuscatedNumber", "Format", "Kind", "State",
        "Type",
    ]

    private static let held: OldShape = [
        .list(
            "Preauthorizations",
            of: [
                "Id", "CreditCardId", .part("Amount", of: currencyValue), "State", .always("ReceiptIdentifier"),
                .renamed("SequenceCode", "Code"),
            ]
        )
    ]

    /// Money before it had a net and a gross value by these names; what is only held is not taxed.
    private static let currencyValue: OldShape = [
        "Currency", .renamed("Value", "GrossValue"), .renamed("Net", "NetValue"), .always("Tax"), .always("TaxRate"),
    ]
}

/// A charge in today's members, or with the older `UnitCost` in place of `UnitAmount`, which names a rate of tax where
/// today a code is named, and `Category` in place of `AccountingCategoryId`, which names a category by its code.
private struct OldCharge {
    let asked: WireObject
    let call: Call

    func request() async throws -> OrdersAdd.Request {
        let enterprise = try call.enterprise(try asked.optionalUUID("EnterpriseId"))
        let consumed = try asked.optionalInstant("ConsumptionUtc") ?? call.now
        let categories = try await categories(of: enterprise)
        var members = Dictionary(asked.names.map { ($0, asked.value($0) ?? .null) }) { _, last in last }
        for name in ["Items", "ProductOrders"] {
            guard let lines = try asked.optionalObjects(name, count: RetiredAddress.listed) else { continue }
            members[name] = .array(
                try lines.map { line in
                    var line = try amountOfToday(line, enterprise, at: consumed)
                    if let code = try line.older.optionalObject("Category")?.string("Code") {
                        guard let category = categories[code] else {
                            throw InvalidReference("Category", "names no accounting category: \(code.prefix(60))")
                        }
                        line.today = line.today.with("AccountingCategoryId", category)
                    }
                    return line.today
                }
            )
        }
        return try OrdersAdd.Request(from: WireObject(.object(members)))
    }

    private typealias Line = (older: WireObject, today: JSON)

    private func amountOfToday(_ line: WireObject, _ enterprise: Enterprise, at instant: Date) throws -> Line {
        let today = JSON.object(Dictionary(line.names.map { ($0, line.value($0) ?? .null) }) { _, last in last })
        guard !line.has("UnitAmount"), let cost = try line.optionalObject("UnitCost") else { return (line, today) }
        let (currency, value) = (try cost.string("Currency"), try cost.decimal("Value"))
        let codes = try cost.optionalDecimal("TaxRate").map { rate in
            guard let code = enterprise.taxRules.code(ofShare: rate, at: instant) else {
                throw InvalidReference("TaxRate", "is a rate that this enterprise does not have then: \(rate)")
            }
            return [JSON.string(code)]
        }
        let amount = JSON.object([
            "Currency": .string(currency),
            enterprise.pricing == .gross ? "GrossValue" : "NetValue": .number(value.description),
            "TaxCodes": .array(codes ?? []),
        ])
        return (line, today.with("UnitAmount", amount))
    }

    /// The identifiers of accounting categories by their codes, where any line names one so.
    private func categories(of enterprise: Enterprise) async throws -> [String: JSON] {
        let lines = try asked.optionalObjects("Items", count: RetiredAddress.listed) ?? []
        guard lines.contains(where: { $0.has("Category") && !$0.has("AccountingCategoryId") }) else { return [:] }
        let known = try await call.store.read { transaction in
            try transaction.accountingCategories.list(
                HouseFilter(enterprises: [enterprise.id], isActive: true), Page(count: RetiredAddress.mostRows)
            )
        }
        return Dictionary(known.compactMap { category in
            category.code.map { ($0, JSON.string(category.id.description)) }
        }) { first, _ in first }
    }
}
