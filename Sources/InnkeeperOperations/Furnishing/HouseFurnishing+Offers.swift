import Hospitality
import InnkeeperStore
import InnkeeperValues

/// What the house sells, and for how much.
extension HouseFurnishing {
    mutating func addTaxes() throws {
        let member = description["taxes"]
        guard !member.isMissing else {
            throw member.problem("must be given, [] for none. \(Self.listed(taxRules.codes(at: furnisher.opening)))")
        }
        taxCodes = try taxCodes(member)
        let night = Product(
            id: furnisher.newID(), enterpriseID: enterprise.id, serviceID: stays.id, accountingCategoryID: lodging?.id,
            isDefault: true, names: furnisher.texts("Night"), charging: .perTimeUnit, posting: .perTimeUnit,
            consumption: .postingTimeUnit, price: 0, currencyCode: currency.code, taxCodes: taxCodes,
            created: furnisher.opening
        )
        try transaction.products.insert(night)
    }

    private var taxRules: TaxRules {
        TaxRules(
            environment: enterprise.taxEnvironmentCode, pricing: enterprise.pricing, precision: enterprise.taxPrecision
        )
    }

    private func taxCodes(_ member: Described) throws -> [String] {
        var codes: [String] = []
        let usable = taxRules.codes(at: furnisher.opening)
        for item in try member.items() {
            let code = try name(item, notAmong: codes)
            guard usable.contains(code) else { throw item.problem("is not known: \(code). \(Self.listed(usable))") }
            codes.append(code)
        }
        do {
            _ = try taxRules.amount(100, currency, codes: codes, at: furnisher.opening)
        } catch {
            throw member.problem(error.problem)
        }
        return codes
    }

    mutating func addRates() throws {
        for item in try description["rateGroups"].items() {
            let item = try item.mapping(of: ["name", "cancellation"])
            let name = try name(item["name"], notAmong: groups.keys)
            try add(item["cancellation"], toGroup: name)
        }
        for item in try description["rates"].items() {
            let item = try item.mapping(
                of: [
                    "name", "group", "cancellation", "type", "price", "prices", "emptyBed", "extraBed", "extraAge",
                    "basedOn", "difference", "percent", "segment",
                ]
            )
            try addRate(item)
        }
    }

    private mutating func addRate(_ item: Described) throws {
        let name = try name(item["name"], notAmong: rates.keys)
        let type: RateType = try item["type"].choice(or: .public)
        guard type != .availabilityBlock else { throw item["type"].problem("must be Public or Private") }
        let isFirst = !rates.values.contains { $0.isDefault }
        let pricing = try pricing(item)
        let isBase = if case .base = pricing { true } else { false }
        let rate = Rate(
            id: furnisher.newID(), enterpriseID: enterprise.id, serviceID: stays.id,
            groupID: try group(of: item, named: name).id, type: type, isDefault: isBase && isFirst, pricing: pricing,
            names: furnisher.texts(name), shortNames: furnisher.texts(String(name.prefix(3)).uppercased()),
            externalNames: furnisher.texts(name), businessSegmentID: try found(item["segment"], in: segments)?.id,
            accountingCategoryID: lodging?.id, created: furnisher.opening
        )
        try transaction.rates.insert(rate)
        rates[name] = rate
        note("Rate", rate.id.uuid, name)
        if case .base(let base) = pricing { try adjust(rate, base, item) }
    }

    /// A price of its own, or one that follows another rate.
    private func pricing(_ item: Described) throws -> RatePricing {
        guard let other = try found(item["basedOn"], in: rates) else {
            for member in ["difference", "percent"] where !item[member].isMissing {
                throw item[member].problem("is for a rate that is basedOn another")
            }
            return .base(
                BaseRatePricing(
                    price: try price(item["price"]), taxCodes: taxCodes,
                    emptyUnitAdjustment: try price(item["emptyBed"], from: Self.leastDifference, or: 0),
                    extraUnitAdjustment: try price(item["extraBed"], from: Self.leastDifference, or: 0)
                )
            )
        }
        for member in ["price", "prices", "emptyBed", "extraBed", "extraAge"] where !item[member].isMissing {
            throw item[member].problem("is not for a rate that is basedOn another")
        }
        return .dependent(
            on: other.id, absolute: try price(item["difference"], from: Self.leastDifference, or: 0),
            relative: try item["percent"].number(-100...1000, digits: 4, or: 0) * Self.hundredth
        )
    }

    private static let hundredth = ExactDecimal(coefficient: 1, scale: 2)

