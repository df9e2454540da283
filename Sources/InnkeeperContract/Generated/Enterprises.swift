// Generated from contract/enterprises.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `enterprises/getAll`: lists the properties within reach of the token, newest first.
public enum EnterprisesGetAll: OperationDescriptor {
    public typealias Request = Contract.EnterpriseFilterParameters
    public typealias Response = Contract.EnterpriseResult
    public static let facts = OperationFacts(
        path: "enterprises/getAll",
        summary: "Lists the properties within reach of the token, newest first.",
        theme: "Enterprises",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct EnterpriseFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var externalIdentifiers: [String]?
        public var linkedUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            externalIdentifiers: [String]? = nil,
            linkedUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.externalIdentifiers = externalIdentifiers
            self.linkedUTC = linkedUTC
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            externalIdentifiers = try object.optionalStrings("ExternalIdentifiers", count: 1...1000)
            linkedUTC = try object.optionalInterval("LinkedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct EnterprisePortfolio: WireWritable {
        public var id: UUID
        public var externalIdentifier: String?
        public var holdingKey: String?
        public var chainID: UUID
        public var chainName: String
        public var createdUTC: Date
        public var updatedUTC: Date
        public var name: String
        public var shortName: String?
        public var timeZoneIdentifier: String
        public var legalEnvironmentCode: String
        public var accommodationEnvironmentCode: String
        public var accountingEnvironmentCode: String
        public var taxEnvironmentCode: String
        public var defaultLanguageCode: String
        public var accountingEditableHistoryInterval: Period
        public var operationalEditableHistoryInterval: Period
        public var businessDayClosingOffset: Period?
        public var websiteURL: String?
        public var email: String?
        public var phone: String?
        public var logoImageID: UUID?
        public var coverImageID: UUID?
        public var pricing: PricingModeEnum
        public var taxPrecision: Int?
        public var addressID: UUID
        public var address: OldAddress
        public var groupNames: [String]
        public var subscription: EnterpriseSubscription
        public var linkedUTC: Date
        public var editableHistoryInterval: String

        public init(
            id: UUID,
            externalIdentifier: String? = nil,
            holdingKey: String? = nil,
            chainID: UUID,
            chainName: String,
            createdUTC: Date,
            updatedUTC: Date,
            name: String,
            shortName: String? = nil,
            timeZoneIdentifier: String,
            legalEnvironmentCode: String,
            accommodationEnvironmentCode: String,
            accountingEnvironmentCode: String,
            taxEnvironmentCode: String,
            defaultLanguageCode: String,
            accountingEditableHistoryInterval: Period,
            operationalEditableHistoryInterval: Period,
            businessDayClosingOffset: Period? = nil,
            websiteURL: String? = nil,
            email: String? = nil,
            phone: String? = nil,
            logoImageID: UUID? = nil,
            coverImageID: UUID? = nil,
            pricing: PricingModeEnum,
            taxPrecision: Int? = nil,
            addressID: UUID,
            address: OldAddress,
            groupNames: [String],
            subscription: EnterpriseSubscription,
            linkedUTC: Date,
            editableHistoryInterval: String
        ) {
            self.id = id
            self.externalIdentifier = externalIdentifier
            self.holdingKey = holdingKey
            self.chainID = chainID
            self.chainName = chainName
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.name = name
            self.shortName = shortName
            self.timeZoneIdentifier = timeZoneIdentifier
            self.legalEnvironmentCode = legalEnvironmentCode
            self.accommodationEnvironmentCode = accommodationEnvironmentCode
            self.accountingEnvironmentCode = accountingEnvironmentCode
            self.taxEnvironmentCode = taxEnvironmentCode
            self.defaultLanguageCode = defaultLanguageCode
            self.accountingEditableHistoryInterval = accountingEditableHistoryInterval
            self.operationalEditableHistoryInterval = operationalEditableHistoryInterval
            self.businessDayClosingOffset = businessDayClosingOffset
            self.websiteURL = websiteURL
            self.email = email
            self.phone = phone
            self.logoImageID = logoImageID
            self.coverImageID = coverImageID
            self.pricing = pricing
            self.taxPrecision = taxPrecision
            self.addressID = addressID
            self.address = address
            self.groupNames = groupNames
            self.subscription = subscription
            self.linkedUTC = linkedUTC
            self.editableHistoryInterval = editableHistoryInterval
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.string("HoldingKey", holdingKey)
            writer.uuid("ChainId", chainID)
            writer.string("ChainName", chainName)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.string("Name", name)
            writer.string("ShortName", shortName)
            writer.string("TimeZoneIdentifier", timeZoneIdentifier)
            writer.string("LegalEnvironmentCode", legalEnvironmentCode)
            writer.string("AccommodationEnvironmentCode", accommodationEnvironmentCode)
            writer.string("AccountingEnvironmentCode", accountingEnvironmentCode)
            writer.string("TaxEnvironmentCode", taxEnvironmentCode)
            writer.string("DefaultLanguageCode", defaultLanguageCode)
            writer.period("AccountingEditableHistoryInterval", accountingEditableHistoryInterval)
            writer.period("OperationalEditableHistoryInterval", operationalEditableHistoryInterval)
            writer.period("BusinessDayClosingOffset", businessDayClosingOffset)
            writer.string("WebsiteUrl", websiteURL)
            writer.string("Email", email)
            writer.string("Phone", phone)
            writer.uuid("LogoImageId", logoImageID)
            writer.uuid("CoverImageId", coverImageID)
            writer.choice("Pricing", pricing)
            writer.int("TaxPrecision", taxPrecision)
            writer.uuid("AddressId", addressID)
            writer.part("Address", address)
            writer.strings("GroupNames", groupNames)
            writer.part("Subscription", subscription)
            writer.instant("LinkedUtc", linkedUTC)
            writer.string("EditableHistoryInterval", editableHistoryInterval)
            writer.endObject()
        }
    }

    public struct EnterpriseResult: WireWritable {
        public var enterprises: [EnterprisePortfolio]
        public var cursor: UUID?

        public init(
            enterprises: [EnterprisePortfolio],
            cursor: UUID? = nil
        ) {
            self.enterprises = enterprises
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Enterprises", enterprises)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }
}
