import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// The rates of a house as one request finds and changes them, each entry seeing what those before it did.
struct RateBook {
    let call: Call
    let enterprise: Enterprise
    let transaction: Transaction
    let currency: Currency
    private var rates: HybridIndex<Rate>
    private let groups: HybridIndex<RateGroup>
    private let services: HybridIndex<Service>
    private let accountingCategories: Set<ID<AccountingCategory>>
    private let segments: Set<ID<BusinessSegment>>
    /// Services that are known to have a rate.
    private var servicesWithRates: Set<ID<Service>> = []

    /// Loads what the entries name. Two requests that change rates at the same time wait for each other, so that no
    /// external identifier is given twice and no rate is deleted that another begins to follow.
    ///
    /// - Parameter ids: Rates that are named beside those in `terms`.
    init(
        of enterprise: Enterprise, naming terms: [RateTerms], ids: [UUID] = [], for call: Call,
        in transaction: Transaction
    ) throws {
        try transaction.lock(.enterprise(enterprise.id))
        self.call = call
        self.enterprise = enterprise
        self.transaction = transaction
        currency = try enterprise.accepted(enterprise.defaultCurrency)
        // What is malformed is found when it is used, with its place: some of it is not looked at.
        let bases = terms.compactMap { terms in terms.baseRate.flatMap { try? HybridID($0, at: terms.path) } }
        let groupNames = terms.compactMap { terms in terms.group.flatMap { try? HybridID($0, at: terms.path) } }
        rates = HybridIndex(
            try transaction.rates.named(
                (bases.uuids + ids).map { ID($0) },
                bases.externalIdentifiers + terms.compactMap(\.externalIdentifier), of: enterprise.id
            )
        ) { ($0.id.uuid, $0.externalIdentifier) }
        groups = HybridIndex(
            try transaction.rateGroups.named(
                groupNames.uuids.map { ID($0) }, groupNames.externalIdentifiers, of: enterprise.id
            )
        ) { ($0.id.uuid, $0.externalIdentifier) }
        // No house has more services than a page has places.
        services = HybridIndex(
            try transaction.services.list(
                HouseFilter(enterprises: [enterprise.id], isActive: true), bookable: nil, boundTo: nil,
                Page(count: 1000)
            )
        ) { ($0.id.uuid, $0.externalIdentifier) }
        accountingCategories = Set(
            try transaction.accountingCategories.find(named(terms, \.accountingCategoryID), of: enterprise.id).map(\.id)
        )
        segments = Set(
            try transaction.businessSegments.find(named(terms, \.businessSegmentID), of: enterprise.id).map(\.id)
        )
    }

    /// The rate of this identifier.
    ///
    /// - Throws: `InvalidInput` at `path` where there is none that the token may change.
    func rate(_ id: UUID, at path: String) throws -> Rate {
        guard let rate = rates[id] else { throw InvalidInput(path, "names nothing that this token can use") }
        return rate
    }

    /// The rate that others call so.
    func rate(external: String) -> Rate? { rates.entity(external: external) }

    /// Adds a rate. The first one of a service is its default.
    ///
    /// - Throws: `InvalidInput` and `InvalidReference` for what the house does not have or cannot sell so.
    mutating func add(_ terms: RateTerms) throws -> Rate {
        let service = try service(of: terms)
        let group = try group(of: terms, for: service.id)
        try checkExternalIdentifier(of: terms, isOf: nil)
        if let id = terms.accountingCategoryID, !accountingCategories.contains(ID(id)) {
            throw InvalidInput("\(terms.path).AccountingCategoryId", "names nothing that this token can use")
        }
        if let id = terms.businessSegmentID, !segments.contains(ID(id)) {
            throw InvalidInput("\(terms.path).BusinessSegmentId", "names nothing that this token can use")
        }
        let isFirst = try !servicesWithRates.contains(service.id)
            && transaction.rates.count(of: service.id, except: [], of: enterprise.id) == 0
        servicesWithRates.insert(service.id)
        let rate = Rate(
            id: call.newID(), enterpriseID: enterprise.id, serviceID: service.id, groupID: group, type: terms.type,
            isEnabled: terms.isEnabled, isDefault: isFirst, pricing: try pricing(of: terms, for: service.id),
            names: terms.names, shortNames: terms.shortNames ?? [:], externalNames: terms.externalNames ?? [:],
            descriptions: terms.descriptions ?? [:], externalIdentifier: terms.externalIdentifier,
            businessSegmentID: terms.businessSegmentID.map { ID($0) },
            accountingCategoryID: terms.accountingCategoryID.map { ID($0) }, created: call.now
        )
        try transaction.rates.insert(rate)
        rates.put(rate)
        return rate
    }

