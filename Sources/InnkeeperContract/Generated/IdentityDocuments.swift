// Generated from contract/identityDocuments.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `identityDocuments/add`: adds identity documents of customers.
public enum IdentityDocumentsAdd: OperationDescriptor {
    public typealias Request = Contract.IdentityDocumentsAddParameters
    public typealias Response = Contract.IdentityDocumentWriteResult
    public static let facts = OperationFacts(
        path: "identityDocuments/add",
        summary: "Adds identity documents of customers.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `identityDocuments/clear`: removes all identity documents of customers.
public enum IdentityDocumentsClear: OperationDescriptor {
    public typealias Request = Contract.IdentityDocumentClearParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "identityDocuments/clear",
        summary: "Removes all identity documents of customers.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `identityDocuments/delete`: deletes identity documents.
public enum IdentityDocumentsDelete: OperationDescriptor {
    public typealias Request = Contract.IdentityDocumentDeleteParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "identityDocuments/delete",
        summary: "Deletes identity documents.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: true
    )
}

/// `identityDocuments/getAll`: lists the identity documents that match the filters, newest first.
public enum IdentityDocumentsGetAll: OperationDescriptor {
    public typealias Request = Contract.IdentityDocumentFilterParameters
    public typealias Response = Contract.IdentityDocumentResult
    public static let facts = OperationFacts(
        path: "identityDocuments/getAll",
        summary: "Lists the identity documents that match the filters, newest first.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `identityDocuments/update`: changes identity documents of customers.
public enum IdentityDocumentsUpdate: OperationDescriptor {
    public typealias Request = Contract.MultipleIdentityDocumentUpdateParameters
    public typealias Response = Contract.IdentityDocumentWriteResult
    public static let facts = OperationFacts(
        path: "identityDocuments/update",
        summary: "Changes identity documents of customers.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct IdentityDocumentClearParameters: WireReadable {
        public var chainID: UUID?
        public var customerIDs: [UUID]

        public init(
            chainID: UUID? = nil,
            customerIDs: [UUID]
        ) {
            self.chainID = chainID
            self.customerIDs = customerIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            customerIDs = try object.uuids("CustomerIds", count: 1...10)
        }
    }

    public struct IdentityDocumentDeleteParameters: WireReadable {
        public var chainID: UUID?
        public var identityDocumentIDs: [UUID]

        public init(
            chainID: UUID? = nil,
            identityDocumentIDs: [UUID]
        ) {
            self.chainID = chainID
            self.identityDocumentIDs = identityDocumentIDs
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            identityDocumentIDs = try object.uuids("IdentityDocumentIds", count: 1...100)
        }
    }

    public struct IdentityDocumentFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var identityDocumentIDs: [UUID]?
        public var customerIDs: [UUID]
        public var types: [IdentityDocumentTypeEnum]?
        public var limitation: Limitation

        public init(
            chainIDs: [UUID]? = nil,
            identityDocumentIDs: [UUID]? = nil,
            customerIDs: [UUID],
            types: [IdentityDocumentTypeEnum]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.chainIDs = chainIDs
            self.identityDocumentIDs = identityDocumentIDs
            self.customerIDs = customerIDs
            self.types = types
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            identityDocumentIDs = try object.optionalUUIDs("IdentityDocumentIds", count: 1...100)
            customerIDs = try object.uuids("CustomerIds", count: 1...100)
            types = try object.optionalChoices("Types", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkUnique("Types")
        }
    }

    public struct IdentityDocumentResult: WireWritable {
        public var identityDocuments: [IdentityDocumentV20241025]
        public var cursor: UUID?

        public init(
            identityDocuments: [IdentityDocumentV20241025],
            cursor: UUID? = nil
        ) {
            self.identityDocuments = identityDocuments
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("IdentityDocuments", identityDocuments)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct IdentityDocumentTypeUpdateValue: WireReadable {
        public var value: IdentityDocumentTypeEnum?

        public init(
            value: IdentityDocumentTypeEnum? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalChoice("Value")
        }
    }

    public struct IdentityDocumentUpdateParameters: WireReadable {
        public var id: UUID
        public var type: IdentityDocumentTypeUpdateValue?
        public var number: StringUpdateValue?
        public var expirationDate: StringUpdateValue?
        public var issuanceDate: StringUpdateValue?
        public var issuingCountryCode: StringUpdateValue?
        public var issuingCountrySubdivisionCode: StringUpdateValue?
        public var issuingCity: StringUpdateValue?
        public var identityDocumentSupportNumber: StringUpdateValue?
        public var isVerified: BooleanNullableUpdateValue?

        public init(
            id: UUID,
            type: IdentityDocumentTypeUpdateValue? = nil,
            number: StringUpdateValue? = nil,
            expirationDate: StringUpdateValue? = nil,
            issuanceDate: StringUpdateValue? = nil,
            issuingCountryCode: StringUpdateValue? = nil,
            issuingCountrySubdivisionCode: StringUpdateValue? = nil,
            issuingCity: StringUpdateValue? = nil,
            identityDocumentSupportNumber: StringUpdateValue? = nil,
            isVerified: BooleanNullableUpdateValue? = nil
        ) {
            self.id = id
            self.type = type
            self.number = number
            self.expirationDate = expirationDate
            self.issuanceDate = issuanceDate
            self.issuingCountryCode = issuingCountryCode
            self.issuingCountrySubdivisionCode = issuingCountrySubdivisionCode
            self.issuingCity = issuingCity
            self.identityDocumentSupportNumber = identityDocumentSupportNumber
            self.isVerified = isVerified
        }

        public init(from object: WireObject) throws(InvalidInput) {
            id = try object.uuid("Id")
            type = try object.optionalPart("Type")
            number = try object.optionalPart("Number")
            expirationDate = try object.optionalPart("ExpirationDate")
            issuanceDate = try object.optionalPart("IssuanceDate")
            issuingCountryCode = try object.optionalPart("IssuingCountryCode")
            issuingCountrySubdivisionCode = try object.optionalPart("IssuingCountrySubdivisionCode")
            issuingCity = try object.optionalPart("IssuingCity")
            identityDocumentSupportNumber = try object.optionalPart("IdentityDocumentSupportNumber")
            isVerified = try object.optionalPart("IsVerified")
        }
    }

    public struct IdentityDocumentV20241025: WireWritable {
        public var id: UUID
        public var customerID: UUID
        public var type: IdentityDocumentTypeEnum
        public var number: String
        public var expirationDate: String?
        public var issuanceDate: String?
        public var issuingCountryCode: String?
        public var issuingCountrySubdivisionCode: String?
        public var issuingCity: String?
        public var identityDocumentSupportNumber: String?
        public var isVerified: Bool

        public init(
            id: UUID,
            customerID: UUID,
            type: IdentityDocumentTypeEnum,
            number: String,
            expirationDate: String? = nil,
            issuanceDate: String? = nil,
            issuingCountryCode: String? = nil,
            issuingCountrySubdivisionCode: String? = nil,
            issuingCity: String? = nil,
            identityDocumentSupportNumber: String? = nil,
            isVerified: Bool
        ) {
            self.id = id
            self.customerID = customerID
            self.type = type
            self.number = number
            self.expirationDate = expirationDate
            self.issuanceDate = issuanceDate
            self.issuingCountryCode = issuingCountryCode
            self.issuingCountrySubdivisionCode = issuingCountrySubdivisionCode
            self.issuingCity = issuingCity
            self.identityDocumentSupportNumber = identityDocumentSupportNumber
            self.isVerified = isVerified
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("CustomerId", customerID)
            writer.choice("Type", type)
            writer.string("Number", number)
            writer.string("ExpirationDate", expirationDate)
            writer.string("IssuanceDate", issuanceDate)
            writer.string("IssuingCountryCode", issuingCountryCode)
            writer.string("IssuingCountrySubdivisionCode", issuingCountrySubdivisionCode)
            writer.string("IssuingCity", issuingCity)
            writer.string("IdentityDocumentSupportNumber", identityDocumentSupportNumber)
            writer.bool("IsVerified", isVerified)
            writer.endObject()
        }
    }

    public struct IdentityDocumentWriteResult: WireWritable {
        public var identityDocuments: [IdentityDocumentV20241025]

        public init(
            identityDocuments: [IdentityDocumentV20241025]
        ) {
            self.identityDocuments = identityDocuments
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("IdentityDocuments", identityDocuments)
            writer.endObject()
        }
    }

    public struct IdentityDocumentsAddData: WireReadable {
        public var customerID: UUID
        public var type: IdentityDocumentTypeEnum
        public var number: String
        public var expirationDate: String?
        public var issuanceDate: String?
        public var issuingCountryCode: String?
        public var issuingCountrySubdivisionCode: String?
        public var issuingCity: String?
        public var identityDocumentSupportNumber: String?
        public var isVerified: Bool

        public init(
            customerID: UUID,
            type: IdentityDocumentTypeEnum,
            number: String,
            expirationDate: String? = nil,
            issuanceDate: String? = nil,
            issuingCountryCode: String? = nil,
            issuingCountrySubdivisionCode: String? = nil,
            issuingCity: String? = nil,
            identityDocumentSupportNumber: String? = nil,
            isVerified: Bool = false
        ) {
            self.customerID = customerID
            self.type = type
            self.number = number
            self.expirationDate = expirationDate
            self.issuanceDate = issuanceDate
            self.issuingCountryCode = issuingCountryCode
            self.issuingCountrySubdivisionCode = issuingCountrySubdivisionCode
            self.issuingCity = issuingCity
            self.identityDocumentSupportNumber = identityDocumentSupportNumber
            self.isVerified = isVerified
        }

        public init(from object: WireObject) throws(InvalidInput) {
            customerID = try object.uuid("CustomerId")
            type = try object.choice("Type")
            number = try object.string("Number")
            expirationDate = try object.optionalDay("ExpirationDate")
            issuanceDate = try object.optionalDay("IssuanceDate")
            issuingCountryCode = try object.optionalString("IssuingCountryCode")
            issuingCountrySubdivisionCode = try object.optionalString("IssuingCountrySubdivisionCode")
            issuingCity = try object.optionalString("IssuingCity")
            identityDocumentSupportNumber = try object.optionalString("IdentityDocumentSupportNumber")
            isVerified = try object.optionalBool("IsVerified") ?? false
        }
    }

    public struct IdentityDocumentsAddParameters: WireReadable {
        public var chainID: UUID?
        public var identityDocuments: [IdentityDocumentsAddData]

        public init(
            chainID: UUID? = nil,
            identityDocuments: [IdentityDocumentsAddData]
        ) {
            self.chainID = chainID
            self.identityDocuments = identityDocuments
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            identityDocuments = try object.parts("IdentityDocuments", count: 1...10)
        }
    }

    public struct MultipleIdentityDocumentUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var identityDocuments: [IdentityDocumentUpdateParameters]

        public init(
            chainID: UUID? = nil,
            identityDocuments: [IdentityDocumentUpdateParameters]
        ) {
            self.chainID = chainID
            self.identityDocuments = identityDocuments
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            identityDocuments = try object.parts("IdentityDocuments", count: 1...10)
        }
    }
}
