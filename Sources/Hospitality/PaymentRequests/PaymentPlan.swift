public import Foundation

/// Pays the bills of a billing automation by itself, each some days after it was made, as soon as the customer has said
/// with which card.
public struct PaymentPlan: Hashable, Sendable {
    public let id: ID<PaymentPlan>
    public let enterpriseID: ID<Enterprise>
    public let automationID: ID<BillingAutomation>
    /// The request that the customer answers; the plan is in force from then on.
    public let requestID: ID<PaymentMethodRequest>
    public let name: String
    public let offsetDays: Int
    /// `2030-04`; nil for the earliest bill.
    public let startMonth: String?
    public let created: Date

    /// More than a year after its bill nothing is paid by itself.
    public static let offsets = 0...365
    /// How long a customer may be asked.
    public static let longestRequestDays = 30.0

    public init(
        id: ID<PaymentPlan>, enterpriseID: ID<Enterprise>, automationID: ID<BillingAutomation>,
        requestID: ID<PaymentMethodRequest>, name: String, offsetDays: Int, startMonth: String?, created: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.automationID = automationID
        self.requestID = requestID
        self.name = name
        self.offsetDays = offsetDays
        self.startMonth = startMonth
        self.created = created
    }
}
