public import Foundation
public import Hospitality

extension PreauthorizationTable {
    /// The card on which money is held.
    public func card(of id: ID<Preauthorization>, in enterprise: ID<Enterprise>) throws -> ID<CreditCard>? {
        try transaction.row(
            "SELECT credit_card_id FROM preauthorization WHERE enterprise_id = \(enterprise) AND id = \(id)"
        )?.optionalID("credit_card_id")
    }

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
