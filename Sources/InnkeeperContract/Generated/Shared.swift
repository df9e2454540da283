// Generated from contract/shared.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperValues
public import InnkeeperWire

extension Contract {
    public struct AccountingItem: WireWritable {
        public var id: UUID
        public var accountID: UUID
        public var customerID: UUID?
        public var orderID: UUID?
        public var serviceID: UUID?
        public var productID: UUID?
        public var billID: UUID?
        public var invoiceID: UUID?
        public var accountingCategoryID: UUID?
        public var creditCardID: UUID?
        public var type: String?
        public var subType: String?
        public var name: String?
        public var notes: String?
        public var consumptionUTC: Date?
        public var closedUTC: Date?
        public var state: String?
        public var subState: String?
        public var amount: ExtendedAmount?
        public var taxExemptionReasonCode: String?

        public init(
            id: UUID,
            accountID: UUID,
            customerID: UUID? = nil,
            orderID: UUID? = nil,
            serviceID: UUID? = nil,
            productID: UUID? = nil,
            billID: UUID? = nil,
            invoiceID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            creditCardID: UUID? = nil,
            type: String? = nil,
            subType: String? = nil,
            name: String? = nil,
            notes: String? = nil,
            consumptionUTC: Date? = nil,
            closedUTC: Date? = nil,
            state: String? = nil,
            subState: String? = nil,
            amount: ExtendedAmount? = nil,
            taxExemptionReasonCode: String? = nil
        ) {
            self.id = id
            self.accountID = accountID
            self.customerID = customerID
            self.orderID = orderID
            self.serviceID = serviceID
            self.productID = productID
            self.billID = billID
            self.invoiceID = invoiceID
            self.accountingCategoryID = accountingCategoryID
            self.creditCardID = creditCardID
            self.type = type
            self.subType = subType
            self.name = name
            self.notes = notes
            self.consumptionUTC = consumptionUTC
            self.closedUTC = closedUTC
            self.state = state
            self.subState = subState
            self.amount = amount
            self.taxExemptionReasonCode = taxExemptionReasonCode
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("AccountId", accountID)
            writer.uuid("CustomerId", customerID)
            writer.uuid("OrderId", orderID)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("ProductId", productID)
            writer.uuid("BillId", billID)
            writer.uuid("InvoiceId", invoiceID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.uuid("CreditCardId", creditCardID)
            writer.string("Type", type)
            writer.string("SubType", subType)
            writer.string("Name", name)
            writer.string("Notes", notes)
            writer.instant("ConsumptionUtc", consumptionUTC)
            writer.instant("ClosedUtc", closedUTC)
            writer.string("State", state)
            writer.string("SubState", subState)
            writer.part("Amount", amount)
            writer.string("TaxExemptionReasonCode", taxExemptionReasonCode)
            writer.endObject()
        }
    }

    public struct AddCreditCardResult: WireWritable {
        public var creditCardID: UUID

        public init(
            creditCardID: UUID
        ) {
            self.creditCardID = creditCardID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CreditCardId", creditCardID)
            writer.endObject()
        }
    }

    public struct AdditionalServiceData: WireWritable {
        public var promotions: Promotions

        public init(
            promotions: Promotions
        ) {
            self.promotions = promotions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Promotions", promotions)
            writer.endObject()
        }
    }

    public struct Address: WireWritable {
        public var line1: String?
        public var line2: String?
        public var city: String?
        public var postalCode: String?
        public var subdivisionCode: String?
        public var countryCode: String?

        public init(
            line1: String? = nil,
            line2: String? = nil,
            city: String? = nil,
            postalCode: String? = nil,
            subdivisionCode: String? = nil,
            countryCode: String? = nil
        ) {
            self.line1 = line1
            self.line2 = line2
            self.city = city
            self.postalCode = postalCode
            self.subdivisionCode = subdivisionCode
            self.countryCode = countryCode
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Line1", line1)
            writer.string("Line2", line2)
            writer.string("City", city)
            writer.string("PostalCode", postalCode)
            writer.string("SubdivisionCode", subdivisionCode)
            writer.string("CountryCode", countryCode)
            writer.endObject()
        }
    }

    public struct AddressParameters: WireReadable {
        public var line1: String?
        public var line2: String?
        public var city: String?
        public var postalCode: String?
        public var countryCode: String?
        public var countrySubdivisionCode: String?

        public init(
            line1: String? = nil,
            line2: String? = nil,
            city: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            countrySubdivisionCode: String? = nil
        ) {
            self.line1 = line1
            self.line2 = line2
            self.city = city
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.countrySubdivisionCode = countrySubdivisionCode
        }

        public init(from object: WireObject) throws(InvalidInput) {
            line1 = try object.optionalString("Line1")
            line2 = try object.optionalString("Line2")
            city = try object.optionalString("City")
            postalCode = try object.optionalString("PostalCode")
            countryCode = try object.optionalString("CountryCode")
            countrySubdivisionCode = try object.optionalString("CountrySubdivisionCode")
        }
    }

    public struct Amount: WireWritable {
        public var currency: String
        public var netValue: ExactDecimal
        public var grossValue: ExactDecimal
        public var taxValues: [TaxValue]
        public var breakdown: TaxBreakdown

        public init(
            currency: String,
            netValue: ExactDecimal,
            grossValue: ExactDecimal,
            taxValues: [TaxValue],
            breakdown: TaxBreakdown
        ) {
            self.currency = currency
            self.netValue = netValue
            self.grossValue = grossValue
            self.taxValues = taxValues
            self.breakdown = breakdown
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Currency", currency)
            writer.decimal("NetValue", netValue)
            writer.decimal("GrossValue", grossValue)
            writer.parts("TaxValues", taxValues)
            writer.part("Breakdown", breakdown)
            writer.endObject()
        }
    }

    public struct AmountParameters: WireReadable {
        public var grossValue: ExactDecimal?
        public var netValue: ExactDecimal?
        public var currency: String
        public var taxCodes: [String]

        public init(
            grossValue: ExactDecimal? = nil,
            netValue: ExactDecimal? = nil,
            currency: String,
            taxCodes: [String] = []
        ) {
            self.grossValue = grossValue
            self.netValue = netValue
            self.currency = currency
            self.taxCodes = taxCodes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            grossValue = try object.optionalDecimal("GrossValue")
            netValue = try object.optionalDecimal("NetValue")
            currency = try object.string("Currency", minLength: 1)
            taxCodes = try object.optionalStrings("TaxCodes", count: 0...1000) ?? []
        }
    }

    public struct AvailabilityAdjustment: WireWritable {
        public var id: UUID
        public var availabilityBlockID: UUID?
        public var resourceCategoryID: UUID
        public var firstTimeUnitStartUTC: Date
        public var lastTimeUnitStartUTC: Date
        public var unitCount: Int
        public var releaseOverrideUTC: Date?
        public var updatedUTC: Date
        public var isActive: Bool
        public var paxCounts: [PaxCount]?
        public var firstTimeUnitReleaseUTC: Date?
        public var startUTC: Date?
        public var endUTC: Date?
        public var activityState: ActivityStateEnum

        public init(
            id: UUID,
            availabilityBlockID: UUID? = nil,
            resourceCategoryID: UUID,
            firstTimeUnitStartUTC: Date,
            lastTimeUnitStartUTC: Date,
            unitCount: Int,
            releaseOverrideUTC: Date? = nil,
            updatedUTC: Date,
            isActive: Bool,
            paxCounts: [PaxCount]? = nil,
            firstTimeUnitReleaseUTC: Date? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            activityState: ActivityStateEnum
        ) {
            self.id = id
            self.availabilityBlockID = availabilityBlockID
            self.resourceCategoryID = resourceCategoryID
            self.firstTimeUnitStartUTC = firstTimeUnitStartUTC
            self.lastTimeUnitStartUTC = lastTimeUnitStartUTC
            self.unitCount = unitCount
            self.releaseOverrideUTC = releaseOverrideUTC
            self.updatedUTC = updatedUTC
            self.isActive = isActive
            self.paxCounts = paxCounts
            self.firstTimeUnitReleaseUTC = firstTimeUnitReleaseUTC
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.activityState = activityState
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("AvailabilityBlockId", availabilityBlockID)
            writer.uuid("ResourceCategoryId", resourceCategoryID)
            writer.instant("FirstTimeUnitStartUtc", firstTimeUnitStartUTC)
            writer.instant("LastTimeUnitStartUtc", lastTimeUnitStartUTC)
            writer.int("UnitCount", unitCount)
            writer.instant("ReleaseOverrideUtc", releaseOverrideUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.bool("IsActive", isActive)
            writer.parts("PaxCounts", paxCounts)
            writer.instant("FirstTimeUnitReleaseUtc", firstTimeUnitReleaseUTC)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.choice("ActivityState", activityState)
            writer.endObject()
        }
    }

    public struct Bill: WireWritable {
        public var id: UUID
        public var name: String?
        public var enterpriseID: UUID
        public var accountID: UUID
        public var accountType: AccountTypeEnum
        public var associatedAccountIDs: [UUID]?
        public var counterID: UUID?
        public var state: BillState
        public var type: BillType
        public var number: String?
        public var variableSymbol: String?
        public var createdUTC: Date
        public var issuedUTC: Date?
        public var taxedUTC: Date?
        public var paidUTC: Date?
        public var dueUTC: Date?
        public var lastReminderDateUTC: Date?
        public var updatedUTC: Date
        public var purchaseOrderNumber: String?
        public var notes: String?
        public var options: BillOptions?
        public var ownerData: BillOwnerDataCoproductOfBillAssigneeDataDiscriminator?
        public var associatedAccountData: [BillAccountData]?
        public var enterpriseData: BillEnterpriseData?
        public var correctionState: BillCorrectionStateEnum
        public var correctionType: BillCorrectionTypeEnum?
        public var correctedBillID: UUID?
        public var customerID: UUID?
        public var companyID: UUID?
        public var revenue: [AccountingItem]?
        public var payments: [AccountingItem]?
        public var orderItems: [OrderItemOld]?
        public var paymentItems: [PaymentItemOld]?
        public var assigneeData: BillAssigneeDataCoproductOfBillAssigneeDataDiscriminator?
        public var companyDetails: BillCompanyData?

        public init(
            id: UUID,
            name: String? = nil,
            enterpriseID: UUID,
            accountID: UUID,
            accountType: AccountTypeEnum,
            associatedAccountIDs: [UUID]? = nil,
            counterID: UUID? = nil,
            state: BillState,
            type: BillType,
            number: String? = nil,
            variableSymbol: String? = nil,
            createdUTC: Date,
            issuedUTC: Date? = nil,
            taxedUTC: Date? = nil,
            paidUTC: Date? = nil,
            dueUTC: Date? = nil,
            lastReminderDateUTC: Date? = nil,
            updatedUTC: Date,
            purchaseOrderNumber: String? = nil,
            notes: String? = nil,
            options: BillOptions? = nil,
            ownerData: BillOwnerDataCoproductOfBillAssigneeDataDiscriminator? = nil,
            associatedAccountData: [BillAccountData]? = nil,
            enterpriseData: BillEnterpriseData? = nil,
            correctionState: BillCorrectionStateEnum,
            correctionType: BillCorrectionTypeEnum? = nil,
            correctedBillID: UUID? = nil,
            customerID: UUID? = nil,
            companyID: UUID? = nil,
            revenue: [AccountingItem]? = nil,
            payments: [AccountingItem]? = nil,
            orderItems: [OrderItemOld]? = nil,
            paymentItems: [PaymentItemOld]? = nil,
            assigneeData: BillAssigneeDataCoproductOfBillAssigneeDataDiscriminator? = nil,
            companyDetails: BillCompanyData? = nil
        ) {
            self.id = id
            self.name = name
            self.enterpriseID = enterpriseID
            self.accountID = accountID
            self.accountType = accountType
            self.associatedAccountIDs = associatedAccountIDs
            self.counterID = counterID
            self.state = state
            self.type = type
            self.number = number
            self.variableSymbol = variableSymbol
            self.createdUTC = createdUTC
            self.issuedUTC = issuedUTC
            self.taxedUTC = taxedUTC
            self.paidUTC = paidUTC
            self.dueUTC = dueUTC
            self.lastReminderDateUTC = lastReminderDateUTC
            self.updatedUTC = updatedUTC
            self.purchaseOrderNumber = purchaseOrderNumber
            self.notes = notes
            self.options = options
            self.ownerData = ownerData
            self.associatedAccountData = associatedAccountData
            self.enterpriseData = enterpriseData
            self.correctionState = correctionState
            self.correctionType = correctionType
            self.correctedBillID = correctedBillID
            self.customerID = customerID
            self.companyID = companyID
            self.revenue = revenue
            self.payments = payments
            self.orderItems = orderItems
            self.paymentItems = paymentItems
            self.assigneeData = assigneeData
            self.companyDetails = companyDetails
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("AccountId", accountID)
            writer.choice("AccountType", accountType)
            writer.uuids("AssociatedAccountIds", associatedAccountIDs)
            writer.uuid("CounterId", counterID)
            writer.choice("State", state)
            writer.choice("Type", type)
            writer.string("Number", number)
            writer.string("VariableSymbol", variableSymbol)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("IssuedUtc", issuedUTC)
            writer.instant("TaxedUtc", taxedUTC)
            writer.instant("PaidUtc", paidUTC)
            writer.instant("DueUtc", dueUTC)
            writer.instant("LastReminderDateUtc", lastReminderDateUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.string("PurchaseOrderNumber", purchaseOrderNumber)
            writer.string("Notes", notes)
            writer.part("Options", options)
            writer.part("OwnerData", ownerData)
            writer.parts("AssociatedAccountData", associatedAccountData)
            writer.part("EnterpriseData", enterpriseData)
            writer.choice("CorrectionState", correctionState)
            writer.choice("CorrectionType", correctionType)
            writer.uuid("CorrectedBillId", correctedBillID)
            writer.uuid("CustomerId", customerID)
            writer.uuid("CompanyId", companyID)
            writer.parts("Revenue", revenue)
            writer.parts("Payments", payments)
            writer.parts("OrderItems", orderItems)
            writer.parts("PaymentItems", paymentItems)
            writer.part("AssigneeData", assigneeData)
            writer.part("CompanyDetails", companyDetails)
            writer.endObject()
        }
    }

