import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Answers the asked metrics of each category of a service, time unit by time unit, in the order of the unit starts.
///
/// Every active category is listed, with zeros where nothing is held; a service without categories has an empty list.
///
/// - Throws: `InvalidReference` for the service, `TimeUnitProblem` for the interval.
extension ServicesGetAvailability20240122: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let availability = try await call.store.read { transaction in
            try ServiceAvailability(
                of: request.serviceID, first: request.firstTimeUnitStartUTC, last: request.lastTimeUnitStartUTC,
                for: call, in: transaction
            )
        }
        let metrics = request.metrics.map { ($0.rawValue, AvailabilityMetric($0)) }
        return Response(
            timeUnitStartsUTC: availability.starts,
            resourceCategoryAvailabilities: availability.categories.indices.map { index in
                let resources = availability.resources[index]
                let values = metrics.map { name, metric in
                    (name, availability.cells[index].map { $0.metric(metric, of: resources) })
                }
                return Contract.ResourceCategoryAvailabilityV20240122(
                    resourceCategoryID: availability.categories[index].uuid,
                    metrics: Dictionary(uniqueKeysWithValues: values)
                )
            }
        )
    }
}

extension AvailabilityMetric {
    init(_ metric: Contract.ResourceAvailabilityMetricTypeEnum) {
        self =
            switch metric {
            case .outOfOrderBlocks: .outOfOrderBlocks
            case .publicAvailabilityAdjustment: .publicAvailabilityAdjustment
            case .otherServiceReservationCount: .otherServiceReservationCount
            case .occupied: .occupied
            case .confirmedReservations: .confirmedReservations
            case .optionalReservations: .optionalReservations
            case .blockAvailability: .blockAvailability
            case .allocatedBlockAvailability: .allocatedBlockAvailability
            case .usableResources: .usableResources
            case .activeResources: .activeResources
            case .houseUse: .houseUse
            }
    }
}
