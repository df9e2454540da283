/// The way by which a stay was booked.
public struct ReservationChannel: Hashable, Sendable {
    public var origin: ReservationOrigin
    /// How the staff were asked, where they made the booking.
    public var commanderOrigin: ReservationCommanderOrigin?
    public var originDetails: String?
    /// The number that the channel gave.
    public var number: String?
    /// The number that the channel manager gave.
    public var managerNumber: String?

    public init(
        origin: ReservationOrigin = .connector,
        commanderOrigin: ReservationCommanderOrigin? = nil,
        originDetails: String? = nil,
        number: String? = nil,
        managerNumber: String? = nil
    ) {
        self.origin = origin
        self.commanderOrigin = commanderOrigin
        self.originDetails = originDetails
        self.number = number
        self.managerNumber = managerNumber
    }
}

/// Where a booking was made.
public enum ReservationOrigin: String, Sendable, CaseIterable {
    case distributor = "Distributor"
    case channelManager = "ChannelManager"
    case commander = "Commander"
    case `import` = "Import"
    case connector = "Connector"
    case navigator = "Navigator"
}

/// How the staff were asked for a booking.
public enum ReservationCommanderOrigin: String, Sendable, CaseIterable {
    case inPerson = "InPerson"
    case channel = "Channel"
    case phone = "Phone"
    case email = "Email"
    case website = "Website"
    case message = "Message"
    case callCenter = "CallCenter"
    case roomingList = "RoomingList"
}

/// Why the guests travel.
public enum ReservationPurpose: String, Sendable, CaseIterable {
    case leisure = "Leisure"
    case business = "Business"
    case student = "Student"
}

/// Why a stay was given up.
public enum ReservationCancellationReason: String, Sendable, CaseIterable {
    case other = "Other"
    case confirmationMissed = "ConfirmationMissed"
    case bookedElsewhere = "BookedElsewhere"
    case forceMajeure = "ForceMajeure"
    case guestComplaint = "GuestComplaint"
    case noShow = "NoShow"
    case priceTooHigh = "PriceTooHigh"
    case serviceNotAvailable = "ServiceNotAvailable"
    case inputError = "InputError"
    case invalidPayment = "InvalidPayment"
    case travelAgency = "TravelAgency"
    case requestedByGuest = "RequestedByGuest"
    case update = "Update"
    case bookingAbandoned = "BookingAbandoned"
    case requestedByBooker = "RequestedByBooker"
}
