import Foundation
import Hospitality
import InnkeeperContract
import InnkeeperStore
import InnkeeperValues
import InnkeeperWire

/// Where an integration makes and removes the restrictions of one service.
struct RestrictionDesk {
    let call: Call
    let transaction: Transaction
    let enterprise: Enterprise
    let service: ID<Service>
    let timeUnits: TimeUnits
    private let rates: HybridIndex<RestrictionSubject>
    private let groups: HybridIndex<RestrictionSubject>
    private let categories: HybridIndex<RestrictionSubject>

    /// Locks the service, so that two who change its restrictions wait for each other: nobody's change is lost, and
    /// nobody has to be told that another one was faster.
    ///
    /// - Parameter named: The service by its identifier or its external one.
    /// - Throws: `InvalidReference` and `InvalidInput` for anything but a bookable service of the caller's.
    init(of named: String, for call: Call, in transaction: Transaction) throws {
        let enterprise = try call.enterprise()
        let services = Self.index(try transaction.serviceSubjects(of: enterprise.id))
        let bookable = try BookableService(
            services.entity(named: named, at: "ServiceId").uuid, of: enterprise, for: call, in: transaction
        )
        let service = bookable.service.id
        try transaction.lock(.service(service))
        self.call = call
        self.transaction = transaction
        self.enterprise = enterprise
        self.service = service
        timeUnits = bookable.timeUnits
        rates = Self.index(try transaction.rateSubjects(of: service, in: enterprise.id))
        groups = Self.index(try transaction.rateGroupSubjects(of: service, in: enterprise.id))
        categories = Self.index(try transaction.categorySubjects(of: service, in: enterprise.id))
    }

    private static func index(_ subjects: [RestrictionSubject]) -> HybridIndex<RestrictionSubject> {
        HybridIndex(subjects) { ($0.uuid, $0.externalIdentifier) }
    }

    /// Makes the change and keeps the quota.
    ///
    /// - Throws: `RestrictionRefusal` when the service would have too many.
    func apply(_ changes: [RestrictionChange]) throws {
        guard let first = changes.first else { return }
        let origin = RestrictionOrigin.integration
        let stored = try transaction.restrictions.matching(
            Set(changes.map(\.conditions)), within: changes.reduce(first.span) { $0.joined(with: $1.span) },
            of: service, in: enterprise.id, origin
        )
        var timelines = Dictionary(grouping: stored) { $0.conditions }.mapValues { RestrictionTimeline($0) }
        var (order, seen) = ([RestrictionConditions](), Set<RestrictionConditions>())
        for change in changes {
            if seen.insert(change.conditions).inserted { order.append(change.conditions) }
            // Taken out while it changes, so that it is not copied.
            var timeline = timelines.removeValue(forKey: change.conditions) ?? RestrictionTimeline()
            switch change.kind {
            case .set(let exceptions): timeline.set(change.span, exceptions)
            case .clear: timeline.clear(change.span)
            }
            timelines[change.conditions] = timeline
        }
        let removed = timelines.values.flatMap(\.removed)
        let added = order.flatMap { conditions in
            (timelines[conditions]?.added ?? []).map { piece in
                restriction(
                    conditions, piece.span, piece.exceptions, externalIdentifier: piece.externalIdentifier
                )
            }
        }
        try checkQuota(adding: added.count - removed.count)
        try transaction.restrictions.delete(removed, of: enterprise.id, origin)
        try transaction.restrictions.insert(added)
    }

    func restriction(
        _ conditions: RestrictionConditions, _ span: RestrictionSpan, _ exceptions: RestrictionExceptions,
        externalIdentifier: String?
    ) -> Restriction {
        Restriction(
            id: call.newID(), enterpriseID: enterprise.id, serviceID: service, origin: .integration,
            conditions: conditions, span: span, exceptions: exceptions, externalIdentifier: externalIdentifier,
            created: call.now
        )
    }

    /// - Throws: `RestrictionRefusal` when the service would have too many.
    func checkQuota(adding count: Int) throws {
        guard count > 0 else { return }
        let total = try transaction.restrictions.count(of: service, in: enterprise.id) + count
        guard total <= Restriction.quota else { throw RestrictionRefusal.quotaExceeded }
    }
}

/// One entry of a request that changes restrictions.
struct RestrictionChange {
    enum Kind {
        case set(RestrictionExceptions)
        /// Whatever the exceptions are.
        case clear
    }

    let conditions: RestrictionConditions
    let span: RestrictionSpan
    let kind: Kind
}

// MARK: - Reading

