public import Foundation

/// A number that grows by one with everything of a kind that the house issues.
public struct Counter: Hashable, Sendable {
    public let id: ID<Counter>
    public let enterpriseID: ID<Enterprise>
    public var name: String
    public var type: CounterType
    /// The one that is used where nobody chooses; one for each type.
    public var isDefault: Bool
    /// The last number given out.
    public var value: Int
    /// How the number is written: `{0}` stands for it, `{0:D6}` for six digits at least.
    public var format: String
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Counter>,
        enterpriseID: ID<Enterprise>,
        name: String,
        type: CounterType,
        isDefault: Bool = false,
        value: Int = 0,
        format: String = "{0}",
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.name = name
        self.type = type
        self.isDefault = isDefault
        self.value = value
        self.format = format
        self.created = created
        self.updated = updated ?? created
    }
}

public enum CounterType: String, CaseIterable, Sendable {
    case counter = "Counter"
    case accounting = "AccountingCounter"
    case availabilityBlock = "AvailabilityBlockCounter"
    case bill = "BillCounter"
    case billPreview = "BillPreviewCounter"
    case fiscal = "FiscalCounter"
    case proforma = "ProformaCounter"
    case registrationCard = "RegistrationCardCounter"
    case serviceOrder = "ServiceOrderCounter"
    case correctionBill = "CorrectionBillCounter"
    case paymentConfirmationBill = "PaymentConfirmationBillCounter"
    case creditNoteBill = "CreditNoteBillCounter"
    case paymentSplitBill = "PaymentSplitBillCounter"
}

extension Counter {
    /// ``value`` as it is written on what it counts.
    public var number: String {
        guard let open = format.range(of: "{0"), let close = format[open.upperBound...].firstIndex(of: "}") else {
            return format + String(value)
        }
        let digits = Int(format[open.upperBound..<close].drop { !$0.isNumber }) ?? 0
        let text = String(value)
        let padding = String(repeating: "0", count: max(0, min(digits, 20) - text.count))
        return format[..<open.lowerBound] + padding + text + format[format.index(after: close)...]
    }
}
