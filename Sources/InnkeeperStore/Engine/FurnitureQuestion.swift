import Foundation
import Hospitality

/// The questions about a house's furniture, and about how letters say things, whose answers are remembered, with all
/// that each depends on.
enum FurnitureQuestion: Hashable, Sendable {
    case ageCategories(ID<Service>, ID<Enterprise>)
    case ageCategoryAdjustments([ID<Rate>], ID<Enterprise>)
    case assignable([ID<ResourceCategory>], ID<Enterprise>)
    case billingAutomations(ID<Enterprise>)
    case bookableServices([ID<Enterprise>])
    case capacities(Set<ID<Service>>, ID<Enterprise>)
    case categories(ID<Service>, ID<Enterprise>)
    case categoryAdjustments([ID<Rate>], ID<Enterprise>)
    case hasAutomations(ID<Enterprise>)
    case letterStyle([String?], TimeZone)
    case offer(
        ID<Service>, ID<Enterprise>, TimeZone, String, [ID<Rate>], [ID<Product>], from: Date, to: Date
    )
    case overbookingLimits(Range<UnitIndex>, ID<Service>, ID<Enterprise>)
    case parts(Set<ID<Resource>>, ID<Enterprise>)
    case productAges(Set<ID<Product>>, ID<Enterprise>)
    case productPrices(Set<ID<Product>>, Set<ID<Rate>>, units: Set<NumberedUnits>, ID<Enterprise>)
    case products([ID<Product>], ID<Enterprise>)
    case ratePrices([ID<Rate>], Range<UnitIndex>, ID<Enterprise>)
    case rates([ID<Rate>], ID<Enterprise>)
    case ratesWithBases([ID<Rate>], ID<Enterprise>)
    case resourceBlocks(Set<ID<Resource>>, from: Date, to: Date, ID<Enterprise>)
    case restrictions(
        Range<UnitIndex>, ID<Service>, ID<Enterprise>, RestrictedRates?, categories: [ID<ResourceCategory>]
    )
    case routingRules(ID<Enterprise>)
    case rules(ID<Service>, ID<Enterprise>)
    case sales([ID<Resource>]?, ID<Enterprise>)
    case service(ID<Service>, ID<Enterprise>)
    case services(Set<ID<Service>>, ID<Enterprise>)
    case stocks(ID<Service>, ID<Enterprise>)
    case writtenStay(from: Date, to: Date, people: Int, culture: String, TimeZone)
}

/// Numbered time units from one to another, both included; none where the last comes before the first.
struct NumberedUnits: Hashable, Sendable {
    let first: Int
    let last: Int
}
