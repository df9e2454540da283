import InnkeeperContract

/// Resource categories, their rooms and the keys that open them.
enum ResourcesOperations {
    static let all: [any APIOperation.Type] = [
        ResourceCategoriesAdd.self, ResourceCategoriesUpdate.self, ResourceCategoriesDelete.self,
        ResourceAccessTokensAdd.self, ResourceAccessTokensUpdate.self, ResourceAccessTokensDelete.self,
        ResourceAccessTokensGetAll.self,
    ]
}
