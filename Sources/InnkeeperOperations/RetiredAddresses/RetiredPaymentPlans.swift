import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperWire

/// A plan for the bills of one stay: today's plan for the automation that bills it, with its owner as the customer.
///
/// Where the caller does not say that a means of payment is all that is asked for, the first bill that is owed by now
/// is asked for with it, and paying that sets the plan in force. Of the means, those can be chosen that can be charged
/// again, in the currency of the house; a wallet cannot.
struct OldPaymentPlan {
    private enum Kind: String {
        case payment = "Payment"
        case paymentMethod = "PaymentMethod"
    }

    private enum Means: String {
        case ideal = "Ideal"
        case paymentCard = "PaymentCard"
        case applePay = "ApplePay"
        case googlePay = "GooglePay"
        case sepaDirectDebit = "SepaDirectDebit"
        case all = "All"

        var kept: [PaymentMethodRequest.Method] {
            switch self {
            case .paymentCard: [.paymentCard]
            case .sepaDirectDebit: [.sepaDirectDebit]
            case .all: PaymentMethodRequest.Method.allCases
            case .ideal, .applePay, .googlePay: []
            }
        }
    }

    private let call: Call
    private let enterprise: Enterprise
    private let stay: UUID
    private let name: String
    private let startMonth: String?
    private let kind: Kind
    private let methods: [PaymentMethodRequest.Method]
    private let message: String
    private let note: String?
    private let days: Int?
    private let sendsEmail: Bool?

    init(asked: WireObject, call: Call) throws {
        self.call = call
        enterprise = try call.enterprise(try asked.optionalUUID("EnterpriseId"))
        stay = try asked.uuid("ReservationId")
        name = try asked.string("Name", minLength: 1, maxLength: 255)
        startMonth = try asked.optionalString("StartMonth")
        let page = try asked.object("PaymentRequest")
        kind = try page.optionalChoice("PaymentRequestType") ?? .payment
        let means: [Means] = try page.choices("PaymentMethods", count: 1...10)
        let kept = PaymentMethodRequest.Method.allCases.filter { method in means.contains { $0.kept.contains(method) } }
        methods = try call.planned(kept, of: enterprise)
        message = try page.string("Message", minLength: 1, maxLength: 1000)
        note = try page.optionalString("Note", maxLength: 2000)
        days = try page.optionalInt("PaymentRequestExpirationOffsetDays", in: 1...Int(PaymentPlan.longestRequestDays))
        sendsEmail = try page.optionalBool("SendEmail")
    }

    func answer() async throws -> JSON {
        let address = try await call.store.write { transaction in try add(in: transaction) }
        return .object(["PaymentRequestUrl": .string(address)])
    }

    private func add(in transaction: Transaction) throws -> String {
        let stay = try call.reservation(stay, of: enterprise.id, in: transaction)
        guard let automation = try transaction.billRouting.automation(for: stay.id, of: enterprise.id) else {
            throw InvalidReference("ReservationId", "is of a stay that no billing automation bills: \(stay.id)")
        }
        let card = PaymentMethodRequest(
            id: call.newID(), enterpriseID: enterprise.id, account: stay.account, methods: methods,
            email: try call.email(of: stay.account, in: enterprise, transaction),
            expires: try expiry(firstPayment: firstDay(within: stay)), description: message, notes: note,
            created: call.now
        )
        try transaction.paymentMethodRequests.insert(card)
        try transaction.paymentMethodRequests.insert(
            PaymentPlan(
                id: call.newID(), enterpriseID: enterprise.id, automationID: automation, requestID: card.id, name: name,
                offsetDays: 0, startMonth: startMonth, created: call.now
            )
        )
        let owed = kind == .payment ? try owed(by: card, on: automation, for: stay, in: transaction) : nil
        if let owed { try transaction.paymentRequests.insert(owed) }
        let pages = try PaymentPages(call: call, in: transaction)
        if sendsEmail ?? true {
            guard let email = card.email else {
                guard sendsEmail == nil else {
                    throw InvalidReference("SendEmail", "cannot be, as the customer has no address")
                }
                return pages.address(of: card.id.uuid, at: enterprise.id, until: card.expires)
            }
            if let owed {
                let language = try call.languageRead(by: card.account, in: enterprise, transaction)
                try pages.mail(owed, to: email, reading: language, of: enterprise, in: transaction)
            } else {
                try pages.mail(card, to: email, of: enterprise, in: transaction)
            }
        }
        return pages.address(of: card.id.uuid, at: enterprise.id, until: card.expires)
    }

    /// Asks for the first bill that is owed, under the identifier of the request for the means: who pays answers both.
    /// Nil where nothing is owed by a customer.
    private func owed(
        by card: PaymentMethodRequest, on automation: ID<BillingAutomation>, for stay: Reservation,
        in transaction: Transaction
    ) throws -> PaymentRequest? {
        guard card.account.type == .customer else { return nil }
        let bills = try transaction.plannedPayments.openBills(of: automation, for: card.account, in: enterprise.id)
        let standings = try transaction.bills.standings(of: bills, in: enterprise.id)
        for bill in bills {
            for (code, value) in (standings[bill]?.balances ?? [:]).sorted(by: { $0.key < $1.key }) where value > 0 {
                guard let currency = Currency(code) else { continue }
                return PaymentRequest(
                    id: ID(card.id.uuid), enterpriseID: enterprise.id, customerID: ID(card.account.id.uuid),
                    reservationID: stay.id, reservationGroupID: stay.groupID, billID: bill, currency: currency,
                    value: value, reason: .recurringPayment, expires: card.expires, description: message, notes: note,
                    created: call.now
                )
            }
        }
        return nil
    }

    /// The first day of the month in which the plan begins to pay; nil for the first bill that there is.
    private func firstDay(within stay: Reservation) throws -> LocalDate? {
        guard let startMonth else { return nil }
        let (today, arrival, departure) = (
            LocalDate(of: call.now, in: enterprise.timeZone), LocalDate(of: stay.start, in: enterprise.timeZone),
            LocalDate(of: stay.scheduledEnd, in: enterprise.timeZone)
        )
        guard let month = CardMonth(startMonth), let first = LocalDate(year: month.year, month: month.month, day: 1),
            first > today
        else { throw InvalidReference("StartMonth", "is no month that lies ahead: \(startMonth.prefix(60))") }
        guard first <= departure, first.adding(months: 1) > arrival else {
            throw InvalidReference("StartMonth", "is no month of the stay: \(startMonth)")
        }
        return first
    }

    /// A week from now unless the caller says otherwise, but before the plan has to pay for the first time.
    private func expiry(firstPayment day: LocalDate?) -> Date {
        if let days { return call.now.addingTimeInterval(Double(days) * 86_400) }
        let week = call.now.addingTimeInterval(7 * 86_400)
        guard let day else { return week }
        return min(week, day.start(in: enterprise.timeZone).addingTimeInterval(-1))
    }
}
