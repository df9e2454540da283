// Generated from contract/addresses.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `addresses/add`: adds postal addresses to accounts.
public enum AddressesAdd: OperationDescriptor {
    public typealias Request = Contract.MultipleAddressAddParameters
    public typealias Response = Contract.AddressResult
    public static let facts = OperationFacts(
        path: "addresses/add",
        summary: "Adds postal addresses to accounts.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `addresses/delete`: deletes addresses.
public enum AddressesDelete: OperationDescriptor {
    public typealias Request = Contract.AddressDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "addresses/delete",
        summary: "Deletes addresses.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `addresses/getAll`: lists the addresses that match the filters, newest first.
public enum AddressesGetAll: OperationDescriptor {
    public typealias Request = Contract.AddressFilterParameters
    public typealias Response = Contract.AddressResultPage
    public static let facts = OperationFacts(
        path: "addresses/getAll",
        summary: "Lists the addresses that match the filters, newest first.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `addresses/update`: changes postal addresses of accounts.
public enum AddressesUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleAddressUpdateParameters
    public typealias Response = Contract.AddressResult
    public static let facts = OperationFacts(
        path: "addresses/update",
        summary: "Changes postal addresses of accounts.",
        theme: "Accounts",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AccountAddress: WireWritable {
        public var id: UUID
        public var accountID: UUID
        public var chainID: UUID?
        public var accountType: AccountType
        public var line1: String?
        public var line2: String?
        public var city: String?
        public var postalCode: String?
        public var countryCode: String?
        public var countrySubdivisionCode: String?
        public var latitude: ExactDecimal?
        public var longitude: ExactDecimal?
        public var updatedUTC: Date?
        public var isActive: Bool

        public init(
            id: UUID,
            accountID: UUID,
            chainID: UUID? = nil,
            accountType: AccountType,
            line1: String? = nil,
            line2: String? = nil,
            city: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            countrySubdivisionCode: String? = nil,
            latitude: ExactDecimal? = nil,
            longitude: ExactDecimal? = nil,
            updatedUTC: Date? = nil,
            isActive: Bool
        ) {
            self.id = id
            self.accountID = accountID
            self.chainID = chainID
            self.accountType = accountType
            self.line1 = line1
            self.line2 = line2
            self.city = city
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.countrySubdivisionCode = countrySubdivisionCode
            self.latitude = latitude
            self.longitude = longitude
            self.updatedUTC = updatedUTC
            self.isActive = isActive
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("AccountId", accountID)
            writer.uuid("ChainId", chainID)
            writer.choice("AccountType", accountType)
            writer.string("Line1", line1)
            writer.string("Line2", line2)
            writer.string("City", city)
            writer.string("PostalCode", postalCode)
            writer.string("CountryCode", countryCode)
            writer.string("CountrySubdivisionCode", countrySubdivisionCode)
            writer.decimal("Latitude", latitude)
            writer.decimal("Longitude", longitude)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.bool("IsActive", isActive)
            writer.endObject()
        }
    }

    public struct AddressAddParameters: WireReadable {
        public var accountID: UUID
        public var line1: String?
        public var line2: String?
        public var city: String?
        public var postalCode: String?
        public var countryCode: String?
        public var countrySubdivisionCode: String?
        public var latitude: ExactDecimal?
        public var longitude: ExactDecimal?

        public init(
            accountID: UUID,
            line1: String? = nil,
            line2: String? = nil,
            city: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            countrySubdivisionCode: String? = nil,
            latitude: ExactDecimal? = nil,
            longitude: ExactDecimal? = nil
        ) {
            self.accountID = accountID
            self.line1 = line1
            self.line2 = line2
            self.city = city
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.countrySubdivisionCode = countrySubdivisionCode
            self.latitude = latitude
            self.longitude = longitude
        }

        public init(from object: WireObject) throws(InvalidInput) {
            accountID = try object.uuid("AccountId")
            line1 = try object.optionalString("Line1", maxLength: 255)
            line2 = try object.optionalString("Line2", maxLength: 255)
            city = try object.optionalString("City", maxLength: 255)
            postalCode = try object.optionalString("PostalCode", maxLength: 255)
            countryCode = try object.optionalString("CountryCode")
            countrySubdivisionCode = try object.optionalString("CountrySubdivisionCode")
            latitude = try object.optionalDecimal("Latitude", from: -90, to: 90)
            longitude = try object.optionalDecimal("Longitude", from: -180, to: 180)
        }
    }

    public struct AddressDeleteParameters: WireReadable {
        public var chainID: UUID?
        public var addressIDs: [UUID]

        public init(
            chainID: UUID? = nil,
            addressIDs: [UUID]
        ) {
            self.chainID = chainID
            self.addressIDs = addressIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            addressIDs = try object.uuids("AddressIds", count: 1...1000)
        }
    }

    public struct AddressFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var accountIDs: [UUID]?
        public var addressIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            chainIDs: [UUID]? = nil,
            accountIDs: [UUID]? = nil,
            addressIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.chainIDs = chainIDs
            self.accountIDs = accountIDs
            self.addressIDs = addressIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            accountIDs = try object.optionalUUIDs("AccountIds", count: 1...1000)
            addressIDs = try object.optionalUUIDs("AddressIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["AccountIds", "AddressIds", "UpdatedUtc"])
        }
    }

    public struct AddressResult: WireWritable {
        public var addresses: [AccountAddress]

        public init(
            addresses: [AccountAddress]
        ) {
            self.addresses = addresses
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Addresses", addresses)
            writer.endObject()
        }
    }

    public struct AddressResultPage: WireWritable {
        public var addresses: [AccountAddress]
        public var cursor: UUID?

        public init(
            addresses: [AccountAddress],
            cursor: UUID? = nil
        ) {
            self.addresses = addresses
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Addresses", addresses)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct AddressUpdateParameters: WireReadable {
        public var addressID: UUID
        public var line1: StringUpdateValue?
        public var line2: StringUpdateValue?
        public var city: StringUpdateValue?
        public var postalCode: StringUpdateValue?
        public var countryCode: StringUpdateValue?
        public var countrySubdivisionCode: StringUpdateValue?

        public init(
            addressID: UUID,
            line1: StringUpdateValue? = nil,
            line2: StringUpdateValue? = nil,
            city: StringUpdateValue? = nil,
            postalCode: StringUpdateValue? = nil,
            countryCode: StringUpdateValue? = nil,
            countrySubdivisionCode: StringUpdateValue? = nil
        ) {
            self.addressID = addressID
            self.line1 = line1
            self.line2 = line2
            self.city = city
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.countrySubdivisionCode = countrySubdivisionCode
        }

        public init(from object: WireObject) throws(InvalidInput) {
            addressID = try object.uuid("AddressId")
            line1 = try object.optionalPart("Line1")
            line2 = try object.optionalPart("Line2")
            city = try object.optionalPart("City")
            postalCode = try object.optionalPart("PostalCode")
            countryCode = try object.optionalPart("CountryCode")
            countrySubdivisionCode = try object.optionalPart("CountrySubdivisionCode")
            try object.check("Line1", isAtMost: 255)
            try object.check("Line2", isAtMost: 255)
            try object.check("City", isAtMost: 255)
            try object.check("PostalCode", isAtMost: 255)
        }
    }

    public struct MultipleAddressAddParameters: WireReadable {
        public var chainID: UUID?
        public var addresses: [AddressAddParameters]

        public init(
            chainID: UUID? = nil,
            addresses: [AddressAddParameters]
        ) {
            self.chainID = chainID
            self.addresses = addresses
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            addresses = try object.parts("Addresses", count: 1...1000)
        }
    }

    public struct MultipleAddressUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var addressUpdates: [AddressUpdateParameters]

        public init(
            chainID: UUID? = nil,
            addressUpdates: [AddressUpdateParameters]
        ) {
            self.chainID = chainID
            self.addressUpdates = addressUpdates
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            addressUpdates = try object.parts("AddressUpdates", count: 1...1000)
        }
    }
}
