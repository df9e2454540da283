import Foundation
import Hospitality
import InnkeeperDocuments
import InnkeeperValues

extension BillPaper {
    /// A bill in the words of a language.
    init(_ printed: PrintedBill, of enterprise: Enterprise, language: String) {
        let bill = printed.bill
        let (words, formats) = (BillWords(language), CultureFormats(language, zone: enterprise.timeZone))
        self.init(
            created: bill.issued ?? bill.updated,
            title: [words[bill.kind], bill.number].compactMap(\.self).joined(separator: " ")
        )
        isRightToLeft = formats.isRightToLeft
        pageOfPages = words[.page]
        digits = (0...9).map { formats.count($0) }.joined()
        issuer = Self.issuer(of: bill, enterprise, words, formats)
        if bill.displaysCustomer {
            owner = Self.party(printed.owner, words[.billedTo], words)
            associated = Self.party(printed.associated, words[.onBehalfOf], words)
        }
        facts = [
            (words[.number], bill.number), (words[.corrects], bill.correction.flatMap { printed.numbers[$0.billID] }),
            (words[.issued], formats.day(bill.issued)), (words[.taxed], formats.day(bill.taxed)),
            (words[.due], formats.day(bill.due)),
            (words[.variableSymbol], bill.variableSymbol), (words[.purchaseOrder], bill.purchaseOrderNumber),
        ].compactMap { name, value in value.map { Pair(name, $0) } }
        sections = BillSections(printed: printed, words: words, formats: formats).all
            + Self.claims(printed, words, formats)
        columns = Line(
            // Not every template tells the days.
            date: sections.contains { $0.lines.contains { !$0.date.isEmpty } } ? words[.date] : "",
            name: words[.item], count: words[.count], unit: words[.unitPrice], total: words[.amount]
        )
        totals = Self.totals(printed, words, formats)
        if bill.displaysTaxation { taxes = Self.taxes(printed.items, words, formats) }
        payments = Self.payments(printed.payments, words, formats)
        notes = [bill.notes].compactMap(\.self)
    }

    private static func issuer(
        of bill: Bill, _ enterprise: Enterprise, _ words: BillWords, _ formats: CultureFormats
    ) -> [String] {
        let accounting = enterprise.accounting
        let issuer = bill.issuer ?? BillIssuer(
            companyName: accounting.companyName, additionalTaxIdentifier: accounting.additionalTaxIdentifier,
            bankAccount: accounting.bankAccountNumber, bankName: accounting.bankName, iban: accounting.iban,
            bic: accounting.bic
        )
        let address = enterprise.address
        let place = [address.postalCode, address.city].compactMap(\.self).joined(separator: " ")
        let lines: [String?] = [
            enterprise.name, issuer.companyName == enterprise.name ? nil : issuer.companyName, address.line1,
            address.line2, place, address.countryCode, enterprise.phone.map(formats.number), enterprise.email,
            enterprise.taxIdentifier.map { "\(words[.taxIdentifier]) \($0)" }, issuer.additionalTaxIdentifier,
            issuer.bankName, issuer.iban.map { "IBAN \($0)" } ?? issuer.bankAccount, issuer.bic.map { "BIC \($0)" },
        ]
        return lines.compactMap(\.self).filter { !$0.isEmpty }
    }

    private static func party(_ party: BillParty?, _ heading: String, _ words: BillWords) -> [String] {
        guard let party else { return [] }
        let name = WrittenName.text(first: party.firstName, last: party.name, second: party.secondLastName)
        let address = party.address
        let place = [address?.postalCode, address?.city].compactMap(\.self).joined(separator: " ")
        let lines: [String?] = [
            heading, name, party.department, address?.line1, address?.line2, place, address?.countryCode,
            party.taxIdentifier.map { "\(words[.taxIdentifier]) \($0)" }, party.additionalTaxIdentifier,
        ]
        return lines.compactMap(\.self).filter { !$0.isEmpty }
    }