    public struct BillAccountData: WireWritable {
        public var discriminator: BillAssigneeDataDiscriminator
        public var billCustomerData: BillCustomerData?
        public var billCompanyData: BillCompanyData?

        public init(
            discriminator: BillAssigneeDataDiscriminator,
            billCustomerData: BillCustomerData? = nil,
            billCompanyData: BillCompanyData? = nil
        ) {
            self.discriminator = discriminator
            self.billCustomerData = billCustomerData
            self.billCompanyData = billCompanyData
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Discriminator", discriminator)
            writer.part("BillCustomerData", billCustomerData)
            writer.part("BillCompanyData", billCompanyData)
            writer.endObject()
        }
    }

    public struct BillCompanyData: WireWritable {
        public var id: String?
        public var address: Address?
        public var legalIdentifiers: [String: String]?
        public var billingCode: String?
        public var name: String
        public var fiscalIdentifier: String?
        public var additionalTaxIdentifier: String?
        public var duns: String?
        public var telephone: String?
        public var taxIdentifier: String?
        public var invoicingEmail: String?
        public var department: String?

        public init(
            id: String? = nil,
            address: Address? = nil,
            legalIdentifiers: [String: String]? = nil,
            billingCode: String? = nil,
            name: String,
            fiscalIdentifier: String? = nil,
            additionalTaxIdentifier: String? = nil,
            duns: String? = nil,
            telephone: String? = nil,
            taxIdentifier: String? = nil,
            invoicingEmail: String? = nil,
            department: String? = nil
        ) {
            self.id = id
            self.address = address
            self.legalIdentifiers = legalIdentifiers
            self.billingCode = billingCode
            self.name = name
            self.fiscalIdentifier = fiscalIdentifier
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.duns = duns
            self.telephone = telephone
            self.taxIdentifier = taxIdentifier
            self.invoicingEmail = invoicingEmail
            self.department = department
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Id", id)
            writer.part("Address", address)
            writer.texts("LegalIdentifiers", legalIdentifiers)
            writer.string("BillingCode", billingCode)
            writer.string("Name", name)
            writer.string("FiscalIdentifier", fiscalIdentifier)
            writer.string("AdditionalTaxIdentifier", additionalTaxIdentifier)
            writer.string("DUNS", duns)
            writer.string("Telephone", telephone)
            writer.string("TaxIdentifier", taxIdentifier)
            writer.string("InvoicingEmail", invoicingEmail)
            writer.string("Department", department)
            writer.endObject()
        }
    }

    public struct BillCustomerData: WireWritable {
        public var id: String
        public var address: Address?
        public var legalIdentifiers: [String: String]?
        public var billingCode: String?
        public var lastName: String
        public var firstName: String?
        public var secondLastName: String?
        public var titlePrefix: Title?
        public var taxIdentifier: String?

        public init(
            id: String,
            address: Address? = nil,
            legalIdentifiers: [String: String]? = nil,
            billingCode: String? = nil,
            lastName: String,
            firstName: String? = nil,
            secondLastName: String? = nil,
            titlePrefix: Title? = nil,
            taxIdentifier: String? = nil
        ) {
            self.id = id
            self.address = address
            self.legalIdentifiers = legalIdentifiers
            self.billingCode = billingCode
            self.lastName = lastName
            self.firstName = firstName
            self.secondLastName = secondLastName
            self.titlePrefix = titlePrefix
            self.taxIdentifier = taxIdentifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Id", id)
            writer.part("Address", address)
            writer.texts("LegalIdentifiers", legalIdentifiers)
            writer.string("BillingCode", billingCode)
            writer.string("LastName", lastName)
            writer.string("FirstName", firstName)
            writer.string("SecondLastName", secondLastName)
            writer.choice("TitlePrefix", titlePrefix)
            writer.string("TaxIdentifier", taxIdentifier)
            writer.endObject()
        }
    }

    public struct BillEnterpriseData: WireWritable {
        public var additionalTaxIdentifier: String?
        public var companyName: String?
        public var bankAccount: String?
        public var bankName: String?
        public var iban: String?
        public var bic: String?

        public init(
            additionalTaxIdentifier: String? = nil,
            companyName: String? = nil,
            bankAccount: String? = nil,
            bankName: String? = nil,
            iban: String? = nil,
            bic: String? = nil
        ) {
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.companyName = companyName
            self.bankAccount = bankAccount
            self.bankName = bankName
            self.iban = iban
            self.bic = bic
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("AdditionalTaxIdentifier", additionalTaxIdentifier)
            writer.string("CompanyName", companyName)
            writer.string("BankAccount", bankAccount)
            writer.string("BankName", bankName)
            writer.string("Iban", iban)
            writer.string("Bic", bic)
            writer.endObject()
        }
    }

    public struct BillOptions: WireWritable {
        public var displayCustomer: Bool
        public var displayTaxation: Bool
        public var trackReceivable: Bool
        public var displayCid: Bool
        public var rebated: Bool

        public init(
            displayCustomer: Bool,
            displayTaxation: Bool,
            trackReceivable: Bool,
            displayCid: Bool,
            rebated: Bool
        ) {
            self.displayCustomer = displayCustomer
            self.displayTaxation = displayTaxation
            self.trackReceivable = trackReceivable
            self.displayCid = displayCid
            self.rebated = rebated
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("DisplayCustomer", displayCustomer)
            writer.bool("DisplayTaxation", displayTaxation)
            writer.bool("TrackReceivable", trackReceivable)
            writer.bool("DisplayCid", displayCid)
            writer.bool("Rebated", rebated)
            writer.endObject()
        }
    }

    public struct BookableServiceData: WireWritable {
        public var startOffset: Period
        public var endOffset: Period
        public var occupancyStartOffset: Period
        public var occupancyEndOffset: Period
        public var timeUnitPeriod: TimeUnitPeriodEnum
        public var timeUnit: TimeUnitPeriodEnum

        public init(
            startOffset: Period,
            endOffset: Period,
            occupancyStartOffset: Period,
            occupancyEndOffset: Period,
            timeUnitPeriod: TimeUnitPeriodEnum,
            timeUnit: TimeUnitPeriodEnum
        ) {
            self.startOffset = startOffset
            self.endOffset = endOffset
            self.occupancyStartOffset = occupancyStartOffset
            self.occupancyEndOffset = occupancyEndOffset
            self.timeUnitPeriod = timeUnitPeriod
            self.timeUnit = timeUnit
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.period("StartOffset", startOffset)
            writer.period("EndOffset", endOffset)
            writer.period("OccupancyStartOffset", occupancyStartOffset)
            writer.period("OccupancyEndOffset", occupancyEndOffset)
            writer.choice("TimeUnitPeriod", timeUnitPeriod)
            writer.choice("TimeUnit", timeUnit)
            writer.endObject()
        }
    }

    public struct BooleanNullableUpdateValue: WireReadable {
        public var value: Bool?

        public init(
            value: Bool? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalBool("Value")
        }
    }

    public struct BooleanUpdateValue: WireReadable {
        public var value: Bool?

        public init(
            value: Bool? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalBool("Value")
        }
    }

    public struct BusinessSegment: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var isActive: Bool
        public var name: String
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            serviceID: UUID,
            isActive: Bool,
            name: String,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.serviceID = serviceID
            self.isActive = isActive
            self.name = name
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.bool("IsActive", isActive)
            writer.string("Name", name)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct Company: WireWritable {
        public var id: UUID
        public var chainID: UUID
        public var name: String
        public var motherCompanyID: UUID?
        public var invoicingEmail: String?
        public var websiteURL: String?
        public var invoiceDueInterval: Period?
        public var options: CompanyOptions
        public var creditRating: CreditRating
        public var department: String?
        public var dunsNumber: String?
        public var referenceIdentifier: String?
        public var accountingCode: String?
        public var additionalTaxIdentifier: String?
        public var billingCode: String?
        public var contact: String?
        public var contactPerson: String?
        public var identifier: String?
        public var iata: String?
        public var isActive: Bool
        public var notes: String?
        public var number: Int
        public var taxIdentifier: String?
        public var telephone: String?
        public var createdUTC: Date?
        public var updatedUTC: Date?
        public var addressID: UUID?
        public var mergeTargetID: UUID?
        public var externalIdentifier: String?
        public var electronicInvoiceIdentifier: String?
        public var address: OldAddress?
        public var taxIdentificationNumber: String?

        public init(
            id: UUID,
            chainID: UUID,
            name: String,
            motherCompanyID: UUID? = nil,
            invoicingEmail: String? = nil,
            websiteURL: String? = nil,
            invoiceDueInterval: Period? = nil,
            options: CompanyOptions,
            creditRating: CreditRating,
            department: String? = nil,
            dunsNumber: String? = nil,
            referenceIdentifier: String? = nil,
            accountingCode: String? = nil,
            additionalTaxIdentifier: String? = nil,
            billingCode: String? = nil,
            contact: String? = nil,
            contactPerson: String? = nil,
            identifier: String? = nil,
            iata: String? = nil,
            isActive: Bool,
            notes: String? = nil,
            number: Int,
            taxIdentifier: String? = nil,
            telephone: String? = nil,
            createdUTC: Date? = nil,
            updatedUTC: Date? = nil,
            addressID: UUID? = nil,
            mergeTargetID: UUID? = nil,
            externalIdentifier: String? = nil,
            electronicInvoiceIdentifier: String? = nil,
            address: OldAddress? = nil,
            taxIdentificationNumber: String? = nil
        ) {
            self.id = id
            self.chainID = chainID
            self.name = name
            self.motherCompanyID = motherCompanyID
            self.invoicingEmail = invoicingEmail
            self.websiteURL = websiteURL
            self.invoiceDueInterval = invoiceDueInterval
            self.options = options
            self.creditRating = creditRating
            self.department = department
            self.dunsNumber = dunsNumber
            self.referenceIdentifier = referenceIdentifier
            self.accountingCode = accountingCode
            self.additionalTaxIdentifier = additionalTaxIdentifier
            self.billingCode = billingCode
            self.contact = contact
            self.contactPerson = contactPerson
            self.identifier = identifier
            self.iata = iata
            self.isActive = isActive
            self.notes = notes
            self.number = number
            self.taxIdentifier = taxIdentifier
            self.telephone = telephone
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.addressID = addressID
            self.mergeTargetID = mergeTargetID
            self.externalIdentifier = externalIdentifier
            self.electronicInvoiceIdentifier = electronicInvoiceIdentifier
            self.address = address
            self.taxIdentificationNumber = taxIdentificationNumber
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ChainId", chainID)
            writer.string("Name", name)
            writer.uuid("MotherCompanyId", motherCompanyID)
            writer.string("InvoicingEmail", invoicingEmail)
            writer.string("WebsiteUrl", websiteURL)
            writer.period("InvoiceDueInterval", invoiceDueInterval)
            writer.part("Options", options)
            writer.part("CreditRating", creditRating)
            writer.string("Department", department)
            writer.string("DunsNumber", dunsNumber)
            writer.string("ReferenceIdentifier", referenceIdentifier)
            writer.string("AccountingCode", accountingCode)
            writer.string("AdditionalTaxIdentifier", additionalTaxIdentifier)
            writer.string("BillingCode", billingCode)
            writer.string("Contact", contact)
            writer.string("ContactPerson", contactPerson)
            writer.string("Identifier", identifier)
            writer.string("Iata", iata)
            writer.bool("IsActive", isActive)
            writer.string("Notes", notes)
            writer.int("Number", number)
            writer.string("TaxIdentifier", taxIdentifier)
            writer.string("Telephone", telephone)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.uuid("AddressId", addressID)
            writer.uuid("MergeTargetId", mergeTargetID)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.string("ElectronicInvoiceIdentifier", electronicInvoiceIdentifier)
            writer.part("Address", address)
            writer.string("TaxIdentificationNumber", taxIdentificationNumber)
            writer.endObject()
        }
    }

    public struct CompanyOptionUpdateParameters: WireReadable {
        public var invoiceable: BooleanUpdateValue?
        public var addFeesToInvoices: BooleanUpdateValue?
        public var addTaxDeductedPaymentToInvoices: BooleanUpdateValue?

        public init(
            invoiceable: BooleanUpdateValue? = nil,
            addFeesToInvoices: BooleanUpdateValue? = nil,
            addTaxDeductedPaymentToInvoices: BooleanUpdateValue? = nil
        ) {
            self.invoiceable = invoiceable
            self.addFeesToInvoices = addFeesToInvoices
            self.addTaxDeductedPaymentToInvoices = addTaxDeductedPaymentToInvoices
        }

        public init(from object: WireObject) throws(InvalidInput) {
            invoiceable = try object.optionalPart("Invoiceable")
            addFeesToInvoices = try object.optionalPart("AddFeesToInvoices")
            addTaxDeductedPaymentToInvoices = try object.optionalPart("AddTaxDeductedPaymentToInvoices")
        }
    }

