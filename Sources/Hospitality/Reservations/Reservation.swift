public import Foundation

/// A stay that somebody booked: who, when, in which category of resources, at which rate.
///
/// The scheduled interval stays as it was planned; what really happened is in ``actualStart`` and ``actualEnd``.
public struct Reservation: Hashable, Sendable {
    public let id: ID<Reservation>
    public let enterpriseID: ID<Enterprise>
    public let chainID: ID<Chain>
    public let serviceID: ID<Service>
    public let groupID: ID<ReservationGroup>
    /// Counts up within the enterprise; people say it at the desk.
    public let number: Int
    public var account: Account
    public var bookerID: ID<Customer>?
    public var state: ReservationState
    public var scheduledStart: Date
    /// Always later than ``scheduledStart``, or equal for a stay of one time unit.
    public var scheduledEnd: Date
    public var actualStart: Date?
    public var actualEnd: Date?
    /// When an optional reservation is given up if nobody has confirmed it.
    public var released: Date?
    public var requestedCategoryID: ID<ResourceCategory>
    public var assignedResourceID: ID<Resource>?
    /// Whether the assigned resource was promised, so that nobody moves the stay to another one.
    public var isResourceLocked: Bool
    public var persons: [PersonCount]
    public var sale: ReservationSale
    public var channel: ReservationChannel
    public var purpose: ReservationPurpose?
    public var checkIns: ReservationCheckIns
    public var cancellation: ReservationCancellation?
    public let creatorProfileID: UUID
    public var updaterProfileID: UUID
    public let created: Date
    public var updated: Date

    public init(
        id: ID<Reservation>,
        enterpriseID: ID<Enterprise>,
        chainID: ID<Chain>,
        serviceID: ID<Service>,
        groupID: ID<ReservationGroup>,
        number: Int,
        account: Account,
        bookerID: ID<Customer>? = nil,
        state: ReservationState = .confirmed,
        scheduledStart: Date,
        scheduledEnd: Date,
        actualStart: Date? = nil,
        actualEnd: Date? = nil,
        released: Date? = nil,
        requestedCategoryID: ID<ResourceCategory>,
        assignedResourceID: ID<Resource>? = nil,
        isResourceLocked: Bool = false,
        persons: [PersonCount],
        sale: ReservationSale,
        channel: ReservationChannel = ReservationChannel(),
        purpose: ReservationPurpose? = nil,
        checkIns: ReservationCheckIns = ReservationCheckIns(),
        cancellation: ReservationCancellation? = nil,
        creatorProfileID: UUID,
        updaterProfileID: UUID? = nil,
        created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.chainID = chainID
        self.serviceID = serviceID
        self.groupID = groupID
        self.number = number
        self.account = account
        self.bookerID = bookerID
        self.state = state
        self.scheduledStart = scheduledStart
        self.scheduledEnd = scheduledEnd
        self.actualStart = actualStart
        self.actualEnd = actualEnd
        self.released = released
        self.requestedCategoryID = requestedCategoryID
        self.assignedResourceID = assignedResourceID
        self.isResourceLocked = isResourceLocked
        self.persons = persons
        self.sale = sale
        self.channel = channel
        self.purpose = purpose
        self.checkIns = checkIns
        self.cancellation = cancellation
        self.creatorProfileID = creatorProfileID
        self.updaterProfileID = updaterProfileID ?? creatorProfileID
        self.created = created
        self.updated = updated ?? created
    }

    /// How many people the stay was booked for.
    public var personCount: Int { persons.reduce(0) { $0 + $1.count } }

    /// The earlier of the planned and the real beginning.
    public var start: Date { min(scheduledStart, actualStart ?? scheduledStart) }
}

/// How many people of one age category a stay is for.
public struct PersonCount: Hashable, Sendable {
    public let ageCategoryID: ID<AgeCategory>
    /// Always positive.
    public let count: Int

    public init(_ ageCategoryID: ID<AgeCategory>, _ count: Int) {
        precondition(count > 0, "Nobody stays \(count) strong.")
        self.ageCategoryID = ageCategoryID
        self.count = count
    }
}

/// The terms on which a stay was sold.
public struct ReservationSale: Hashable, Sendable {
    public var rateID: ID<Rate>
    public var businessSegmentID: ID<BusinessSegment>?
    /// The company whose people stay.
    public var partnerCompanyID: ID<Company>?
    /// The company that sold the stay.
    public var travelAgencyID: ID<Company>?
    public var availabilityBlockID: ID<AvailabilityBlock>?
    /// Of the block that the stay was picked up from; it is to stand on the bill.
    public var purchaseOrderNumber: String?
    public var voucherID: UUID?
    public var creditCardID: UUID?
    /// The price of every time unit where it was agreed upon; else the rate's.
    public var unitPrice: AgreedPrice?

    public init(
        rateID: ID<Rate>,
        businessSegmentID: ID<BusinessSegment>? = nil,
        partnerCompanyID: ID<Company>? = nil,
        travelAgencyID: ID<Company>? = nil,
        availabilityBlockID: ID<AvailabilityBlock>? = nil,
        purchaseOrderNumber: String? = nil,
        voucherID: UUID? = nil,
        creditCardID: UUID? = nil,
        unitPrice: AgreedPrice? = nil
    ) {
        self.rateID = rateID
        self.businessSegmentID = businessSegmentID
        self.partnerCompanyID = partnerCompanyID
        self.travelAgencyID = travelAgencyID
        self.availabilityBlockID = availabilityBlockID
        self.purchaseOrderNumber = purchaseOrderNumber
        self.voucherID = voucherID
        self.creditCardID = creditCardID
        self.unitPrice = unitPrice
    }
}

/// Which of the guests have arrived.
public struct ReservationCheckIns: Hashable, Sendable {
    public var owner = false
    public var allCompanions = false
    public var anyCompanion = false
    /// Whether an integration checked the stay in, and not the desk.
    public var byConnector = false

    public init() {}
}

/// That a stay will not happen.
public struct ReservationCancellation: Hashable, Sendable {
    public let at: Date
    public let reason: ReservationCancellationReason

    public init(at: Date, reason: ReservationCancellationReason) {
        self.at = at
        self.reason = reason
    }
}
