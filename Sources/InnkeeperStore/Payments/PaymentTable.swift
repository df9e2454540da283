import Foundation
public import Hospitality

extension Transaction {
    public var payments: PaymentTable { PaymentTable(transaction: self) }
}

/// Which payments to list. Everything that is given must hold.
public struct PaymentFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<Payment>]?
    public var accounts: [ID<Account>]?
    public var bills: [ID<Bill>]?
    public var reservations: [ID<Reservation>]?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    public var consumed: InstantInterval?
    public var charged: InstantInterval?
    public var closed: InstantInterval?
    public var settled: InstantInterval?
    public var accountingStates: [AccountingState]?
    public var states: [Payment.State]?
    /// The contract's name of the form: `ExternalPayment`.
    public var type: String?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }
}

/// All SQL on the table `payment`.
public struct PaymentTable {
    let transaction: Transaction

    /// Newest first.
    public func list(_ filter: PaymentFilter, _ page: Page) throws -> [Payment] {
        let condition = filter.conditions.joined(" AND ")
        return try load("WHERE \(condition)\(page.older)\(page.newestFirst)")
    }

    /// What was paid on bills, oldest first.
    public func on(bills: [ID<Bill>], of enterprises: [ID<Enterprise>]) throws -> [Payment] {
        guard !bills.isEmpty else { return [] }
        return try load("WHERE enterprise_id IN \(in: enterprises) AND bill_id IN \(in: bills) ORDER BY id")
    }

    public func insert(_ payment: Payment) throws {
        try transaction.run(
            """
            INSERT INTO payment (\(Self.columns)) VALUES
                (\(payment.enterpriseID), \(payment.id), \(payment.account.id), \(payment.account.type),
                 \(payment.billID), \(payment.reservationID), \(payment.accountingCategoryID), \(payment.currency.code),
                 \(payment.value), \(payment.form.type), \(payment.form.externalType), \(payment.form.invoice?.id),
                 \(payment.form.creditCard), \(payment.form.alternativeMethod),
                 \(payment.state), \(payment.accountingState), \(payment.origin), \(payment.notes),
                 \(payment.externalIdentifier), \(payment.identifier), \(payment.created), \(payment.updated),
                 \(payment.consumed), \(payment.charged), \(payment.closed), \(payment.settlementID),
                 \(payment.settled), \(payment.kind), \(payment.requestID), \(payment.originalID),
                 \(payment.instrument), \(payment.redirectURL), \(payment.asksAgain), \(payment.proof),
                 \(payment.fee), \(payment.adjustedFee), \(payment.form.invoice?.role))
            """
        )
    }

    /// Closes what is open on a bill that closes now; what never came in leaves the bill.
    func close(on bill: ID<Bill>, of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE payment SET accounting_state = 'Closed', closed_ms = \(now), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) AND accounting_state = 'Open'
            """
        )
        try transaction.run(
            """
            UPDATE payment SET bill_id = NULL, updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND bill_id = \(bill) AND accounting_state = 'Inactive'
                AND value_e6 <> 0
            """
        )
    }

    func load(_ rest: SQL) throws -> [Payment] {
        try transaction.rows("SELECT \(Self.columns) FROM payment \(rest)").map(Self.payment)
    }

    /// In the order in which they are read.
    private static let columns: SQL = """
        enterprise_id, id, account_id, account_type, bill_id, reservation_id, accounting_category_id, currency,
        value_e6, type, external_type, invoice_id, credit_card_id, alternative_method, state, accounting_state,
        origin, notes, external_identifier, identifier, created_ms, updated_ms, consumed_ms, charged_ms, closed_ms,
        settlement_id, settled_ms, kind, payment_request_id, original_payment_id, instrument, redirect_url,
        asks_again_ms, proof, fee_e6, adjusted_fee_e6, invoice_role
        """

    private static func payment(_ row: Row) throws -> Payment {
        let (enterprise, id): (ID<Enterprise>, ID<Payment>) = (try row.id("enterprise_id"), try row.id("id"))
        let account = Account(id: try row.id("account_id"), type: try row.choice("account_type"))
        var payment = Payment(
            id: id, enterpriseID: enterprise, account: account, billID: try row.optionalID("bill_id"),
            reservationID: try row.optionalID("reservation_id"),
            accountingCategoryID: try row.optionalID("accounting_category_id"), currency: try row.currency(),
            value: try row.amount("value_e6", scale: 0), form: try form(row), origin: try row.choice("origin"),
            notes: try row.optionalString("notes"), externalIdentifier: try row.optionalString("external_identifier"),
            identifier: try row.optionalString("identifier"), at: try row.instant("created_ms")
        )
        payment.state = try row.choice("state")
        payment.accountingState = try row.choice("accounting_state")
        payment.updated = try row.instant("updated_ms")
        payment.consumed = try row.optionalInstant("consumed_ms")
        payment.charged = try row.optionalInstant("charged_ms")
        payment.closed = try row.optionalInstant("closed_ms")
        payment.settlementID = try row.optionalString("settlement_id")
        payment.settled = try row.optionalInstant("settled_ms")
        payment.kind = try row.optionalChoice("kind")
        payment.requestID = try row.optionalID("payment_request_id")
        payment.originalID = try row.optionalID("original_payment_id")
        payment.instrument = try row.optionalString("instrument")
        payment.redirectURL = try row.optionalString("redirect_url")
        payment.asksAgain = try row.optionalInstant("asks_again_ms")
        payment.proof = try row.optionalString("proof")
        payment.fee = try row.optionalAmount("fee_e6")
        payment.adjustedFee = try row.optionalAmount("adjusted_fee_e6")
        return payment
    }

    private static func form(_ row: Row) throws -> Payment.Form {
        if let type = try row.optionalString("external_type") { return .external(type: type) }
        if let bill: ID<Bill> = try row.optionalID("invoice_id") {
            return .invoice(bill, try row.choice("invoice_role"))
        }
        if try row.string("type") == Payment.Form.taxDeductedType { return .taxDeducted }
        if let card: ID<CreditCard> = try row.optionalID("credit_card_id") { return .creditCard(card) }
        return .alternative(try row.choice("alternative_method"))
    }
}

extension PaymentFilter {
    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let accounts { conditions.append("account_id IN \(in: accounts)") }
        if let bills { conditions.append("bill_id IN \(in: bills)") }
        if let reservations { conditions.append("reservation_id IN \(in: reservations)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let consumed { conditions.append("consumed_ms \(consumed.between)") }
        if let charged { conditions.append("charged_ms \(charged.between)") }
        if let closed { conditions.append("closed_ms \(closed.between)") }
        if let settled { conditions.append("settled_ms \(settled.between)") }
        if let accountingStates { conditions.append("accounting_state IN \(in: accountingStates)") }
        if let states { conditions.append("state IN \(in: states)") }
        if let type { conditions.append("type = \(type)") }
        return conditions
    }
}
