public import Foundation

/// The older form of a billing automation: it sends charges that are made when a stay is booked to a bill with a
/// company.
public struct RoutingRule: Hashable, Sendable {
    public let id: ID<RoutingRule>
    public let enterpriseID: ID<Enterprise>
    public var companyID: ID<Company>
    public var serviceID: ID<Service>
    public var relation: Relation
    public var applicability: Applicability
    public var target: Target
    public var route: Route
    public let created: Date
    public var updated: Date

    public init(
        id: ID<RoutingRule>, enterpriseID: ID<Enterprise>, companyID: ID<Company>, serviceID: ID<Service>,
        relation: Relation, applicability: Applicability, target: Target, route: Route, created: Date,
        updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.companyID = companyID
        self.serviceID = serviceID
        self.relation = relation
        self.applicability = applicability
        self.target = target
        self.route = route
        self.created = created
        self.updated = updated ?? created
    }

    public enum Relation: String, CaseIterable, Sendable {
        case partnerCompany = "PartnerCompany"
        case travelAgency = "TravelAgency"
    }

    public enum Applicability: String, CaseIterable, Sendable {
        case always = "Always"
        case prepaidOnly = "PrepaidOnly"
    }

    public enum Target: String, CaseIterable, Sendable {
        case companyAsDetails = "CompanyAsDetails"
        case companyAsOwner = "CompanyAsOwner"
    }

    /// Which charges of the stay are meant.
    public enum Route: Hashable, Sendable {
        case allStayItems
        case selectedStayItems(StayItems)

        public struct StayItems: Hashable, Sendable {
            public var nights: Bool
            public var cityTax: Bool
            public var productCategoryIDs: [ID<ProductCategory>]

            public init(nights: Bool, cityTax: Bool, productCategoryIDs: [ID<ProductCategory>] = []) {
                self.nights = nights
                self.cityTax = cityTax
                self.productCategoryIDs = productCategoryIDs
            }
        }
    }

    /// The automation that does the same. Each guest of a company has a bill of their own.
    public var automation: BillingAutomation {
        let (types, categories): (BillingAutomation.ItemTypes, [ID<ProductCategory>]) =
            switch route {
            case .allStayItems:
                (
                    BillingAutomation.ItemTypes(
                        spaceOrder: true, cityTax: true, allProducts: true, deposits: true, additionalExpenses: true,
                        allCustomItems: true
                    ), []
                )
            case .selectedStayItems(let items):
                (
                    BillingAutomation.ItemTypes(spaceOrder: items.nights, cityTax: items.cityTax),
                    items.productCategoryIDs
                )
            }
        return BillingAutomation(
            id: ID(id.uuid), enterpriseID: enterpriseID, name: "",
            companies: [
                BillingAutomation.CompanyRelation(
                    companyID: companyID, asPartner: relation == .partnerCompany,
                    asTravelAgency: relation == .travelAgency
                ),
            ],
            prepayment: applicability == .prepaidOnly ? .prepaid : .all,
            target: target == .companyAsOwner ? .companyAsOwner : .companyAsDetails, trigger: .legacy,
            aggregation: .byCustomer,
            assignments: [
                BillingAutomation.Assignment(
                    id: ID(id.uuid), serviceID: serviceID, types: types, productCategoryIDs: categories
                ),
            ],
            creatorProfileID: id.uuid, created: created
        )
    }
}
