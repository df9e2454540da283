// Generated from contract/customers.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `customers/add`: adds a customer profile, or completes the one with the same e-mail address.
public enum CustomersAdd: OperationDescriptor {
    public typealias Request = Contract.CustomerAddParameters
    public typealias Response = Contract.Customer
    public static let facts = OperationFacts(
        path: "customers/add",
        summary: "Adds a customer profile, or completes the one with the same e-mail address.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `customers/addFile`: attaches a file to a customer.
public enum CustomersAddFile: OperationDescriptor {
    public typealias Request = Contract.CustomerFileParameters
    public typealias Response = Contract.CustomerAddFileResult
    public static let facts = OperationFacts(
        path: "customers/addFile",
        summary: "Attaches a file to a customer.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainID,
        isPaginated: false,
        isEmpty: false
    )
}

/// `customers/getAll`: lists the customers that match the filters, newest first.
public enum CustomersGetAll: OperationDescriptor {
    public typealias Request = Contract.CustomerFilterParameters
    public typealias Response = Contract.CustomerResult
    public static let facts = OperationFacts(
        path: "customers/getAll",
        summary: "Lists the customers that match the filters, newest first.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `customers/getOpenItems`: lists what customers have not settled yet.
public enum CustomersGetOpenItems: OperationDescriptor {
    public typealias Request = Contract.CustomerItemParameters
    public typealias Response = Contract.CustomerItemResult
    public static let facts = OperationFacts(
        path: "customers/getOpenItems",
        summary: "Lists what customers have not settled yet.",
        theme: "Customers",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `customers/getRelationships`: lists how customers relate to each other, newest first.
public enum CustomersGetRelationships: OperationDescriptor {
    public typealias Request = Contract.CustomerRelationshipFilterParameters
    public typealias Response = Contract.CustomerRelationshipResult
    public static let facts = OperationFacts(
        path: "customers/getRelationships",
        summary: "Lists how customers relate to each other, newest first.",
        theme: "Customers",
        restricted: true,
        deprecated: false,
        portfolioTokens: true,
        scope: .chainIDs,
        isPaginated: true,
        isEmpty: false
    )
}

/// `customers/merge`: merges customer profiles into one.
public enum CustomersMerge: OperationDescriptor {
    public typealias Request = Contract.CustomerMergeParameters
    public typealias Response = Contract.Unit
    public static let facts = OperationFacts(
        path: "customers/merge",
        summary: "Merges customer profiles into one.",
        theme: "Customers",
        restricted: false,
        deprecated: true,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: true
    )
}

/// `customers/search`: finds customers by name, room, reservation or among those in the house.
public enum CustomersSearch: OperationDescriptor {
    public typealias Request = Contract.CustomerSearchParameters
    public typealias Response = Contract.CustomerSearchResult
    public static let facts = OperationFacts(
        path: "customers/search",
        summary: "Finds customers by name, room, reservation or among those in the house.",
        theme: "Customers",
        restricted: false,
        deprecated: false,
        portfolioTokens: false,
        scope: .none,
        isPaginated: false,
        isEmpty: false
    )
}

/// `customers/update`: changes a customer profile.
public enum CustomersUpdate: OperationDescriptor {
    public typealias Request = Contract.CustomerUpdateParameters
    public typealias Response = Contract.Customer
    public static let facts = OperationFacts(
        path: "customers/update",
        summary: "Changes a customer profile.",
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
    public struct ChargeableCustomer: WireWritable {
        public var customer: Customer
        public var reservation: ReservationOld?

        public init(
            customer: Customer,
            reservation: ReservationOld? = nil
        ) {
            self.customer = customer
            self.reservation = reservation
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.part("Customer", customer)
            writer.part("Reservation", reservation)
            writer.endObject()
        }
    }

    public struct CustomerAddFileResult: WireWritable {
        public var fileID: UUID

        public init(
            fileID: UUID
        ) {
            self.fileID = fileID
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("FileId", fileID)
            writer.endObject()
        }
    }

    public struct CustomerAddParameters: WireReadable {
        public var title: Title?
        public var firstName: String?
        public var lastName: String
        public var secondLastName: String?
        public var nationalityCode: String?
        public var preferredLanguageCode: String?
        public var sex: Sex?
        public var birthDate: String?
        public var birthCountryCode: String?
        public var birthCountrySubdivisionCode: String?
        public var birthPlace: String?
        public var occupation: String?
        public var email: String?
        public var phone: String?
        public var loyaltyCode: String?
        public var notes: String?
        public var carRegistrationNumber: String?
        public var dietaryRequirements: String?
        public var taxIdentificationNumber: String?
        public var companyID: UUID?
        public var address: AddressParameters?
        public var classifications: [CustomerClassificationEnum]?
        public var options: [CustomerOptionEnum]?
        public var chainID: UUID?
        public var overwriteExisting: Bool
        public var italianDestinationCode: String?
        public var italianFiscalCode: String?
        public var italianLotteryCode: String?
        public var identityCard: DocumentParameters?
        public var passport: DocumentParameters?
        public var visa: DocumentParameters?
        public var driversLicense: DocumentParameters?

        public init(
            title: Title? = nil,
            firstName: String? = nil,
            lastName: String,
            secondLastName: String? = nil,
            nationalityCode: String? = nil,
            preferredLanguageCode: String? = nil,
            sex: Sex? = nil,
            birthDate: String? = nil,
            birthCountryCode: String? = nil,
            birthCountrySubdivisionCode: String? = nil,
            birthPlace: String? = nil,
            occupation: String? = nil,
            email: String? = nil,
            phone: String? = nil,
            loyaltyCode: String? = nil,
            notes: String? = nil,
            carRegistrationNumber: String? = nil,
            dietaryRequirements: String? = nil,
            taxIdentificationNumber: String? = nil,
            companyID: UUID? = nil,
            address: AddressParameters? = nil,
            classifications: [CustomerClassificationEnum]? = nil,
            options: [CustomerOptionEnum]? = nil,
            chainID: UUID? = nil,
            overwriteExisting: Bool = false,
            italianDestinationCode: String? = nil,
            italianFiscalCode: String? = nil,
            italianLotteryCode: String? = nil,
            identityCard: DocumentParameters? = nil,
            passport: DocumentParameters? = nil,
            visa: DocumentParameters? = nil,
            driversLicense: DocumentParameters? = nil
        ) {
            self.title = title
            self.firstName = firstName
            self.lastName = lastName
            self.secondLastName = secondLastName
            self.nationalityCode = nationalityCode
            self.preferredLanguageCode = preferredLanguageCode
            self.sex = sex
            self.birthDate = birthDate
            self.birthCountryCode = birthCountryCode
            self.birthCountrySubdivisionCode = birthCountrySubdivisionCode
            self.birthPlace = birthPlace
            self.occupation = occupation
            self.email = email
            self.phone = phone
            self.loyaltyCode = loyaltyCode
            self.notes = notes
            self.carRegistrationNumber = carRegistrationNumber
            self.dietaryRequirements = dietaryRequirements
            self.taxIdentificationNumber = taxIdentificationNumber
            self.companyID = companyID
            self.address = address
            self.classifications = classifications
            self.options = options
            self.chainID = chainID
            self.overwriteExisting = overwriteExisting
            self.italianDestinationCode = italianDestinationCode
            self.italianFiscalCode = italianFiscalCode
            self.italianLotteryCode = italianLotteryCode
            self.identityCard = identityCard
            self.passport = passport
            self.visa = visa
            self.driversLicense = driversLicense
        }

        public init(from object: WireObject) throws(InvalidInput) {
            title = try object.optionalChoice("Title")
            firstName = try object.optionalString("FirstName")
            lastName = try object.string("LastName", minLength: 1)
            secondLastName = try object.optionalString("SecondLastName")
            nationalityCode = try object.optionalString("NationalityCode")
            preferredLanguageCode = try object.optionalString("PreferredLanguageCode")
            sex = try object.optionalChoice("Sex")
            birthDate = try object.optionalDay("BirthDate")
            birthCountryCode = try object.optionalString("BirthCountryCode")
            birthCountrySubdivisionCode = try object.optionalString("BirthCountrySubdivisionCode")
            birthPlace = try object.optionalString("BirthPlace")
            occupation = try object.optionalString("Occupation")
            email = try object.optionalString("Email")
            phone = try object.optionalString("Phone")
            loyaltyCode = try object.optionalString("LoyaltyCode")
            notes = try object.optionalString("Notes")
            carRegistrationNumber = try object.optionalString("CarRegistrationNumber", maxLength: 255)
            dietaryRequirements = try object.optionalString("DietaryRequirements", maxLength: 255)
            taxIdentificationNumber = try object.optionalString("TaxIdentificationNumber")
            companyID = try object.optionalUUID("CompanyId")
            address = try object.optionalPart("Address")
            classifications = try object.optionalChoices("Classifications", count: 0...1000)
            options = try object.optionalChoices("Options", count: 0...1000)
            chainID = try object.optionalUUID("ChainId")
            overwriteExisting = try object.optionalBool("OverwriteExisting") ?? false
            italianDestinationCode = try object.optionalString("ItalianDestinationCode")
            italianFiscalCode = try object.optionalString("ItalianFiscalCode")
            italianLotteryCode = try object.optionalString("ItalianLotteryCode", minLength: 2, maxLength: 15)
            identityCard = try object.optionalPart("IdentityCard")
            passport = try object.optionalPart("Passport")
            visa = try object.optionalPart("Visa")
            driversLicense = try object.optionalPart("DriversLicense")
            try object.checkUnique("Classifications")
            try object.checkUnique("Options")
        }
    }

    public struct CustomerExtent: WireReadable {
        public var customers: Bool?
        public var addresses: Bool?
        public var documents: Bool?

        public init(
            customers: Bool? = nil,
            addresses: Bool? = nil,
            documents: Bool? = nil
        ) {
            self.customers = customers
            self.addresses = addresses
            self.documents = documents
        }

        public init(from object: WireObject) throws(InvalidInput) {
            customers = try object.optionalBool("Customers")
            addresses = try object.optionalBool("Addresses")
            documents = try object.optionalBool("Documents")
        }
    }

    public struct CustomerFileParameters: WireReadable {
        public var chainID: UUID?
        public var customerID: UUID
        public var name: String
        public var type: String
        public var data: String

        public init(
            chainID: UUID? = nil,
            customerID: UUID,
            name: String,
            type: String,
            data: String
        ) {
            self.chainID = chainID
            self.customerID = customerID
            self.name = name
            self.type = type
            self.data = data
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            customerID = try object.uuid("CustomerId")
            name = try object.string("Name", minLength: 1)
            type = try object.string("Type", minLength: 1)
            data = try object.string("Data", minLength: 1, maxLength: WireLimits.file)
        }
    }

    public struct CustomerFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var createdUTC: TimeFilterInterval?
        public var updatedUTC: TimeFilterInterval?
        public var extent: CustomerExtent
        public var deletedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var customerIDs: [UUID]?
        public var companyIDs: [UUID]?
        public var emails: [String]?
        public var firstNames: [String]?
        public var lastNames: [String]?
        public var loyaltyCodes: [String]?
        public var limitation: Limitation

        public init(
            chainIDs: [UUID]? = nil,
            createdUTC: TimeFilterInterval? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            extent: CustomerExtent,
            deletedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            customerIDs: [UUID]? = nil,
            companyIDs: [UUID]? = nil,
            emails: [String]? = nil,
            firstNames: [String]? = nil,
            lastNames: [String]? = nil,
            loyaltyCodes: [String]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.chainIDs = chainIDs
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
            self.extent = extent
            self.deletedUTC = deletedUTC
            self.activityStates = activityStates
            self.customerIDs = customerIDs
            self.companyIDs = companyIDs
            self.emails = emails
            self.firstNames = firstNames
            self.lastNames = lastNames
            self.loyaltyCodes = loyaltyCodes
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            createdUTC = try object.optionalInterval("CreatedUtc", months: 3)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            extent = try object.part("Extent")
            deletedUTC = try object.optionalInterval("DeletedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            customerIDs = try object.optionalUUIDs("CustomerIds", count: 1...1000)
            companyIDs = try object.optionalUUIDs("CompanyIds", count: 1...1)
            emails = try object.optionalStrings("Emails", count: 1...1000)
            firstNames = try object.optionalStrings("FirstNames", count: 1...1000)
            lastNames = try object.optionalStrings("LastNames", count: 1...1000)
            loyaltyCodes = try object.optionalStrings("LoyaltyCodes", count: 1...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
            try object.checkOneFilter(of: ["CustomerIds", "CreatedUtc", "UpdatedUtc", "DeletedUtc", "CompanyIds", "Emails", "FirstNames", "LastNames", "LoyaltyCodes"])
        }
    }

    public struct CustomerItemParameters: WireReadable {
        public var customerIDs: [UUID]
        public var currency: String?

        public init(
            customerIDs: [UUID],
            currency: String? = nil
        ) {
            self.customerIDs = customerIDs
            self.currency = currency
        }

        public init(from object: WireObject) throws(InvalidInput) {
            customerIDs = try object.uuids("CustomerIds", count: 1...1000)
            currency = try object.optionalString("Currency")
        }
    }

    public struct CustomerItemResult: WireWritable {
        public var customers: [CustomerItems]?

        public init(
            customers: [CustomerItems]? = nil
        ) {
            self.customers = customers
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Customers", customers)
            writer.endObject()
        }
    }

    public struct CustomerItems: WireWritable {
        public var customerID: UUID
        public var orderItems: [OrderItemOld]
        public var paymentItems: [PaymentItemOld]
        public var items: [AccountingItem]

        public init(
            customerID: UUID,
            orderItems: [OrderItemOld],
            paymentItems: [PaymentItemOld],
            items: [AccountingItem]
        ) {
            self.customerID = customerID
            self.orderItems = orderItems
            self.paymentItems = paymentItems
            self.items = items
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CustomerId", customerID)
            writer.parts("OrderItems", orderItems)
            writer.parts("PaymentItems", paymentItems)
            writer.parts("Items", items)
            writer.endObject()
        }
    }

    public struct CustomerMergeParameters: WireReadable {
        public var sourceCustomerID: UUID
        public var targetCustomerID: UUID

        public init(
            sourceCustomerID: UUID,
            targetCustomerID: UUID
        ) {
            self.sourceCustomerID = sourceCustomerID
            self.targetCustomerID = targetCustomerID
        }

        public init(from object: WireObject) throws(InvalidInput) {
            sourceCustomerID = try object.uuid("SourceCustomerId")
            targetCustomerID = try object.uuid("TargetCustomerId")
        }
    }

    public struct CustomerRelationship: WireWritable {
        public var customerID: UUID
        public var relatedCustomerID: UUID
        public var relationship: CustomerRelationshipTypeEnum
        public var updatedUTC: Date

        public init(
            customerID: UUID,
            relatedCustomerID: UUID,
            relationship: CustomerRelationshipTypeEnum,
            updatedUTC: Date
        ) {
            self.customerID = customerID
            self.relatedCustomerID = relatedCustomerID
            self.relationship = relationship
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("CustomerId", customerID)
            writer.uuid("RelatedCustomerId", relatedCustomerID)
            writer.choice("Relationship", relationship)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct CustomerRelationshipFilterParameters: WireReadable {
        public var chainIDs: [UUID]?
        public var customerIDs: [UUID]
        public var updatedUTC: TimeFilterInterval?
        public var limitation: Limitation

        public init(
            chainIDs: [UUID]? = nil,
            customerIDs: [UUID],
            updatedUTC: TimeFilterInterval? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.chainIDs = chainIDs
            self.customerIDs = customerIDs
            self.updatedUTC = updatedUTC
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainIDs = try object.optionalUUIDs("ChainIds", count: 1...1000)
            customerIDs = try object.uuids("CustomerIds", count: 1...100)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct CustomerRelationshipResult: WireWritable {
        public var customerRelationships: [CustomerRelationship]
        public var cursor: UUID?

        public init(
            customerRelationships: [CustomerRelationship],
            cursor: UUID? = nil
        ) {
            self.customerRelationships = customerRelationships
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("CustomerRelationships", customerRelationships)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public struct CustomerResult: WireWritable {
        public var customers: [Customer]
        public var cursor: UUID?
        public var documents: [IdentityDocument]?

        public init(
            customers: [Customer],
            cursor: UUID? = nil,
            documents: [IdentityDocument]? = nil
        ) {
            self.customers = customers
            self.cursor = cursor
            self.documents = documents
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Customers", customers)
            writer.uuid("Cursor", cursor)
            writer.parts("Documents", documents)
            writer.endObject()
        }
    }

    public struct CustomerSearchParameters: WireReadable {
        public var name: String?
        public var resourceID: UUID?
        public var extent: CustomerExtent?

        public init(
            name: String? = nil,
            resourceID: UUID? = nil,
            extent: CustomerExtent? = nil
        ) {
            self.name = name
            self.resourceID = resourceID
            self.extent = extent
        }

        public init(from object: WireObject) throws(InvalidInput) {
            name = try object.optionalString("Name")
            resourceID = try object.optionalUUID("ResourceId")
            extent = try object.optionalPart("Extent")
        }
    }

    public struct CustomerSearchResult: WireWritable {
        public var customers: [ChargeableCustomer]
        public var documents: [IdentityDocument]?

        public init(
            customers: [ChargeableCustomer],
            documents: [IdentityDocument]? = nil
        ) {
            self.customers = customers
            self.documents = documents
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("Customers", customers)
            writer.parts("Documents", documents)
            writer.endObject()
        }
    }

    public struct CustomerUpdateParameters: WireReadable {
        public var chainID: UUID?
        public var customerID: UUID
        public var title: Title?
        public var firstName: String?
        public var lastName: String?
        public var secondLastName: String?
        public var nationalityCode: String?
        public var preferredLanguageCode: String?
        public var sex: SexEnum?
        public var birthDate: String?
        public var birthCountryCode: String?
        public var birthCountrySubdivisionCode: String?
        public var birthPlace: String?
        public var occupation: String?
        public var email: String?
        public var phone: String?
        public var loyaltyCode: String?
        public var notes: String?
        public var carRegistrationNumber: String?
        public var dietaryRequirements: String?
        public var taxIdentificationNumber: String?
        public var companyID: UUID?
        public var address: AddressParameters?
        public var classifications: [CustomerClassificationEnum]?
        public var options: [CustomerOptionEnum]?
        public var italianDestinationCode: StringUpdateValue?
        public var italianFiscalCode: StringUpdateValue?
        public var italianLotteryCode: StringUpdateValue?
        public var identityCard: DocumentParameters?
        public var passport: DocumentParameters?
        public var visa: DocumentParameters?
        public var driversLicense: DocumentParameters?

        public init(
            chainID: UUID? = nil,
            customerID: UUID,
            title: Title? = nil,
            firstName: String? = nil,
            lastName: String? = nil,
            secondLastName: String? = nil,
            nationalityCode: String? = nil,
            preferredLanguageCode: String? = nil,
            sex: SexEnum? = nil,
            birthDate: String? = nil,
            birthCountryCode: String? = nil,
            birthCountrySubdivisionCode: String? = nil,
            birthPlace: String? = nil,
            occupation: String? = nil,
            email: String? = nil,
            phone: String? = nil,
            loyaltyCode: String? = nil,
            notes: String? = nil,
            carRegistrationNumber: String? = nil,
            dietaryRequirements: String? = nil,
            taxIdentificationNumber: String? = nil,
            companyID: UUID? = nil,
            address: AddressParameters? = nil,
            classifications: [CustomerClassificationEnum]? = nil,
            options: [CustomerOptionEnum]? = nil,
            italianDestinationCode: StringUpdateValue? = nil,
            italianFiscalCode: StringUpdateValue? = nil,
            italianLotteryCode: StringUpdateValue? = nil,
            identityCard: DocumentParameters? = nil,
            passport: DocumentParameters? = nil,
            visa: DocumentParameters? = nil,
            driversLicense: DocumentParameters? = nil
        ) {
            self.chainID = chainID
            self.customerID = customerID
            self.title = title
            self.firstName = firstName
            self.lastName = lastName
            self.secondLastName = secondLastName
            self.nationalityCode = nationalityCode
            self.preferredLanguageCode = preferredLanguageCode
            self.sex = sex
            self.birthDate = birthDate
            self.birthCountryCode = birthCountryCode
            self.birthCountrySubdivisionCode = birthCountrySubdivisionCode
            self.birthPlace = birthPlace
            self.occupation = occupation
            self.email = email
            self.phone = phone
            self.loyaltyCode = loyaltyCode
            self.notes = notes
            self.carRegistrationNumber = carRegistrationNumber
            self.dietaryRequirements = dietaryRequirements
            self.taxIdentificationNumber = taxIdentificationNumber
            self.companyID = companyID
            self.address = address
            self.classifications = classifications
            self.options = options
            self.italianDestinationCode = italianDestinationCode
            self.italianFiscalCode = italianFiscalCode
            self.italianLotteryCode = italianLotteryCode
            self.identityCard = identityCard
            self.passport = passport
            self.visa = visa
            self.driversLicense = driversLicense
        }

        public init(from object: WireObject) throws(InvalidInput) {
            chainID = try object.optionalUUID("ChainId")
            customerID = try object.uuid("CustomerId")
            title = try object.optionalChoice("Title")
            firstName = try object.optionalString("FirstName")
            lastName = try object.optionalString("LastName")
            secondLastName = try object.optionalString("SecondLastName")
            nationalityCode = try object.optionalString("NationalityCode")
            preferredLanguageCode = try object.optionalString("PreferredLanguageCode")
            sex = try object.optionalChoice("Sex")
            birthDate = try object.optionalDay("BirthDate")
            birthCountryCode = try object.optionalString("BirthCountryCode")
            birthCountrySubdivisionCode = try object.optionalString("BirthCountrySubdivisionCode")
            birthPlace = try object.optionalString("BirthPlace")
            occupation = try object.optionalString("Occupation")
            email = try object.optionalString("Email")
            phone = try object.optionalString("Phone")
            loyaltyCode = try object.optionalString("LoyaltyCode")
            notes = try object.optionalString("Notes")
            carRegistrationNumber = try object.optionalString("CarRegistrationNumber", maxLength: 255)
            dietaryRequirements = try object.optionalString("DietaryRequirements", maxLength: 255)
            taxIdentificationNumber = try object.optionalString("TaxIdentificationNumber")
            companyID = try object.optionalUUID("CompanyId")
            address = try object.optionalPart("Address")
            classifications = try object.optionalChoices("Classifications", count: 0...1000)
            options = try object.optionalChoices("Options", count: 0...1000)
            italianDestinationCode = try object.optionalPart("ItalianDestinationCode")
            italianFiscalCode = try object.optionalPart("ItalianFiscalCode")
            italianLotteryCode = try object.optionalPart("ItalianLotteryCode")
            identityCard = try object.optionalPart("IdentityCard")
            passport = try object.optionalPart("Passport")
            visa = try object.optionalPart("Visa")
            driversLicense = try object.optionalPart("DriversLicense")
            try object.checkUnique("Classifications")
            try object.checkUnique("Options")
            try object.check("ItalianLotteryCode", isAtMost: 15, atLeast: 2)
        }
    }

    public struct DocumentParameters: WireReadable {
        public var number: String?
        public var expiration: String?
        public var issuance: String?
        public var issuingCountryCode: String?
        public var issuingCountrySubdivisionCode: String?
        public var issuingCity: String?

        public init(
            number: String? = nil,
            expiration: String? = nil,
            issuance: String? = nil,
            issuingCountryCode: String? = nil,
            issuingCountrySubdivisionCode: String? = nil,
            issuingCity: String? = nil
        ) {
            self.number = number
            self.expiration = expiration
            self.issuance = issuance
            self.issuingCountryCode = issuingCountryCode
            self.issuingCountrySubdivisionCode = issuingCountrySubdivisionCode
            self.issuingCity = issuingCity
        }

        public init(from object: WireObject) throws(InvalidInput) {
            number = try object.optionalString("Number")
            expiration = try object.optionalDay("Expiration")
            issuance = try object.optionalDay("Issuance")
            issuingCountryCode = try object.optionalString("IssuingCountryCode")
            issuingCountrySubdivisionCode = try object.optionalString("IssuingCountrySubdivisionCode")
            issuingCity = try object.optionalString("IssuingCity")
        }
    }

    public enum CustomerOptionEnum: String, CaseIterable, Sendable {
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

    public enum CustomerRelationshipTypeEnum: String, CaseIterable, Sendable {
        case spouse = "Spouse"
        case child = "Child"
        case parent = "Parent"
        case otherFamily = "OtherFamily"
        case friend = "Friend"
        case colleague = "Colleague"
        case other = "Other"
    }

    public enum Sex: String, CaseIterable, Sendable {
        case male = "Male"
        case female = "Female"
    }
}
