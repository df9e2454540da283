/// What a bill says besides names and numbers.
enum BillWord: CaseIterable {
    case receipt, invoice, preview, creditNote, cancellation, reinstatement, edit, settlement, corrects
    case number, issued, taxed, due, variableSymbol, purchaseOrder
    case billedTo, onBehalfOf, taxIdentifier
    case date, item, count, unitPrice, amount
    case subtotal, total, paid, balance, overpaid
    case taxes, taxRate, net, tax, gross, untaxed
    case payments, page, stay, guest, other, comma

    /// In the order of ``BillLanguage``.
    var texts: [String] {
        switch self {
        case .receipt: ["Receipt", "Quittung", "領収書", "إيصال"]
        case .invoice: ["Invoice", "Rechnung", "請求書", "فاتورة"]
        case .preview: ["Preview", "Vorschau", "プレビュー", "معاينة"]
        case .creditNote: ["Credit note", "Gutschrift", "クレジットノート", "إشعار دائن"]
        case .cancellation: ["Cancellation", "Stornorechnung", "取消請求書", "فاتورة إلغاء"]
        case .reinstatement: ["Reinstatement", "Wiederherstellung", "再発行請求書", "إعادة فاتورة"]
        case .edit: ["Corrected bill", "Korrigierte Rechnung", "訂正請求書", "فاتورة مصححة"]
        case .settlement: ["Payment of an invoice", "Zahlung einer Rechnung", "請求書の支払", "سداد فاتورة"]
        case .corrects: ["Corrects", "Berichtigt", "訂正対象", "تصحيح"]
        case .number: ["Number", "Nummer", "番号", "الرقم"]
        case .issued: ["Issued", "Ausgestellt", "発行日", "تاريخ الإصدار"]
        case .taxed: ["Tax date", "Leistungsdatum", "課税日", "تاريخ الضريبة"]
        case .due: ["Due", "Fällig", "支払期限", "تاريخ الاستحقاق"]
        case .variableSymbol: ["Reference", "Referenz", "照会番号", "المرجع"]
        case .purchaseOrder: ["Purchase order", "Bestellnummer", "注文番号", "أمر الشراء"]
        case .billedTo: ["Billed to", "Rechnung an", "請求先", "فاتورة إلى"]
        case .onBehalfOf: ["With", "Mit", "同伴", "مع"]
        case .taxIdentifier: ["Tax ID", "Steuernummer", "登録番号", "الرقم الضريبي"]
        case .date: ["Date", "Datum", "日付", "التاريخ"]
        case .item: ["Item", "Posten", "項目", "البند"]
        case .count: ["Count", "Anzahl", "数量", "الكمية"]
        case .unitPrice: ["Unit price", "Einzelpreis", "単価", "سعر الوحدة"]
        case .amount: ["Amount", "Betrag", "金額", "المبلغ"]
        case .subtotal: ["Subtotal", "Zwischensumme", "小計", "المجموع الفرعي"]
        case .total: ["Total", "Summe", "合計", "الإجمالي"]
        case .paid: ["Paid", "Bezahlt", "支払済", "المدفوع"]
        case .balance: ["To be paid", "Zu zahlen", "残高", "المستحق"]
        case .overpaid: ["Paid too much", "Zu viel bezahlt", "過払い", "دفع زائد"]
        case .taxes: ["Taxes", "Steuern", "税", "الضرائب"]
        case .taxRate: ["Rate", "Satz", "税率", "النسبة"]
        case .net: ["Net", "Netto", "税抜", "الصافي"]
        case .tax: ["Tax", "Steuer", "税額", "الضريبة"]
        case .gross: ["Gross", "Brutto", "税込", "الإجمالي مع الضريبة"]
        case .untaxed: ["Not taxed", "Ohne Steuer", "非課税", "غير خاضع للضريبة"]
        case .payments: ["Payments", "Zahlungen", "支払", "المدفوعات"]
        case .page: ["Page {0} of {1}", "Seite {0} von {1}", "{0} / {1} ページ", "صفحة {0} من {1}"]
        case .stay: ["Stay", "Aufenthalt", "宿泊", "الإقامة"]
        case .guest: ["Guest", "Gast", "宿泊者", "الضيف"]
        case .other: ["Other", "Sonstiges", "その他", "أخرى"]
        case .comma: [", ", ", ", "、", "، "]
        }
    }
}
