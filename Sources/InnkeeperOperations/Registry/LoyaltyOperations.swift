import InnkeeperContract

/// Loyalty programs and messages.
enum LoyaltyOperations {
    static let all: [any APIOperation.Type] = [
        LoyaltyProgramsAdd.self, LoyaltyProgramsDelete.self, LoyaltyProgramsGetAll.self, LoyaltyProgramsUpdate.self,
        LoyaltyTiersAdd.self, LoyaltyTiersDelete.self, LoyaltyTiersGetAll.self, LoyaltyTiersUpdate.self,
        LoyaltyMembershipsAdd.self, LoyaltyMembershipsDelete.self, LoyaltyMembershipsGetAll.self,
        LoyaltyMembershipsUpdate.self,
        MessageThreadsAdd.self, MessageThreadsGetAll.self, MessagesAdd.self, MessagesGetAll.self,
    ]
}