    /// For each currency what was charged, what was paid, and what is left. The promise that balances an invoice is no
    /// payment: the invoice is still to be paid.
    private static func totals(_ printed: PrintedBill, _ words: BillWords, _ formats: CultureFormats) -> [Pair] {
        let currencies = Set(printed.items.map(\.unitAmount.currency) + printed.payments.map(\.currency))
        return currencies.sorted { $0.code < $1.code }.flatMap { currency -> [Pair] in
            let claimed = printed.claims.filter { $0.currency == currency }.reduce(ExactDecimal.zero) { $0 + $1.value }
            let charged = printed.items.filter { $0.unitAmount.currency == currency }
                .reduce(claimed) { $0 + $1.amount.gross }
            let paid = printed.payments.filter { $0.currency == currency && $0.form.isMoney }
                .reduce(ExactDecimal.zero) { $0 + $1.value }
            return [
                Pair(words[.total], formats.money(charged, currency), isStrong: true),
                Pair(words[.paid], formats.money(-paid, currency)),
                Pair(words[.balance], formats.money(charged + paid, currency), isStrong: true),
            ]
        }
    }

    /// What was owed on invoices of before, and what of it is carried on.
    private static func claims(
        _ printed: PrintedBill, _ words: BillWords, _ formats: CultureFormats
    ) -> [Section] {
        let lines = printed.claims.compactMap { payment -> Line? in
            guard let (invoice, role) = payment.form.invoice else { return nil }
            let name = "\(words[.invoice]) \(printed.numbers[invoice] ?? "")"
            let value = formats.money(payment.value, payment.currency)
            return Line(
                date: formats.shortDay(payment.created),
                name: [words.name(of: role), name].compactMap(\.self).joined(separator: ": "),
                count: formats.count(1), unit: value, total: value
            )
        }
        return lines.isEmpty ? [] : [Section(lines: lines)]
    }

    private static func taxes(_ items: [OrderItem], _ words: BillWords, _ formats: CultureFormats) -> Table? {
        var rows: [[String]] = []
        for (currency, items) in Dictionary(grouping: items, by: \.unitAmount.currency)
            .sorted(by: { $0.key.code < $1.key.code }) {
            // Untaxed items have a line of their own, so they are not lost among taxed ones when all is added.
            for part in items.map(\.amount).breakdown where !part.net.isZero || !part.tax.isZero {
                rows.append([
                    part.code ?? words[.untaxed], formats.money(part.net, currency), formats.money(part.tax, currency),
                    formats.money(part.net + part.tax, currency),
                ])
            }
        }
        guard !rows.isEmpty else { return nil }
        return Table(title: words[.taxes], head: [words[.taxRate], words[.net], words[.tax], words[.gross]], rows: rows)
    }

    private static func payments(_ payments: [Payment], _ words: BillWords, _ formats: CultureFormats) -> Table? {
        let rows = payments.filter(\.form.isMoney).map { payment in
            [
                [formats.shortDay(payment.charged ?? payment.created), words.name(of: payment.form), payment.identifier]
                    .compactMap(\.self).joined(separator: "  "),
                formats.money(-payment.value, payment.currency),
            ]
        }
        return rows.isEmpty ? nil : Table(title: words[.payments], head: [words[.item], words[.amount]], rows: rows)
    }
}

extension Bill {
    /// What the document is.
    fileprivate var kind: BillWord {
        guard state == .closed else { return .preview }
        switch correction?.type {
        case .cancellation: return .cancellation
        case .creditNote: return .creditNote
        case .reinstatement: return .reinstatement
        case .edit: return .edit
        case .receivablePaymentsBalance: return .settlement
        case nil: break
        }
        switch type {
        case .receipt: return .receipt
        case .invoice: return .invoice
        }
    }
}

extension [Amount] {
    /// What was taxed at which rate in all of them, in the order of the codes; what carries no tax comes last.
    fileprivate var breakdown: [Amount.BreakdownItem] {
        var parts: [String?: Amount.BreakdownItem] = [:]
        for part in flatMap(\.breakdown) {
            let sum = parts[part.code]
            parts[part.code] = Amount.BreakdownItem(
                code: part.code, net: (sum?.net ?? .zero) + part.net, tax: (sum?.tax ?? .zero) + part.tax
            )
        }
        return parts.values.sorted { left, right in
            guard let right = right.code else { return left.code != nil }
            guard let left = left.code else { return false }
            return left < right
        }
    }
}
