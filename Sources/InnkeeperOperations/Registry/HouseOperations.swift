import InnkeeperContract

/// The operations on what a house is and what it has to sell.
enum HouseOperations {
    static let all: [any APIOperation.Type] = [
        ConfigurationGet.self,
        EnterprisesGetAll.self,
        ServicesGetAll.self,
        ResourcesGetAll.self,
        ResourcesUpdate.self,
        ResourceCategoriesGetAll.self,
        ResourceCategoryAssignmentsGetAll.self,
        ResourceFeaturesGetAll.self,
        ResourceFeatureAssignmentsGetAll.self,
        ResourceCategoryImageAssignmentsGetAll.self,
        AgeCategoriesGetAll.self,
        ProductsGetAll.self,
        ProductCategoriesGetAll.self,
        AccountingCategoriesGetAll.self,
        BusinessSegmentsGetAll.self,
        SourcesGetAll.self,
        DepartmentsGetAll.self,
        CurrenciesGetAll.self,
        TaxEnvironmentsGetAll.self,
        TaxationsGetAll.self,
        CancellationPoliciesGetAll.self,
        CountersGetAll.self,
    ]
}
