import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the counters of bills, stays and whatever else is numbered, newest first.
///
/// The type `Counter` stands for all types. The lists by type repeat what is in the one list, for clients that are
/// older than it.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension CountersGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let type = request.type.flatMap { $0 == .counter ? nil : CounterType(rawValue: $0.rawValue) }
        let filter = HouseFilter<Counter>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.counterIDs),
            updated: request.updatedUTC.map { InstantInterval($0) }
        )
        let counters = try await call.store.read { transaction in
            try transaction.counters.list(filter, type: type, page)
        }
        func listed(_ type: CounterType) -> [Contract.Counter] {
            counters.filter { $0.type == type }.map { Contract.Counter($0) }
        }
        return Response(
            counters: counters.map { Contract.Counter($0) },
            cursor: counters.last?.id.uuid,
            billCounters: listed(.bill),
            proformaCounters: listed(.proforma),
            billPreviewCounters: listed(.billPreview),
            serviceOrderCounters: listed(.serviceOrder),
            registrationCardCounters: listed(.registrationCard)
        )
    }
}

extension Contract.Counter {
    init(_ counter: Counter) {
        self.init(
            id: counter.id.uuid,
            enterpriseID: counter.enterpriseID.uuid,
            name: counter.name,
            isDefault: counter.isDefault,
            value: counter.value,
            format: counter.format,
            type: sameChoice(counter.type),
            createdUTC: counter.created,
            updatedUTC: counter.updated
        )
    }
}
