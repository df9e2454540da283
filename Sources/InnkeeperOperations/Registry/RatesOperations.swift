import InnkeeperContract

/// The operations on rates and on what is free.
enum RatesOperations {
    static let all: [any APIOperation.Type] = [
        RateGroupsGetAll.self,
        RatesGetAll.self,
        RatesGetPricing.self,
        ServicesGetAvailability.self,
        ServicesGetAvailability20240122.self,
    ]
}
