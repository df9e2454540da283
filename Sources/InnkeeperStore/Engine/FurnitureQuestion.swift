import Hospitality

/// The questions about a house's furniture whose answers are remembered, with all that each depends on.
enum FurnitureQuestion: Hashable, Sendable {
    case ageCategories(ID<Service>, ID<Enterprise>)
    case ageCategoryAdjustments([ID<Rate>], ID<Enterprise>)
    case assignable([ID<ResourceCategory>], ID<Enterprise>)
    case bookableServices([ID<Enterprise>])
    case capacities(Set<ID<Service>>, ID<Enterprise>)
    case categories(ID<Service>, ID<Enterprise>)
    case categoryAdjustments([ID<Rate>], ID<Enterprise>)
    case parts(Set<ID<Resource>>, ID<Enterprise>)
    case rates([ID<Rate>], ID<Enterprise>)
    case ratesWithBases([ID<Rate>], ID<Enterprise>)
    case rules(ID<Service>, ID<Enterprise>)
    case sales([ID<Resource>]?, ID<Enterprise>)
    case service(ID<Service>, ID<Enterprise>)
    case stocks(ID<Service>, ID<Enterprise>)
}
