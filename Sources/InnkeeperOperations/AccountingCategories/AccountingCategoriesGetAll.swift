import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Lists what charges and payments are counted as, newest first.
///
/// - Throws: `InvalidReference` for an enterprise outside the token's scope.
extension AccountingCategoriesGetAll: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let page = Page(request.limitation)
        let filter = HouseFilter<AccountingCategory>(
            enterprises: try call.enterpriseIDs(request.enterpriseIDs),
            ids: ids(request.accountingCategoryIDs),
            updated: request.updatedUTC.map { InstantInterval($0) },
            isActive: RatesGetAll.isActive(request.activityStates)
        )
        let categories = try await call.store.read { transaction in
            try transaction.accountingCategories.list(filter, page)
        }
        return Response(
            accountingCategories: categories.map { Contract.AccountingCategory($0) }, cursor: categories.last?.id.uuid
        )
    }
}
