/// Members of an operation that are not taken alone, or that nothing shows afterwards, and why that is right.
struct OptionalMemberException: Sendable {
    let path: String
    /// How their places begin.
    let places: [String]
    let reason: String

    init(_ path: String, _ places: [String], _ reason: String) {
        self.path = path
        self.places = places
        self.reason = reason
    }
}

extension [OptionalMemberException] {
    func allow(_ member: OptionalMember, of path: String) -> Bool {
        contains { $0.path == path && $0.places.contains { member.place.hasPrefix($0) } }
    }

    /// Places of exceptions at which nothing is exceptional: every member that an exception speaks of has to need it.
    ///
    /// - Parameters:
    ///   - places: Where the contract has optional members.
    ///   - needing: Those of them that need an exception.
    func needless(of path: String, among places: Set<String>, without needing: Set<String>) -> [String] {
        filter { $0.path == path }.flatMap { $0.places }.flatMap { exception -> [String] in
            let meant = places.filter { $0.hasPrefix(exception) }
            return meant.isEmpty ? ["\(exception) is nothing: it"] : meant.subtracting(needing).sorted()
        }
    }
}

extension OptionalMemberException {
    private static let netValues = ["NetValue", "TaxCodes"]

    /// What is refused beside nothing but the minimum.
    static let refused: [OptionalMemberException] = [
        // One value needs another.
        .init("accountNotes/update", ["AccountNoteUpdates[0].Classifications.General"], "a note keeps one of them"),
        .init(
            "availabilityBlocks/update",
            ["AvailabilityBlocks[0].CancellationReason", "AvailabilityBlocks[0].ReleaseStrategy"],
            "goes with a cancellation, and with the instant of the release"
        ),
        .init(
            "availabilityBlocks/update",
            ["AvailabilityBlocks[0].FirstTimeUnitStartUtc", "AvailabilityBlocks[0].State"],
            "comes after the last; Dirty are rooms"
        ),
        .init(
            "billingAutomations/update", ["BillingAutomationUpdates[0].AssignmentTargetType"],
            "goes with the grouping of the bills"
        ),
        .init("customers/getAll", ["DeletedUtc"], "goes with the activity state Deleted"),
        .init("tasks/getAll", ["DepartmentIds"], "narrow what other filters find"),
        .init("reservations/getAll", ["StartUtc", "EndUtc", "States"], "an interval is given whole"),
        .init(
            "resources/update", ["ResourceUpdates[0].Data(Object)", "ResourceUpdates[0].Data(Person)", inNothing],
            "the room of the minimum is a Space, and stands in nothing"
        ),
        .init("restrictions/add", priceParts, "a price needs its value, whole or net"),
        .init(
            "reservations/update",
            ["ReservationUpdates[0].AssignedResource", "ReservationUpdates[0].TimeUnitPrices", releasedUpdate],
            "101 is taken; a lock needs a room, a price a reason, a release an option"
        ),
        .init(
            "reservations/update for one", ["AssignedResource", "TimeUnitPrices", "ReleasedUtc", "AvailabilityBlockId"],
            "as in the list"
        ),
        .init("reservations/update for one", ["StartUtc"], "comes after the departure"),
        .init("services/updateAvailability", ["AvailabilityUpdates[0].PaxCounts"], "goes with a block"),
        .init("fiscalMachineCommands/getAll", ["DeviceIds", "States"], "go without the identifiers of the minimum"),
        // A gross house takes gross amounts.
        .init("orders/add", netValues.map { "ProductOrders[0].UnitAmount.\($0)" }, "needs a gross value"),
        .init("reservations/addProduct", netValues.map { "UnitAmount.\($0)" }, "needs a gross value"),
        .init("reservations/add", stayAmounts, "needs a gross value"),
        .init("reservations/price", stayAmounts, "needs a gross value"),
        // The minimum is about another day or thing.
        .init("reservations/add", ["Reservations[0].AssignedResourceId"], "is taken"),
        .init("reservations/add", ["Reservations[0].AvailabilityBlockId"], "the block has no room set aside"),
        .init("reservations/update", ["ReservationUpdates[0].AvailabilityBlockId"], "the block has no room set aside"),
        .init("payments/addCreditCard", ["CreditCard.Expiration"], "is a month"),
        .init("reservations/add", ["Reservations[0].State"], "a stay begins confirmed, optional or enquired"),
        .init("reservations/price", ["Reservations[0].State"], "a stay begins confirmed, optional or enquired"),
        .init("reservations/addProduct", ["StartUtc", "EndUtc"], "is outside of the stay"),
        .init("reservations/updateInterval", ["StartUtc"], "comes after the departure"),
        .init("reservations/update", ["ReservationUpdates[0].StartUtc"], "comes after the departure"),
        .init("exports/add", ["Filters.UpdatedUtc"], "ended at least five minutes ago"),
        .init("bills/add", ["Bills[0].AssociatedAccountId"], "is the owner"),
        .init("bills/update", ["BillsUpdates[0].AssociatedAccountIds"], "is the owner"),
        .init("bills/close", ["AssociatedAccountData", "FiscalMachineId"], "nobody is associated; there is no machine"),
        .init("companies/update", ["MotherCompanyId"], "is the company itself"),
        .init("identityDocuments/update", ["IdentityDocuments[0].IdentityDocumentSupportNumber"], "of identity cards"),
        .init("payments/addExternal", ["Type"], "the house has enabled two"),
        .init("ledgerBalances/getAll", ["Limitation.Cursor"], "is of another list"),
    ] + unknown

    private static let inNothing = "ResourceUpdates[0].ParentResourceId"
    private static let releasedUpdate = "ReservationUpdates[0].ReleasedUtc"
    private static let priceParts = ["Max", "Min"].flatMap { side in
        ["Tax", "TaxRate"].map { "Restrictions[0].Exceptions.\(side)Price.\($0)" }
    }
    private static let stayAmounts = ["TimeUnitAmount", "TimeUnitPrices[0].Amount", "ProductOrders[0].UnitAmount"]
        .flatMap { place in netValues.map { "Reservations[0].\(place).\($0)" } }

    /// What names a thing that the house of the test does not have; the operation's own tests have one.
    private static let unknown = [
        ("availabilityBlocks/add", "AvailabilityBlocks[0].TravelAgencyId"),
        ("availabilityBlocks/add", "AvailabilityBlocks[0].VoucherCode"),
        ("availabilityBlocks/update", "AvailabilityBlocks[0].TravelAgencyId"),
        ("billingAutomations/updateAssignments", "AssignmentIdsToRemove"),
        ("billingAutomations/updateAssignments", "AssignmentsToUpdate"),
        ("bills/getPdf", "BillPrintEventId"),
        ("commands/addPaymentTerminal", "PaymentRequestId"),
        ("loyaltyMemberships/add", "LoyaltyMemberships[0].LoyaltyTierId"),
        ("loyaltyMemberships/update", "LoyaltyMembershipUpdates[0].Loyalty"),
        ("rates/set", "Rates[0].Id"),
        ("rates/updatePrice", "PriceUpdates[0].CategoryId"),
        ("resourceAccessTokens/add", "ResourceAccessTokenParameters[0].CompanionshipId"),
    ].map { OptionalMemberException($0, [$1], "is made by an operation of its own") }
}
