import Foundation

/// What a bill says besides names and numbers, in the languages that Innkeeper prints. Any other is printed in English,
/// with dates and amounts as its culture writes them.
struct BillWords {
    let receipt, invoice, preview: String
    let number, issued, taxed, due, variableSymbol, purchaseOrder: String
    let billedTo, onBehalfOf, taxIdentifier: String
    let date, item, count, unitPrice, amount: String
    let subtotal, total, paid, balance: String
    let taxes, taxRate, net, tax, gross, untaxed: String
    let payments, page, stay, guest, other: String

    static func of(_ language: String) -> BillWords {
        switch language.split(separator: "-").first {
        case "de": .german
        case "ja": .japanese
        case "ar": .arabic
        default: .english
        }
    }

    /// Scripts that begin at the right, by the code of the language.
    static func isRightToLeft(_ language: String) -> Bool {
        ["ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv"].contains(language.split(separator: "-").first ?? "")
    }

    static let english = BillWords(
        receipt: "Receipt", invoice: "Invoice", preview: "Preview",
        number: "Number", issued: "Issued", taxed: "Tax date", due: "Due", variableSymbol: "Reference",
        purchaseOrder: "Purchase order", billedTo: "Billed to", onBehalfOf: "With", taxIdentifier: "Tax ID",
        date: "Date", item: "Item", count: "Count", unitPrice: "Unit price", amount: "Amount",
        subtotal: "Subtotal", total: "Total", paid: "Paid", balance: "To be paid",
        taxes: "Taxes", taxRate: "Rate", net: "Net", tax: "Tax", gross: "Gross", untaxed: "Not taxed",
        payments: "Payments", page: "Page {0} of {1}", stay: "Stay", guest: "Guest", other: "Other"
    )

    static let german = BillWords(
        receipt: "Quittung", invoice: "Rechnung", preview: "Vorschau",
        number: "Nummer", issued: "Ausgestellt", taxed: "Leistungsdatum", due: "Fällig", variableSymbol: "Referenz",
        purchaseOrder: "Bestellnummer", billedTo: "Rechnung an", onBehalfOf: "Mit", taxIdentifier: "Steuernummer",
        date: "Datum", item: "Posten", count: "Anzahl", unitPrice: "Einzelpreis", amount: "Betrag",
        subtotal: "Zwischensumme", total: "Summe", paid: "Bezahlt", balance: "Zu zahlen",
        taxes: "Steuern", taxRate: "Satz", net: "Netto", tax: "Steuer", gross: "Brutto", untaxed: "Ohne Steuer",
        payments: "Zahlungen", page: "Seite {0} von {1}", stay: "Aufenthalt", guest: "Gast", other: "Sonstiges"
    )

    static let japanese = BillWords(
        receipt: "領収書", invoice: "請求書", preview: "プレビュー",
        number: "番号", issued: "発行日", taxed: "課税日", due: "支払期限", variableSymbol: "照会番号",
        purchaseOrder: "注文番号", billedTo: "請求先", onBehalfOf: "同伴", taxIdentifier: "登録番号",
        date: "日付", item: "項目", count: "数量", unitPrice: "単価", amount: "金額",
        subtotal: "小計", total: "合計", paid: "支払済", balance: "残高",
        taxes: "税", taxRate: "税率", net: "税抜", tax: "税額", gross: "税込", untaxed: "非課税",
        payments: "支払", page: "{0} / {1} ページ", stay: "宿泊", guest: "宿泊者", other: "その他"
    )

    static let arabic = BillWords(
        receipt: "إيصال", invoice: "فاتورة", preview: "معاينة",
        number: "الرقم", issued: "تاريخ الإصدار", taxed: "تاريخ الضريبة", due: "تاريخ الاستحقاق",
        variableSymbol: "المرجع", purchaseOrder: "أمر الشراء", billedTo: "فاتورة إلى", onBehalfOf: "مع",
        taxIdentifier: "الرقم الضريبي",
        date: "التاريخ", item: "البند", count: "الكمية", unitPrice: "سعر الوحدة", amount: "المبلغ",
        subtotal: "المجموع الفرعي", total: "الإجمالي", paid: "المدفوع", balance: "المستحق",
        taxes: "الضرائب", taxRate: "النسبة", net: "الصافي", tax: "الضريبة", gross: "الإجمالي مع الضريبة",
        untaxed: "غير خاضع للضريبة",
        payments: "المدفوعات", page: "صفحة {0} من {1}", stay: "الإقامة", guest: "الضيف", other: "أخرى"
    )
}
