/// A machine at the house that takes commands: a printer, an encoder of keys, a payment terminal.
public struct Device: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case printer = "Printer"
        case paymentTerminal = "PaymentTerminal"
        case keyCutter = "KeyCutter"
        case fiscalMachine = "FiscalMachine"
        case passportScanner = "PassportScanner"
    }

    public let id: ID<Device>
    public let enterpriseID: ID<Enterprise>
    public var kind: Kind
    public var name: String
    /// The device's name in the system that drives it.
    public var identifier: String?
    public var setup: Setup

    /// What the software at the house needs to reach the device.
    public struct Setup: Sendable {
        public var driverName: String
        public var portName: String
        public var apiURL: String?
        /// Free text that only the driving software understands.
        public var data: String?

        public init(driverName: String = "", portName: String = "", apiURL: String? = nil, data: String? = nil) {
            self.driverName = driverName
            self.portName = portName
            self.apiURL = apiURL
            self.data = data
        }
    }

    public init(
        id: ID<Device>, enterpriseID: ID<Enterprise>, kind: Kind, name: String, identifier: String? = nil,
        setup: Setup = Setup()
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.kind = kind
        self.name = name
        self.identifier = identifier
        self.setup = setup
    }
}
