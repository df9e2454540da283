public import Foundation
public import Hospitality

extension EnterpriseTable {
    /// What the house wants to know of everybody who stays.
    public func wantedProfileFacts(of enterprise: ID<Enterprise>) throws -> Set<ProfileFact> {
        let row = try transaction.row("SELECT wanted_profile_facts FROM enterprise WHERE id = \(enterprise)")
        return try row?.choices("wanted_profile_facts") ?? []
    }

    public func set(_ facts: Set<ProfileFact>, of enterprise: ID<Enterprise>, at now: Date) throws {
        try transaction.run(
            """
            UPDATE enterprise SET wanted_profile_facts = \(json: facts), updated_ms = \(now)
            WHERE id = \(enterprise)
            """
        )
    }
}
