import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// What the one who closes a bill decides about the document.
struct BillDocument {
    var form: Bill.Form = .receipt
    var counterID: UUID?
    var displaysCustomer = true
    var displaysTaxation = true
    var taxed: Date?
    var due: Date?
    var variableSymbol: String?
    // Nil leaves what is known; an update to nothing takes it away.
    var purchaseOrderNumber: Contract.StringUpdateValue?
    var notes: Contract.StringUpdateValue?
    var taxIdentifier: Contract.StringUpdateValue?
    var address: BillParty.Address?
    var associatedTaxIdentifier: Contract.StringUpdateValue?
    var associatedAddress: BillParty.Address?
    /// The fiscal machine that is told; nil for the only one of the house.
    var fiscalMachine: Device?
}

/// Closes bills, for whoever wants one closed: a person at the desk, an integration, a check-out.
struct BillClosing {
    let call: Call
    let enterprise: Enterprise

    /// Closes a bill: balances an invoice, takes the next number without a gap, copies the parties, and closes all that
    /// stands on it. The account and the bill must be locked.
    ///
    /// - Throws: `InvalidReference` when the bill is closed already or the counter does not count bills; a refusal when
    ///   a receipt is not paid or nothing stands on the bill, for an invoice on invoices, for a company that is not
    ///   invoiceable, and when the house has no counter.
    func close(
        _ bill: Bill, as document: BillDocument, standing: BillStanding, in transaction: Transaction
    ) throws -> Bill {
        let settling = try BillSettling(bill, in: transaction)
        let standing = try document.form == .invoice && !settling.isSettlement
            ? CompanyInvoicing(call: call, enterprise: enterprise).prepare(bill, standing: standing, in: transaction)
            : standing
        let balancing = try BillRules.close(
            state: bill.state, as: document.form, balances: standing.balances, itemCount: standing.entries
        )
        let tracks = document.form == .invoice && !settling.isSettlement && enterprise.accounting.tracksReceivables
        let parts = try settling.parts(balancing: balancing, tracks: tracks)
        // No events: this is not money that came in.
        for part in parts.balancing { try transaction.payments.insert(payment(part, of: bill, on: bill.id)) }
        for part in parts.left { try transaction.payments.insert(payment(part, of: bill, on: nil)) }
        var closed = bill
        closed.tracksReceivable = tracks
        closed.state = .closed
        closed.type = document.form
        closed.displaysCustomer = document.displaysCustomer
        closed.displaysTaxation = document.displaysTaxation
        closed.issued = call.now
        closed.updated = call.now
        // An invoice that nothing is owed on is as paid as a receipt.
        closed.paid = balancing.isEmpty || settling.isSettlement ? call.now : nil
        closed.taxed = document.taxed ?? call.now
        closed.due = try document.due ?? agreedDue(of: bill, as: document.form, in: transaction)
        closed.variableSymbol = document.variableSymbol
        closed.purchaseOrderNumber = try document.purchaseOrderNumber.map(\.value)
            ?? bill.purchaseOrderNumber ?? transaction.bills.purchaseOrder(on: bill.id, of: enterprise.id)
        closed.notes = document.notes.map(\.value) ?? bill.notes
        closed.correction = try settling.claims.isEmpty
            ? transaction.bills.correction(by: bill.id, of: enterprise.id) : settling.correction()
        try copyParties(into: &closed, document, transaction)
        let counter = try nextNumber(document.counterID, transaction)
        closed.counterID = counter.id
        closed.number = counter.number
        try transaction.bills.close(closed, value: counter.value, by: call.profileID)
        try transaction.bills.markPaid(
            settling.claims.compactMap(\.claim?.invoiceID), of: enterprise.id, at: call.now
        )
        // What was charged has been told of when the invoice was closed.
        if settling.hasCharges { try call.fiscalize(closed, with: document.fiscalMachine, in: transaction) }
        return closed
    }

    /// Closes as receipts those open bills of accounts that are paid and not empty.
    ///
    /// - Returns: The bills that are closed now, oldest first.
    func closeClosable(of accounts: [Account], in transaction: Transaction) throws -> [Bill] {
        let ids = accounts.map(\.id)
        try transaction.accounts.lock(ids)
        let open = try transaction.bills.open(of: ids, in: enterprise.id)
        try transaction.lock(open.map { LockKey.bill($0.id) })
        let standings = try transaction.bills.standings(of: open.map(\.id), in: enterprise.id)
        return try open.compactMap { bill in
            guard let standing = standings[bill.id], standing.entries > 0, standing.balances.isEmpty else { return nil }
            return try close(bill, as: BillDocument(), standing: standing, in: transaction)
        }
    }

    private func payment(_ part: InvoicePart, of bill: Bill, on billID: ID<Bill>?) -> Payment {
        let claim = part.claim
        return Payment(
            id: call.newID(), enterpriseID: enterprise.id, account: bill.account, billID: billID,
            currency: claim.currency, value: claim.value, form: .invoice(claim.invoiceID, part.role),
            origin: claim.invoiceID == bill.id ? .billBalancing : .paymentToInvoiceLinking, at: call.now
        )
    }

    /// When an invoice is due by the contract of the agency that it goes to.
    private func agreedDue(of bill: Bill, as form: Bill.Form, in transaction: Transaction) throws -> Date? {
        guard form == .invoice else { return nil }
        let intervals = try transaction.travelAgencyContracts.dueIntervals(of: bill)
        return InvoiceDue.date(after: call.now, intervals, in: enterprise.timeZone)
    }

    private func nextNumber(_ id: UUID?, _ transaction: Transaction) throws -> Counter {
        let member = "BillCounterId"
        if let id {
            let counter = try transaction.counters.find(ID(id), of: enterprise.id).known(as: member, id)
            guard counter.type == .bill else { throw InvalidReference(member, "does not count bills") }
        }
        let chosen = try id.map { ID($0) } ?? transaction.counters.standard(.bill, of: enterprise.id)?.id
        guard let chosen, let next = try transaction.counters.next(chosen, of: enterprise.id, at: call.now) else {
            throw BillClosingRefusal.noCounter
        }
        return next
    }

    /// Copies the parties as they are now; what the caller says about them goes before their profiles.
    private func copyParties(into bill: inout Bill, _ document: BillDocument, _ transaction: Transaction) throws {
        var owner = try transaction.bills.party(bill.account, of: enterprise.chainID)
        if let identifier = document.taxIdentifier { owner?.taxIdentifier = identifier.value }
        if let address = document.address { owner?.address = address }
        bill.owner = owner
        if let account = bill.associatedAccount {
            var associated = try transaction.bills.party(account, of: enterprise.chainID)
            if let identifier = document.associatedTaxIdentifier { associated?.taxIdentifier = identifier.value }
            if let address = document.associatedAddress { associated?.address = address }
            bill.associated = associated
        }
        let accounting = enterprise.accounting
        bill.issuer = BillIssuer(
            companyName: accounting.companyName, additionalTaxIdentifier: accounting.additionalTaxIdentifier,
            bankAccount: accounting.bankAccountNumber, bankName: accounting.bankName, iban: accounting.iban,
            bic: accounting.bic
        )
    }
}

/// Why a bill cannot get its number.
enum BillClosingRefusal: Refusal, Equatable {
    case noCounter

    var message: String {
        switch self {
        case .noCounter: "The house has no default counter of bills, so the bill cannot get a number."
        }
    }
}
