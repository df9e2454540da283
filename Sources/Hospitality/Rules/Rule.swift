public import Foundation

/// What a house does about the products of a stay when it is booked or changed: breakfast with this rate, no parking
/// for that agency.
public struct Rule: Hashable, Sendable {
    public let id: ID<Rule>
    public let enterpriseID: ID<Enterprise>
    public let serviceID: ID<Service>
    /// All of them must hold; at most one of a subject.
    public let conditions: [RuleCondition]
    public let minimumUnits: Int?
    public let maximumUnits: Int?
    /// In the order in which they are done.
    public let actions: [RuleAction]
    public let created: Date
    public let updated: Date

    public init(
        id: ID<Rule>, enterpriseID: ID<Enterprise>, serviceID: ID<Service>, conditions: [RuleCondition] = [],
        minimumUnits: Int? = nil, maximumUnits: Int? = nil, actions: [RuleAction], created: Date, updated: Date? = nil
    ) {
        self.id = id
        self.enterpriseID = enterpriseID
        self.serviceID = serviceID
        self.conditions = conditions
        self.minimumUnits = minimumUnits
        self.maximumUnits = maximumUnits
        self.actions = actions
        self.created = created
        self.updated = updated ?? created
    }

    /// Whether the rule is about a stay.
    public func holds(for facts: RuleFacts) -> Bool {
        facts.unitCount >= minimumUnits ?? 0 && facts.unitCount <= maximumUnits ?? .max
            && conditions.allSatisfy { ($0.value == facts.value(of: $0.subject)) != $0.isNegated }
    }
}

/// That something about a stay equals a value, or that it does not.
public struct RuleCondition: Hashable, Sendable {
    /// What a condition can be about.
    public enum Subject: String, CaseIterable, Sendable {
        case rate = "Rate"
        case rateGroup = "RateGroup"
        case businessSegment = "BusinessSegment"
        case resourceCategory = "ResourceCategory"
        case resourceCategoryType = "ResourceCategoryType"
        case origin = "Origin"
        case travelAgency = "TravelAgency"
    }

    public let subject: Subject
    /// An identifier in lower case, or the word of a choice.
    public let value: String
    public let isNegated: Bool

    public init(_ subject: Subject, is value: String) {
        self.init(subject, value, isNegated: false)
    }

    public init(_ subject: Subject, isNot value: String) {
        self.init(subject, value, isNegated: true)
    }

    public init<Entity>(_ subject: Subject, is id: ID<Entity>) {
        self.init(subject, "\(id)", isNegated: false)
    }

    public init<Entity>(_ subject: Subject, isNot id: ID<Entity>) {
        self.init(subject, "\(id)", isNegated: true)
    }

    public init(_ subject: Subject, _ value: String, isNegated: Bool) {
        self.subject = subject
        self.value = UUID(uuidString: value) == nil ? value : value.lowercased()
        self.isNegated = isNegated
    }
}

/// What a rule does to a product.
public struct RuleAction: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case add = "Add"
        case delete = "Delete"
    }

    public let id: ID<RuleAction>
    public let kind: Kind
    public let productID: ID<Product>

    public init(id: ID<RuleAction>, _ kind: Kind, _ productID: ID<Product>) {
        self.id = id
        self.kind = kind
        self.productID = productID
    }
}

/// What the rules ask about a stay.
public struct RuleFacts: Hashable, Sendable {
    public var rateID: ID<Rate>
    public var rateGroupID: ID<RateGroup>
    public var businessSegmentID: ID<BusinessSegment>?
    public var categoryID: ID<ResourceCategory>
    public var categoryType: String
    public var origin: ReservationOrigin
    public var travelAgencyID: ID<Company>?
    public var unitCount: Int

    public init(
        rateID: ID<Rate>, rateGroupID: ID<RateGroup>, businessSegmentID: ID<BusinessSegment>?,
        categoryID: ID<ResourceCategory>, categoryType: String, origin: ReservationOrigin,
        travelAgencyID: ID<Company>?, unitCount: Int
    ) {
        self.rateID = rateID
        self.rateGroupID = rateGroupID
        self.businessSegmentID = businessSegmentID
        self.categoryID = categoryID
        self.categoryType = categoryType
        self.origin = origin
        self.travelAgencyID = travelAgencyID
        self.unitCount = unitCount
    }

    func value(of subject: RuleCondition.Subject) -> String? {
        switch subject {
        case .rate: "\(rateID)"
        case .rateGroup: "\(rateGroupID)"
        case .businessSegment: businessSegmentID.map { "\($0)" }
        case .resourceCategory: "\(categoryID)"
        case .resourceCategoryType: categoryType
        case .origin: origin.rawValue
        case .travelAgency: travelAgencyID.map { "\($0)" }
        }
    }
}

extension [Rule] {
    /// The products that the rules give a stay beside those that were ordered, each once.
    ///
    /// The rules follow one another in the order in which they were made: a later one can take back what an earlier one
    /// gave, but not what somebody ordered by name.
    public func products(for facts: RuleFacts) -> [ID<Product>] {
        var products: [ID<Product>] = []
        for rule in self where rule.holds(for: facts) {
            for action in rule.actions {
                switch action.kind {
                case .add: if !products.contains(action.productID) { products.append(action.productID) }
                case .delete: products.removeAll { $0 == action.productID }
                }
            }
        }
        return products
    }
}
