public import Foundation
public import InnkeeperValues

/// A standing order of the house: which charges of which stays go to which bill, without anybody moving them.
public struct BillingAutomation: Hashable, Sendable {
    public let id: ID<BillingAutomation>
    public let enterpriseID: ID<Enterprise>
    public var name: String
    public var description: String?
    /// Nobody in particular when empty.
    public var companies: [CompanyRelation]
    public var prepayment: Prepayment
    public var target: Target
    public let trigger: Trigger
    public var aggregation: Aggregation
    /// Only of those that recur.
    public var consumptionPeriod: ConsumptionPeriod?
    /// When it runs in each month, counted from the month's beginning; only of those that recur.
    public var processingStart: Period?
    public var assignments: [Assignment]
    /// When it last ran, if it recurs.
    public var processed: Date?
    public let creatorProfileID: UUID
    public var updaterProfileID: UUID
    public let created: Date
    public var updated: Date

    public init(
        id: ID<BillingAutomation>, enterpriseID: ID<Enterprise>, name: String, description: String? = nil,
        companies: [CompanyRelation] = [], prepayment: Prepayment = .all, target: Target, trigger: Trigger,
        aggregation: Aggregation, consumptionPeriod: ConsumptionPeriod? = nil, processingStart: Period? = nil,
        assignments: [Assignment], processed: Date? = nil, creatorProfileID: UUID, updaterProfileID: UUID? = nil,
        created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.name = name
        self.description = description
        self.companies = companies
        self.prepayment = prepayment
        self.target = target
        self.trigger = trigger
        self.aggregation = aggregation
        self.consumptionPeriod = consumptionPeriod
        self.processingStart = processingStart
        self.assignments = assignments
        self.processed = processed
        self.creatorProfileID = creatorProfileID
        self.updaterProfileID = updaterProfileID ?? creatorProfileID
        self.created = created
        self.updated = updated ?? created
    }

    /// A company whose stays are meant, and what it must be to them.
    public struct CompanyRelation: Hashable, Sendable {
        public var companyID: ID<Company>
        public var asPartner: Bool
        public var asTravelAgency: Bool

        public init(companyID: ID<Company>, asPartner: Bool, asTravelAgency: Bool) {
            self.companyID = companyID
            self.asPartner = asPartner
            self.asTravelAgency = asTravelAgency
        }
    }

    public enum Prepayment: String, CaseIterable, Sendable {
        case all = "All"
        /// Only stays that were paid before.
        case prepaid = "Prepaid"
    }

    public enum Target: String, CaseIterable, Sendable {
        /// The customer owes and the company is named on the bill.
        case companyAsDetails = "CompanyAsDetails"
        case companyAsOwner = "CompanyAsOwner"
        case noCompany = "NoCompany"
    }

    public enum Trigger: String, CaseIterable, Sendable {
        /// With every charge of a stay.
        case continuous = "Continuous"
        /// Once a month.
        case recurring = "Recurring"
        /// Only with what is charged when the stay is booked.
        case legacy = "Legacy"
    }

    public enum Aggregation: String, CaseIterable, Sendable {
        case onePerReservation = "OnePerReservation"
        case byCustomer = "AggregateByCustomer"
        case all = "AggregateAll"
        case perReservationGroup = "AggregatePerReservationGroup"
    }

    /// Whose months' charges one that recurs takes.
    public enum ConsumptionPeriod: String, CaseIterable, Sendable {
        case monthBefore = "MonthBefore"
        case sameMonthAndMonthBefore = "SameMonthAndMonthBefore"
        case sameMonth = "SameMonth"
        case sameMonthAndMonthAfter = "SameMonthAndMonthAfter"
        case monthAfter = "MonthAfter"

        /// The first of its months, and how many there are, counted from the month in which the automation runs.
        public var months: (first: Int, count: Int) {
            switch self {
            case .monthBefore: (-1, 1)
            case .sameMonthAndMonthBefore: (-1, 2)
            case .sameMonth: (0, 1)
            case .sameMonthAndMonthAfter: (0, 2)
            case .monthAfter: (1, 1)
            }
        }
    }
}

extension BillingAutomation {
    public static let largestStart = Period(days: 28)

    /// What must agree whenever one is made or changed.
    ///
    /// - Throws: ``InvalidReference`` to the member that does not agree with the others.
    public func check() throws(InvalidReference) {
        guard aggregation == .byCustomer || target == .companyAsOwner else {
            throw InvalidReference("BillAggregationType", "must be AggregateByCustomer unless a company owns the bills")
        }
        guard !companies.isEmpty || target != .companyAsOwner else {
            throw InvalidReference("CompaniesWithRelations", "must name the companies that are to own the bills")
        }
        guard (1...20).contains(assignments.count) else {
            throw InvalidReference("Assignments", "must be between 1 and 20")
        }
        guard trigger == .recurring else { return }
        guard consumptionPeriod != nil else {
            throw InvalidReference("OrderItemConsumptionPeriod", "is required for an automation that recurs")
        }
        guard let start = processingStart else {
            throw InvalidReference("ProcessingStartOffset", "is required for an automation that recurs")
        }
        let seconds = start.days * 86_400 + start.seconds
        guard start.months == 0, (0..<28 * 86_400).contains(seconds) else {
            throw InvalidReference("ProcessingStartOffset", "must lie within the first 28 days of a month")
        }
    }

    /// The instant of the month of `now` at which it runs, by the calendar of the house.
    public func start(inMonthOf now: Date, zone: TimeZone) -> Date? {
        guard trigger == .recurring, let processingStart else { return nil }
        let first = Self.month(of: now, zone: zone)
        let seconds = processingStart.days * 86_400 + processingStart.seconds
        return first.adding(days: seconds / 86_400).instant(secondsAfterMidnight: seconds % 86_400, in: zone)
    }

    /// Whether it has yet to run in the month of `now`. One that was made after its time waits for the next month.
    public func isDue(at now: Date, zone: TimeZone) -> Bool {
        guard let start = start(inMonthOf: now, zone: zone), start <= now else { return false }
        return (processed ?? created) < start
    }

    /// What it takes when it runs in the month of `now`: charges consumed from the first instant up to the second.
    public func consumption(inMonthOf now: Date, zone: TimeZone) -> (from: Date, to: Date)? {
        guard let consumptionPeriod else { return nil }
        let first = Self.month(of: now, zone: zone).adding(months: consumptionPeriod.months.first)
        let last = first.adding(months: consumptionPeriod.months.count)
        return (first.start(in: zone), last.start(in: zone))
    }

    private static func month(of now: Date, zone: TimeZone) -> LocalDate {
        let day = LocalDate(of: now, in: zone)
        return day.adding(days: 1 - day.day)
    }
}