    /// Changes a rate to what the terms say; what they leave open stays as it is.
    ///
    /// - Throws: As ``add(_:)``, and for a rate that would get its prices in another way or from itself.
    mutating func update(_ rate: Rate, to terms: RateTerms) throws -> Rate {
        try call.admit(rate.serviceID.uuid, as: "Id")
        guard rate.type != .availabilityBlock else {
            throw InvalidInput("\(terms.path).Type", "cannot be changed: the rate belongs to an availability block")
        }
        try checkExternalIdentifier(of: terms, isOf: rate.id)
        var changed = rate
        if terms.group != nil { changed.groupID = try group(of: terms, for: rate.serviceID) }
        changed.isEnabled = terms.isEnabled
        changed.type = terms.type
        changed.names = terms.names
        changed.descriptions = terms.descriptions ?? rate.descriptions
        changed.externalIdentifier = terms.externalIdentifier ?? rate.externalIdentifier
        changed.pricing = try pricing(of: terms, for: rate.serviceID, insteadOf: rate)
        changed.updated = call.now
        try transaction.rates.update(changed)
        if changed.pricing != rate.pricing {
            let event = HouseEvent.priceUpdate(
                call.newID(Rate.self).uuid, service: rate.serviceID, start: nil, end: nil, rate: rate.id, category: nil
            )
            try call.announce(event, of: enterprise.id, in: transaction)
        }
        rates.put(changed)
        return changed
    }

    private func service(of terms: RateTerms) throws -> Service {
        let service = try services.entity(named: terms.service, at: "\(terms.path).ServiceId")
        try call.admit(service.id.uuid)
        guard service.isBookable else {
            throw InvalidInput("\(terms.path).ServiceId", "names a service that is not sold by time units")
        }
        return service
    }

    /// The group that the terms name, or where they name none that of the service's default rate, else its first.
    private func group(of terms: RateTerms, for service: ID<Service>) throws -> ID<RateGroup> {
        let path = "\(terms.path).RateGroupId"
        if let name = terms.group {
            let group = try groups.entity(named: name, at: path)
            guard group.serviceID == service else { throw InvalidInput(path, "names a group of another service") }
            return group.id
        }
        let active = try transaction.rateGroups.active(of: service, of: enterprise.id).map(\.id)
        let usual = try transaction.rates.defaultRate(of: service, of: enterprise.id)?.groupID
        guard let group = active.first(where: { $0 == usual }) ?? active.first else {
            throw InvalidInput(path, "is required, as the service has no group of rates")
        }
        return group
    }

    /// Others find a rate by what they call it, so only one can be called so.
    private func checkExternalIdentifier(of terms: RateTerms, isOf id: ID<Rate>?) throws {
        guard let external = terms.externalIdentifier, let other = rates.entity(external: external), other.id != id
        else { return }
        throw InvalidInput("\(terms.path).ExternalIdentifier", "is that of another rate")
    }
}