    public struct CompanyOptions: WireWritable {
        public var invoiceable: Bool
        public var addFeesToInvoices: Bool
        public var addTaxDeductedPaymentToInvoices: Bool

        public init(
            invoiceable: Bool,
            addFeesToInvoices: Bool,
            addTaxDeductedPaymentToInvoices: Bool
        ) {
            self.invoiceable = invoiceable
            self.addFeesToInvoices = addFeesToInvoices
            self.addTaxDeductedPaymentToInvoices = addTaxDeductedPaymentToInvoices
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Invoiceable", invoiceable)
            writer.bool("AddFeesToInvoices", addFeesToInvoices)
            writer.bool("AddTaxDeductedPaymentToInvoices", addTaxDeductedPaymentToInvoices)
            writer.endObject()
        }
    }

    public struct ConnectorApiExceptionResult: WireWritable {
        public var message: String?
        public var requestID: String?
        public var details: JSON?

        public init(
            message: String? = nil,
            requestID: String? = nil,
            details: JSON? = nil
        ) {
            self.message = message
            self.requestID = requestID
            self.details = details
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Message", message)
            writer.string("RequestId", requestID)
            writer.json("Details", details)
            writer.endObject()
        }
    }

    public struct CreditCardTransaction: WireWritable {
        public var paymentID: UUID
        public var settlementID: String?
        public var settledUTC: Date?
        public var fee: ExtendedAmount?
        public var adjustedFee: ExtendedAmount?
        public var chargedAmount: ExtendedAmount
        public var settledAmount: ExtendedAmount?

        public init(
            paymentID: UUID,
            settlementID: String? = nil,
            settledUTC: Date? = nil,
            fee: ExtendedAmount? = nil,
            adjustedFee: ExtendedAmount? = nil,
            chargedAmount: ExtendedAmount,
            settledAmount: ExtendedAmount? = nil
        ) {
            self.paymentID = paymentID
            self.settlementID = settlementID
            self.settledUTC = settledUTC
            self.fee = fee
            self.adjustedFee = adjustedFee
            self.chargedAmount = chargedAmount
            self.settledAmount = settledAmount
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("PaymentId", paymentID)
            writer.string("SettlementId", settlementID)
            writer.instant("SettledUtc", settledUTC)
            writer.part("Fee", fee)
            writer.part("AdjustedFee", adjustedFee)
            writer.part("ChargedAmount", chargedAmount)
            writer.part("SettledAmount", settledAmount)
            writer.endObject()
        }
    }

    public struct CreditRating: WireWritable {
        public var basic: CreditRatingBasicEnum?

        public init(
            basic: CreditRatingBasicEnum? = nil
        ) {
            self.basic = basic
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Basic", basic)
            writer.endObject()
        }
    }

    public struct CurrencyValue: WireReadable, WireWritable {
        public var currency: String
        public var value: ExactDecimal

        public init(
            currency: String,
            value: ExactDecimal
        ) {
            self.currency = currency
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            currency = try object.string("Currency", minLength: 1)
            value = try object.decimal("Value")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Currency", currency)
            writer.decimal("Value", value)
            writer.endObject()
        }
    }

    public struct CurrencyValueOld: WireReadable, WireWritable {
        public var currency: String
        public var value: ExactDecimal?
        public var net: ExactDecimal?
        public var tax: ExactDecimal?
        public var taxRate: ExactDecimal?

        public init(
            currency: String,
            value: ExactDecimal? = nil,
            net: ExactDecimal? = nil,
            tax: ExactDecimal? = nil,
            taxRate: ExactDecimal? = nil
        ) {
            self.currency = currency
            self.value = value
            self.net = net
            self.tax = tax
            self.taxRate = taxRate
        }

        public init(from object: WireObject) throws(InvalidInput) {
            currency = try object.string("Currency", minLength: 1)
            value = try object.optionalDecimal("Value")
            net = try object.optionalDecimal("Net")
            tax = try object.optionalDecimal("Tax")
            taxRate = try object.optionalDecimal("TaxRate")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Currency", currency)
            writer.decimal("Value", value)
            writer.decimal("Net", net)
            writer.decimal("Tax", tax)
            writer.decimal("TaxRate", taxRate)
            writer.endObject()
        }
    }

    public struct Customer: WireWritable {
        public var id: UUID
        public var chainID: UUID
        public var number: String
        public var title: Title?
        public var sex: SexEnum?
        public var firstName: String?
        public var lastName: String
        public var secondLastName: String?
        public var nationalityCode: String?
        public var preferredLanguageCode: String?
        public var languageCode: String?
        public var birthDate: String?
        public var birthCountryCode: String?
        public var birthCountrySubdivisionCode: String?
        public var birthPlace: String?
        public var occupation: String?
        public var email: String?
        public var hasOtaEmail: Bool
        public var phone: String?
        public var taxIdentificationNumber: String?
        public var loyaltyCode: String?
        public var accountingCode: String?
        public var billingCode: String?
        public var notes: String?
        public var carRegistrationNumber: String?
        public var dietaryRequirements: String?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var addressID: UUID?
        public var classifications: [CustomerClassificationEnum]
        public var options: [CustomerOptionsEnum]
        public var italianDestinationCode: String?
        public var italianFiscalCode: String?
        public var italianLotteryCode: String?
        public var companyID: UUID?
        public var mergeTargetID: UUID?
        public var isActive: Bool
        public var preferredSpaceFeatures: [ResourceFeatureClassification]
        public var creatorProfileID: UUID
        public var updaterProfileID: UUID
        public var passport: IdentityDocument?
        public var identityCard: IdentityDocument?
        public var visa: IdentityDocument?
        public var driversLicense: IdentityDocument?
        public var address: OldAddress?
        public var activityState: String?

        public init(
            id: UUID,
            chainID: UUID,
            number: String,
            title: Title? = nil,
            sex: SexEnum? = nil,
            firstName: String? = nil,
            lastName: String,
            secondLastName: String? = nil,
            nationalityCode: String? = nil,
            preferredLanguageCode: String? = nil,
            languageCode: String? = nil,
            birthDate: String? = nil,
            birthCountryCode: String? = nil,
            birthCountrySubdivisionCode: String? = nil,
            birthPlace: String? = nil,
            occupation: String? = nil,
            email: String? = nil,
            hasOtaEmail: Bool,
            phone: String? = nil,
            taxIdentificationNumber: String? = nil,
            loyaltyCode: String? = nil,
            accountingCode: String? = nil,
            billingCode: String? = nil,
            notes: String? = nil,
            carRegistrationNumber: String? = nil,
            dietaryRequirements: String? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            addressID: UUID? = nil,
            classifications: [CustomerClassificationEnum],
            options: [CustomerOptionsEnum],
            italianDestinationCode: String? = nil,
            italianFiscalCode: String? = nil,
            italianLotteryCode: String? = nil,
            companyID: UUID? = nil,
            mergeTargetID: UUID? = nil,
            isActive: Bool,
            preferredSpaceFeatures: [ResourceFeatureClassification],
            creatorProfileID: UUID,
            updaterProfileID: UUID,
            passport: IdentityDocument? = nil,
            identityCard: IdentityDocument? = nil,
            visa: IdentityDocument? = nil,
            driversLicense: IdentityDocument? = nil,
            address: OldAddress? = nil,
            activityState: String? = nil
        ) {
            self.id = id
            self.chainID = chainID
            self.number = number
            self.title = title
            self.sex = sex
            self.firstName = firstName
            self.lastName = lastName
            self.secondLastName = secondLastName
            self.nationalityCode = nationalityCode
            self.preferredLanguageCode = preferredLanguageCode
            self.languageCode = languageCode
            self.birthDate = birthDate
            self.birthCountryCode = birthCountryCode
            self.birthCountrySubdivisionCode = birthCountrySubdivisionCode
            self.birthPlace = birthPlace
            self.occupation = occupation
            self.email = email
            self.hasOtaEmail = hasOtaEmail
            self.phone = phone
            self.taxIdentificationNumber = taxIdentificationNumber
            self.loyaltyCode = loyaltyCode
            self.accountingCode = accountingCode
            self.billingCode = billingCode
            self.notes = notes
            self.carRegistrationNumber = carRegistrationNumber
            self.dietaryRequirements = dietaryRequirements
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.addressID = addressID
            self.classifications = classifications
            self.options = options
            self.italianDestinationCode = italianDestinationCode
            self.italianFiscalCode = italianFiscalCode
            self.italianLotteryCode = italianLotteryCode
            self.companyID = companyID
            self.mergeTargetID = mergeTargetID
            self.isActive = isActive
            self.preferredSpaceFeatures = preferredSpaceFeatures
            self.creatorProfileID = creatorProfileID
            self.updaterProfileID = updaterProfileID
            self.passport = passport
            self.identityCard = identityCard
            self.visa = visa
            self.driversLicense = driversLicense
            self.address = address
            self.activityState = activityState
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ChainId", chainID)
            writer.string("Number", number)
            writer.choice("Title", title)
            writer.choice("Sex", sex)
            writer.string("FirstName", firstName)
            writer.string("LastName", lastName)
            writer.string("SecondLastName", secondLastName)
            writer.string("NationalityCode", nationalityCode)
            writer.string("PreferredLanguageCode", preferredLanguageCode)
            writer.string("LanguageCode", languageCode)
            writer.string("BirthDate", birthDate)
            writer.string("BirthCountryCode", birthCountryCode)
            writer.string("BirthCountrySubdivisionCode", birthCountrySubdivisionCode)
            writer.string("BirthPlace", birthPlace)
            writer.string("Occupation", occupation)
            writer.string("Email", email)
            writer.bool("HasOtaEmail", hasOtaEmail)
            writer.string("Phone", phone)
            writer.string("TaxIdentificationNumber", taxIdentificationNumber)
            writer.string("LoyaltyCode", loyaltyCode)
            writer.string("AccountingCode", accountingCode)
            writer.string("BillingCode", billingCode)
            writer.string("Notes", notes)
            writer.string("CarRegistrationNumber", carRegistrationNumber)
            writer.string("DietaryRequirements", dietaryRequirements)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.uuid("AddressId", addressID)
            writer.choices("Classifications", classifications)
            writer.choices("Options", options)
            writer.string("ItalianDestinationCode", italianDestinationCode)
            writer.string("ItalianFiscalCode", italianFiscalCode)
            writer.string("ItalianLotteryCode", italianLotteryCode)
            writer.uuid("CompanyId", companyID)
            writer.uuid("MergeTargetId", mergeTargetID)
            writer.bool("IsActive", isActive)
            writer.choices("PreferredSpaceFeatures", preferredSpaceFeatures)
            writer.uuid("CreatorProfileId", creatorProfileID)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.part("Passport", passport)
            writer.part("IdentityCard", identityCard)
            writer.part("Visa", visa)
            writer.part("DriversLicense", driversLicense)
            writer.part("Address", address)
            writer.string("ActivityState", activityState)
            writer.endObject()
        }
    }

    public struct DateFilterInterval: WireReadable, WireWritable {
        public var start: String
        public var end: String

        public init(
            start: String,
            end: String
        ) {
            self.start = start
            self.end = end
        }

        public init(from object: WireObject) throws(InvalidInput) {
            start = try object.day("Start")
            end = try object.day("End")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Start", start)
            writer.string("End", end)
            writer.endObject()
        }
    }

    public struct Device: WireWritable {
        public var id: UUID
        public var type: DeviceTypeEnum
        public var name: String
        public var identifier: String?

        public init(
            id: UUID,
            type: DeviceTypeEnum,
            name: String,
            identifier: String? = nil
        ) {
            self.id = id
            self.type = type
            self.name = name
            self.identifier = identifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.choice("Type", type)
            writer.string("Name", name)
            writer.string("Identifier", identifier)
            writer.endObject()
        }
    }

    public struct EnterpriseProfileData: WireWritable {
        public var profileID: UUID

        public init(
            profileID: UUID
        ) {
            self.profileID = profileID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ProfileId", profileID)
            writer.endObject()
        }
    }

    public struct EnterpriseSubscription: WireWritable {
        public var taxIdentifier: String?

        public init(
            taxIdentifier: String? = nil
        ) {
            self.taxIdentifier = taxIdentifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("TaxIdentifier", taxIdentifier)
            writer.endObject()
        }
    }

    public struct ExtendedAmount: WireWritable {
        public var currency: String
        public var netValue: ExactDecimal
        public var grossValue: ExactDecimal
        public var taxValues: [TaxValue]
        public var breakdown: TaxBreakdown
        public var value: ExactDecimal?
        public var net: ExactDecimal?
        public var tax: ExactDecimal?
        public var taxRate: ExactDecimal?

        public init(
            currency: String,
            netValue: ExactDecimal,
            grossValue: ExactDecimal,
            taxValues: [TaxValue],
            breakdown: TaxBreakdown,
            value: ExactDecimal? = nil,
            net: ExactDecimal? = nil,
            tax: ExactDecimal? = nil,
            taxRate: ExactDecimal? = nil
        ) {
            self.currency = currency
            self.netValue = netValue
            self.grossValue = grossValue
            self.taxValues = taxValues
            self.breakdown = breakdown
            self.value = value
            self.net = net
            self.tax = tax
            self.taxRate = taxRate
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Currency", currency)
            writer.decimal("NetValue", netValue)
            writer.decimal("GrossValue", grossValue)
            writer.parts("TaxValues", taxValues)
            writer.part("Breakdown", breakdown)
            writer.decimal("Value", value)
            writer.decimal("Net", net)
            writer.decimal("Tax", tax)
            writer.decimal("TaxRate", taxRate)
            writer.endObject()
        }
    }

