import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists the departments, newest first; those that were closed too.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension DepartmentsGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<Department>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.departmentIDs),
            updated: request.updatedUTC.map { InstantInterval($0) }
        )
        let departments = try await call.store.read { transaction in try transaction.departments.list(filter, page) }
        return Response(departments: departments.map { Contract.Department($0) }, cursor: departments.last?.id.uuid)
    }
}
