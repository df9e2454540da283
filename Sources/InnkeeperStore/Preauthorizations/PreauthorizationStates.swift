public import Foundation
public import Hospitality

extension PreauthorizationTable {
    /// Writes what a terminal or a gateway has said of money that waits to be held; whether it was still waiting.
    @discardableResult
    public func end(
        waiting id: ID<Preauthorization>, as state: Preauthorization.State, of enterprise: ID<Enterprise>, at now: Date
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE preauthorization SET state = \(state), updated_ms = \(now)
            WHERE enterprise_id = \(enterprise) AND id = \(id) AND state = 'Pending'
            """
        ) > 0
    }
}
