public import Foundation

/// Everything of one kind that a caller may see, written into files in the background.
public struct Export: Sendable {
    public let id: ID<Export>
    public let integrationID: ID<Integration>
    public let accessTokenID: ID<AccessToken>
    public let entity: Entity
    public var status: Status
    /// For what belongs to houses; nil for what belongs to chains.
    public let enterprises: [ID<Enterprise>]?
    public let chains: [ID<Chain>]?
    public let updated: InstantInterval?
    /// The days of ledger entries.
    public let posting: ClosedRange<LocalDate>?
    /// The last row that was written: rows run newest first.
    public var cursor: UUID?
    public var rowCount: Int
    public let created: Date
    public var expires: Date?

    /// How long the files are kept.
    public static let days = 7
    /// How long the address of a file opens it.
    public static let linkSeconds: Double = 600
    /// Rows that are written at once.
    public static let partRows = 1000
    /// Parts of one file.
    public static let fileParts = 250

    public init(
        id: ID<Export>, integrationID: ID<Integration>, accessTokenID: ID<AccessToken>, entity: Entity,
        status: Status = .pending, enterprises: [ID<Enterprise>]?, chains: [ID<Chain>]?,
        updated: InstantInterval? = nil, posting: ClosedRange<LocalDate>? = nil, cursor: UUID? = nil,
        rowCount: Int = 0, created: Date, expires: Date? = nil
    ) {
        self.id = id
        self.integrationID = integrationID
        self.accessTokenID = accessTokenID
        self.entity = entity
        self.status = status
        self.enterprises = enterprises
        self.chains = chains
        self.updated = updated
        self.posting = posting
        self.cursor = cursor
        self.rowCount = rowCount
        self.created = created
        self.expires = expires
    }

    public enum Entity: String, CaseIterable, Sendable {
        case orderItem = "OrderItem"
        case payment = "Payment"
        case reservation = "Reservation"
        case customer = "Customer"
        case company = "Company"
        case bill = "Bill"
        case availabilityAdjustment = "AvailabilityAdjustment"
        case availabilityBlock = "AvailabilityBlock"
        case resourceBlock = "ResourceBlock"
        case ledgerEntry = "LedgerEntry"

        /// Whether it belongs to a chain, not to a house.
        public var isOfChain: Bool {
            switch self {
            case .customer, .company: true
            case .orderItem, .payment, .reservation, .bill, .availabilityAdjustment, .availabilityBlock,
                .resourceBlock, .ledgerEntry:
                false
            }
        }
    }

    public enum Status: String, CaseIterable, Sendable {
        case pending = "Pending"
        case processing = "Processing"
        case success = "Success"
        case failed = "Failed"
        case expired = "Expired"
    }

    /// Where the next rows are written: the file, and the part of it, both counted from 1.
    public var place: (file: Int, part: Int) {
        let parts = rowCount / Self.partRows
        return (parts / Self.fileParts + 1, parts % Self.fileParts + 1)
    }
}
