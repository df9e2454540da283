public import Foundation
public import Hospitality

extension Transaction {
    public var bills: BillTable { BillTable(transaction: self) }
}

/// Which bills to list. Everything that is given must hold.
public struct BillFilter: Sendable {
    public var enterprises: [ID<Enterprise>]
    public var ids: [ID<Bill>]?
    public var owners: [ID<Account>]?
    public var state: Bill.State?
    public var type: Bill.Form?
    public var created: InstantInterval?
    public var updated: InstantInterval?
    public var issued: InstantInterval?
    public var paid: InstantInterval?
    public var due: InstantInterval?
    /// Those that undo others, or those in their own right; nil for both.
    public var isCorrective: Bool?

    public init(enterprises: [ID<Enterprise>]) { self.enterprises = enterprises }
}

/// All SQL on the table `bill`.
public struct BillTable {
    let transaction: Transaction

    /// Newest first.
    public func list(_ filter: BillFilter, _ page: Page) throws -> [Bill] {
        let condition = filter.conditions.joined(" AND ")
        return try markRebated(load("WHERE \(condition)\(page.older)\(page.newestFirst)"))
    }

    /// - Throws: `InvalidReference` when the enterprise has no such bill.
    public func find(_ id: ID<Bill>, of enterprise: ID<Enterprise>, as member: String) throws -> Bill {
        let found = try load("WHERE enterprise_id = \(enterprise) AND id = \(id)")
        guard let bill = found.first else { throw InvalidReference.unknown(member, id.uuid) }
        return bill
    }

    /// The open bills of accounts, oldest first.
    public func open(of accounts: [ID<Account>], in enterprise: ID<Enterprise>) throws -> [Bill] {
        guard !accounts.isEmpty else { return [] }
        return try load(
            """
            WHERE enterprise_id = \(enterprise) AND account_id IN \(in: accounts) AND state = 'Open' ORDER BY id
            """
        )
    }

    /// The bill on which an account is charged when nobody says which: its oldest open one, made if there is none.
    /// Bills that an automation keeps for its own charges are none of these.
    ///
    /// The account must be locked, so that two transactions do not make one each.
    ///
    /// - Parameter bill: Not this one.
    public func openBill(
        besides bill: ID<Bill>? = nil, of account: Account, in enterprise: ID<Enterprise>, newID: () -> ID<Bill>,
        at now: Date
    ) throws -> Bill {
        let other: SQL = bill.map { " AND id <> \($0)" } ?? ""
        let found = try load("WHERE \(Self.isDefault(of: account, enterprise))\(other) ORDER BY id LIMIT 1")
        if let bill = found.first { return bill }
        let bill = Bill(id: newID(), enterpriseID: enterprise, account: account, created: now)
        try insert(bill)
        return bill
    }

    /// The identifier of ``openBill(besides:of:in:newID:at:)``, which is all that a charge asks for.
    func openBillID(
        of account: Account, in enterprise: ID<Enterprise>, newID: () -> ID<Bill>, at now: Date
    ) throws -> ID<Bill> {
        let found = try transaction.row(
            "SELECT id FROM bill WHERE \(Self.isDefault(of: account, enterprise)) ORDER BY id LIMIT 1"
        )
        if let found { return try found.id("id") }
        return try openBill(of: account, in: enterprise, newID: newID, at: now).id
    }

    /// Open, and no bill that an automation or rule has made for its own.
    private static func isDefault(of account: Account, _ enterprise: ID<Enterprise>) -> SQL {
        """
        enterprise_id = \(enterprise) AND account_id = \(account.id) AND state = 'Open'
            AND NOT EXISTS (SELECT 1 FROM routed_bill r
                WHERE r.enterprise_id = bill.enterprise_id AND r.bill_id = bill.id)
        """
    }

    public func insert(_ bill: Bill) throws {
        try transaction.run(
            """
            INSERT INTO bill
                (enterprise_id, id, account_id, account_type, associated_account_id, associated_account_type, name,
                 state, type, created_ms, updated_ms, displays_customer, displays_taxation)
            VALUES
                (\(bill.enterpriseID), \(bill.id), \(bill.account.id), \(bill.account.type),
                 \(bill.associatedAccount?.id), \(bill.associatedAccount?.type), \(bill.name), \(bill.state),
                 \(bill.type), \(bill.created), \(bill.updated), \(bill.displaysCustomer), \(bill.displaysTaxation))
            """
        )
    }

