import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Removes open bills on which nothing stands: all of them or none.
///
/// - Throws: `InvalidReference` for an unknown or closed bill; a refusal for one that is not empty.
extension BillsDelete: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let wanted = ids(request.billIDs, of: Bill.self)
        try await call.store.write { transaction in
            let owners = try transaction.bills.find(wanted, of: enterprise.id).map(\.account.id)
            try transaction.accounts.lock(owners)
            try transaction.lock(wanted.map(LockKey.bill))
            let bills = try transaction.bills.find(wanted, of: enterprise.id)
            for id in wanted {
                guard let bill = bills.first(where: { $0.id == id }) else {
                    throw InvalidReference.unknown("BillIds", id.uuid)
                }
                guard bill.state == .open else { throw InvalidReference("BillIds", "names a bill that is closed") }
            }
            guard try transaction.bills.notEmpty(wanted, of: enterprise.id).isEmpty else {
                throw BillDeletionRefusal.notEmpty
            }
            do {
                try transaction.bills.delete(wanted, of: enterprise.id)
            } catch let violation as ConstraintViolation where violation.kind == .foreignKey {
                throw BillDeletionRefusal.inUse
            }
        }
        return Response()
    }
}

/// Why a bill stays.
enum BillDeletionRefusal: Refusal, Equatable {
    case notEmpty
    case inUse

    var message: String {
        switch self {
        case .notEmpty: "Only a bill with nothing on it can be deleted. Move or cancel its items first."
        case .inUse: "The bill cannot be deleted, because something else still refers to it."
        }
    }
}
