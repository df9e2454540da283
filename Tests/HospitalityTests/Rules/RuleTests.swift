import Foundation
import Hospitality
import Testing

@Suite("A rule about products")
struct RuleTests {
    let breakfast = ID<Product>(UUID())
    let parking = ID<Product>(UUID())
    let rate = ID<Rate>(UUID())
    let agency = ID<Company>(UUID())

    @Test("holds when all of its conditions do")
    func conditions() {
        #expect(rule([]).holds(for: facts))
        #expect(rule([RuleCondition(.rate, is: rate)]).holds(for: facts))
        #expect(!rule([RuleCondition(.rate, isNot: rate)]).holds(for: facts))
        #expect(rule([RuleCondition(.rate, is: rate), RuleCondition(.origin, is: "Connector")]).holds(for: facts))
        #expect(!rule([RuleCondition(.rate, is: rate), RuleCondition(.origin, is: "Import")]).holds(for: facts))
        #expect(rule([RuleCondition(.rate, RuleCondition.Subject.rate.value(rate).uppercased(), isNegated: false)])
            .holds(for: facts))
    }

    @Test("takes what a stay does not have for something else than any value")
    func missing() {
        #expect(!rule([RuleCondition(.travelAgency, is: agency)]).holds(for: facts))
        #expect(rule([RuleCondition(.travelAgency, isNot: agency)]).holds(for: facts))
    }

    @Test("looks at the length of the stay", arguments: [(2, true), (3, true), (4, false), (1, false)])
    func length(units: Int, holds: Bool) {
        var facts = facts
        facts.unitCount = units
        #expect(rule([], minimum: 2, maximum: 3).holds(for: facts) == holds)
    }

    @Test("is followed by the next, which may take back what it gave")
    func order() {
        let rules = [
            rule([], [.init(id: ID(UUID()), .add, breakfast), .init(id: ID(UUID()), .add, parking)]),
            rule([RuleCondition(.rate, is: rate)], [.init(id: ID(UUID()), .delete, parking)]),
            rule([], [.init(id: ID(UUID()), .add, breakfast)]),
        ]
        #expect(rules.products(for: facts) == [breakfast])
    }

    private var facts: RuleFacts {
        RuleFacts(
            rateID: rate, rateGroupID: ID(UUID()), businessSegmentID: nil, categoryID: ID(UUID()),
            categoryType: "Room", origin: .connector, travelAgencyID: nil, unitCount: 2
        )
    }

    private func rule(
        _ conditions: [RuleCondition], _ actions: [RuleAction] = [], minimum: Int? = nil, maximum: Int? = nil
    ) -> Rule {
        Rule(
            id: ID(UUID()), enterpriseID: ID(UUID()), serviceID: ID(UUID()), conditions: conditions,
            minimumUnits: minimum, maximumUnits: maximum, actions: actions,
            created: Date(timeIntervalSince1970: 0)
        )
    }
}

extension RuleCondition.Subject {
    fileprivate func value<Entity>(_ id: ID<Entity>) -> String { "\(id)" }
}
