import Hospitality
import InnkeeperContract

extension Contract.PaymentRequest {
    /// The one place where a request to pay becomes its wire form.
    init(_ request: PaymentRequest) {
        self.init(
            id: request.id.uuid, enterpriseID: request.enterpriseID.uuid, accountID: request.customerID.uuid,
            reservationGroupID: request.reservationGroupID?.uuid, reservationID: request.reservationID?.uuid,
            state: sameChoice(request.state),
            amount: Contract.Amount(Amount.untaxed(request.value, request.currency)), type: sameChoice(request.form),
            reason: sameChoice(request.reason), expirationUTC: request.expires, description: request.description,
            notes: request.notes, createdUTC: request.created, updatedUTC: request.updated,
            customerID: request.customerID.uuid
        )
    }
}
