extension OptionalMemberException {
    /// What is said and cannot be read where the others can, although it has its effect. Behind each reason stands the
    /// test that shows the effect.
    static let unshown = asked + beside + elsewhere

    /// What decides how the operation goes about it.
    private static let asked: [OptionalMemberException] = [
        .init("customers/search", ["Extent.", "ResourceId"], "chooses who is found: CustomersSearchTests"),
        .init("billingAutomationPaymentPlans/add", ["StartMonth"], "no earlier bill is paid by the plan: its tests"),
        .init("paymentRequests/add", ["SendPaymentRequestEmails"], "a letter is written or not: its tests"),
        .init("paymentRequests/add", ["PaymentRequests[0].BillId"], "the bill that is paid then: its tests"),
        .init("paymentMethodRequests/add", ["Email"], "to whom the letter goes: its tests"),
        .init("payments/addAlternative", ["Data.Ideal"], "where the bank sends the payer back to: its tests"),
        .init("rates/updatePrice", ["ProductId"], "chooses the product whose price it is: its tests"),
        .init("reservations/add", ["CheckRateApplicability"], "whether restrictions bind: its tests"),
        .init("reservations/add", ["SendConfirmationEmail"], "a letter is written or not: StayLettersTests"),
        .init("reservations/cancel", ["PostCancellationFee"], "a fee is posted or not: its tests"),
        .init("reservations/cancel", ["SendEmail"], "a letter is written or not: StayLettersTests"),
        .init("reservations/confirm", ["SendConfirmationEmail"], "a letter is written or not: StayLettersTests"),
        .init("reservations/process", ["CloseBills"], "the bills of the stay are closed or not: its tests"),
        .init(
            "reservations/update", ["ApplyCancellationFee", "Reprice", "Reason"],
            "how the stay's price follows; the reason stands in the history: its tests"
        ),
        .init(
            "reservations/update for one", ["ApplyCancellationFee", "Reprice", "Reason"], "as beside the list"
        ),
        .init("restrictions/clear", restrictionConditions, "chooses the restrictions that go: its tests"),
    ]

    /// The older form of what the minimum says, or what it says more, which does not count beside it.
    private static let beside: [OptionalMemberException] = [
        .init("accounts/update", ["AccountUpdates[0].Company"], "the minimum is a customer: its tests have a company"),
        .init(
            "availabilityBlocks/add", ["AvailabilityBlocks[0].RateId"],
            "the older name of TemplateRateId: its tests have it alone"
        ),
        .init(
            "availabilityBlocks/update", ["AvailabilityBlocks[0].RollingReleaseOffset"],
            "counts with the strategy RollingRelease: its tests"
        ),
        .init("exports/add", ["Scope.ChainIds"], "the minimum is exported of enterprises: its tests have customers"),
        .init(
            "orders/add", ["ProductOrders[0].StartUtc", "ProductOrders[0].EndUtc"],
            "an order is consumed at one instant; only the products of a stay have others"
        ),
        .init("payments/addAlternative", ["Method", "RedirectUrl"], "the older form of Data: its tests have it alone"),
        .init("reservations/cancel", ["ReservationId"], "the older form of ReservationIds: its tests have it alone"),
        .init("reservations/add", ["Reservations[0].ChildCount"], "the older form of PersonCounts: its tests"),
        // Proven by the same tests without the list.
        .init("reservations/update", ["ReservationId"] + olderUpdates, "the older form of ReservationUpdates"),
        .init(
            "reservations/update", ["ReservationUpdates[0].AccessToken", "ReservationUpdates[0].Client"],
            "the request as a whole has tokens; those of its items are not looked at"
        ),
        .init(
            "services/updateAvailability", ["AvailabilityUpdates[0].StartUtc", "AvailabilityUpdates[0].EndUtc"],
            "the older form of the interval: its tests have it alone"
        ),
        .init(
            "reservations/add", ["Reservations[0].AssignedResourceLocked"],
            "there is no lock without a room: its tests have one"
        ),
        .init("reservations/add", ["Reservations[0].ReleasedUtc"], "only an optional stay is released: its tests"),
        .init(
            "routingRules/add", ["RoutingRules[0].SelectedStayItems"],
            "counts with the route SelectedStayItems: its tests"
        ),
        .init(
            "routingRules/update", ["RoutingRuleUpdates[0].SelectedStayItems"],
            "counts with the route SelectedStayItems: its tests"
        ),
        .init("bills/close", ["DueDate", "TaxedDate", "VariableSymbol"], "the minimum is a receipt: its tests"),
        .init("bills/close", ["CompanyTaxIdentifier"], "the minimum has no company: its tests"),
        .init("commands/update", ["Notes"], "counts with a state that ends the command: its tests"),
        .init("restrictions/set", ["Data[0].EndUtc"], "joins what the minimum has set without an end: its tests"),
        .init("reservations/add", ["Reservations[0].TimeUnitPrices[0].Index"], "names a night and says no price"),
        .init("reservations/add", ["Reservations[0].Notes"], "becomes a note of the stay: its tests"),
        .init("reservations/add", ["Reservations[0].VoucherCode"], "opens a private rate: its tests"),
    ]

