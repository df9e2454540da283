public import Foundation
public import Hospitality
public import InnkeeperStore
import InnkeeperValues

/// Makes a house from its description, in the transaction of its caller: it is there as a whole or not at all.
///
/// What a description leaves out is as most houses have it; `Examples/house.yaml` says how.
public struct HouseFurnishing {
    /// Something that was made, for whoever wants to use it.
    public struct Piece: Sendable {
        /// `Rate`.
        public let kind: String
        public let id: UUID
        public let name: String
    }

    let description: Described
    let furnisher: Furnisher
    let currency: Currency
    public private(set) var pieces: [Piece] = []

    var services: [String: Service] = [:]
    var segments: [String: BusinessSegment] = [:]
    var accounting: [String: AccountingCategory] = [:]
    var ages: [String: AgeCategory] = [:]
    var categories: [String: ResourceCategory] = [:]
    var roomNames: Set<String> = []
    var productNames: Set<String> = []
    var groups: [String: RateGroup] = [:]
    var rates: [String: Rate] = [:]
    /// The taxes of nights, and of products that do not say otherwise.
    var taxCodes: [String] = []

    public var enterprise: Enterprise { furnisher.enterprise }
    var transaction: Transaction { furnisher.transaction }

    /// All houses are made one after another; no chain has this identifier.
    private static let lock = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

    private static let members = [
        "chain", "enterprise", "taxes", "stay", "extras", "ageCategories", "accountingCategories", "segments",
        "sources", "departments", "cashiers", "counters", "categories", "rateGroups", "rates", "products",
    ]

    /// - Parameter makeUUID: Gives identifiers that grow.
    /// - Throws: ``DescriptionProblem``.
    public static func furnish(
        _ description: Described, now: Date, in transaction: Transaction, makeUUID: @escaping () -> UUID
    ) throws -> HouseFurnishing {
        var furnishing = try HouseFurnishing(description, now: now, in: transaction, makeUUID: makeUUID)
        try furnishing.addServices()
        try furnishing.addBooks()
        try furnishing.addCategories()
        try furnishing.addTaxes()
        try furnishing.addRates()
        try furnishing.addProducts()
        return furnishing
    }

    private init(
        _ description: Described, now: Date, in transaction: Transaction, makeUUID: @escaping () -> UUID
    ) throws {
        self.description = try description.mapping(of: Self.members)
        if description.isMissing { throw description.problem("is empty") }
        let place = try DescribedPlace(description["enterprise"], at: now)
        // Nobody else makes a house of the same name meanwhile.
        try transaction.lock(.other(ID<Chain>(Self.lock)))
        let chainName = try description["chain"].text(or: place.name)
        let known = try transaction.chains.list().first { $0.name == chainName }
        if let known, try transaction.enterprises.list(ofChain: known.id).contains(where: { $0.name == place.name }) {
            throw description["enterprise"]["name"].problem("is that of another enterprise of the chain \(chainName)")
        }
        let chain = known ?? Chain(id: ID(makeUUID()), name: chainName, createdAt: now)
        if known == nil { try transaction.chains.insert(chain) }
        let enterprise = place.enterprise(
            id: ID(makeUUID()), addressID: ID(makeUUID()), chain: chain, at: now
        )
        try transaction.enterprises.insert(enterprise)
        currency = place.currency
        furnisher = Furnisher(enterprise, opening: now, in: transaction, makeUUID: makeUUID)
        note("Chain", chain.id.uuid, chainName)
        note("Enterprise", enterprise.id.uuid, enterprise.name)
    }

    mutating func note(_ kind: String, _ id: UUID, _ name: String) {
        pieces.append(Piece(kind: kind, id: id, name: name))
    }

    /// The name of a thing, which no other of its kind may have.
    func name(_ member: Described, notAmong known: some Sequence<String>) throws(DescriptionProblem) -> String {
        let name = try member.text()
        guard !known.contains(name) else { throw member.problem("is said twice: \(name)") }
        return name
    }

    /// What was described under the name that a member says; nil where it says none.
    func found<Value>(_ member: Described, in known: [String: Value]) throws(DescriptionProblem) -> Value? {
        guard let name = try member.optionalText() else { return nil }
        guard let value = known[name] else {
            throw member.problem("names nothing that is described: \(name). \(Self.listed(known.keys.sorted()))")
        }
        return value
    }

    static func listed(_ names: [String]) -> String {
        names.isEmpty ? "There are none" : "There are \(names.joined(separator: ", "))"
    }

    /// A price as the house writes it.
    func price(
        _ member: Described, from least: ExactDecimal = 0, or standard: ExactDecimal? = nil
    ) throws(DescriptionProblem) -> ExactDecimal {
        let most = ExactDecimal(1_000_000)
        return try member.number(least...most, digits: currency.scale, or: standard)
            .rounded(to: currency.scale)
    }

    static let leastDifference = ExactDecimal(-1_000_000)
}
