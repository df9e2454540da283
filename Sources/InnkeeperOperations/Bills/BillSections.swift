import Foundation
import Hospitality
import InnkeeperDocuments
import InnkeeperValues

/// The charges of a bill as its template tells them.
struct BillSections {
    let printed: PrintedBill
    let words: BillWords
    let formats: BillFormats

    var all: [BillPaper.Section] {
        switch printed.template {
        case .detailed: [BillPaper.Section(lines: printed.items.map(line))]
        case .orderItem: [BillPaper.Section(lines: grouped)]
        case .consumption: sections { formats.day($0.consumed) ?? "" }
        case .reservation: sections { title(of: stay(of: $0)) }
        case .guest:
            sections { item in stay(of: item).map { "\(words[.guest]): \($0.guest)" } ?? words[.other] }
        }
    }

    private func stay(of item: OrderItem) -> PrintedBill.PrintedStay? { printed.stays[item.serviceOrder.uuid] }

    private func title(of stay: PrintedBill.PrintedStay?) -> String {
        guard let stay else { return words[.other] }
        return "\(words[.stay]) \(stay.number), \(stay.guest), \(formats.shortDay(stay.start)) – "
            + formats.shortDay(stay.end)
    }

    /// Charges with the same title together, in the order in which the titles first appear, each with its sum.
    private func sections(by title: (OrderItem) -> String) -> [BillPaper.Section] {
        var (order, groups): ([String], [String: [OrderItem]]) = ([], [:])
        for item in printed.items {
            let key = title(item)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(item)
        }
        return order.map { key in
            let items = groups[key] ?? []
            return BillPaper.Section(title: key, lines: items.map(line), total: subtotal(items))
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

    /// What is alike in name and price on one line.
    private var grouped: [BillPaper.Line] {
        struct Kind: Hashable {
            let name: String
            let price: Amount
        }
        var (order, counts): ([Kind], [Kind: Int]) = ([], [:])
        for item in printed.items {
            let kind = Kind(name: name(of: item), price: item.unitAmount)
            if counts[kind] == nil { order.append(kind) }
            counts[kind, default: 0] += item.unitCount
        }
        return order.map { kind in
            let (count, price) = (counts[kind] ?? 0, kind.price)
            return BillPaper.Line(
                date: "", name: kind.name, count: formats.count(count),
                unit: formats.money(price.gross, price.currency),
                total: formats.money((price * count).gross, price.currency)
            )
        }
    }

    private func line(_ item: OrderItem) -> BillPaper.Line {
        let currency = item.unitAmount.currency
        return BillPaper.Line(
            date: formats.shortDay(item.consumed), name: name(of: item), count: formats.count(item.unitCount),
            unit: formats.money(item.unitAmount.gross, currency), total: formats.money(item.amount.gross, currency)
        )
    }

    private func name(of item: OrderItem) -> String {
        if let name = item.billingName, !name.isEmpty { return name }
        return words.name(of: item.kind)
    }
}