    /// What no operation answers.
    private static let elsewhere: [OptionalMemberException] = [
        // Money that is paid is not taxed: the gross value of the minimum is what is paid.
        .init("creditCards/charge", untaxed, "says how the gross value is made up"),
        .init("payments/addCreditCard", untaxed, "says how the gross value is made up"),
        .init("payments/addExternal", untaxed, "says how the gross value is made up"),
        .init("payments/addAlternative", ["Amount.NetValue"], "says how the gross value is made up"),
        .init("outletBills/add", ["Bills[0].Items[0].UnitAmount.NetValue"], "says how the gross value is made up"),
        .init("commands/update", ["Progress"], "is for the device and the house: its tests"),
        .init("rates/updateCapacityOffset", capacityOffsets, "is in the prices of the rate: its tests"),
        .init("resources/update", ["ResourceUpdates[0].StateReason"], "is kept with the room: its tests"),
        .init("paymentMethodRequests/add", ["Notes"], "is for the house and in no list: its tests"),
        .init(
            "billingAutomationPaymentPlans/add", ["PaymentRequest.Note"],
            "is for the house and in no list: PaymentMethodRequestsAddTests"
        ),
        .init("outletBills/add", ["Bills[0].AccountId"], "a list of outlets has no accounts: its tests"),
        .init(
            "commands/addPaymentTerminal", ["Amount", "ReservationId", "BillId"],
            "is the payment's, once the terminal has taken it: its tests"
        ),
        .init("orders/add", ["Options.DisableItemGrouping"], "how the bill shows it: its tests"),
        .init("routingRules/add", ["RoutingRules[0].AssignmentTargetType"], "whose bill it is: its tests"),
        .init("routingRules/update", ["RoutingRuleUpdates[0].AssignmentTargetType"], "whose bill it is: its tests"),
        .init("rates/add", ["Rates[0].Pricing"], "is in the prices of the new rate: its tests"),
        .init("rates/set", ["Rates[0].Pricing.BaseRatePricing"], "is in the prices of the new rate: its tests"),
        .init("rates/add", ["Rates[0].AccountingCategoryId"], "is on what the rate charges: its tests"),
    ]

    private static let untaxed = ["Amount.NetValue", "Amount.TaxCodes"]
    private static let capacityOffsets = ["ExtraOccupancyAdjustment", "NegativeOccupancyAdjustment"].map {
        "CapacityOffsetUpdates[0].\($0)"
    }
    private static let restrictionConditions = [
        "ExactRateId", "BaseRateId", "RateGroupId", "ResourceCategoryId", "ResourceCategoryType", "StartUtc", "EndUtc",
    ].map { "Data[0].\($0)" }

    private static let olderUpdates = [
        "AssignedResource", "AvailabilityBlockId", "BookerId", "BusinessSegmentId", "ChannelNumber", "CompanyId",
        "CreditCardId", "EndUtc", "Options", "ReleasedUtc", "StartUtc", "TimeUnitPrices", "TravelAgencyId", "Purpose",
    ]

    /// Whose data is meant; every operation has tests of that.
    static let scopes: Set = ["EnterpriseId", "ChainId"]
}