    public struct ExtendedAmountParameters: WireReadable {
        public var grossValue: ExactDecimal?
        public var netValue: ExactDecimal?
        public var currency: String
        public var taxCodes: [String]?

        public init(
            grossValue: ExactDecimal? = nil,
            netValue: ExactDecimal? = nil,
            currency: String,
            taxCodes: [String]? = nil
        ) {
            self.grossValue = grossValue
            self.netValue = netValue
            self.currency = currency
            self.taxCodes = taxCodes
        }

        public init(from object: WireObject) throws(InvalidInput) {
            grossValue = try object.optionalDecimal("GrossValue")
            netValue = try object.optionalDecimal("NetValue")
            currency = try object.string("Currency", minLength: 1)
            taxCodes = try object.optionalStrings("TaxCodes", count: 0...1000)
        }
    }

    public struct GuidIEnumerableUpdateValue: WireReadable {
        public var value: [UUID]?

        public init(
            value: [UUID]? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalUUIDs("Value", count: 0...1000)
        }
    }

    public struct GuidNullableUpdateValue: WireReadable {
        public var value: UUID?

        public init(
            value: UUID? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalUUID("Value")
        }
    }

    public struct GuidUpdateValue: WireReadable {
        public var value: UUID?

        public init(
            value: UUID? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalUUID("Value")
        }
    }

    public struct IdentityDocument: WireWritable {
        public var id: UUID
        public var customerID: UUID
        public var type: IdentityDocumentTypeEnum
        public var number: String?
        public var expiration: String?
        public var issuance: String?
        public var issuingCountryCode: String?
        public var issuingCountrySubdivisionCode: String?
        public var issuingCity: String?
        public var identityDocumentSupportNumber: String?

        public init(
            id: UUID,
            customerID: UUID,
            type: IdentityDocumentTypeEnum,
            number: String? = nil,
            expiration: String? = nil,
            issuance: String? = nil,
            issuingCountryCode: String? = nil,
            issuingCountrySubdivisionCode: String? = nil,
            issuingCity: String? = nil,
            identityDocumentSupportNumber: String? = nil
        ) {
            self.id = id
            self.customerID = customerID
            self.type = type
            self.number = number
            self.expiration = expiration
            self.issuance = issuance
            self.issuingCountryCode = issuingCountryCode
            self.issuingCountrySubdivisionCode = issuingCountrySubdivisionCode
            self.issuingCity = issuingCity
            self.identityDocumentSupportNumber = identityDocumentSupportNumber
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("CustomerId", customerID)
            writer.choice("Type", type)
            writer.string("Number", number)
            writer.string("Expiration", expiration)
            writer.string("Issuance", issuance)
            writer.string("IssuingCountryCode", issuingCountryCode)
            writer.string("IssuingCountrySubdivisionCode", issuingCountrySubdivisionCode)
            writer.string("IssuingCity", issuingCity)
            writer.string("IdentityDocumentSupportNumber", identityDocumentSupportNumber)
            writer.endObject()
        }
    }

    public struct Int32NullableUpdateValue: WireReadable {
        public var value: Int?

        public init(
            value: Int? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalInt("Value")
        }
    }

    public struct Int32UpdateValue: WireReadable {
        public var value: Int?

        public init(
            value: Int? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalInt("Value")
        }
    }

    public struct InvoicePaymentData: WireWritable {
        public var invoiceID: UUID

        public init(
            invoiceID: UUID
        ) {
            self.invoiceID = invoiceID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("InvoiceId", invoiceID)
            writer.endObject()
        }
    }

    public struct Limitation: WireReadable {
        public var count: Int
        public var cursor: UUID?

        public init(
            count: Int = 1000,
            cursor: UUID? = nil
        ) {
            self.count = count
            self.cursor = cursor
        }

        public init(from object: WireObject) throws(InvalidInput) {
            count = try object.optionalInt("Count", in: 1...1000) ?? 1000
            cursor = try object.optionalUUID("Cursor")
        }
    }

    public struct OldAddress: WireWritable {
        public var id: UUID
        public var line1: String?
        public var line2: String?
        public var city: String?
        public var postalCode: String?
        public var countryCode: String?
        public var countrySubdivisionCode: String?
        public var latitude: ExactDecimal?
        public var longitude: ExactDecimal?

        public init(
            id: UUID,
            line1: String? = nil,
            line2: String? = nil,
            city: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            countrySubdivisionCode: String? = nil,
            latitude: ExactDecimal? = nil,
            longitude: ExactDecimal? = nil
        ) {
            self.id = id
            self.line1 = line1
            self.line2 = line2
            self.city = city
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.countrySubdivisionCode = countrySubdivisionCode
            self.latitude = latitude
            self.longitude = longitude
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Line1", line1)
            writer.string("Line2", line2)
            writer.string("City", city)
            writer.string("PostalCode", postalCode)
            writer.string("CountryCode", countryCode)
            writer.string("CountrySubdivisionCode", countrySubdivisionCode)
            writer.decimal("Latitude", latitude)
            writer.decimal("Longitude", longitude)
            writer.endObject()
        }
    }

    public struct OrderItemOld: WireWritable {
        public var id: UUID
        public var accountID: UUID
        public var orderID: UUID
        public var billID: UUID?
        public var accountingCategoryID: UUID?
        public var unitCount: Int
        public var unitAmount: Amount
        public var amount: ExtendedAmount
        public var originalAmount: ExtendedAmount
        public var revenueType: String
        public var creatorProfileID: UUID
        public var updaterProfileID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date
        public var consumedUTC: Date?
        public var canceledUTC: Date?
        public var closedUTC: Date?
        public var startUTC: Date?
        public var accountingState: String
        public var data: OrderItemOldDataCoproductOfOrderItemTypeOld

