import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore

/// Plans that the bills of a billing automation are paid by themselves, and asks the customer for the card or the bank
/// account. The plan is in force when the customer has answered.
///
/// - Throws: `InvalidReference` for an unknown automation or customer, a means of payment other than a card or a bank
///   account, means of which none can be charged in the currency of the house, a month that does not lie ahead, more
///   days than a plan waits, an end of the request that has passed or is more than 30 days away, and where a message
///   is to be sent to a customer without an address.
extension BillingAutomationPaymentPlansAdd: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let asked = request.paymentRequest
        try check(request, in: enterprise, at: call.now)
        let known = try asked.paymentMethods.map { method in
            guard let known = PaymentMethodRequest.Method(rawValue: method.rawValue) else {
                throw InvalidReference("PaymentMethods", "may be PaymentCard and SepaDirectDebit only")
            }
            return known
        }
        let methods = try call.planned(known, of: enterprise)
        return try await call.store.write { transaction in
            let automation = try transaction.billingAutomations.find(
                [ID(request.billingAutomationID)], of: enterprise.id
            ).first.known(as: "BillingAutomationId", request.billingAutomationID)
            let account = try call.customerAccount(request.customerID, of: enterprise, in: transaction)
            let card = PaymentMethodRequest(
                id: call.newID(), enterpriseID: enterprise.id, account: account, methods: methods,
                email: try call.email(of: account, in: enterprise, transaction), expires: asked.expirationDateUTC,
                description: asked.message, notes: asked.note, created: call.now
            )
            try transaction.paymentMethodRequests.insert(card)
            try transaction.paymentMethodRequests.insert(
                PaymentPlan(
                    id: call.newID(), enterpriseID: enterprise.id, automationID: automation.id, requestID: card.id,
                    name: request.name, offsetDays: request.paymentOffsetDays, startMonth: request.startMonth,
                    created: call.now
                )
            )
            let pages = try PaymentPages(call: call, in: transaction)
            if asked.sendEmail {
                guard let email = card.email else {
                    throw InvalidReference("SendEmail", "cannot be, as the customer has no address")
                }
                try pages.mail(card, to: email, of: enterprise, in: transaction)
            }
            return Response(
                paymentRequestURL: pages.address(of: card.id.uuid, at: enterprise.id, until: card.expires)
            )
        }
    }

    private static func check(_ request: Request, in enterprise: Enterprise, at now: Date) throws {
        let expires = request.paymentRequest.expirationDateUTC
        guard expires > now, expires <= now.addingTimeInterval(PaymentPlan.longestRequestDays * 86_400) else {
            throw InvalidReference("ExpirationDateUtc", "must be within the next 30 days")
        }
        guard PaymentPlan.offsets.contains(request.paymentOffsetDays) else {
            throw InvalidReference("PaymentOffsetDays", "must be between 0 and 365")
        }
        guard let text = request.startMonth else { return }
        let today = LocalDate(of: now, in: enterprise.timeZone)
        guard let month = CardMonth(text), (month.year, month.month) > (today.year, today.month) else {
            throw InvalidReference("StartMonth", "is no month that lies ahead: \(text)")
        }
    }
}
