public import Foundation
public import Hospitality

extension Transaction {
    public var privacy: PrivacyTable { PrivacyTable(transaction: self) }
}

/// What it takes to forget a person, over all tables that know something about one.
public struct PrivacyTable {
    let transaction: Transaction

    /// Whether the customer owns or shares a stay that is neither over nor canceled.
    public func hasStays(_ customer: ID<Customer>, of enterprise: ID<Enterprise>) throws -> Bool {
        try transaction.row(
            """
            SELECT r.id AS id FROM reservation r
            WHERE r.enterprise_id = \(enterprise) AND r.state NOT IN ('Processed', 'Canceled')
                AND (r.account_id = \(customer) OR r.booker_id = \(customer)
                    OR EXISTS (SELECT 1 FROM companionship c WHERE c.enterprise_id = r.enterprise_id
                        AND c.reservation_id = r.id AND c.customer_id = \(customer)))
            LIMIT 1
            """
        ) != nil
    }

    /// The stays that a customer owns, has booked or shares.
    public func stays(of customer: ID<Customer>, in chain: ID<Chain>) throws -> [ID<Reservation>] {
        try transaction.rows(
            """
            SELECT r.id AS id FROM reservation r
            JOIN enterprise e ON e.id = r.enterprise_id AND e.chain_id = \(chain)
            WHERE r.account_id = \(customer) OR r.booker_id = \(customer)
            UNION
            SELECT c.reservation_id AS id FROM companionship c
            JOIN enterprise e ON e.id = c.enterprise_id AND e.chain_id = \(chain)
            WHERE c.customer_id = \(customer)
            """
        ).map { try $0.id("id") }
    }

    /// The profiles that became one with a customer's.
    public func merged(into customer: ID<Customer>, of chain: ID<Chain>) throws -> [ID<Customer>] {
        try transaction.rows("SELECT id FROM customer WHERE chain_id = \(chain) AND merge_target_id = \(customer)")
            .map { try $0.id("id") }
    }

    /// Removes what is about the person and nobody must keep: papers, files, notes, places, relationships,
    /// memberships, the details of cards, letters, what devices were told. Charges, payments, stays and closed bills
    /// stay, as the law on accounts wants; they name the profile by its identifier.
    public func forget(_ customer: Customer, at now: Date) throws {
        let (chain, id) = (customer.chainID, customer.id)
        try transaction.run("DELETE FROM identity_document WHERE chain_id = \(chain) AND customer_id = \(id)")
        try transaction.run("DELETE FROM account_file WHERE chain_id = \(chain) AND account_id = \(id)")
        try transaction.run("DELETE FROM account_note WHERE chain_id = \(chain) AND account_id = \(id)")
        try transaction.run("DELETE FROM address WHERE chain_id = \(chain) AND account_id = \(id)")
        try transaction.run(
            """
            DELETE FROM customer_relationship
            WHERE chain_id = \(chain) AND (customer_id = \(id) OR related_customer_id = \(id))
            """
        )
        try transaction.run("DELETE FROM loyalty_membership WHERE chain_id = \(chain) AND account_id = \(id)")
        let houses: SQL = "enterprise_id IN (SELECT id FROM enterprise WHERE chain_id = \(chain))"
        // A card that was kept by a gateway must have a text where its key was.
        try transaction.run(
            """
            UPDATE credit_card SET state = 'Disabled', holder_name = NULL, obfuscated_number = NULL,
                expiration = NULL, updated_ms = \(now),
                storage_data = CASE WHEN storage_data IS NULL THEN NULL ELSE '' END
            WHERE \(houses) AND customer_id = \(id)
            """
        )
        try transaction.run(
            """
            UPDATE payment_method_request SET email = NULL, mandate = NULL, updated_ms = \(now)
            WHERE \(houses) AND account_id = \(id)
            """
        )
        try transaction.run(
            """
            UPDATE payment_plan SET mandate = NULL, updated_ms = \(now)
            WHERE \(houses) AND request_id IN (SELECT id FROM payment_method_request WHERE account_id = \(id))
            """
        )
        try transaction.run(
            "UPDATE payment_request SET notes = NULL, updated_ms = \(now) WHERE \(houses) AND customer_id = \(id)"
        )
        try transaction.run(
            """
            DELETE FROM service_order_note WHERE \(houses) AND order_id IN (
                SELECT id FROM reservation WHERE \(houses) AND account_id = \(id))
            """
        )
        // A terminal was told who pays.
        try transaction.run(
            """
            DELETE FROM device_command
            WHERE \(houses) AND state IN ('Processed', 'Cancelled', 'Error') AND lower(data) LIKE \("%\(id)%")
                AND NOT EXISTS (SELECT 1 FROM bill WHERE bill.enterprise_id = device_command.enterprise_id
                    AND bill.fiscal_command_id = device_command.id)
            """
        )
        if let email = customer.contact.email {
            try transaction.run("DELETE FROM mail WHERE \(houses) AND recipient = \(email)")
        }
    }
}
