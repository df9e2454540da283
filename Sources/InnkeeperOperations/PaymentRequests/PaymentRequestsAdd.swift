import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Asks customers to pay, or to let money be held, on a page of the house. All of them are asked or none is.
///
/// Each is pending until somebody pays, cancels or is too late. Unless the caller wants to send the addresses itself, a
/// message to the customer waits to be sent; one whose customer has no e-mail address is asked without a message.
///
/// - Throws: `InvalidReference` for an unknown account or one of a company, an unknown stay, the bill of another, a
///   currency that the enterprise does not accept, an amount that is not positive, and an end that has passed.
extension PaymentRequestsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        return try await call.store.write { transaction in
            let pages = try PaymentPages(call: call, in: transaction)
            let requests = try request.paymentRequests.map { item in
                try Self.request(item, enterprise, transaction, call)
            }
            for asked in requests { try transaction.paymentRequests.insert(asked) }
            if request.sendPaymentRequestEmails {
                let customers = try transaction.customers.find(
                    Array(Set(requests.map(\.customerID))), of: enterprise.chainID
                )
                for asked in requests {
                    guard let customer = customers.first(where: { $0.id == asked.customerID }),
                        let email = customer.contact.email, !email.isEmpty
                    else { continue }
                    let language = customer.person.languageCode
                    try pages.mail(asked, to: email, reading: language, of: enterprise, in: transaction)
                }
            }
            return Response(paymentRequests: requests.map { Contract.PaymentRequest($0) })
        }
    }

    private static func request(
        _ item: Contract.PaymentRequestAddParameters, _ enterprise: Enterprise, _ transaction: Transaction,
        _ call: Call
    ) throws -> PaymentRequest {
        let account = try call.customerAccount(item.accountID, of: enterprise, as: "AccountId", in: transaction)
        let amount = try enterprise.payable(item.amount)
        guard item.expirationUTC > call.now else { throw InvalidReference("ExpirationUtc", "has passed") }
        let reservation = try item.reservationID.map { id in
            try call.reservation(id, of: enterprise.id, in: transaction)
        }
        let bill = try item.billID.map { id in
            try transaction.bills.find(ID(id), of: enterprise.id, as: "BillId")
        }
        if let bill, bill.account != account { throw InvalidReference("BillId", "is the bill of another account") }
        return PaymentRequest(
            id: call.newID(), enterpriseID: enterprise.id, customerID: ID(account.id.uuid),
            reservationID: reservation?.id, reservationGroupID: reservation?.groupID, billID: bill?.id,
            currency: amount.currency, value: amount.gross, form: sameChoice(item.type),
            reason: sameChoice(item.reason), expires: item.expirationUTC, description: item.description,
            notes: item.notes, created: call.now
        )
    }
}
