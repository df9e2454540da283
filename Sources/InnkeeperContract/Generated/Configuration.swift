// Generated from contract/configuration.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

/// `configuration/get`: answers the property of the token, its settings and its current time.
public enum ConfigurationGet: OperationDescriptor {
    public typealias Request = Contract.ConfigurationFilterParameters
    public typealias Response = Contract.Configuration
    public static let facts = OperationFacts(
        path: "configuration/get",
        summary: "Answers the property of the token, its settings and its current time.",
        theme: "Configuration",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseID,
        isPaginated: false,
        isEmpty: false
    )
}

extension Contract {
    public struct AccountingConfiguration: WireWritable {
        public var additionalTaxIdentifier: String?
        public var companyName: String?
        public var bankAccountNumber: String?
        public var bankName: String?
        public var iban: String?
        public var bic: String?
        public var surchargeConfiguration: SurchargeConfiguration
        public var enabledExternalPaymentTypes: [ExternalPaymentTypeEnum]
        public var options: [AccountingConfigurationOptionEnum]

        public init(
            additionalTaxIdentifier: String? = nil,
            companyName: String? = nil,
            bankAccountNumber: String? = nil,
            bankName: String? = nil,
            iban: String? = nil,
            bic: String? = nil,
            surchargeConfiguration: SurchargeConfiguration,
            enabledExternalPaymentTypes: [ExternalPaymentTypeEnum],
            options: [AccountingConfigurationOptionEnum]
        ) {
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.companyName = companyName
            self.bankAccountNumber = bankAccountNumber
            self.bankName = bankName
            self.iban = iban
            self.bic = bic
            self.surchargeConfiguration = surchargeConfiguration
            self.enabledExternalPaymentTypes = enabledExternalPaymentTypes
            self.options = options
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("AdditionalTaxIdentifier", additionalTaxIdentifier)
            writer.string("CompanyName", companyName)
            writer.string("BankAccountNumber", bankAccountNumber)
            writer.string("BankName", bankName)
            writer.string("Iban", iban)
            writer.string("Bic", bic)
            writer.part("SurchargeConfiguration", surchargeConfiguration)
            writer.choices("EnabledExternalPaymentTypes", enabledExternalPaymentTypes)
            writer.choices("Options", options)
            writer.endObject()
        }
    }

    public struct Configuration: WireWritable {
        public var nowUTC: Date
        public var enterprise: Enterprise
        public var service: Service?
        public var paymentCardStorage: PaymentCardStorage?
        public var isIdentityDocumentNumberRequired: Bool

        public init(
            nowUTC: Date,
            enterprise: Enterprise,
            service: Service? = nil,
            paymentCardStorage: PaymentCardStorage? = nil,
            isIdentityDocumentNumberRequired: Bool
        ) {
            self.nowUTC = nowUTC
            self.enterprise = enterprise
            self.service = service
            self.paymentCardStorage = paymentCardStorage
            self.isIdentityDocumentNumberRequired = isIdentityDocumentNumberRequired
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.instant("NowUtc", nowUTC)
            writer.part("Enterprise", enterprise)
            writer.part("Service", service)
            writer.part("PaymentCardStorage", paymentCardStorage)
            writer.bool("IsIdentityDocumentNumberRequired", isIdentityDocumentNumberRequired)
            writer.endObject()
        }
    }

    public struct ConfigurationFilterParameters: WireReadable {
        public var enterpriseID: UUID?

        public init(
            enterpriseID: UUID? = nil
        ) {
            self.enterpriseID = enterpriseID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseID = try object.optionalUUID("EnterpriseId")
        }
    }

    public struct CurrencyAcceptance: WireWritable {
        public var currency: String
        public var isDefault: Bool
        public var isEnabled: Bool

        public init(
            currency: String,
            isDefault: Bool,
            isEnabled: Bool
        ) {
            self.currency = currency
            self.isDefault = isDefault
            self.isEnabled = isEnabled
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Currency", currency)
            writer.bool("IsDefault", isDefault)
            writer.bool("IsEnabled", isEnabled)
            writer.endObject()
        }
    }

    public struct Enterprise: WireWritable {
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
        public var currencies: [CurrencyAcceptance]
        public var accountingConfiguration: AccountingConfiguration?
        public var isPortfolio: Bool
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
            currencies: [CurrencyAcceptance],
            accountingConfiguration: AccountingConfiguration? = nil,
            isPortfolio: Bool,
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
            self.currencies = currencies
            self.accountingConfiguration = accountingConfiguration
            self.isPortfolio = isPortfolio
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
            writer.parts("Currencies", currencies)
            writer.part("AccountingConfiguration", accountingConfiguration)
            writer.bool("IsPortfolio", isPortfolio)
            writer.string("EditableHistoryInterval", editableHistoryInterval)
            writer.endObject()
        }
    }

    public struct PaymentCardStorage: WireWritable {
        public var publicKey: String

        public init(
            publicKey: String
        ) {
            self.publicKey = publicKey
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("PublicKey", publicKey)
            writer.endObject()
        }
    }

    public struct SurchargeConfiguration: WireWritable {
        public var surchargeFees: CreditCardTypeDecimalIDictionary
        public var surchargeServiceID: UUID?
        public var surchargeTaxCode: String?

        public init(
            surchargeFees: CreditCardTypeDecimalIDictionary,
            surchargeServiceID: UUID? = nil,
            surchargeTaxCode: String? = nil
        ) {
            self.surchargeFees = surchargeFees
            self.surchargeServiceID = surchargeServiceID
            self.surchargeTaxCode = surchargeTaxCode
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.numbers("SurchargeFees", surchargeFees)
            writer.uuid("SurchargeServiceId", surchargeServiceID)
            writer.string("SurchargeTaxCode", surchargeTaxCode)
            writer.endObject()
        }
    }

    public typealias CreditCardTypeDecimalIDictionary = [String: ExactDecimal]

    public enum AccountingConfigurationOptionEnum: String, CaseIterable, Sendable {
        case optionalCreditCardPaymentDetails = "OptionalCreditCardPaymentDetails"
        case receivableTrackingEnabled = "ReceivableTrackingEnabled"
        case separateDepositsOnBill = "SeparateDepositsOnBill"
        case allowModifyingClosedBills = "AllowModifyingClosedBills"
        case requireAccountingCategorySetup = "RequireAccountingCategorySetup"
        case groupTaxesOnBill = "GroupTaxesOnBill"
        case displayEmployeeNameOnBill = "DisplayEmployeeNameOnBill"
        case taxDeclarationOnDeposit = "TaxDeclarationOnDeposit"
        case splitVatByClassificationOnBill = "SplitVatByClassificationOnBill"
        case emailClosedBillsAfterCheckout = "EmailClosedBillsAfterCheckout"
    }
}
