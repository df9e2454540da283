extension OptionalMemberException {
    /// What is said and cannot be read where the others can, although it has its effect.
    static let unshown: [OptionalMemberException] = [
        .init("availabilityBlocks/update", ["AvailabilityBlocks[0].RollingReleaseOffset"], "of RollingRelease"),
        .init("billingAutomationPaymentPlans/add", ["StartMonth"], "is in the requests that it makes"),
        .init("orders/add", ["ProductOrders[0].StartUtc"], "is for stays only"),
        .init("outletBills/add", ["Bills[0].Items[0]"], "is in the list of outlet items"),
        .init("paymentRequests/add", ["PaymentRequests[0].BillId"], "is on the payment"),
        .init("payments/addAlternative", ["Data.Ideal"], "is where the customer returns"),
        .init("rates/add", ["Rates[0].Descriptions", "Rates[0].ShortNames"], "is in the booking engine"),
        .init("rates/set", ["Rates[0].Descriptions"], "is in the booking engine"),
        .init("rates/set", ["Rates[0].RateGroupId"], "is GroupId in the list"),
        // What decides how the operation goes about it, and is tested by what it does.
        .init("customers/search", ["Extent", "ResourceId"], "asks"),
        .init("paymentRequests/add", ["SendPaymentRequestEmails"], "writes letters"),
        .init("paymentMethodRequests/add", ["Email", "Notes"], "has no list; is written to the customer"),
        .init("payments/refund", ["ValueToRefund"], "is shown without its minus"),
        .init("rates/updatePrice", ["ProductId"], "chooses the product whose price it is"),
        .init("reservations/add", ["CheckRateApplicability", "SendConfirmationEmail"], "decides and writes"),
        .init(
            "reservations/cancel", ["PostCancellationFee", "ReservationId", "SendEmail"],
            "decides, means and writes"
        ),
        .init("reservations/confirm", ["SendConfirmationEmail"], "writes a letter"),
        .init("reservations/process", ["CloseBills"], "closes bills"),
        .init(
            "reservations/update", ["ApplyCancellationFee", "Reprice", "Reason", "ReservationId"],
            "decides and means"
        ),
        .init("restrictions/clear", ["Data[0]"], "is what goes"),
        .init(
            "creditCards/charge", ["Amount", "ReceiptIdentifier"],
            "goes to the gateway; its gross value is what is paid"
        ),
        // The older form of a request, which counts only without the newer one beside it.
        .init("reservations/update", olderUpdates, "counts without ReservationUpdates"),
        .init(
            "reservations/update", ["ReservationUpdates[0].AccessToken", "ReservationUpdates[0].Client"],
            "was checked"
        ),
        .init("reservations/add", ["Reservations[0].ChildCount", "Reservations[0].AdultCount"], "persons are counted"),
        .init("payments/addAlternative", ["Method", "RedirectUrl"], "Data says it"),
        .init(
            "services/updateAvailability", ["AvailabilityUpdates[0].StartUtc", "AvailabilityUpdates[0].EndUtc"],
            "twice"
        ),
        .init("payments/addExternal", ["CustomerId", "Amount"], "is the account; its gross value is what is paid"),
        .init("payments/addCreditCard", ["Amount", "ReceiptIdentifier"], "its gross value is what is paid"),
        .init("payments/addAlternative", ["Amount"], "its gross value is what is paid"),
        .init(
            "commands/addPaymentTerminal", ["Amount", "ReservationId", "BillId"],
            "goes to the terminal and the payment"
        ),
        // What is shown under another name, or by another list.
        .init("accounts/update", ["AccountUpdates[0].Company"], "is of the other kind of account"),
        .init("availabilityBlocks/add", ["AvailabilityBlocks[0].RateId"], "is the template of the block's own rate"),
        .init("billingAutomationPaymentPlans/add", ["PaymentRequest.Note"], "is in the requests that it makes"),
        .init(
            "bills/close", ["AccountAddress", "Address", "AccountTaxIdentifier", "CompanyTaxIdentifier"],
            "on the paper"
        ),
        .init("bills/close", ["BillCounterId", "DueDate", "TaxedDate", "VariableSymbol"], "CounterId; of invoices"),
        .init("commands/update", ["Notes", "Progress"], "is what the device says"),
        .init("exports/add", ["Scope.ChainIds"], "of exports of customers and companies"),
        .init(
            "orders/add", ["BusinessSegmentId", "ConsumptionUtc", "CustomerId", "LinkedReservationId"],
            "the order's"
        ),
        .init("orders/add", ["Options", "ProductOrders[0].EndUtc"], "the order's"),
        .init(
            "outletBills/add", ["Bills[0].AccountId", "Bills[0].Notes"],
            "the bill's"
        ),
        .init("rates/add", ["Rates[0].Pricing"], "is in its prices"),
        .init("rates/set", ["Rates[0].Pricing"], "is in its prices"),
        .init("rates/add", ["Rates[0].AccountingCategoryId"], "is on its charges"),
        .init("rates/updateCapacityOffset", ["CapacityOffsetUpdates[0]"], "is in its prices"),
        .init("reservations/add", bookedThings, "is the group's, the order's, the note's, the item's"),
        .init(
            "reservations/add", ["Reservations[0].AssignedResourceLocked", "Reservations[0].ReleasedUtc"],
            "needs a room"
        ),
        .init("resources/update", ["ResourceUpdates[0].StateReason"], "is in the occupancy states"),
        .init("restrictions/set", ["Data[0]"], "is in the conditions"),
        .init(
            "restrictions/add", ["Restrictions[0].Exceptions.MaxPrice", "Restrictions[0].Exceptions.MinPrice"],
            "in Value"
        ),
        .init("routingRules/add", ["RoutingRules[0].AssignmentTargetType"], "is on the bills"),
        .init("routingRules/update", ["RoutingRuleUpdates[0].AssignmentTargetType"], "is on the bills"),
        .init("routingRules/add", ["RoutingRules[0].SelectedStayItems"], "of the route SelectedStayItems"),
        .init("routingRules/update", ["RoutingRuleUpdates[0].SelectedStayItems"], "of the route SelectedStayItems"),
        .init("vouchers/add", ["VoucherParameters[0].AssignedRateIds"], "is among the voucher's assignments"),
        .init("vouchers/update", ["VoucherUpdates[0].AssignedRateIds"], "is among the voucher's assignments"),
    ]

    private static let olderUpdates = [
        "AssignedResource", "AvailabilityBlockId", "BookerId", "BusinessSegmentId", "ChannelNumber", "CompanyId",
        "CreditCardId", "EndUtc", "Options", "ReleasedUtc", "StartUtc", "TimeUnitPrices", "TravelAgencyId", "Purpose",
    ]
    private static let bookedThings = ["GroupName"] + [
        "Notes", "ProductOrders", "TimeUnitAmount", "TimeUnitPrices", "VoucherCode",
    ].map { "Reservations[0].\($0)" }

    /// Whose data is meant; every operation has tests of that.
    static let scopes: Set = ["EnterpriseId", "ChainId"]
}
