import InnkeeperContract

/// Restrictions, vouchers and their codes.
enum RestrictionsOperations {
    static let all: [any APIOperation.Type] = [
        RestrictionsAdd.self, RestrictionsClear.self, RestrictionsDelete.self, RestrictionsGetAll.self,
        RestrictionsSet.self,
        VouchersAdd.self, VouchersDelete.self, VouchersGetAll.self, VouchersUpdate.self,
        VoucherCodesAdd.self, VoucherCodesDelete.self, VoucherCodesGetAll.self,
    ]
}