    /// Writes a bill that has just been closed, and closes what stands on it.
    ///
    /// - Parameter value: What the bill's counter counted for its number.
    public func close(_ bill: Bill, value: Int, by profileID: UUID) throws {
        let issued = bill.issued ?? bill.updated
        try transaction.run(
            """
            UPDATE bill SET state = 'Closed', type = \(bill.type), counter_id = \(bill.counterID),
                counter_value = \(value), number = \(bill.number), variable_symbol = \(bill.variableSymbol),
                purchase_order_number = \(bill.purchaseOrderNumber), notes = \(bill.notes),
                updated_ms = \(bill.updated),
                issued_ms = \(issued), taxed_ms = \(bill.taxed), paid_ms = \(bill.paid), due_ms = \(bill.due),
                displays_customer = \(bill.displaysCustomer), displays_taxation = \(bill.displaysTaxation),
                owner_data = \(json: bill.owner?.texts), associated_data = \(json: bill.associated?.texts),
                issuer_data = \(json: bill.issuer?.texts), correction_type = \(bill.correction?.type),
                tracks_receivable = \(bill.tracksReceivable), corrected_bill_id = \(bill.correction?.billID)
            WHERE enterprise_id = \(bill.enterpriseID) AND id = \(bill.id)
            """
        )
        try transaction.orderItems.close(on: bill.id, of: bill.enterpriseID, by: profileID, at: issued)
        try transaction.payments.close(on: bill.id, of: bill.enterpriseID, at: issued)
    }

    private func load(_ rest: SQL) throws -> [Bill] {
        try transaction.rows("SELECT \(Self.columns) FROM bill \(rest)").map(Self.bill)
    }

    /// In the order in which they are read.
    private static let columns: SQL = """
        id, enterprise_id, account_id, account_type, name, created_ms, associated_account_id, associated_account_type,
        state, type, counter_id, number, variable_symbol, purchase_order_number, notes, updated_ms, issued_ms, taxed_ms,
        paid_ms, due_ms, displays_customer, displays_taxation, owner_data, associated_data, issuer_data,
        correction_type, corrected_bill_id, tracks_receivable
        """

    private static func bill(_ row: Row) throws -> Bill {
        var bill = Bill(
            id: try row.id("id"), enterpriseID: try row.id("enterprise_id"),
            account: Account(id: try row.id("account_id"), type: try row.choice("account_type")),
            name: try row.optionalString("name"), created: try row.instant("created_ms")
        )
        if let associated: ID<Account> = try row.optionalID("associated_account_id") {
            bill.associatedAccount = Account(id: associated, type: try row.choice("associated_account_type"))
        }
        bill.state = try row.choice("state")
        bill.type = try row.choice("type")
        bill.counterID = try row.optionalID("counter_id")
        bill.number = try row.optionalString("number")
        bill.variableSymbol = try row.optionalString("variable_symbol")
        bill.purchaseOrderNumber = try row.optionalString("purchase_order_number")
        bill.notes = try row.optionalString("notes")
        bill.updated = try row.instant("updated_ms")
        bill.issued = try row.optionalInstant("issued_ms")
        bill.taxed = try row.optionalInstant("taxed_ms")
        bill.paid = try row.optionalInstant("paid_ms")
        bill.due = try row.optionalInstant("due_ms")
        bill.displaysCustomer = try row.bool("displays_customer")
        bill.displaysTaxation = try row.bool("displays_taxation")
        bill.tracksReceivable = try row.bool("tracks_receivable")
        bill.owner = try row.optionalTexts("owner_data").map { BillParty(texts: $0, account: bill.account) }
        if let associated = bill.associatedAccount, let texts = try row.optionalTexts("associated_data") {
            bill.associated = BillParty(texts: texts, account: associated)
        }
        bill.issuer = try row.optionalTexts("issuer_data").map(BillIssuer.init(texts:))
        if let corrected: ID<Bill> = try row.optionalID("corrected_bill_id") {
            bill.correction = Bill.Correction(try row.choice("correction_type"), of: corrected)
        }
        return bill
    }
}

extension BillFilter {
    var conditions: [SQL] {
        var conditions: [SQL] = [enterprises.own]
        if let ids { conditions.append("id IN \(in: ids)") }
        if let owners { conditions.append("account_id IN \(in: owners)") }
        if let state { conditions.append("state = \(state)") }
        if let type { conditions.append("type = \(type)") }
        if let created { conditions.append("created_ms \(created.between)") }
        if let updated { conditions.append("updated_ms \(updated.between)") }
        if let issued { conditions.append("issued_ms \(issued.between)") }
        if let paid { conditions.append("paid_ms \(paid.between)") }
        if let due { conditions.append("due_ms \(due.between)") }
        if let isCorrective {
            let corrective: SQL = "correction_type IN \(in: Bill.CorrectionType.corrective)"
            conditions.append(isCorrective ? corrective : "(correction_type IS NULL OR NOT \(corrective))")
        }
        return conditions
    }
}