        public init(
            id: UUID,
            accountID: UUID,
            orderID: UUID,
            billID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            unitCount: Int,
            unitAmount: Amount,
            amount: ExtendedAmount,
            originalAmount: ExtendedAmount,
            revenueType: String,
            creatorProfileID: UUID,
            updaterProfileID: UUID,
            createdUTC: Date,
            updatedUTC: Date,
            consumedUTC: Date? = nil,
            canceledUTC: Date? = nil,
            closedUTC: Date? = nil,
            startUTC: Date? = nil,
            accountingState: String,
            data: OrderItemOldDataCoproductOfOrderItemTypeOld
        ) {
            self.id = id
            self.accountID = accountID
            self.orderID = orderID
            self.billID = billID
            self.accountingCategoryID = accountingCategoryID
            self.unitCount = unitCount
            self.unitAmount = unitAmount
            self.amount = amount
            self.originalAmount = originalAmount
            self.revenueType = revenueType
            self.creatorProfileID = creatorProfileID
            self.updaterProfileID = updaterProfileID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.consumedUTC = consumedUTC
            self.canceledUTC = canceledUTC
            self.closedUTC = closedUTC
            self.startUTC = startUTC
            self.accountingState = accountingState
            self.data = data
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("AccountId", accountID)
            writer.uuid("OrderId", orderID)
            writer.uuid("BillId", billID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.int("UnitCount", unitCount)
            writer.part("UnitAmount", unitAmount)
            writer.part("Amount", amount)
            writer.part("OriginalAmount", originalAmount)
            writer.string("RevenueType", revenueType)
            writer.uuid("CreatorProfileId", creatorProfileID)
            writer.uuid("UpdaterProfileId", updaterProfileID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("ConsumedUtc", consumedUTC)
            writer.instant("CanceledUtc", canceledUTC)
            writer.instant("ClosedUtc", closedUTC)
            writer.instant("StartUtc", startUTC)
            writer.string("AccountingState", accountingState)
            writer.part("Data", data)
            writer.endObject()
        }
    }

    public struct OrderNote: WireWritable {
        public var id: UUID
        public var orderID: UUID
        public var text: String?
        public var type: OrderNoteTypeEnum
        public var createdUTC: Date?
        public var updatedUTC: Date?

        public init(
            id: UUID,
            orderID: UUID,
            text: String? = nil,
            type: OrderNoteTypeEnum,
            createdUTC: Date? = nil,
            updatedUTC: Date? = nil
        ) {
            self.id = id
            self.orderID = orderID
            self.text = text
            self.type = type
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("OrderId", orderID)
            writer.string("Text", text)
            writer.choice("Type", type)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct Parameters: WireReadable {
        public init() {}

        public init(from object: WireObject) {}
    }

    public struct PaxCount: WireReadable, WireWritable {
        public var personCount: Int
        public var unitCount: Int

        public init(
            personCount: Int,
            unitCount: Int
        ) {
            self.personCount = personCount
            self.unitCount = unitCount
        }

        public init(from object: WireObject) throws(InvalidInput) {
            personCount = try object.int("PersonCount")
            unitCount = try object.int("UnitCount")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.int("PersonCount", personCount)
            writer.int("UnitCount", unitCount)
            writer.endObject()
        }
    }

    public struct PaymentCardPaymentData: WireWritable {
        public var paymentCardID: UUID?

        public init(
            paymentCardID: UUID? = nil
        ) {
            self.paymentCardID = paymentCardID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("PaymentCardId", paymentCardID)
            writer.endObject()
        }
    }

    public struct PaymentItemOld: WireWritable {
        public var id: UUID
        public var accountID: UUID
        public var billID: UUID?
        public var accountingCategoryID: UUID?
        public var amount: ExtendedAmount
        public var originalAmount: ExtendedAmount
        public var notes: String?
        public var settlementID: String?
        public var consumedUTC: Date
        public var closedUTC: Date?
        public var accountingState: String
        public var state: String
        public var identifier: String?
        public var data: PaymentItemOldDataCoproductOfPaymentType
        public var amountDefault: ExtendedAmount?

        public init(
            id: UUID,
            accountID: UUID,
            billID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            amount: ExtendedAmount,
            originalAmount: ExtendedAmount,
            notes: String? = nil,
            settlementID: String? = nil,
            consumedUTC: Date,
            closedUTC: Date? = nil,
            accountingState: String,
            state: String,
            identifier: String? = nil,
            data: PaymentItemOldDataCoproductOfPaymentType,
            amountDefault: ExtendedAmount? = nil
        ) {
            self.id = id
            self.accountID = accountID
            self.billID = billID
            self.accountingCategoryID = accountingCategoryID
            self.amount = amount
            self.originalAmount = originalAmount
            self.notes = notes
            self.settlementID = settlementID
            self.consumedUTC = consumedUTC
            self.closedUTC = closedUTC
            self.accountingState = accountingState
            self.state = state
            self.identifier = identifier
            self.data = data
            self.amountDefault = amountDefault
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("AccountId", accountID)
            writer.uuid("BillId", billID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.part("Amount", amount)
            writer.part("OriginalAmount", originalAmount)
            writer.string("Notes", notes)
            writer.string("SettlementId", settlementID)
            writer.instant("ConsumedUtc", consumedUTC)
            writer.instant("ClosedUtc", closedUTC)
            writer.string("AccountingState", accountingState)
            writer.string("State", state)
            writer.string("Identifier", identifier)
            writer.part("Data", data)
            writer.part("AmountDefault", amountDefault)
            writer.endObject()
        }
    }

    public struct Product: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var categoryID: UUID?
        public var accountingCategoryID: UUID?
        public var isActive: Bool
        public var names: LocalizedStrings
        public var externalNames: LocalizedStrings
        public var shortNames: LocalizedStrings
        public var descriptions: LocalizedStrings?
        public var chargingMode: ProductChargingModeEnum
        public var postingMode: ProductPostingModeEnum
        public var options: ProductOptions
        public var promotions: Promotions
        public var classifications: ProductClassifications
        public var price: ExtendedAmount
        public var imageIDs: [UUID]?
        public var ordering: Int
        public var externalIdentifier: String?
        public var taxExemptionReason: TaxExemptionReasonTypeEnum?
        public var taxExemptionLegalReference: String?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var consumptionMoment: ProductConsumptionMomentEnum
        public var isDefault: Bool
        public var name: String?
        public var externalName: String?
        public var shortName: String?
        public var description: String?
        public var charging: ProductChargingModeEnum
        public var posting: ProductPostingEnum
        public var pricing: ProductPricingCoproductOfProductPricing

        public init(
            id: UUID,
            serviceID: UUID,
            categoryID: UUID? = nil,
            accountingCategoryID: UUID? = nil,
            isActive: Bool,
            names: LocalizedStrings,
            externalNames: LocalizedStrings,
            shortNames: LocalizedStrings,
            descriptions: LocalizedStrings? = nil,
            chargingMode: ProductChargingModeEnum,
            postingMode: ProductPostingModeEnum,
            options: ProductOptions,
            promotions: Promotions,
            classifications: ProductClassifications,
            price: ExtendedAmount,
            imageIDs: [UUID]? = nil,
            ordering: Int,
            externalIdentifier: String? = nil,
            taxExemptionReason: TaxExemptionReasonTypeEnum? = nil,
            taxExemptionLegalReference: String? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            consumptionMoment: ProductConsumptionMomentEnum,
            isDefault: Bool,
            name: String? = nil,
            externalName: String? = nil,
            shortName: String? = nil,
            description: String? = nil,
            charging: ProductChargingModeEnum,
            posting: ProductPostingEnum,
            pricing: ProductPricingCoproductOfProductPricing
        ) {
            self.id = id
            self.serviceID = serviceID
            self.categoryID = categoryID
            self.accountingCategoryID = accountingCategoryID
            self.isActive = isActive
            self.names = names
            self.externalNames = externalNames
            self.shortNames = shortNames
            self.descriptions = descriptions
            self.chargingMode = chargingMode
            self.postingMode = postingMode
            self.options = options
            self.promotions = promotions
            self.classifications = classifications
            self.price = price
            self.imageIDs = imageIDs
            self.ordering = ordering
            self.externalIdentifier = externalIdentifier
            self.taxExemptionReason = taxExemptionReason
            self.taxExemptionLegalReference = taxExemptionLegalReference
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.consumptionMoment = consumptionMoment
            self.isDefault = isDefault
            self.name = name
            self.externalName = externalName
            self.shortName = shortName
            self.description = description
            self.charging = charging
            self.posting = posting
            self.pricing = pricing
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("CategoryId", categoryID)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.bool("IsActive", isActive)
            writer.texts("Names", names)
            writer.texts("ExternalNames", externalNames)
            writer.texts("ShortNames", shortNames)
            writer.texts("Descriptions", descriptions)
            writer.choice("ChargingMode", chargingMode)
            writer.choice("PostingMode", postingMode)
            writer.part("Options", options)
            writer.part("Promotions", promotions)
            writer.part("Classifications", classifications)
            writer.part("Price", price)
            writer.uuids("ImageIds", imageIDs)
            writer.int("Ordering", ordering)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.choice("TaxExemptionReason", taxExemptionReason)
            writer.string("TaxExemptionLegalReference", taxExemptionLegalReference)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.choice("ConsumptionMoment", consumptionMoment)
            writer.bool("IsDefault", isDefault)
            writer.string("Name", name)
            writer.string("ExternalName", externalName)
            writer.string("ShortName", shortName)
            writer.string("Description", description)
            writer.choice("Charging", charging)
            writer.choice("Posting", posting)
            writer.part("Pricing", pricing)
            writer.endObject()
        }
    }

    public struct ProductClassifications: WireWritable {
        public var food: Bool
        public var beverage: Bool
        public var wellness: Bool
        public var cityTax: Bool
        public var fee: Bool

        public init(
            food: Bool,
            beverage: Bool,
            wellness: Bool,
            cityTax: Bool,
            fee: Bool
        ) {
            self.food = food
            self.beverage = beverage
            self.wellness = wellness
            self.cityTax = cityTax
            self.fee = fee
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Food", food)
            writer.bool("Beverage", beverage)
            writer.bool("Wellness", wellness)
            writer.bool("CityTax", cityTax)
            writer.bool("Fee", fee)
            writer.endObject()
        }
    }

    public struct ProductOptions: WireWritable {
        public var billAsPackage: Bool
        public var excludePriceFromOffer: Bool

        public init(
            billAsPackage: Bool,
            excludePriceFromOffer: Bool
        ) {
            self.billAsPackage = billAsPackage
            self.excludePriceFromOffer = excludePriceFromOffer
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("BillAsPackage", billAsPackage)
            writer.bool("ExcludePriceFromOffer", excludePriceFromOffer)
            writer.endObject()
        }
    }

    public struct ProductOrderAdditionData: WireReadable {
        public var productID: UUID
        public var count: Int?
        public var unitAmount: AmountParameters?
        public var startUTC: Date?
        public var endUTC: Date?
        public var externalIdentifier: String?

        public init(
            productID: UUID,
            count: Int? = nil,
            unitAmount: AmountParameters? = nil,
            startUTC: Date? = nil,
            endUTC: Date? = nil,
            externalIdentifier: String? = nil
        ) {
            self.productID = productID
            self.count = count
            self.unitAmount = unitAmount
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.externalIdentifier = externalIdentifier
        }

        public init(from object: WireObject) throws(InvalidInput) {
            productID = try object.uuid("ProductId")
            count = try object.optionalInt("Count")
            unitAmount = try object.optionalPart("UnitAmount")
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
            externalIdentifier = try object.optionalString("ExternalIdentifier")
        }
    }

    public struct ProductOrderItemData: WireWritable {
        public var productID: UUID
        public var ageCategoryID: UUID?

        public init(
            productID: UUID,
            ageCategoryID: UUID? = nil
        ) {
            self.productID = productID
            self.ageCategoryID = ageCategoryID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("ProductId", productID)
            writer.uuid("AgeCategoryId", ageCategoryID)
            writer.endObject()
        }
    }

    public struct ProfileData: WireWritable {
        public var discriminator: ProfileDataDiscriminator
        public var enterpriseProfile: EnterpriseProfileData?

        public init(
            discriminator: ProfileDataDiscriminator,
            enterpriseProfile: EnterpriseProfileData? = nil
        ) {
            self.discriminator = discriminator
            self.enterpriseProfile = enterpriseProfile
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.choice("Discriminator", discriminator)
            writer.part("EnterpriseProfile", enterpriseProfile)
            writer.endObject()
        }
    }

    public struct Promotions: WireWritable {
        public var beforeCheckIn: Bool
        public var afterCheckIn: Bool
        public var duringStay: Bool
        public var beforeCheckOut: Bool
        public var afterCheckOut: Bool
        public var duringCheckOut: Bool

        public init(
            beforeCheckIn: Bool,
            afterCheckIn: Bool,
            duringStay: Bool,
            beforeCheckOut: Bool,
            afterCheckOut: Bool,
            duringCheckOut: Bool
        ) {
            self.beforeCheckIn = beforeCheckIn
            self.afterCheckIn = afterCheckIn
            self.duringStay = duringStay
            self.beforeCheckOut = beforeCheckOut
            self.afterCheckOut = afterCheckOut
            self.duringCheckOut = duringCheckOut
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("BeforeCheckIn", beforeCheckIn)
            writer.bool("AfterCheckIn", afterCheckIn)
            writer.bool("DuringStay", duringStay)
            writer.bool("BeforeCheckOut", beforeCheckOut)
            writer.bool("AfterCheckOut", afterCheckOut)
            writer.bool("DuringCheckOut", duringCheckOut)
            writer.endObject()
        }
    }

    public struct RateForExtent: WireWritable {
        public var id: UUID
        public var groupID: UUID
        public var serviceID: UUID
        public var baseRateID: UUID?
        public var isBaseRate: Bool
        public var businessSegmentID: UUID?
        public var isActive: Bool
        public var isEnabled: Bool
        public var isPublic: Bool
        public var type: RateTypeEnum
        public var names: LocalizedStrings
        public var shortName: String?
        public var updatedUTC: Date
        public var externalNames: LocalizedStrings?
        public var description: LocalizedStrings?
        public var externalIdentifier: String?
        public var name: String?

        public init(
            id: UUID,
            groupID: UUID,
            serviceID: UUID,
            baseRateID: UUID? = nil,
            isBaseRate: Bool,
            businessSegmentID: UUID? = nil,
            isActive: Bool,
            isEnabled: Bool,
            isPublic: Bool,
            type: RateTypeEnum,
            names: LocalizedStrings,
            shortName: String? = nil,
            updatedUTC: Date,
            externalNames: LocalizedStrings? = nil,
            description: LocalizedStrings? = nil,
            externalIdentifier: String? = nil,
            name: String? = nil
        ) {
            self.id = id
            self.groupID = groupID
            self.serviceID = serviceID
            self.baseRateID = baseRateID
            self.isBaseRate = isBaseRate
            self.businessSegmentID = businessSegmentID
            self.isActive = isActive
            self.isEnabled = isEnabled
            self.isPublic = isPublic
            self.type = type
            self.names = names
            self.shortName = shortName
            self.updatedUTC = updatedUTC
            self.externalNames = externalNames
            self.description = description
            self.externalIdentifier = externalIdentifier
            self.name = name
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("GroupId", groupID)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("BaseRateId", baseRateID)
            writer.bool("IsBaseRate", isBaseRate)
            writer.uuid("BusinessSegmentId", businessSegmentID)
            writer.bool("IsActive", isActive)
            writer.bool("IsEnabled", isEnabled)
            writer.bool("IsPublic", isPublic)
            writer.choice("Type", type)
            writer.texts("Names", names)
            writer.string("ShortName", shortName)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.texts("ExternalNames", externalNames)
            writer.texts("Description", description)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.string("Name", name)
            writer.endObject()
        }
    }

    public struct RateGroupOld: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var isActive: Bool
        public var name: String?
        public var externalIdentifier: String?

        public init(
            id: UUID,
            serviceID: UUID,
            isActive: Bool,
            name: String? = nil,
            externalIdentifier: String? = nil
        ) {
            self.id = id
            self.serviceID = serviceID
            self.isActive = isActive
            self.name = name
            self.externalIdentifier = externalIdentifier
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.bool("IsActive", isActive)
            writer.string("Name", name)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.endObject()
        }
    }

    public struct RebateOrderItemData: WireWritable {
        public var rebatedItemID: UUID

        public init(
            rebatedItemID: UUID
        ) {
            self.rebatedItemID = rebatedItemID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("RebatedItemId", rebatedItemID)
            writer.endObject()
        }
    }

    public struct RelativeProductPrice: WireWritable {
        public var multiplier: ExactDecimal
        public var target: String?
        public var taxRateCodes: [String]?
        public var productIDs: [UUID]?

        public init(
            multiplier: ExactDecimal,
            target: String? = nil,
            taxRateCodes: [String]? = nil,
            productIDs: [UUID]? = nil
        ) {
            self.multiplier = multiplier
            self.target = target
            self.taxRateCodes = taxRateCodes
            self.productIDs = productIDs
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.decimal("Multiplier", multiplier)
            writer.string("Target", target)
            writer.strings("TaxRateCodes", taxRateCodes)
            writer.uuids("ProductIds", productIDs)
            writer.endObject()
        }
    }

    public struct ReservationGroupOld: WireWritable {
        public var id: UUID
        public var name: String?

        public init(
            id: UUID,
            name: String? = nil
        ) {
            self.id = id
            self.name = name
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.string("Name", name)
            writer.endObject()
        }
    }

    public struct ReservationOld: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var groupID: UUID
        public var number: String
        public var channelNumber: String?
        public var channelManagerNumber: String?
        public var channelManagerGroupNumber: String?
        public var channelManager: String?
        public var state: ServiceOrderStateOld
        public var origin: ReservationOldOrigin
        public var originDetails: String?
        public var purpose: ReservationPurpose?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var cancelledUTC: Date?
        public var startUTC: Date
        public var endUTC: Date
        public var releasedUTC: Date?
        public var requestedCategoryID: UUID
        public var assignedResourceID: UUID?
        public var assignedResourceLocked: Bool
        public var businessSegmentID: UUID?
        public var companyID: UUID?
        public var travelAgencyID: UUID?
        public var availabilityBlockID: UUID?
        public var rateID: UUID
        public var voucherID: UUID?
        public var creditCardID: UUID?
        public var cancellationReason: CancellationReason?
        public var personCounts: [ReservationPersonCount]
        public var ownerID: UUID
        public var bookerID: UUID?
        public var options: ReservationOptions
        public var assignedSpaceID: UUID?
        public var assignedSpaceLocked: Bool
        public var adultCount: Int
        public var childCount: Int
        public var customerID: UUID
        public var companionIDs: [UUID]
        public var channelManagerID: String?

        public init(
            id: UUID,
            serviceID: UUID,
            groupID: UUID,
            number: String,
            channelNumber: String? = nil,
            channelManagerNumber: String? = nil,
            channelManagerGroupNumber: String? = nil,
            channelManager: String? = nil,
            state: ServiceOrderStateOld,
            origin: ReservationOldOrigin,
            originDetails: String? = nil,
            purpose: ReservationPurpose? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            cancelledUTC: Date? = nil,
            startUTC: Date,
            endUTC: Date,
            releasedUTC: Date? = nil,
            requestedCategoryID: UUID,
            assignedResourceID: UUID? = nil,
            assignedResourceLocked: Bool,
            businessSegmentID: UUID? = nil,
            companyID: UUID? = nil,
            travelAgencyID: UUID? = nil,
            availabilityBlockID: UUID? = nil,
            rateID: UUID,
            voucherID: UUID? = nil,
            creditCardID: UUID? = nil,
            cancellationReason: CancellationReason? = nil,
            personCounts: [ReservationPersonCount],
            ownerID: UUID,
            bookerID: UUID? = nil,
            options: ReservationOptions,
            assignedSpaceID: UUID? = nil,
            assignedSpaceLocked: Bool,
            adultCount: Int,
            childCount: Int,
            customerID: UUID,
            companionIDs: [UUID],
            channelManagerID: String? = nil
        ) {
            self.id = id
            self.serviceID = serviceID
            self.groupID = groupID
            self.number = number
            self.channelNumber = channelNumber
            self.channelManagerNumber = channelManagerNumber
            self.channelManagerGroupNumber = channelManagerGroupNumber
            self.channelManager = channelManager
            self.state = state
            self.origin = origin
            self.originDetails = originDetails
            self.purpose = purpose
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.cancelledUTC = cancelledUTC
            self.startUTC = startUTC
            self.endUTC = endUTC
            self.releasedUTC = releasedUTC
            self.requestedCategoryID = requestedCategoryID
            self.assignedResourceID = assignedResourceID
            self.assignedResourceLocked = assignedResourceLocked
            self.businessSegmentID = businessSegmentID
            self.companyID = companyID
            self.travelAgencyID = travelAgencyID
            self.availabilityBlockID = availabilityBlockID
            self.rateID = rateID
            self.voucherID = voucherID
            self.creditCardID = creditCardID
            self.cancellationReason = cancellationReason
            self.personCounts = personCounts
            self.ownerID = ownerID
            self.bookerID = bookerID
            self.options = options
            self.assignedSpaceID = assignedSpaceID
            self.assignedSpaceLocked = assignedSpaceLocked
            self.adultCount = adultCount
            self.childCount = childCount
            self.customerID = customerID
            self.companionIDs = companionIDs
            self.channelManagerID = channelManagerID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.uuid("GroupId", groupID)
            writer.string("Number", number)
            writer.string("ChannelNumber", channelNumber)
            writer.string("ChannelManagerNumber", channelManagerNumber)
            writer.string("ChannelManagerGroupNumber", channelManagerGroupNumber)
            writer.string("ChannelManager", channelManager)
            writer.choice("State", state)
            writer.choice("Origin", origin)
            writer.string("OriginDetails", originDetails)
            writer.choice("Purpose", purpose)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.instant("CancelledUtc", cancelledUTC)
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.instant("ReleasedUtc", releasedUTC)
            writer.uuid("RequestedCategoryId", requestedCategoryID)
            writer.uuid("AssignedResourceId", assignedResourceID)
            writer.bool("AssignedResourceLocked", assignedResourceLocked)
            writer.uuid("BusinessSegmentId", businessSegmentID)
            writer.uuid("CompanyId", companyID)
            writer.uuid("TravelAgencyId", travelAgencyID)
            writer.uuid("AvailabilityBlockId", availabilityBlockID)
            writer.uuid("RateId", rateID)
            writer.uuid("VoucherId", voucherID)
            writer.uuid("CreditCardId", creditCardID)
            writer.choice("CancellationReason", cancellationReason)
            writer.parts("PersonCounts", personCounts)
            writer.uuid("OwnerId", ownerID)
            writer.uuid("BookerId", bookerID)
            writer.part("Options", options)
            writer.uuid("AssignedSpaceId", assignedSpaceID)
            writer.bool("AssignedSpaceLocked", assignedSpaceLocked)
            writer.int("AdultCount", adultCount)
            writer.int("ChildCount", childCount)
            writer.uuid("CustomerId", customerID)
            writer.uuids("CompanionIds", companionIDs)
            writer.string("ChannelManagerId", channelManagerID)
            writer.endObject()
        }
    }

    public struct ReservationOptions: WireWritable {
        public var ownerCheckedIn: Bool
        public var allCompanionsCheckedIn: Bool
        public var anyCompanionCheckedIn: Bool

        public init(
            ownerCheckedIn: Bool,
            allCompanionsCheckedIn: Bool,
            anyCompanionCheckedIn: Bool
        ) {
            self.ownerCheckedIn = ownerCheckedIn
            self.allCompanionsCheckedIn = allCompanionsCheckedIn
            self.anyCompanionCheckedIn = anyCompanionCheckedIn
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("OwnerCheckedIn", ownerCheckedIn)
            writer.bool("AllCompanionsCheckedIn", allCompanionsCheckedIn)
            writer.bool("AnyCompanionCheckedIn", anyCompanionCheckedIn)
            writer.endObject()
        }
    }

    public struct ReservationPersonCount: WireReadable, WireWritable {
        public var ageCategoryID: UUID
        public var count: Int

        public init(
            ageCategoryID: UUID,
            count: Int
        ) {
            self.ageCategoryID = ageCategoryID
            self.count = count
        }

        public init(from object: WireObject) throws(InvalidInput) {
            ageCategoryID = try object.uuid("AgeCategoryId")
            count = try object.int("Count", in: 1...2147483647)
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("AgeCategoryId", ageCategoryID)
            writer.int("Count", count)
            writer.endObject()
        }
    }

    public struct Resource: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var isActive: Bool
        public var parentResourceID: UUID?
        public var name: String
        public var state: ResourceState
        public var descriptions: LocalizedStrings
        public var createdUTC: Date
        public var updatedUTC: Date
        public var data: ResourceDataCoproductOfResourceDataDiscriminator
        public var externalNames: LocalizedStrings
        public var directions: LocalizedStrings

        public init(
            id: UUID,
            enterpriseID: UUID,
            isActive: Bool,
            parentResourceID: UUID? = nil,
            name: String,
            state: ResourceState,
            descriptions: LocalizedStrings,
            createdUTC: Date,
            updatedUTC: Date,
            data: ResourceDataCoproductOfResourceDataDiscriminator,
            externalNames: LocalizedStrings,
            directions: LocalizedStrings
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.isActive = isActive
            self.parentResourceID = parentResourceID
            self.name = name
            self.state = state
            self.descriptions = descriptions
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.data = data
            self.externalNames = externalNames
            self.directions = directions
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.bool("IsActive", isActive)
            writer.uuid("ParentResourceId", parentResourceID)
            writer.string("Name", name)
            writer.choice("State", state)
            writer.texts("Descriptions", descriptions)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.part("Data", data)
            writer.texts("ExternalNames", externalNames)
            writer.texts("Directions", directions)
            writer.endObject()
        }
    }