    /// What each category costs instead of the price of the rate, and what somebody of an age on an extra bed costs.
    private func adjust(_ rate: Rate, _ base: BaseRatePricing, _ item: Described) throws {
        for (category, value) in try Self.known(item["prices"], in: categories) {
            try transaction.categoryAdjustments.insert(
                CategoryPriceAdjustment(
                    category: category.id, absolute: try price(value) - base.price, relative: 0
                ),
                rate: rate.id, of: enterprise.id
            )
        }
        for (age, value) in try Self.known(item["extraAge"], in: ages) {
            try transaction.ageCategoryAdjustments.insert(
                AgeCategoryPriceAdjustment(
                    ageCategory: age.id, kind: .extra,
                    absolute: try price(value, from: Self.leastDifference)
                ),
                rate: rate.id, of: enterprise.id
            )
        }
    }

    /// Members that are called by what was described before.
    private static func known<Value>(
        _ member: Described, in known: [String: Value]
    ) throws(DescriptionProblem) -> [(known: Value, value: Described)] {
        var found: [(known: Value, value: Described)] = []
        for entry in try member.entries() {
            guard let value = known[entry.name] else {
                throw entry.value.problem("names nothing that is described. \(Self.listed(known.keys.sorted()))")
            }
            found.append((value, entry.value))
        }
        return found
    }

    /// The group that is named; one of its own for a rate that says itself what canceling costs; otherwise the first.
    private mutating func group(of item: Described, named name: String) throws -> RateGroup {
        if let group = try found(item["group"], in: groups) {
            guard item["cancellation"].isMissing else {
                throw item["cancellation"].problem("is said by the group of the rate")
            }
            return group
        }
        if item["cancellation"].isMissing, let first = groups.values.min(by: { $0.ordering < $1.ordering }) {
            return first
        }
        let own = item["cancellation"].isMissing ? "Flexible" : name
        guard groups[own] == nil else { throw item["group"].problem("must be given: there is a group \(own) already") }
        return try add(item["cancellation"], toGroup: own)
    }

    /// A new group; without a word about it, canceling costs the first night from the day before the arrival on.
    @discardableResult
    private mutating func add(_ terms: Described, toGroup name: String) throws -> RateGroup {
        let group = try furnisher.addRateGroup(name, of: stays, ordering: groups.count)
        groups[name] = group
        note("RateGroup", group.id.uuid, name)
        let terms = try terms.mapping(of: ["always", "daysBefore", "nights", "products", "percent", "amount", "free"])
        if try terms["free"].flag(or: false) { return group }
        let always = try terms["always"].flag(or: false)
        if always, !terms["daysBefore"].isMissing { throw terms["daysBefore"].problem("has no meaning with always") }
        let days = try terms["daysBefore"].whole(0...366, or: 1)
        let nights = terms["nights"].isMissing ? (terms.isMissing ? 1 : nil) : try terms["nights"].whole(1...366)
        let extent: Set<CancellationFeeExtent> =
            try terms["products"].flag(or: false) ? [.timeUnits, .products] : [.timeUnits]
        try transaction.cancellationPolicies.insert(
            CancellationPolicy(
                id: furnisher.newID(), enterpriseID: enterprise.id, serviceID: stays.id, rateGroupID: group.id,
                applicability: always ? .creation : .startDate,
                applicabilityOffset: always ? Period() : Period(days: -days), feeExtent: extent,
                feeMaximumTimeUnits: nights, absoluteFee: try price(terms["amount"], or: 0),
                currencyCode: currency.code,
                relativeFee: try terms["percent"].number(0...100, digits: 4, or: 100) * Self.hundredth,
                created: furnisher.opening
            )
        )
        return group
    }

    mutating func addProducts() throws {
        for item in try description["products"].items() {
            let item = try item.mapping(
                of: [
                    "name", "service", "price", "charging", "posting", "consumption", "taxes", "accounting",
                    "classifications",
                ]
            )
            let name = try name(item["name"], notAmong: productNames)
            productNames.insert(name)
            let charging: ProductChargingMode = try item["charging"].choice(or: .once)
            let isDaily = charging == .perTimeUnit || charging == .perPersonPerTimeUnit
            var classifications: Set<ProductClassification> = []
            for word in try item["classifications"].items() { classifications.insert(try word.choice()) }
            let product = Product(
                id: furnisher.newID(), enterpriseID: enterprise.id,
                serviceID: (try found(item["service"], in: services) ?? services["extras"] ?? stays).id,
                accountingCategoryID: try found(item["accounting"], in: accounting)?.id, names: furnisher.texts(name),
                charging: charging, posting: try item["posting"].choice(or: isDaily ? .perTimeUnit : .once),
                consumption: try item["consumption"].choice(or: isDaily ? .nextTimeUnit : .serviceOrderStart),
                classifications: classifications, price: try price(item["price"]), currencyCode: currency.code,
                taxCodes: item["taxes"].isMissing ? taxCodes : try taxCodes(item["taxes"]),
                ordering: productNames.count, created: furnisher.opening
            )
            try transaction.products.insert(product)
            note("Product", product.id.uuid, name)
        }
    }
}
