extension BillingAutomation {
    /// Which charges of one service an automation takes.
    public struct Assignment: Hashable, Sendable {
        public let id: ID<BillingAutomation.Assignment>
        public let serviceID: ID<Service>
        public var types: ItemTypes
        /// Only of stays at these rates; of any when empty.
        public var rateIDs: [ID<Rate>]
        /// Products of these categories, and of those below them.
        public var productCategoryIDs: [ID<ProductCategory>]
        public var productIDs: [ID<Product>]
        public var accountingCategories: [AccountingCategoryTypes]

        public init(
            id: ID<BillingAutomation.Assignment>, serviceID: ID<Service>, types: ItemTypes, rateIDs: [ID<Rate>] = [],
            productCategoryIDs: [ID<ProductCategory>] = [], productIDs: [ID<Product>] = [],
            accountingCategories: [AccountingCategoryTypes] = []
        ) {
            self.id = id
            self.serviceID = serviceID
            self.types = types
            self.rateIDs = rateIDs
            self.productCategoryIDs = productCategoryIDs
            self.productIDs = productIDs
            self.accountingCategories = accountingCategories
        }
    }

    /// Kinds of charges that are taken whatever they are of.
    public struct ItemTypes: Hashable, Sendable {
        public var spaceOrder: Bool
        public var cityTax: Bool
        public var allProducts: Bool
        public var deposits: Bool
        public var additionalExpenses: Bool
        public var allCustomItems: Bool

        public init(
            spaceOrder: Bool = false, cityTax: Bool = false, allProducts: Bool = false, deposits: Bool = false,
            additionalExpenses: Bool = false, allCustomItems: Bool = false
        ) {
            self.spaceOrder = spaceOrder
            self.cityTax = cityTax
            self.allProducts = allProducts
            self.deposits = deposits
            self.additionalExpenses = additionalExpenses
            self.allCustomItems = allCustomItems
        }
    }

    /// What is taken of one accounting category.
    public struct AccountingCategoryTypes: Hashable, Sendable {
        public var categoryID: ID<AccountingCategory>
        public var products: Bool
        public var customItems: Bool

        public init(categoryID: ID<AccountingCategory>, products: Bool, customItems: Bool) {
            self.categoryID = categoryID
            self.products = products
            self.customItems = customItems
        }
    }
}