extension RestrictionDesk {
    /// The conditions of an entry.
    ///
    /// - Parameter known: Whether what they name must still be sold; what was deleted may be cleared.
    /// - Throws: `InvalidInput` for what the service does not have, and for days that are none.
    func conditions(
        _ terms: RestrictionTerms, at path: String, known mustBeActive: Bool
    ) throws -> RestrictionConditions {
        func id<Entity>(
            _ text: String?, _ member: String, _ index: HybridIndex<RestrictionSubject>
        ) throws -> ID<Entity>? {
            guard let text = text.said else { return nil }
            let subject = try index.entity(named: text, at: "\(path).\(member)")
            guard subject.isActive || !mustBeActive else {
                throw InvalidInput("\(path).\(member)", "names nothing that this token can use")
            }
            return ID(subject.uuid)
        }
        // Where a time unit is longer than a day, it has all of them.
        let days = timeUnits.unit == .month ? .all : terms.days
        guard !days.isEmpty else { throw InvalidInput("\(path).Days", "must name at least one day") }
        guard !terms.hours.isEmpty else { throw InvalidInput("\(path).Hours", "must name at least one hour") }
        return RestrictionConditions(
            terms.kind,
            exactRateID: try id(terms.exactRate, "ExactRateId", rates),
            baseRateID: try id(terms.baseRate, "BaseRateId", rates),
            rateGroupID: try id(terms.rateGroup, "RateGroupId", groups),
            categoryID: try id(terms.category, "ResourceCategoryId", categories),
            categoryType: terms.categoryType,
            days: days,
            hours: terms.hours
        )
    }

    /// The time units from the one that starts at `start` to the one that starts at `end`; open where one is nil.
    ///
    /// - Throws: `TimeUnitProblem` for an instant that is no start of a time unit; `InvalidInput` for the wrong order.
    func span(from start: Date?, to end: Date?, at path: String) throws -> RestrictionSpan {
        // Far instants first: no calendar goes on for ever.
        let span = try span(around: start, end, at: path)
        if let start, !timeUnits.isUnitStart(start) { throw TimeUnitProblem.notUnitStart(member: "StartUtc") }
        if let end, !timeUnits.isUnitStart(end) { throw TimeUnitProblem.notUnitStart(member: "EndUtc") }
        return span
    }

    /// The time units from the one that `start` is in to the one that `end` is in.
    func span(around start: Date?, _ end: Date?, at path: String) throws -> RestrictionSpan {
        try timeUnits.span(around: start, end, at: ("\(path).StartUtc", "\(path).EndUtc"))
    }

    /// - Throws: `InvalidInput` for a length of time that is negative or longer than anybody plans, and for a price in
    ///   another currency than the one that stays are sold in.
    func exceptions(_ terms: RestrictionLimits, at path: String) throws -> RestrictionExceptions {
        let lengths = [
            (terms.minAdvance, "MinAdvance"), (terms.maxAdvance, "MaxAdvance"), (terms.minLength, "MinLength"),
            (terms.maxLength, "MaxLength"),
        ]
        for (period, member) in lengths {
            guard let period, !Self.isPlanned(period) else { continue }
            throw InvalidInput("\(path).\(member)", "must be neither negative nor longer than a century")
        }
        return RestrictionExceptions(
            minAdvance: terms.minAdvance, maxAdvance: terms.maxAdvance, minLength: terms.minLength,
            maxLength: terms.maxLength, minPrice: try price(terms.minPrice, at: "\(path).MinPrice"),
            maxPrice: try price(terms.maxPrice, at: "\(path).MaxPrice")
        )
    }

    private static func isPlanned(_ period: Period) -> Bool {
        (0...1200).contains(period.months) && (0...36_500).contains(period.days)
            && (0...36_500 * 86_400).contains(period.seconds)
    }

    private static let highestPrice = ExactDecimal(1_000_000_000)

    private func price(_ price: RestrictionLimits.Price?, at path: String) throws -> RestrictionPrice? {
        guard let price else { return nil }
        guard price.currency == enterprise.defaultCurrency, let currency = Currency(price.currency) else {
            throw InvalidInput("\(path).Currency", "must be \(enterprise.defaultCurrency), in which stays are sold")
        }
        guard let value = price.value else { throw InvalidInput("\(path).Value", "is required") }
        guard value >= 0, value <= Self.highestPrice else {
            throw InvalidInput("\(path).Value", "must be neither negative nor above \(Self.highestPrice)")
        }
        return RestrictionPrice(value.rounded(to: currency.scale), currency)
    }
}
