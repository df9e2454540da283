public import Foundation

/// That somebody printed a bill or looked at its print.
public struct BillPrint: Hashable, Sendable {
    public let id: ID<BillPrint>
    public let enterpriseID: ID<Enterprise>
    public let billID: ID<Bill>
    public let template: Template
    /// Why it was printed again with another template, where the law wants to know.
    public let reason: String?
    public let profileID: UUID
    public let created: Date

    public init(
        id: ID<BillPrint>, enterpriseID: ID<Enterprise>, billID: ID<Bill>, template: Template, reason: String? = nil,
        profileID: UUID, created: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.billID = billID
        self.template = template
        self.reason = reason
        self.profileID = profileID
        self.created = created
    }

    /// How the charges are told.
    public enum Template: String, CaseIterable, Sendable {
        /// By the stay, and what is alike on one day on one line.
        case detailed = "Detailed"
        /// By the day of consumption.
        case consumption = "Consumption"
        /// By the stay.
        case reservation = "Reservation"
        /// What is alike on one line.
        case orderItem = "OrderItem"
        /// By the guest that owns the stay.
        case guest = "Guest"
    }
}

/// How often a bill may be printed, and what must be said for it.
public enum BillPrintRules {
    public static let quota = 30
    public static let quotaDays = 7

    /// - Parameter prints: All prints of the bill so far.
    /// - Throws: ``BillPrintRefusal/quota`` after thirty prints in seven days; ``InvalidReference`` to `PrintReason`
    ///   where another template than before needs a reason and has none.
    public static func check(
        _ print: BillPrint, after prints: [BillPrint], needsReason: Bool
    ) throws {
        let start = print.created.addingTimeInterval(-Double(quotaDays) * 86_400)
        guard prints.count(where: { $0.created > start }) < quota else { throw BillPrintRefusal.quota }
        guard needsReason, !prints.isEmpty, prints.contains(where: { $0.template != print.template }) else { return }
        guard let reason = print.reason, !reason.isEmpty else {
            throw InvalidReference("PrintReason", "is required to print the bill again with another template")
        }
    }
}

/// Why a bill is not printed.
public enum BillPrintRefusal: Refusal, Equatable {
    case quota

    public var message: String {
        switch self {
        case .quota: "The bill was printed 30 times in seven days. Print it again later, or keep the document."
        }
    }
}
