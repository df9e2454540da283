import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperStore
import InnkeeperValues

/// Closes a bill as a receipt, when all of it is paid, or as an invoice, which a payment that promises the rest
/// balances.
///
/// What concerns only invoices (the tax point, the due date, the variable symbol) is not looked at for a receipt. The
/// fiscal machine that is named is told of the bill, and without a name the only one of the house.
///
/// - Throws: `InvalidReference` for an unknown or closed bill, counter or fiscal machine, a date that is none, and data
///   of an account that is not associated with the bill; a refusal when a receipt is not paid, and for an empty bill.
extension BillsClose: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise(request.enterpriseID)
        let document = try BillDocument(request, in: enterprise)
        return try await call.store.write { transaction in
            let owner = try transaction.bills.find(ID(request.billID), of: enterprise.id, as: "BillId").account
            try transaction.accounts.lock([owner.id])
            // Read again: it may have been closed or handed over while this waited.
            let bill = try transaction.bills.findOpen(ID(request.billID), of: owner, in: enterprise.id)
            var document = document
            document.fiscalMachine = try request.fiscalMachineID.map { id in
                try transaction.devices.find(ID(id), of: enterprise.id, kind: .fiscalMachine, as: "FiscalMachineId")
            }
            if let data = request.associatedAccountData?.first, data.id != bill.associatedAccount?.id.uuid {
                throw InvalidReference("AssociatedAccountData", "is of an account that the bill does not name")
            }
            let standing = try transaction.bills.standings(of: [bill.id], in: enterprise.id)[bill.id] ?? BillStanding()
            let closed = try BillClosing(call: call, enterprise: enterprise)
                .close(bill, as: document, standing: standing, in: transaction)
            return Response(bills: [Contract.Bill(closed)])
        }
    }
}

extension BillDocument {
    init(_ request: BillsClose.Request, in enterprise: Enterprise) throws {
        counterID = request.billCounterID
        displaysCustomer = request.options?.displayCustomer?.value ?? true
        displaysTaxation = request.options?.displayTaxation?.value ?? true
        purchaseOrderNumber = request.purchaseOrderNumber
        notes = request.notes
        taxIdentifier = request.accountTaxIdentifier ?? request.taxIdentifier
        address = (request.accountAddress ?? request.address).map { BillParty.Address($0) }
        let associated = request.associatedAccountData?.first
        associatedTaxIdentifier = associated?.taxIdentifier ?? request.companyTaxIdentifier
        associatedAddress = associated?.address.map { BillParty.Address($0) }
        switch request.type {
        case .receipt:
            form = .receipt
        case .invoice:
            form = .invoice
            variableSymbol = request.variableSymbol?.value
            taxed = try Self.day(request.taxedDate?.value, "TaxedDate", in: enterprise)
            due = try Self.day(request.dueDate?.value, "DueDate", in: enterprise)
        }
    }

    /// A day of the house, written as a day or as an instant, as the instant at which it starts.
    private static func day(_ text: String?, _ member: String, in enterprise: Enterprise) throws -> Date? {
        guard let text else { return nil }
        if let day = LocalDate(text) { return day.start(in: enterprise.timeZone) }
        guard let instant = InstantText.instant(text) else {
            throw InvalidReference(member, "is not a date: \(text)")
        }
        return LocalDate(of: instant, in: enterprise.timeZone).start(in: enterprise.timeZone)
    }
}

extension BillParty.Address {
    init(_ address: Contract.AddressParameters) {
        self.init(
            line1: address.line1, line2: address.line2, city: address.city, postalCode: address.postalCode,
            countryCode: address.countryCode, countrySubdivisionCode: address.countrySubdivisionCode
        )
    }
}
