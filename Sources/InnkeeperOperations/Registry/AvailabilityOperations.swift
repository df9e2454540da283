import InnkeeperContract

/// What is free: adjustments, blocks, overbooking limits and rooms out of order.
enum AvailabilityOperations {
    static let all: [any APIOperation.Type] = [
        AvailabilityAdjustmentsGetAll.self,
        AvailabilityBlocksAdd.self, AvailabilityBlocksDelete.self, AvailabilityBlocksGetAll.self,
        AvailabilityBlocksUpdate.self,
        ResourceBlocksAdd.self, ResourceBlocksDelete.self, ResourceBlocksGetAll.self,
        ResourcesGetOccupancyState.self,
        ServiceOverbookingLimitsClear.self, ServiceOverbookingLimitsGetAll.self, ServiceOverbookingLimitsSet.self,
        ServicesUpdateAvailability.self,
    ]
}