    public struct ResourceAccessToken: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var serviceOrderID: UUID
        public var companionshipID: UUID?
        public var resourceID: UUID?
        public var type: ResourceAccessTokenType
        public var value: String
        public var serialNumber: String?
        public var validityStartUTC: Date
        public var validityEndUTC: Date
        public var permissions: ResourceAccessTokenPermissions
        public var createdUTC: Date
        public var updatedUTC: Date
        public var isActive: Bool

        public init(
            id: UUID,
            enterpriseID: UUID,
            serviceOrderID: UUID,
            companionshipID: UUID? = nil,
            resourceID: UUID? = nil,
            type: ResourceAccessTokenType,
            value: String,
            serialNumber: String? = nil,
            validityStartUTC: Date,
            validityEndUTC: Date,
            permissions: ResourceAccessTokenPermissions,
            createdUTC: Date,
            updatedUTC: Date,
            isActive: Bool
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.serviceOrderID = serviceOrderID
            self.companionshipID = companionshipID
            self.resourceID = resourceID
            self.type = type
            self.value = value
            self.serialNumber = serialNumber
            self.validityStartUTC = validityStartUTC
            self.validityEndUTC = validityEndUTC
            self.permissions = permissions
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.isActive = isActive
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("ServiceOrderId", serviceOrderID)
            writer.uuid("CompanionshipId", companionshipID)
            writer.uuid("ResourceId", resourceID)
            writer.choice("Type", type)
            writer.string("Value", value)
            writer.string("SerialNumber", serialNumber)
            writer.instant("ValidityStartUtc", validityStartUTC)
            writer.instant("ValidityEndUtc", validityEndUTC)
            writer.part("Permissions", permissions)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.bool("IsActive", isActive)
            writer.endObject()
        }
    }

    public struct ResourceAccessTokenPermissions: WireWritable {
        public var bed: Bool
        public var room: Bool
        public var floor: Bool
        public var building: Bool

        public init(
            bed: Bool,
            room: Bool,
            floor: Bool,
            building: Bool
        ) {
            self.bed = bed
            self.room = room
            self.floor = floor
            self.building = building
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("Bed", bed)
            writer.bool("Room", room)
            writer.bool("Floor", floor)
            writer.bool("Building", building)
            writer.endObject()
        }
    }

    public struct ResourceCategory: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var serviceID: UUID
        public var isActive: Bool
        public var type: ResourceCategoryType
        public var classification: ResourceClassification
        public var names: LocalizedStrings
        public var shortNames: LocalizedStrings
        public var descriptions: LocalizedStrings
        public var ordering: Int
        public var capacity: Int
        public var extraCapacity: Int
        public var externalIdentifier: String?
        public var accountingCategoryID: UUID?

        public init(
            id: UUID,
            enterpriseID: UUID,
            serviceID: UUID,
            isActive: Bool,
            type: ResourceCategoryType,
            classification: ResourceClassification,
            names: LocalizedStrings,
            shortNames: LocalizedStrings,
            descriptions: LocalizedStrings,
            ordering: Int,
            capacity: Int,
            extraCapacity: Int,
            externalIdentifier: String? = nil,
            accountingCategoryID: UUID? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.serviceID = serviceID
            self.isActive = isActive
            self.type = type
            self.classification = classification
            self.names = names
            self.shortNames = shortNames
            self.descriptions = descriptions
            self.ordering = ordering
            self.capacity = capacity
            self.extraCapacity = extraCapacity
            self.externalIdentifier = externalIdentifier
            self.accountingCategoryID = accountingCategoryID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.uuid("ServiceId", serviceID)
            writer.bool("IsActive", isActive)
            writer.choice("Type", type)
            writer.choice("Classification", classification)
            writer.texts("Names", names)
            writer.texts("ShortNames", shortNames)
            writer.texts("Descriptions", descriptions)
            writer.int("Ordering", ordering)
            writer.int("Capacity", capacity)
            writer.int("ExtraCapacity", extraCapacity)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.uuid("AccountingCategoryId", accountingCategoryID)
            writer.endObject()
        }
    }

