import Hospitality
import InnkeeperContract

extension Contract.VoucherCode {
    /// The one place where a voucher code becomes its wire form.
    init(_ code: VoucherCode) {
        self.init(
            id: code.id.uuid, voucherID: code.voucherID.uuid, value: code.value, validityStartUTC: code.validityStart,
            validityEndUTC: code.validityEnd, createdUTC: code.created, updatedUTC: code.updated,
            isActive: code.isActive, activityState: code.isActive ? .active : .deleted
        )
    }
}
