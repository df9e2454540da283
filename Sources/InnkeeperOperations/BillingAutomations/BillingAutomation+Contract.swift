import Hospitality
import InnkeeperContract

extension Contract.BillingAutomation {
    /// The one place where an automation becomes its wire form.
    init(_ automation: BillingAutomation) {
        self.init(
            id: automation.id.uuid, enterpriseID: automation.enterpriseID.uuid, name: automation.name,
            description: automation.description,
            companiesWithRelations: automation.companies.map { relation in
                Contract.CompanyWithBillingAutomationRelation(
                    companyID: relation.companyID.uuid,
                    companyRelations: Contract.CompanyRelationsParameters(
                        partnerCompany: relation.asPartner, travelAgency: relation.asTravelAgency
                    )
                )
            },
            prepayment: sameChoice(automation.prepayment), assignmentTargetType: sameChoice(automation.target),
            triggerType: sameChoice(automation.trigger), billAggregationType: sameChoice(automation.aggregation),
            createdUTC: automation.created, updatedUTC: automation.updated,
            creatorProfileID: automation.creatorProfileID, updaterProfileID: automation.updaterProfileID,
            processingStartOffset: automation.processingStart?.description,
            orderItemConsumptionPeriod: automation.consumptionPeriod.map { sameChoice($0) },
            assignments: automation.assignments.map { assignment in
                Contract.BillingAutomationAssignment(assignment, of: automation)
            }
        )
    }
}

extension Contract.BillingAutomationAssignment {
    init(_ assignment: BillingAutomation.Assignment, of automation: BillingAutomation) {
        let types = assignment.types
        self.init(
            id: assignment.id.uuid, billingAutomationID: automation.id.uuid, serviceID: assignment.serviceID.uuid,
            routedItemTypes: Contract.BillingAutomationItemTypesParameters(
                spaceOrder: types.spaceOrder, cityTax: types.cityTax, allProducts: types.allProducts,
                deposits: types.deposits, additionalExpenses: types.additionalExpenses,
                allCustomItems: types.allCustomItems
            ),
            rateIDs: assignment.rateIDs.map(\.uuid), productCategoryIDs: assignment.productCategoryIDs.map(\.uuid),
            productIDs: assignment.productIDs.map(\.uuid),
            accountingCategoryAssignments: assignment.accountingCategories.map { category in
                Contract.BillingAutomationAccountingCategoryAssignment(
                    accountingCategoryID: category.categoryID.uuid,
                    itemTypes: Contract.AccountingCategoryRoutedItemTypes(
                        products: category.products, customItems: category.customItems
                    )
                )
            }
        )
    }
}

extension BillingAutomation.CompanyRelation {
    init(_ relation: Contract.CompanyWithBillingAutomationRelation) {
        self.init(
            companyID: ID(relation.companyID), asPartner: relation.companyRelations.partnerCompany,
            asTravelAgency: relation.companyRelations.travelAgency
        )
    }
}

extension BillingAutomation.ItemTypes {
    init(_ types: Contract.BillingAutomationItemTypesParameters) {
        self.init(
            spaceOrder: types.spaceOrder, cityTax: types.cityTax, allProducts: types.allProducts,
            deposits: types.deposits, additionalExpenses: types.additionalExpenses,
            allCustomItems: types.allCustomItems
        )
    }

    /// A flag that is not given, or that is given no value, stays as it is.
    mutating func apply(_ update: Contract.BillingAutomationItemTypesUpdateParameters) {
        spaceOrder = update.spaceOrder?.value ?? spaceOrder
        cityTax = update.cityTax?.value ?? cityTax
        allProducts = update.allProducts?.value ?? allProducts
        deposits = update.deposits?.value ?? deposits
        additionalExpenses = update.additionalExpenses?.value ?? additionalExpenses
        allCustomItems = update.allCustomItems?.value ?? allCustomItems
    }
}

extension BillingAutomation.AccountingCategoryTypes {
    init(_ category: Contract.BillingAutomationAccountingCategoryAssignment) {
        self.init(
            categoryID: ID(category.accountingCategoryID), products: category.itemTypes.products,
            customItems: category.itemTypes.customItems
        )
    }
}

extension BillingAutomation.Assignment {
    init(_ addition: Contract.BillingAutomationAssignmentAddParameters, id: ID<Self>) {
        self.init(
            id: id, serviceID: ID(addition.serviceID), types: BillingAutomation.ItemTypes(addition.routedItemTypes),
            rateIDs: ids(addition.rateIDs ?? []), productCategoryIDs: ids(addition.productCategoryIDs ?? []),
            productIDs: ids(addition.productIDs ?? []),
            accountingCategories: (addition.accountingCategories ?? []).map {
                BillingAutomation.AccountingCategoryTypes($0)
            }
        )
    }
}
