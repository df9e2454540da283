import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the notes on reservations and product orders, newest first: general ones and those of the channel manager,
/// unless `Types` says otherwise.
///
/// An order that the caller may not see has no notes for him.
extension ServiceOrderNotesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        var filter = ServiceOrderNoteFilter(enterprises: try call.enterpriseIDs(request.enterpriseIDs))
        filter.ids = ids(request.serviceOrderNoteIDs)
        filter.orderIDs = request.serviceOrderIDs
        filter.serviceID = call.caller.token.serviceID
        filter.updated = request.updatedUTC.map { InstantInterval($0) }
        filter.kinds = request.types.map { ServiceOrderNote.Kind($0) }
        let page = Page(request.limitation)
        let notes = try await call.store.read { [filter] in try $0.serviceOrderNotes.list(filter, page) }
        return Response(serviceOrderNotes: notes.map(Contract.OrderNote.init), cursor: notes.last?.id.uuid)
    }
}
