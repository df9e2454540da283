public import Foundation
public import InnkeeperValues

/// An order to a device at the house: print these pages, cut a key, take a payment.
public struct DeviceCommand: Sendable {
    public let id: ID<DeviceCommand>
    public let enterpriseID: ID<Enterprise>
    public let deviceID: ID<Device>
    public var state: CommandState
    /// Who asked for it, as the people at the device see it.
    public let creatorName: String?
    /// Of the work while it is done, 0 to 1.
    public var progress: ExactDecimal?
    public var notes: String?
    public let data: Data
    public let created: Date
    public var updated: Date

    /// What the device has to do, by its kind.
    public enum Data: Sendable {
        case print(PrintOrder)
        case cutKey(KeyOrder)
        case takePayment(TerminalOrder)
        case fiscalize(FiscalOrder)
    }

    public struct PrintOrder: Sendable, Codable {
        public var copyCount: Int
        /// A PDF in base64.
        public var fileData: String

        public init(copyCount: Int, fileData: String) {
            self.copyCount = copyCount
            self.fileData = fileData
        }
    }

    /// A key for a stay, with what the lock's software wants to know about it.
    public struct KeyOrder: Sendable, Codable {
        public var keyCount: Int
        /// The locks that the key opens, by the names of the rooms.
        public var lockIDs: [String]
        public var start: Date
        public var end: Date
        public var firstName: String?
        public var lastName: String
        public var telephone: String?
        public var email: String?
        public var reservationID: UUID
        public var reservationNumber: String

        public init(
            keyCount: Int, lockIDs: [String], start: Date, end: Date, firstName: String?, lastName: String,
            telephone: String?, email: String?, reservationID: UUID, reservationNumber: String
        ) {
            self.keyCount = keyCount
            self.lockIDs = lockIDs
            self.start = start
            self.end = end
            self.firstName = firstName
            self.lastName = lastName
            self.telephone = telephone
            self.email = email
            self.reservationID = reservationID
            self.reservationNumber = reservationNumber
        }

        /// A name in the letters that the software of most locks can hold: without accents, in capitals.
        public static func normalized(_ name: String) -> String {
            name.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false)?
                .uppercased() ?? name.uppercased()
        }
    }

    public init(
        id: ID<DeviceCommand>, enterpriseID: ID<Enterprise>, deviceID: ID<Device>, state: CommandState = .pending,
        creatorName: String?, progress: ExactDecimal? = nil, notes: String? = nil, data: Data, created: Date,
        updated: Date
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.deviceID = deviceID
        self.state = state
        self.creatorName = creatorName
        self.progress = progress
        self.notes = notes
        self.data = data
        self.created = created
        self.updated = updated
    }
}