    public struct ResourceCategoryAssignment: WireWritable {
        public var id: UUID
        public var isActive: Bool
        public var resourceID: UUID
        public var categoryID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            isActive: Bool,
            resourceID: UUID,
            categoryID: UUID,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.isActive = isActive
            self.resourceID = resourceID
            self.categoryID = categoryID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.bool("IsActive", isActive)
            writer.uuid("ResourceId", resourceID)
            writer.uuid("CategoryId", categoryID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct ResourceCategoryImageAssignment: WireWritable {
        public var id: UUID
        public var isActive: Bool
        public var categoryID: UUID
        public var imageID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date
        public var ordering: Int

        public init(
            id: UUID,
            isActive: Bool,
            categoryID: UUID,
            imageID: UUID,
            createdUTC: Date,
            updatedUTC: Date,
            ordering: Int
        ) {
            self.id = id
            self.isActive = isActive
            self.categoryID = categoryID
            self.imageID = imageID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.ordering = ordering
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.bool("IsActive", isActive)
            writer.uuid("CategoryId", categoryID)
            writer.uuid("ImageId", imageID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.int("Ordering", ordering)
            writer.endObject()
        }
    }

    public struct ResourceFeature: WireWritable {
        public var id: UUID
        public var serviceID: UUID
        public var isActive: Bool
        public var classification: ResourceFeatureClassification
        public var names: LocalizedStrings
        public var shortNames: LocalizedStrings
        public var descriptions: LocalizedStrings
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            serviceID: UUID,
            isActive: Bool,
            classification: ResourceFeatureClassification,
            names: LocalizedStrings,
            shortNames: LocalizedStrings,
            descriptions: LocalizedStrings,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.serviceID = serviceID
            self.isActive = isActive
            self.classification = classification
            self.names = names
            self.shortNames = shortNames
            self.descriptions = descriptions
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("ServiceId", serviceID)
            writer.bool("IsActive", isActive)
            writer.choice("Classification", classification)
            writer.texts("Names", names)
            writer.texts("ShortNames", shortNames)
            writer.texts("Descriptions", descriptions)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct ResourceFeatureAssignment: WireWritable {
        public var id: UUID
        public var isActive: Bool
        public var resourceID: UUID
        public var featureID: UUID
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            isActive: Bool,
            resourceID: UUID,
            featureID: UUID,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.isActive = isActive
            self.resourceID = resourceID
            self.featureID = featureID
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.bool("IsActive", isActive)
            writer.uuid("ResourceId", resourceID)
            writer.uuid("FeatureId", featureID)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct Service: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var isActive: Bool
        public var names: LocalizedStrings
        public var options: ServiceOptions
        public var ordering: Int
        public var data: ServiceDataCoproductOfServiceDataDiscriminator
        public var externalIdentifier: String?
        public var createdUTC: Date
        public var updatedUTC: Date
        public var name: String
        public var startTime: String?
        public var endTime: String?
        public var promotions: Promotions?
        public var type: String?

        public init(
            id: UUID,
            enterpriseID: UUID,
            isActive: Bool,
            names: LocalizedStrings,
            options: ServiceOptions,
            ordering: Int,
            data: ServiceDataCoproductOfServiceDataDiscriminator,
            externalIdentifier: String? = nil,
            createdUTC: Date,
            updatedUTC: Date,
            name: String,
            startTime: String? = nil,
            endTime: String? = nil,
            promotions: Promotions? = nil,
            type: String? = nil
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.isActive = isActive
            self.names = names
            self.options = options
            self.ordering = ordering
            self.data = data
            self.externalIdentifier = externalIdentifier
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.name = name
            self.startTime = startTime
            self.endTime = endTime
            self.promotions = promotions
            self.type = type
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.bool("IsActive", isActive)
            writer.texts("Names", names)
            writer.part("Options", options)
            writer.int("Ordering", ordering)
            writer.part("Data", data)
            writer.string("ExternalIdentifier", externalIdentifier)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.string("Name", name)
            writer.string("StartTime", startTime)
            writer.string("EndTime", endTime)
            writer.part("Promotions", promotions)
            writer.string("Type", type)
            writer.endObject()
        }
    }

    public struct ServiceOptions: WireWritable {
        public var billAsPackage: Bool

        public init(
            billAsPackage: Bool
        ) {
            self.billAsPackage = billAsPackage
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("BillAsPackage", billAsPackage)
            writer.endObject()
        }
    }

    public struct ServiceOrderOptions: WireWritable {
        public var ownerCheckedIn: Bool
        public var allCompanionsCheckedIn: Bool
        public var anyCompanionCheckedIn: Bool
        public var connectorCheckIn: Bool

        public init(
            ownerCheckedIn: Bool,
            allCompanionsCheckedIn: Bool,
            anyCompanionCheckedIn: Bool,
            connectorCheckIn: Bool
        ) {
            self.ownerCheckedIn = ownerCheckedIn
            self.allCompanionsCheckedIn = allCompanionsCheckedIn
            self.anyCompanionCheckedIn = anyCompanionCheckedIn
            self.connectorCheckIn = connectorCheckIn
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.bool("OwnerCheckedIn", ownerCheckedIn)
            writer.bool("AllCompanionsCheckedIn", allCompanionsCheckedIn)
            writer.bool("AnyCompanionCheckedIn", anyCompanionCheckedIn)
            writer.bool("ConnectorCheckIn", connectorCheckIn)
            writer.endObject()
        }
    }

    public struct SpaceData: WireWritable {
        public var floorNumber: String
        public var locationNotes: String?

        public init(
            floorNumber: String,
            locationNotes: String? = nil
        ) {
            self.floorNumber = floorNumber
            self.locationNotes = locationNotes
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("FloorNumber", floorNumber)
            writer.string("LocationNotes", locationNotes)
            writer.endObject()
        }
    }

    public struct StringUpdateValue: WireReadable {
        public var value: String?

        public init(
            value: String? = nil
        ) {
            self.value = value
        }

        public init(from object: WireObject) throws(InvalidInput) {
            value = try object.optionalString("Value")
        }
    }

    public struct TaxBreakdown: WireWritable {
        public var items: [TaxBreakdownItem]

        public init(
            items: [TaxBreakdownItem]
        ) {
            self.items = items
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Items", items)
            writer.endObject()
        }
    }

    public struct TaxBreakdownItem: WireWritable {
        public var taxRateCode: String?
        public var netValue: ExactDecimal
        public var taxValue: ExactDecimal

        public init(
            taxRateCode: String? = nil,
            netValue: ExactDecimal,
            taxValue: ExactDecimal
        ) {
            self.taxRateCode = taxRateCode
            self.netValue = netValue
            self.taxValue = taxValue
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("TaxRateCode", taxRateCode)
            writer.decimal("NetValue", netValue)
            writer.decimal("TaxValue", taxValue)
            writer.endObject()
        }
    }

    public struct TaxValue: WireWritable {
        public var code: String?
        public var value: ExactDecimal

        public init(
            code: String? = nil,
            value: ExactDecimal
        ) {
            self.code = code
            self.value = value
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.string("Code", code)
            writer.decimal("Value", value)
            writer.endObject()
        }
    }

    public struct TimeFilterInterval: WireReadable, WireWritable {
        public var startUTC: Date?
        public var endUTC: Date?

        public init(
            startUTC: Date? = nil,
            endUTC: Date? = nil
        ) {
            self.startUTC = startUTC
            self.endUTC = endUTC
        }

        public init(from object: WireObject) throws(InvalidInput) {
            startUTC = try object.optionalInstant("StartUtc")
            endUTC = try object.optionalInstant("EndUtc")
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.instant("StartUtc", startUTC)
            writer.instant("EndUtc", endUTC)
            writer.endObject()
        }
    }

    public struct Unit: WireWritable {
        public init() {}

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.endObject()
        }
    }

    public struct VoucherCode: WireWritable {
        public var id: UUID
        public var voucherID: UUID
        public var value: String?
        public var validityStartUTC: Date?
        public var validityEndUTC: Date?
        public var createdUTC: Date?
        public var updatedUTC: Date?
        public var isActive: Bool
        public var activityState: ActivityStateEnum

        public init(
            id: UUID,
            voucherID: UUID,
            value: String? = nil,
            validityStartUTC: Date? = nil,
            validityEndUTC: Date? = nil,
            createdUTC: Date? = nil,
            updatedUTC: Date? = nil,
            isActive: Bool,
            activityState: ActivityStateEnum
        ) {
            self.id = id
            self.voucherID = voucherID
            self.value = value
            self.validityStartUTC = validityStartUTC
            self.validityEndUTC = validityEndUTC
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.isActive = isActive
            self.activityState = activityState
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("VoucherId", voucherID)
            writer.string("Value", value)
            writer.instant("ValidityStartUtc", validityStartUTC)
            writer.instant("ValidityEndUtc", validityEndUTC)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.bool("IsActive", isActive)
            writer.choice("ActivityState", activityState)
            writer.endObject()
        }
    }

    public enum BillAssigneeDataCoproductOfBillAssigneeDataDiscriminator: WireWritable {
        case billCustomerData(BillCustomerData)
        case billCompanyData(BillCompanyData)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .billCustomerData(let value):
                writer.string("Discriminator", "BillCustomerData")
                writer.part("Value", value)
            case .billCompanyData(let value):
                writer.string("Discriminator", "BillCompanyData")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum BillOwnerDataCoproductOfBillAssigneeDataDiscriminator: WireWritable {
        case billCustomerData(BillCustomerData)
        case billCompanyData(BillCompanyData)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .billCustomerData(let value):
                writer.string("Discriminator", "BillCustomerData")
                writer.part("Value", value)
            case .billCompanyData(let value):
                writer.string("Discriminator", "BillCompanyData")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum OrderItemOldDataCoproductOfOrderItemTypeOld: WireWritable {
        case cancellationFee
        case rebate(RebateOrderItemData)
        case deposit
        case exchangeRateDifference
        case customItem
        case surcharge
        case surchargeDiscount
        case spaceOrder
        case productOrder(ProductOrderItemData)
        case other
        case taxCorrection
        case resourceUpgradeFee
        case invoiceFee

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .cancellationFee:
                writer.string("Discriminator", "CancellationFee")
                writer.key("Value")
                writer.null()
            case .rebate(let value):
                writer.string("Discriminator", "Rebate")
                writer.part("Value", value)
            case .deposit:
                writer.string("Discriminator", "Deposit")
                writer.key("Value")
                writer.null()
            case .exchangeRateDifference:
                writer.string("Discriminator", "ExchangeRateDifference")
                writer.key("Value")
                writer.null()
            case .customItem:
                writer.string("Discriminator", "CustomItem")
                writer.key("Value")
                writer.null()
            case .surcharge:
                writer.string("Discriminator", "Surcharge")
                writer.key("Value")
                writer.null()
            case .surchargeDiscount:
                writer.string("Discriminator", "SurchargeDiscount")
                writer.key("Value")
                writer.null()
            case .spaceOrder:
                writer.string("Discriminator", "SpaceOrder")
                writer.key("Value")
                writer.null()
            case .productOrder(let value):
                writer.string("Discriminator", "ProductOrder")
                writer.part("Value", value)
            case .other:
                writer.string("Discriminator", "Other")
                writer.key("Value")
                writer.null()
            case .taxCorrection:
                writer.string("Discriminator", "TaxCorrection")
                writer.key("Value")
                writer.null()
            case .resourceUpgradeFee:
                writer.string("Discriminator", "ResourceUpgradeFee")
                writer.key("Value")
                writer.null()
            case .invoiceFee:
                writer.string("Discriminator", "InvoiceFee")
                writer.key("Value")
                writer.null()
            }
            writer.endObject()
        }
    }

    public enum PaymentItemOldDataCoproductOfPaymentType: WireWritable {
        case creditCard(PaymentCardPaymentData)
        case invoice(InvoicePaymentData)
        case cash
        case unspecified
        case badDebts
        case wireTransfer
        case exchangeRateDifference
        case exchangeRoundingDifference
        case bankCharges
        case cheque
        case other

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .creditCard(let value):
                writer.string("Discriminator", "CreditCard")
                writer.part("Value", value)
            case .invoice(let value):
                writer.string("Discriminator", "Invoice")
                writer.part("Value", value)
            case .cash:
                writer.string("Discriminator", "Cash")
                writer.key("Value")
                writer.null()
            case .unspecified:
                writer.string("Discriminator", "Unspecified")
                writer.key("Value")
                writer.null()
            case .badDebts:
                writer.string("Discriminator", "BadDebts")
                writer.key("Value")
                writer.null()
            case .wireTransfer:
                writer.string("Discriminator", "WireTransfer")
                writer.key("Value")
                writer.null()
            case .exchangeRateDifference:
                writer.string("Discriminator", "ExchangeRateDifference")
                writer.key("Value")
                writer.null()
            case .exchangeRoundingDifference:
                writer.string("Discriminator", "ExchangeRoundingDifference")
                writer.key("Value")
                writer.null()
            case .bankCharges:
                writer.string("Discriminator", "BankCharges")
                writer.key("Value")
                writer.null()
            case .cheque:
                writer.string("Discriminator", "Cheque")
                writer.key("Value")
                writer.null()
            case .other:
                writer.string("Discriminator", "Other")
                writer.key("Value")
                writer.null()
            }
            writer.endObject()
        }
    }

    public enum ProductPricingCoproductOfProductPricing: WireWritable {
        case absolute(ExtendedAmount)
        case relative(RelativeProductPrice)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .absolute(let value):
                writer.string("Discriminator", "Absolute")
                writer.part("Value", value)
            case .relative(let value):
                writer.string("Discriminator", "Relative")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public enum ResourceDataCoproductOfResourceDataDiscriminator: WireWritable {
        case space(SpaceData)
        case object
        case person

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .space(let value):
                writer.string("Discriminator", "Space")
                writer.part("Value", value)
            case .object:
                writer.string("Discriminator", "Object")
                writer.key("Value")
                writer.null()
            case .person:
                writer.string("Discriminator", "Person")
                writer.key("Value")
                writer.null()
            }
            writer.endObject()
        }
    }

    public enum ServiceDataCoproductOfServiceDataDiscriminator: WireWritable {
        case bookable(BookableServiceData)
        case additional(AdditionalServiceData)

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            switch self {
            case .bookable(let value):
                writer.string("Discriminator", "Bookable")
                writer.part("Value", value)
            case .additional(let value):
                writer.string("Discriminator", "Additional")
                writer.part("Value", value)
            }
            writer.endObject()
        }
    }

    public typealias LocalizedStrings = [String: String]

    public enum AccountType: String, CaseIterable, Sendable {
        case company = "Company"
        case customer = "Customer"
    }

    public enum AccountTypeEnum: String, CaseIterable, Sendable {
        case company = "Company"
        case customer = "Customer"
    }

    public enum AccountingItemTypeEnum: String, CaseIterable, Sendable {
        case orderItem = "OrderItem"
        case outletItem = "OutletItem"
        case invoice = "Invoice"
        case payment = "Payment"
        case depositBalancingPayment = "DepositBalancingPayment"
        case cityLedgerBalancingPayment = "CityLedgerBalancingPayment"
        case depositItem = "DepositItem"
    }

    public enum AccountingState: String, CaseIterable, Sendable {
        case open = "Open"
        case closed = "Closed"
        case inactive = "Inactive"
        case canceled = "Canceled"
    }

    public enum AccountingStateEnum: String, CaseIterable, Sendable {
        case open = "Open"
        case closed = "Closed"
        case inactive = "Inactive"
        case canceled = "Canceled"
    }

    public enum ActivityState: String, CaseIterable, Sendable {
        case deleted = "Deleted"
        case active = "Active"
    }

    public enum ActivityStateEnum: String, CaseIterable, Sendable {
        case deleted = "Deleted"
        case active = "Active"
    }

    public enum ActivityStates: String, CaseIterable, Sendable {
        case deleted = "Deleted"
        case active = "Active"
    }

    public enum BillAssigneeDataDiscriminator: String, CaseIterable, Sendable {
        case billCustomerData = "BillCustomerData"
        case billCompanyData = "BillCompanyData"
    }

    public enum BillCorrectionStateEnum: String, CaseIterable, Sendable {
        case bill = "Bill"
        case correctiveBill = "CorrectiveBill"
    }

    public enum BillCorrectionTypeEnum: String, CaseIterable, Sendable {
        case cancellation = "Cancellation"
        case edit = "Edit"
        case creditNote = "CreditNote"
        case reinstatement = "Reinstatement"
        case receivablePaymentsBalance = "ReceivablePaymentsBalance"
    }

    public enum BillState: String, CaseIterable, Sendable {
        case open = "Open"
        case closed = "Closed"
    }

    public enum BillType: String, CaseIterable, Sendable {
        case receipt = "Receipt"
        case invoice = "Invoice"
    }

    public enum CancellationReason: String, CaseIterable, Sendable {
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

    public enum CreditRatingBasic: String, CaseIterable, Sendable {
        case creditOk = "CreditOk"
        case paymentRequiredUpfront = "PaymentRequiredUpfront"
        case localDecisionRequired = "LocalDecisionRequired"
    }

    public enum CreditRatingBasicEnum: String, CaseIterable, Sendable {
        case creditOk = "CreditOk"
        case paymentRequiredUpfront = "PaymentRequiredUpfront"
        case localDecisionRequired = "LocalDecisionRequired"
    }

    public enum CustomerClassificationEnum: String, CaseIterable, Sendable {
        case paymasterAccount = "PaymasterAccount"
        case blacklist = "Blacklist"
        case media = "Media"
        case loyaltyProgram = "LoyaltyProgram"
        case previousComplaint = "PreviousComplaint"
        case returning = "Returning"
        case staff = "Staff"
        case friendOrFamily = "FriendOrFamily"
        case topManagement = "TopManagement"
        case important = "Important"
        case veryImportant = "VeryImportant"
        case problematic = "Problematic"
        case cashlist = "Cashlist"
        case disabledPerson = "DisabledPerson"
        case military = "Military"
        case airline = "Airline"
        case healthCompliant = "HealthCompliant"
        case inRoom = "InRoom"
        case waitingForRoom = "WaitingForRoom"
        case student = "Student"
        case blocklist = "Blocklist"
    }

    public enum CustomerOptionsEnum: String, CaseIterable, Sendable {
        case none = "None"
        case sendMarketingEmails = "SendMarketingEmails"
        case invoiceable = "Invoiceable"
        case billAddressObjection = "BillAddressObjection"
        case sendMarketingPostalMail = "SendMarketingPostalMail"
        case sendPartnerMarketingEmails = "SendPartnerMarketingEmails"
        case sendPartnerMarketingPostalMail = "SendPartnerMarketingPostalMail"
        case withdrawCardConsent = "WithdrawCardConsent"
        case guestPhotoConsent = "GuestPhotoConsent"
        case idPhotosConsent = "IdPhotosConsent"
    }

