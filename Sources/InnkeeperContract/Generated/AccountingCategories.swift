// Generated from contract/accountingCategories.yaml by `make generate`. Do not edit.

public import Foundation
public import InnkeeperWire

/// `accountingCategories/getAll`: lists the accounting categories that match the filters, newest first.
public enum AccountingCategoriesGetAll: OperationDescriptor {
    public typealias Request = Contract.AccountingCategoryFilterParameters
    public typealias Response = Contract.AccountingCategoryResult
    public static let facts = OperationFacts(
        path: "accountingCategories/getAll",
        summary: "Lists the accounting categories that match the filters, newest first.",
        theme: "Finance",
        restricted: false,
        deprecated: false,
        portfolioTokens: true,
        scope: .enterpriseIDs,
        isPaginated: true,
        isEmpty: false
    )
}

extension Contract {
    public struct AccountingCategory: WireWritable {
        public var id: UUID
        public var enterpriseID: UUID
        public var isActive: Bool
        public var name: String
        public var code: String?
        public var externalCode: String?
        public var ledgerAccountCode: String?
        public var postingAccountCode: String?
        public var costCenterCode: String?
        public var classification: AccountingCategoryClassificationEnum?
        public var createdUTC: Date
        public var updatedUTC: Date

        public init(
            id: UUID,
            enterpriseID: UUID,
            isActive: Bool,
            name: String,
            code: String? = nil,
            externalCode: String? = nil,
            ledgerAccountCode: String? = nil,
            postingAccountCode: String? = nil,
            costCenterCode: String? = nil,
            classification: AccountingCategoryClassificationEnum? = nil,
            createdUTC: Date,
            updatedUTC: Date
        ) {
            self.id = id
            self.enterpriseID = enterpriseID
            self.isActive = isActive
            self.name = name
            self.code = code
            self.externalCode = externalCode
            self.ledgerAccountCode = ledgerAccountCode
            self.postingAccountCode = postingAccountCode
            self.costCenterCode = costCenterCode
            self.classification = classification
            self.createdUTC = createdUTC
            self.updatedUTC = updatedUTC
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.uuid("Id", id)
            writer.uuid("EnterpriseId", enterpriseID)
            writer.bool("IsActive", isActive)
            writer.string("Name", name)
            writer.string("Code", code)
            writer.string("ExternalCode", externalCode)
            writer.string("LedgerAccountCode", ledgerAccountCode)
            writer.string("PostingAccountCode", postingAccountCode)
            writer.string("CostCenterCode", costCenterCode)
            writer.choice("Classification", classification)
            writer.instant("CreatedUtc", createdUTC)
            writer.instant("UpdatedUtc", updatedUTC)
            writer.endObject()
        }
    }

    public struct AccountingCategoryFilterParameters: WireReadable {
        public var enterpriseIDs: [UUID]?
        public var accountingCategoryIDs: [UUID]?
        public var updatedUTC: TimeFilterInterval?
        public var activityStates: [ActivityStates]?
        public var limitation: Limitation

        public init(
            enterpriseIDs: [UUID]? = nil,
            accountingCategoryIDs: [UUID]? = nil,
            updatedUTC: TimeFilterInterval? = nil,
            activityStates: [ActivityStates]? = nil,
            limitation: Limitation = Limitation()
        ) {
            self.enterpriseIDs = enterpriseIDs
            self.accountingCategoryIDs = accountingCategoryIDs
            self.updatedUTC = updatedUTC
            self.activityStates = activityStates
            self.limitation = limitation
        }

        public init(from object: WireObject) throws(InvalidInput) {
            enterpriseIDs = try object.optionalUUIDs("EnterpriseIds", count: 1...1000)
            accountingCategoryIDs = try object.optionalUUIDs("AccountingCategoryIds", count: 1...1000)
            updatedUTC = try object.optionalInterval("UpdatedUtc", months: 3)
            activityStates = try object.optionalChoices("ActivityStates", count: 0...1000)
            limitation = try object.optionalPart("Limitation") ?? Limitation()
        }
    }

    public struct AccountingCategoryResult: WireWritable {
        public var accountingCategories: [AccountingCategory]
        public var cursor: UUID?

        public init(
            accountingCategories: [AccountingCategory],
            cursor: UUID? = nil
        ) {
            self.accountingCategories = accountingCategories
            self.cursor = cursor
        }

        public func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.parts("AccountingCategories", accountingCategories)
            writer.uuid("Cursor", cursor)
            writer.endObject()
        }
    }

    public enum AccountingCategoryClassificationEnum: String, CaseIterable, Sendable {
        case accommodation = "Accommodation"
        case foodAndBeverage = "FoodAndBeverage"
        case taxes = "Taxes"
        case payments = "Payments"
        case externalRevenue = "ExternalRevenue"
        case sundryIncome = "SundryIncome"
        case wellness = "Wellness"
        case sport = "Sport"
        case technology = "Technology"
        case facilities = "Facilities"
        case events = "Events"
        case tourism = "Tourism"
    }
}
