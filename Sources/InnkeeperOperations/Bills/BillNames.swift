import Hospitality

/// What payments and nameless charges are called on a bill.
enum BillNames {
    /// By the contract's names, each in the order of ``BillLanguage``.
    static let payments: [String: [String]] = [
        "BadDebts": ["Written off", "Ausgebucht", "貸倒", "ديون معدومة"],
        "BankCharges": ["Bank charges", "Bankgebühren", "銀行手数料", "رسوم بنكية"],
        "Barter": ["Barter", "Tauschgeschäft", "物々交換", "مقايضة"],
        "CardCheck": ["Card check", "Kartenprüfung", "カード確認", "التحقق من البطاقة"],
        "Cash": ["Cash", "Bar", "現金", "نقدًا"],
        "Cheque": ["Cheque", "Scheck", "小切手", "شيك"],
        "Commission": ["Commission", "Provision", "手数料", "عمولة"],
        "Complimentary": ["Complimentary", "Aufs Haus", "無料提供", "مجاني"],
        "CreditCard": ["Card", "Karte", "カード", "بطاقة"],
        "CrossSettlement": ["Settled elsewhere", "Verrechnung", "相殺", "تسوية متقاطعة"],
        "DepositCash": ["Deposit, cash", "Anzahlung, bar", "前受金（現金）", "عربون نقدي"],
        "DepositCheck": ["Deposit, cheque", "Anzahlung, Scheck", "前受金（小切手）", "عربون بشيك"],
        "DepositCreditCard": ["Deposit, card", "Anzahlung, Karte", "前受金（カード）", "عربون ببطاقة"],
        "DepositWireTransfer": ["Deposit, transfer", "Anzahlung, Überweisung", "前受金（振込）", "عربون بتحويل"],
        "DirectDebit": ["Direct debit", "Lastschrift", "口座振替", "خصم مباشر"],
        "ExchangeRateDifference": ["Exchange difference", "Kursdifferenz", "為替差額", "فرق سعر الصرف"],
        "ExchangeRoundingDifference": ["Rounding difference", "Rundungsdifferenz", "端数調整", "فرق التقريب"],
        "GiftCard": ["Gift card", "Geschenkkarte", "ギフトカード", "بطاقة هدية"],
        "Invoice": ["Invoice", "Rechnung", "請求書", "فاتورة"],
        "LoyaltyCard": ["Loyalty card", "Kundenkarte", "会員カード", "بطاقة ولاء"],
        "LoyaltyPoints": ["Loyalty points", "Treuepunkte", "ポイント", "نقاط ولاء"],
        "OnlinePayment": ["Online payment", "Onlinezahlung", "オンライン決済", "دفع إلكتروني"],
        "PaymentHubRedirection": ["Online payment", "Onlinezahlung", "オンライン決済", "دفع إلكتروني"],
        "PosDiningAndSpaReward": ["Dining and spa reward", "Gastronomie- und Spa-Bonus", "食事・スパ特典", "مكافأة"],
        "Prepayment": ["Prepayment", "Vorauszahlung", "前払い", "دفع مسبق"],
        "Reseller": ["Paid to the agency", "Über Reisebüro", "代理店払い", "عبر الوكالة"],
        "SepaDirectDebit": ["SEPA direct debit", "SEPA-Lastschrift", "SEPA口座振替", "خصم مباشر SEPA"],
        "TaxDeducted": ["Tax withheld", "Einbehaltene Steuer", "源泉徴収税", "ضريبة مستقطعة"],
        "Unspecified": ["Payment", "Zahlung", "支払", "دفعة"],
        "Voucher": ["Voucher", "Gutschein", "クーポン", "قسيمة"],
        "WireTransfer": ["Bank transfer", "Überweisung", "銀行振込", "تحويل بنكي"],
    ]

    /// Names that are the same in every language, where they are written otherwise than in the contract.
    static let brands = [
        "Amex": "American Express", "ApplePay": "Apple Pay", "Bacs": "Bacs", "ChequeVacances": "Chèque-Vacances",
        "DinersClub": "Diners Club", "GooglePay": "Google Pay", "IDeal": "iDEAL", "Ideal": "iDEAL", "Jcb": "JCB",
        "MasterCard": "Mastercard", "Twint": "TWINT",
    ]

    /// In the order of ``BillLanguage``.
    static func texts(of kind: OrderItem.Kind) -> [String] {
        switch kind {
        case .cancellationFee: ["Cancellation fee", "Stornogebühr", "キャンセル料", "رسوم الإلغاء"]
        case .nightRebate, .productOrderRebate, .additionalExpenseRebate: ["Rebate", "Nachlass", "割引", "خصم"]
        case .deposit: ["Deposit", "Anzahlung", "前受金", "عربون"]
        case .exchangeRateDifference: ["Exchange difference", "Kursdifferenz", "為替差額", "فرق سعر الصرف"]
        case .customItem, .productOrder: ["Item", "Posten", "項目", "بند"]
        case .serviceCharge: ["Service charge", "Servicezuschlag", "サービス料", "رسوم الخدمة"]
        case .cityTax: ["City tax", "Kurtaxe", "宿泊税", "ضريبة المدينة"]
        case .cityTaxDiscount: ["City tax discount", "Ermäßigung der Kurtaxe", "宿泊税減免", "خصم ضريبة المدينة"]
        case .spaceOrder: ["Night", "Übernachtung", "宿泊", "ليلة"]
        case .surcharge: ["Surcharge", "Zuschlag", "追加料金", "رسوم إضافية"]
        case .taxCorrection: ["Tax correction", "Steuerkorrektur", "税額訂正", "تصحيح الضريبة"]
        case .resourceUpgradeFee: ["Upgrade", "Zimmerupgrade", "アップグレード", "ترقية الغرفة"]
        case .invoiceFee: ["Invoice fee", "Rechnungsgebühr", "請求書手数料", "رسوم الفاتورة"]
        case .multicurrencyFee: ["Currency fee", "Währungsgebühr", "通貨手数料", "رسوم العملة"]
        case .allowanceDiscount: ["Allowance", "Guthaben", "利用枠", "رصيد"]
        case .allowanceBreakage: ["Allowance not used", "Nicht genutztes Guthaben", "未使用枠", "رصيد غير مستخدم"]
        case .allowanceContraBreakage: ["Allowance ended", "Guthaben beendet", "利用枠終了", "انتهاء الرصيد"]
        }
    }
}
