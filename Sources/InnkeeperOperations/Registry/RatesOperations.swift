import InnkeeperContract

/// The operations on rates, on prices and on what is free.
enum RatesOperations {
    static let all: [any APIOperation.Type] = [
        CancellationPoliciesGetByRates.self,
        CancellationPoliciesGetByReservations.self,
        ProductsDelete.self,
        ProductsGetPricing.self,
        ProductsUpdatePrice.self,
        RateGroupsGetAll.self,
        RatesAdd.self,
        RatesDelete.self,
        RatesGetAll.self,
        RatesGetPricing.self,
        RatesSet.self,
        RatesUpdateCapacityOffset.self,
        RatesUpdatePrice.self,
        ServicesGetAvailability.self,
        ServicesGetAvailability20240122.self,
    ]
}
