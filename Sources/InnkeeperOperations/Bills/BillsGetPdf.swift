import Foundation
import Hospitality
public import InnkeeperContract
import InnkeeperDocuments
import InnkeeperStore

/// Prints a bill as PDF; one that is still open as a preview of itself.
///
/// A bill of which a fiscal machine was told has no document until the machine has answered: the print is noted, and a
/// call with its identifier fetches the document later. Such a call prints again what was printed, and is not counted.
///
/// - Throws: `InvalidReference` for an unknown bill or print, and for a missing reason where the law wants one; a
///   refusal after thirty prints of the bill in seven days.
extension BillsGetPdf: APIOperation {
    public static func perform(_ request: Request, in call: Call) async throws -> Response {
        let enterprise = try call.enterprise()
        let (print, contents) = try await call.store.write { transaction -> (BillPrint, PrintedBill?) in
            try transaction.lock([.bill(ID<Bill>(request.billID))])
            let bill = try transaction.bills.find(ID(request.billID), of: enterprise.id, as: "BillId")
            let print = try recorded(request, of: bill, in: enterprise, call, transaction)
            guard try !transaction.bills.awaitsFiscalMachine(bill.id, of: enterprise.id) else { return (print, nil) }
            return (print, try PrintedBill(bill, as: print.template, of: enterprise, in: transaction))
        }
        guard let contents else {
            return Response(
                billID: request.billID,
                result: .billPrintEvent(Contract.BillPrintEvent(billPrintEventID: print.id.uuid))
            )
        }
        // Drawn when the writer is free again: a long bill takes a while.
        let paper = BillPaper(contents, of: enterprise, language: call.language ?? enterprise.defaultLanguageCode)
        let pdf = try BillPrinter.pdf(of: paper)
        return Response(
            billID: request.billID, result: .billPdfFile(Contract.BillPdfFile(base64Data: pdf.base64EncodedString()))
        )
    }

    /// The print that the caller repeats, or a new one.
    private static func recorded(
        _ request: Request, of bill: Bill, in enterprise: Enterprise, _ call: Call, _ transaction: Transaction
    ) throws -> BillPrint {
        let prints = try transaction.billPrints.list(of: bill.id, in: enterprise.id)
        if let id = request.billPrintEventID {
            return try prints.first { $0.id == ID(id) }.known(as: "BillPrintEventId", id)
        }
        let print = BillPrint(
            id: call.newID(), enterpriseID: enterprise.id, billID: bill.id,
            template: request.pdfTemplate.map { sameChoice($0) } ?? enterprise.accounting.billTemplate,
            reason: request.printReason,
            profileID: call.profileID, created: call.now
        )
        try BillPrintRules.check(
            print, after: prints, needsReason: enterprise.legalEnvironmentCode.hasPrefix("FR")
        )
        try transaction.billPrints.insert(print)
        return print
    }
}

/// What a bill is printed from.
struct PrintedBill: Sendable {
    let bill: Bill
    let template: BillPrint.Template
    let owner: BillParty?
    let associated: BillParty?
    let items: [OrderItem]
    let payments: [Payment]
    /// The stays that charges are for, by the identifier of their service order.
    let stays: [UUID: PrintedStay]
    /// The numbers of the invoices that are settled here, and of the bill that this one corrects.
    let numbers: [ID<Bill>: String]

    struct PrintedStay: Sendable {
        let number: Int
        let guest: String
        let start: Date
        let end: Date
    }

    /// Canceled and failed payments are nobody's business any more.
    init(
        _ bill: Bill, as template: BillPrint.Template, of enterprise: Enterprise, in transaction: Transaction
    ) throws {
        self.bill = bill
        self.template = template
        // An open bill shows the parties as they are now.
        let parties = transaction.bills
        owner = try bill.owner ?? parties.party(bill.account, of: enterprise.chainID)
        associated = try bill.associated
            ?? bill.associatedAccount.flatMap { try parties.party($0, of: enterprise.chainID) }
        items = try transaction.orderItems.on(bills: [bill.id], of: [enterprise.id]).withoutAllowanceEnds
            .sorted { ($0.consumed, $0.id) < ($1.consumed, $1.id) }
        payments = try transaction.payments.on(bills: [bill.id], of: [enterprise.id]).filter { $0.state == .charged }
        stays = try Self.stays(of: items, in: enterprise, transaction)
        let others = Set(payments.compactMap { $0.form.invoice?.id } + [bill.correction?.billID].compactMap(\.self))
        numbers = Dictionary(
            uniqueKeysWithValues: try transaction.bills.find(Array(others), of: enterprise.id)
                .map { ($0.id, $0.number ?? "") }
        )
    }

    /// What payments say of invoices of before. What balances this bill as an invoice is no part of what is owed.
    var claims: [Payment] { payments.filter { $0.form.invoice.map { $0.role != .balancing } ?? false } }

    private static func stays(
        of items: [OrderItem], in enterprise: Enterprise, _ transaction: Transaction
    ) throws -> [UUID: PrintedStay] {
        let ids = Set(items.compactMap { item -> ID<Reservation>? in
            if case .reservation(let id) = item.serviceOrder { id } else { nil }
        })
        let reservations = try transaction.reservations.find(Array(ids), of: enterprise.id)
        let owners = Set(reservations.map(\.account.id.uuid)).map { ID<Customer>($0) }
        let guests = Dictionary(
            uniqueKeysWithValues: try transaction.customers.find(owners, of: enterprise.chainID).map { ($0.id, $0) }
        )
        return Dictionary(
            uniqueKeysWithValues: reservations.map { stay in
                let guest = guests[ID(stay.account.id.uuid)]?.person
                let name = WrittenName.text(first: guest?.firstName, last: guest?.lastName)
                return (
                    stay.id.uuid,
                    PrintedStay(
                        number: stay.number, guest: name, start: stay.scheduledStart, end: stay.scheduledEnd
                    )
                )
            }
        )
    }
}
