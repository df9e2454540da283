/// How often a product is charged with one order.
public enum ProductChargingMode: String, CaseIterable, Sendable {
    case once = "Once"
    case perTimeUnit = "PerTimeUnit"
    case perPersonPerTimeUnit = "PerPersonPerTimeUnit"
    case perPerson = "PerPerson"
}

/// Whether the charges of a product are one item or one for each time unit.
public enum ProductPostingMode: String, CaseIterable, Sendable {
    case once = "Once"
    case perTimeUnit = "PerTimeUnit"
}

/// When a product counts as consumed.
public enum ConsumptionMoment: String, CaseIterable, Sendable {
    case serviceOrderStart = "ServiceOrderStart"
    case serviceOrderEnd = "ServiceOrderEnd"
    /// In the time unit for which it is posted.
    case postingTimeUnit = "PostingTimeUnit"
    /// In the one after: breakfast is posted for the night and eaten in the morning.
    case nextTimeUnit = "NextTimeUnit"
}

/// What a product is, for totals and for rules about it.
public enum ProductClassification: String, CaseIterable, Sendable {
    case food = "Food"
    case beverage = "Beverage"
    case wellness = "Wellness"
    case cityTax = "CityTax"
    case fee = "Fee"
}