extension RateBook {
    /// - Parameter rate: The rate that gets the prices; nil for a new one.
    private func pricing(
        of terms: RateTerms, for service: ID<Service>, insteadOf rate: Rate? = nil
    ) throws -> RatePricing {
        switch (terms.pricing, rate?.pricing) {
        case (.base, .dependent), (.dependent, .base):
            throw InvalidInput("\(terms.path).PricingType", "cannot be changed")
        case (.base(nil), .base(let standing)): return .base(standing)
        case (.base(nil), nil):
            return .base(BaseRatePricing(price: Self.openingPrice, taxCodes: try nightTaxes(of: service)))
        case (.base(let base?), let standing):
            return .base(try own(base, standing, at: "\(terms.path).Pricing.BaseRatePricing"))
        case (.dependent(let dependent), _):
            return try following(dependent, rate, service, at: "\(terms.path).Pricing.DependentRatePricing")
        }
    }

    /// What a rate costs of which nobody has said it: so much that nobody sells it by mistake.
    private static let openingPrice: ExactDecimal = 10_000

    private func own(_ base: RateTerms.Base, _ standing: RatePricing?, at path: String) throws -> BaseRatePricing {
        guard base.amount.currency == currency.code else {
            throw InvalidInput("\(path).Amount.Currency", "must be \(currency.code), the currency of the house's rates")
        }
        let amount = try enterprise.amount(base.amount, at: call.now, as: "Amount")
        let price = enterprise.pricing == .gross ? amount.gross : amount.net
        guard !price.isNegative else { throw InvalidInput("\(path).Amount", "must not be negative") }
        var pricing = BaseRatePricing(price: price, taxCodes: base.amount.taxCodes)
        if case .base(let standing) = standing {
            pricing.emptyUnitAdjustment = standing.emptyUnitAdjustment
            pricing.extraUnitAdjustment = standing.extraUnitAdjustment
        }
        if let empty = base.emptyUnit {
            pricing.emptyUnitAdjustment = try currency.adjustment(empty, at: "\(path).NegativeOccupancyAdjustment")
        }
        if let extra = base.extraUnit {
            pricing.extraUnitAdjustment = try currency.adjustment(extra, at: "\(path).ExtraOccupancyAdjustment")
        }
        return pricing
    }

    private func following(
        _ dependent: RateTerms.Dependent, _ rate: Rate?, _ service: ID<Service>, at path: String
    ) throws -> RatePricing {
        let base = try rates.entity(named: dependent.base, at: "\(path).BaseRateId")
        guard base.serviceID == service else {
            throw InvalidInput("\(path).BaseRateId", "names a rate of another service")
        }
        let followed = rate == nil ? [] : try transaction.rates.withBases([base.id], of: enterprise.id)
        if followed.contains(where: { $0.id == rate?.id }) {
            throw InvalidInput("\(path).BaseRateId", "names a rate that follows this one")
        }
        guard dependent.relative.millionths != nil, dependent.relative.magnitude <= PriceAdjustment.maximumRelative
        else { throw InvalidInput("\(path).RelativeAdjustment", "must be a share with at most 6 digits") }
        return .dependent(
            on: base.id,
            absolute: try currency.adjustment(dependent.absolute, at: "\(path).AbsoluteAdjustment"),
            relative: dependent.relative
        )
    }

    /// The taxes on the night that the service sells; those that can still be charged.
    private func nightTaxes(of service: ID<Service>) throws -> [String] {
        let codes = try transaction.products.defaults(of: service, of: enterprise.id).first?.taxCodes ?? []
        let usable = Set(enterprise.taxRules.codes(at: call.now))
        return codes.filter(usable.contains)
    }
}

extension Currency {
    /// An amount that is added to prices, rounded to the currency.
    ///
    /// - Throws: `InvalidInput` at `path` for one that is larger than any price.
    func adjustment(_ value: ExactDecimal, at path: String) throws(InvalidInput) -> ExactDecimal {
        guard value.magnitude <= PricePlan.maximumPrice else { throw InvalidInput(path, "is too large") }
        return Money.rounded(value, to: self)
    }
}

/// The identifiers that the terms have in a member, each once.
private func named<Entity>(_ terms: [RateTerms], _ member: (RateTerms) -> UUID?) -> [ID<Entity>] {
    ids(terms.compactMap(member))
}
