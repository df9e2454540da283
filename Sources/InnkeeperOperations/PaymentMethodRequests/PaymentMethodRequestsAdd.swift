import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Asks an account for a card or for the permission to debit a bank account, without charging it.
///
/// Without `EmailsToSend` the message that carries the page waits to be sent; an empty list sends none.
///
/// - Throws: `InvalidReference` for an unknown account, an end that has passed, and where a message is to be sent and
///   neither the request nor the profile has an address.
extension PaymentMethodRequestsAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        guard request.expirationUTC > call.now else { throw InvalidReference("ExpirationUtc", "has passed") }
        guard request.email?.contains("@") ?? true else { throw InvalidReference("Email", "is no address") }
        return try await call.store.write { transaction in
            let account = try transaction.accounts.find(
                ID(request.accountID), of: enterprise.chainID, as: "AccountId"
            )
            let asked = PaymentMethodRequest(
                id: call.newID(), enterpriseID: enterprise.id, account: account,
                methods: request.paymentMethods.map { sameChoice($0) },
                email: try request.email ?? call.email(of: account, in: enterprise, transaction),
                expires: request.expirationUTC, description: request.description, notes: request.notes,
                created: call.now
            )
            try transaction.paymentMethodRequests.insert(asked)
            let pages = try PaymentPages(call: call, in: transaction)
            if request.emailsToSend?.isEmpty != true {
                guard let email = asked.email else {
                    throw InvalidReference("Email", "is required, as the profile of the account has none")
                }
                try pages.mail(asked, to: email, of: enterprise, in: transaction)
            }
            return Response(paymentMethodRequestID: asked.id.uuid)
        }
    }
}

extension Call {
    /// Where an account reads its mail; nil when nobody has said. Companies have it on their invoices.
    func email(of account: Account, in enterprise: Enterprise, _ transaction: Transaction) throws -> String? {
        let email =
            switch account.type {
            case .customer:
                try transaction.customers.find(ID(account.id.uuid), of: enterprise.chainID)?.contact.email
            case .company:
                try transaction.bills.party(account, of: enterprise.chainID)?.invoicingEmail
            }
        return email.flatMap { $0.isEmpty ? nil : $0 }
    }
}
