import Foundation
import Hospitality
import InnkeeperDocuments
import InnkeeperValues

/// The charges of a bill as its template tells them.
struct BillSections {
    let printed: PrintedBill
    let words: BillWords
    let formats: CultureFormats

    var all: [BillPaper.Section] {
        switch printed.template {
        case .detailed:
            // A bill without stays needs no headings.
            printed.stays.isEmpty
                ? [BillPaper.Section(lines: lines(printed.items, byDay: true))]
                : sections(byDay: true) { title(of: stay(of: $0)) }
        case .orderItem: [BillPaper.Section(lines: lines(printed.items))]
        case .consumption: sections { formats.day($0.consumed) ?? "" }
        case .reservation: sections { title(of: stay(of: $0)) }
        case .guest:
            sections(byDay: true, byStay: true) { item in
                stay(of: item).map { "\(words[.guest]): \($0.guest)" } ?? words[.other]
            }
        }
    }

    private func stay(of item: OrderItem) -> PrintedBill.PrintedStay? { printed.stays[item.serviceOrder.uuid] }

    /// Nil for what is charged beside stays.
    private func stayID(of item: OrderItem) -> UUID? { stay(of: item) == nil ? nil : item.serviceOrder.uuid }

    private func title(of stay: PrintedBill.PrintedStay?) -> String {
        guard let stay else { return words[.other] }
        let days = "\(formats.shortDay(stay.start)) – \(formats.shortDay(stay.end))"
        return ["\(words[.stay]) \(stay.number)", stay.guest, days].joined(separator: words[.comma])
    }

    /// Charges with the same title together, in the order in which the titles first appear, each with its sum.
    private func sections(
        byDay: Bool = false, byStay: Bool = false, _ title: (OrderItem) -> String
    ) -> [BillPaper.Section] {
        var (order, groups): ([String], [String: [OrderItem]]) = ([], [:])
        for item in printed.items {
            let key = title(item)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(item)
        }
        return order.map { key in
            let items = groups[key] ?? []
            return BillPaper.Section(
                title: key, lines: lines(items, byDay: byDay, byStay: byStay), total: subtotal(items)
            )
        }
    }

    /// None over several currencies: they do not add up.
    private func subtotal(_ items: [OrderItem]) -> BillPaper.Pair? {
        guard let currency = items.first?.unitAmount.currency,
            items.allSatisfy({ $0.unitAmount.currency == currency })
        else { return nil }
        let sum = items.reduce(ExactDecimal.zero) { $0 + $1.amount.gross }
        return BillPaper.Pair(words[.subtotal], formats.money(sum, currency))
    }

    /// What is alike in name and price on one line, in the order in which it first appears; apart by the day of its
    /// consumption or by its stay where that is wanted, one stay after the other.
    private func lines(_ items: [OrderItem], byDay: Bool = false, byStay: Bool = false) -> [BillPaper.Line] {
        struct Kind: Hashable {
            let stay: UUID?
            let day: String
            let name: String
            let price: Amount
        }
        var (order, counts, sums): ([Kind], [Kind: Int], [Kind: ExactDecimal]) = ([], [:], [:])
        for item in byStay ? oneStayAfterTheOther(items) : items {
            let kind = Kind(
                stay: byStay ? stayID(of: item) : nil, day: byDay ? formats.shortDay(item.consumed) : "",
                name: name(of: item), price: item.unitAmount
            )
            if counts[kind] == nil { order.append(kind) }
            counts[kind, default: 0] += item.unitCount
            sums[kind] = (sums[kind] ?? .zero) + item.amount.gross
        }
        return order.map { kind in
            let currency = kind.price.currency
            return BillPaper.Line(
                date: kind.day, name: kind.name, count: formats.count(counts[kind] ?? 0),
                unit: formats.money(kind.price.gross, currency), total: formats.money(sums[kind] ?? .zero, currency)
            )
        }
    }

    private func oneStayAfterTheOther(_ items: [OrderItem]) -> [OrderItem] {
        var (order, groups): ([UUID?], [UUID?: [OrderItem]]) = ([], [:])
        for item in items {
            let stay = stayID(of: item)
            if groups[stay] == nil { order.append(stay) }
            groups[stay, default: []].append(item)
        }
        return order.flatMap { groups[$0] ?? [] }
    }

    private func name(of item: OrderItem) -> String {
        if let name = item.billingName, !name.isEmpty { return name }
        return words.name(of: item.kind)
    }
}
