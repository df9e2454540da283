import InnkeeperContract

/// What is free: adjustments, blocks, overbooking limits and rooms out of order.
enum AvailabilityOperations {
    static let all: [any APIOperation.Type] = []
}
