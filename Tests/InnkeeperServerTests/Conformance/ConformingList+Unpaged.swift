import InnkeeperContract
import InnkeeperTesting
import InnkeeperWire
import Testing

/// Lists that answer everything at once.
extension ConformingList {
    /// Every operation that lets one choose among rows and answers no pages.
    static let unpaged = ContractIndex.operations.map { $0.facts }.filter { facts in
        !facts.isPaginated && facts.path.contains("/get") && !notLists.contains(facts.path)
    }.map { $0.path }.sorted()

    /// What answers one thing, the answer to a calculation, or all that there is.
    private static let notLists: Set = [
        "bills/getPdf", "configuration/get", "images/getUrls", "products/getPricing", "rates/getPricing",
        "services/getAvailability", "services/getAvailability/2024-01-22", "commands/getAllActive",
        // No stay of the demonstration is of a channel manager.
        "reservations/getChannelManagerDetails",
        // An export is found by the identifier that its maker got; two of a kind cannot be made at once.
        "exports/getAll", "countries/getAll", "currencies/getAll", "devices/getAll", "languages/getAll",
        "taxEnvironments/getAll", "taxations/getAll",
    ]

    /// The lists of an answer, with the one within each row where that is what filters are about.
    private static let collections: [String: (lists: [String], within: [String])] = [
        "accountingItems/getAll": (["OrderItems", "PaymentItems"], []),
        "cancellationPolicies/getByRates": (["CancellationPolicies"], []),
        "cancellationPolicies/getByReservations": (["CancellationPolicies"], []),
        "customers/getOpenItems": (["Customers"], ["OrderItems", "PaymentItems"]),
        "languages/getTexts": (["LanguageTexts"], []),
        "reservations/getAllItems": (["Reservations"], ["OrderItems"]),
        "resources/getOccupancyState": (["ResourceCategoryOccupancyStates"], ["ResourceOccupancyStates"]),
    ]

    /// The rows of an answer without pages.
    func rows(of answer: JSON) -> [JSON] {
        let (lists, within) = Self.collections[path] ?? ([collection], [])
        let rows = lists.flatMap { answer[$0].items }
        guard !within.isEmpty else { return rows }
        return rows.flatMap { row in
            let outer = row.names.filter { row[$0].text != nil }
            return within.flatMap { row[$0].items }.map { inner in
                outer.reduce(inner) { $0.with("Of\($1)", row[$1]) }
            }
        }
    }

    /// More rows than the guide asks for, so that there is something to choose from.
    static func widened(_ path: String, _ client: DemoClient) async throws -> [String: JSON] {
        func ids(_ list: String, _ member: String = "Id", most: Int = 200, where fits: (JSON) -> Bool = { _ in true })
            async throws -> JSON
        {
            let list = try await ConformingList(list, with: client)
            let found = try await list.rows(list.plain).filter(fits).compactMap { $0[member].text }
            return .array(Set(found).sorted().prefix(most).map { .string($0) })
        }
        switch path {
        case "accountingItems/getAll":
            // Those that do not count any more are left out unless they are asked for.
            return [
                "Extent": .object(["OrderItems": .bool(true), "PaymentItems": .bool(true)]),
                "States": .array(["Open", "Closed", "Inactive", "Canceled"].map { .string($0) }),
            ]
        case "cancellationPolicies/getByReservations", "reservations/getAllItems":
            let stays = try await ids("reservations/getAll/2023-06-06", most: 100) { $0["State"].text == "Confirmed" }
            return ["ReservationIds": stays]
        case "customers/getOpenItems":
            let payers = try await ids("orderItems/getAll", "AccountId") { $0["AccountType"].text == "Customer" }
            return ["CustomerIds": payers]
        case "languages/getTexts": return ["LanguageCodes": .array([.string("de-DE"), .string("fr-FR")])]
        case "resources/getOccupancyState":
            return ["ResourceCategoryIds": try await ids("resourceCategories/getAll", most: 5)]
        default: return [:]
        }
    }
}