    public enum DeviceCommandStateEnum: String, CaseIterable, Sendable {
        case pending = "Pending"
        case received = "Received"
        case processing = "Processing"
        case processed = "Processed"
        case cancelled = "Cancelled"
        case error = "Error"
    }

    public enum DeviceTypeEnum: String, CaseIterable, Sendable {
        case printer = "Printer"
        case paymentTerminal = "PaymentTerminal"
        case keyCutter = "KeyCutter"
        case fiscalMachine = "FiscalMachine"
        case passportScanner = "PassportScanner"
    }

    public enum ExternalPaymentTypeEnum: String, CaseIterable, Sendable {
        case unspecified = "Unspecified"
        case badDebts = "BadDebts"
        case bacs = "Bacs"
        case wireTransfer = "WireTransfer"
        case invoice = "Invoice"
        case exchangeRateDifference = "ExchangeRateDifference"
        case complimentary = "Complimentary"
        case reseller = "Reseller"
        case exchangeRoundingDifference = "ExchangeRoundingDifference"
        case barter = "Barter"
        case commission = "Commission"
        case bankCharges = "BankCharges"
        case crossSettlement = "CrossSettlement"
        case cash = "Cash"
        case creditCard = "CreditCard"
        case prepayment = "Prepayment"
        case cheque = "Cheque"
        case bancontact = "Bancontact"
        case iDeal = "IDeal"
        case payPal = "PayPal"
        case giftCard = "GiftCard"
        case loyaltyPoints = "LoyaltyPoints"
        case chequeVacances = "ChequeVacances"
        case onlinePayment = "OnlinePayment"
        case cardCheck = "CardCheck"
        case paymentHubRedirection = "PaymentHubRedirection"
        case voucher = "Voucher"
        case masterCard = "MasterCard"
        case visa = "Visa"
        case amex = "Amex"
        case discover = "Discover"
        case dinersClub = "DinersClub"
        case jcb = "Jcb"
        case unionPay = "UnionPay"
        case twint = "Twint"
        case reka = "Reka"
        case loyaltyCard = "LoyaltyCard"
        case posDiningAndSpaReward = "PosDiningAndSpaReward"
        case directDebit = "DirectDebit"
        case depositCheck = "DepositCheck"
        case depositCash = "DepositCash"
        case depositCreditCard = "DepositCreditCard"
        case depositWireTransfer = "DepositWireTransfer"
    }

    public enum IdentityDocumentTypeEnum: String, CaseIterable, Sendable {
        case identityCard = "IdentityCard"
        case passport = "Passport"
        case visa = "Visa"
        case driversLicense = "DriversLicense"
    }

    public enum OrderItemTypeOld: String, CaseIterable, Sendable {
        case cancellationFee = "CancellationFee"
        case rebate = "Rebate"
        case deposit = "Deposit"
        case exchangeRateDifference = "ExchangeRateDifference"
        case customItem = "CustomItem"
        case surcharge = "Surcharge"
        case surchargeDiscount = "SurchargeDiscount"
        case spaceOrder = "SpaceOrder"
        case productOrder = "ProductOrder"
        case other = "Other"
        case taxCorrection = "TaxCorrection"
        case resourceUpgradeFee = "ResourceUpgradeFee"
        case invoiceFee = "InvoiceFee"
    }

    public enum OrderNoteTypeEnum: String, CaseIterable, Sendable {
        case general = "General"
        case channelManager = "ChannelManager"
        case specialRequest = "SpecialRequest"
    }

    public enum OutletItemType: String, CaseIterable, Sendable {
        case revenue = "Revenue"
        case nonRevenue = "NonRevenue"
        case payment = "Payment"
    }

    public enum PaymentType: String, CaseIterable, Sendable {
        case creditCard = "CreditCard"
        case invoice = "Invoice"
        case cash = "Cash"
        case unspecified = "Unspecified"
        case badDebts = "BadDebts"
        case wireTransfer = "WireTransfer"
        case exchangeRateDifference = "ExchangeRateDifference"
        case exchangeRoundingDifference = "ExchangeRoundingDifference"
        case bankCharges = "BankCharges"
        case cheque = "Cheque"
        case other = "Other"
    }

    public enum PricingModeEnum: String, CaseIterable, Sendable {
        case gross = "Gross"
        case net = "Net"
    }

    public enum ProductChargingModeEnum: String, CaseIterable, Sendable {
        case once = "Once"
        case perTimeUnit = "PerTimeUnit"
        case perPersonPerTimeUnit = "PerPersonPerTimeUnit"
        case perPerson = "PerPerson"
    }

    public enum ProductConsumptionMomentEnum: String, CaseIterable, Sendable {
        case serviceOrderEnd = "ServiceOrderEnd"
        case serviceOrderStart = "ServiceOrderStart"
        case postingTimeUnit = "PostingTimeUnit"
        case nextTimeUnit = "NextTimeUnit"
    }

    public enum ProductPostingEnum: String, CaseIterable, Sendable {
        case once = "Once"
        case daily = "Daily"
    }

    public enum ProductPostingModeEnum: String, CaseIterable, Sendable {
        case once = "Once"
        case perTimeUnit = "PerTimeUnit"
    }

    public enum ProductPricing: String, CaseIterable, Sendable {
        case absolute = "Absolute"
        case relative = "Relative"
    }

    public enum ProfileDataDiscriminator: String, CaseIterable, Sendable {
        case personal = "Personal"
        case enterprise = "Enterprise"
        case platform = "Platform"
        case `static` = "Static"
        case integration = "Integration"
    }

    public enum RateTypeEnum: String, CaseIterable, Sendable {
        case `public` = "Public"
        case `private` = "Private"
        case availabilityBlock = "AvailabilityBlock"
    }

    public enum ReservationOldOrigin: String, CaseIterable, Sendable {
        case distributor = "Distributor"
        case channelManager = "ChannelManager"
        case `import` = "Import"
        case connector = "Connector"
        case navigator = "Navigator"
        case commanderInPerson = "CommanderInPerson"
        case commanderChannel = "CommanderChannel"
        case commanderPhone = "CommanderPhone"
        case commanderEmail = "CommanderEmail"
        case commanderWebsite = "CommanderWebsite"
        case commanderMessage = "CommanderMessage"
        case commanderCallCenter = "CommanderCallCenter"
        case commanderRoomingList = "CommanderRoomingList"
    }

    public enum ReservationPurpose: String, CaseIterable, Sendable {
        case leisure = "Leisure"
        case business = "Business"
        case student = "Student"
    }

    public enum ReservationPurposeEnum: String, CaseIterable, Sendable {
        case leisure = "Leisure"
        case business = "Business"
        case student = "Student"
    }

    public enum ResourceAccessTokenType: String, CaseIterable, Sendable {
        case pinCode = "PinCode"
        case rfidTag = "RfidTag"
    }

    public enum ResourceCategoryType: String, CaseIterable, Sendable {
        case room = "Room"
        case bed = "Bed"
        case dorm = "Dorm"
        case apartment = "Apartment"
        case suite = "Suite"
        case villa = "Villa"
        case site = "Site"
        case office = "Office"
        case meetingRoom = "MeetingRoom"
        case parkingSpot = "ParkingSpot"
        case desk = "Desk"
        case teamArea = "TeamArea"
        case membership = "Membership"
        case tent = "Tent"
        case caravanOrRV = "CaravanOrRV"
        case unequippedCampsite = "UnequippedCampsite"
        case bike = "Bike"
        case extraBed = "ExtraBed"
        case cot = "Cot"
        case crib = "Crib"
        case conferenceRoom = "ConferenceRoom"
        case rooftop = "Rooftop"
        case garden = "Garden"
        case restaurant = "Restaurant"
        case amphitheater = "Amphitheater"
        case privateSpaces = "PrivateSpaces"
    }

    public enum ResourceCategoryTypeEnum: String, CaseIterable, Sendable {
        case room = "Room"
        case bed = "Bed"
        case dorm = "Dorm"
        case apartment = "Apartment"
        case suite = "Suite"
        case villa = "Villa"
        case site = "Site"
        case office = "Office"
        case meetingRoom = "MeetingRoom"
        case parkingSpot = "ParkingSpot"
        case desk = "Desk"
        case teamArea = "TeamArea"
        case membership = "Membership"
        case tent = "Tent"
        case caravanOrRV = "CaravanOrRV"
        case unequippedCampsite = "UnequippedCampsite"
        case bike = "Bike"
        case extraBed = "ExtraBed"
        case cot = "Cot"
        case crib = "Crib"
        case conferenceRoom = "ConferenceRoom"
        case rooftop = "Rooftop"
        case garden = "Garden"
        case restaurant = "Restaurant"
        case amphitheater = "Amphitheater"
        case privateSpaces = "PrivateSpaces"
    }

    public enum ResourceClassification: String, CaseIterable, Sendable {
        case standardSingle = "StandardSingle"
        case standardDouble = "StandardDouble"
        case superiorTwin = "SuperiorTwin"
        case superiorDouble = "SuperiorDouble"
        case juniorSuite = "JuniorSuite"
        case sharedOrDorm = "SharedOrDorm"
        case other = "Other"
        case superiorSingle = "SuperiorSingle"
        case triple = "Triple"
        case family = "Family"
        case standardTwin = "StandardTwin"
        case studio = "Studio"
        case superiorTripleRoom = "SuperiorTripleRoom"
        case oneBedroomApartment = "OneBedroomApartment"
        case threeBedroomsApartment = "ThreeBedroomsApartment"
        case twoBedroomsApartment = "TwoBedroomsApartment"
    }

    public enum ResourceDataDiscriminator: String, CaseIterable, Sendable {
        case space = "Space"
        case object = "Object"
        case person = "Person"
    }

    public enum ResourceFeatureClassification: String, CaseIterable, Sendable {
        case seaView = "SeaView"
        case riverView = "RiverView"
        case oceanView = "OceanView"
        case twinBeds = "TwinBeds"
        case doubleBed = "DoubleBed"
        case rollawayBed = "RollawayBed"
        case upperBed = "UpperBed"
        case lowerBed = "LowerBed"
        case balcony = "Balcony"
        case accessibleBathroom = "AccessibleBathroom"
        case accessibleRoom = "AccessibleRoom"
        case elevatorAccess = "ElevatorAccess"
        case highFloor = "HighFloor"
        case kitchenette = "Kitchenette"
        case airConditioning = "AirConditioning"
        case privateJacuzzi = "PrivateJacuzzi"
        case privateSauna = "PrivateSauna"
        case ensuiteRoom = "EnsuiteRoom"
        case privateBathroom = "PrivateBathroom"
        case sharedBathroom = "SharedBathroom"
    }

    public enum ResourceState: String, CaseIterable, Sendable {
        case dirty = "Dirty"
        case clean = "Clean"
        case inspected = "Inspected"
        case outOfService = "OutOfService"
        case outOfOrder = "OutOfOrder"
    }

    public enum ServiceDataDiscriminator: String, CaseIterable, Sendable {
        case bookable = "Bookable"
        case additional = "Additional"
    }

    public enum ServiceOrderCancellationReasonEnum: String, CaseIterable, Sendable {
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

    public enum ServiceOrderCommanderOriginEnum: String, CaseIterable, Sendable {
        case inPerson = "InPerson"
        case channel = "Channel"
        case phone = "Phone"
        case email = "Email"
        case website = "Website"
        case message = "Message"
        case callCenter = "CallCenter"
        case roomingList = "RoomingList"
    }

    public enum ServiceOrderOriginEnum: String, CaseIterable, Sendable {
        case distributor = "Distributor"
        case channelManager = "ChannelManager"
        case commander = "Commander"
        case `import` = "Import"
        case connector = "Connector"
        case navigator = "Navigator"
    }

    public enum ServiceOrderStateEnum: String, CaseIterable, Sendable {
        case inquired = "Inquired"
        case confirmed = "Confirmed"
        case started = "Started"
        case processed = "Processed"
        case canceled = "Canceled"
        case optional = "Optional"
        case requested = "Requested"
    }

    public enum ServiceOrderStateOld: String, CaseIterable, Sendable {
        case enquired = "Enquired"
        case confirmed = "Confirmed"
        case started = "Started"
        case processed = "Processed"
        case canceled = "Canceled"
        case optional = "Optional"
        case requested = "Requested"
    }

    public enum SexEnum: String, CaseIterable, Sendable {
        case male = "Male"
        case female = "Female"
    }

    public enum TaxExemptionReasonTypeEnum: String, CaseIterable, Sendable {
        case unknown = "Unknown"
        case it_n1 = "IT_N1"
        case it_n2_1 = "IT_N2_1"
        case it_n2_2 = "IT_N2_2"
        case it_n3_4 = "IT_N3_4"
        case it_n3_5 = "IT_N3_5"
        case it_n4 = "IT_N4"
        case it_n5 = "IT_N5"
        case pl_zw = "PL_ZW"
        case pl_np = "PL_NP"
        case de_nato = "DE_NATO"
        case fr_261_7 = "FR_261_7"
        case fr_262_00_bis = "FR_262_00_BIS"
        case fr_293_b = "FR_293_B"
    }

    public enum TimeUnitPeriodEnum: String, CaseIterable, Sendable {
        case day = "Day"
        case month = "Month"
        case hour = "Hour"
    }

    public enum Title: String, CaseIterable, Sendable {
        case mister = "Mister"
        case miss = "Miss"
        case misses = "Misses"
    }
}
