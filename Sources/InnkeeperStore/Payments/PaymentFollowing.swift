public import Foundation
public import Hospitality

/// Payments on their way through a gateway.
extension PaymentTable {
    public func find(_ id: ID<Payment>, of enterprise: ID<Enterprise>) throws -> Payment? {
        try load("WHERE enterprise_id = \(enterprise) AND id = \(id)").first
    }

    /// Those whose gateway is to be asked by `now`, the longest waiting first.
    public func toFollow(in enterprise: ID<Enterprise>, at now: Date, limit: Int) throws -> [Payment] {
        try load(
            """
            WHERE enterprise_id = \(enterprise) AND asks_again_ms IS NOT NULL AND asks_again_ms <= \(now)
            ORDER BY asks_again_ms, id LIMIT \(limit)
            """
        )
    }

    /// Writes what has become of a payment.
    public func update(_ payment: Payment) throws {
        try transaction.run(
            """
            UPDATE payment SET bill_id = \(payment.billID), state = \(payment.state),
                accounting_state = \(payment.accountingState), updated_ms = \(payment.updated),
                charged_ms = \(payment.charged), settlement_id = \(payment.settlementID),
                settled_ms = \(payment.settled), notes = \(payment.notes), asks_again_ms = \(payment.asksAgain),
                fee_e6 = \(payment.fee), adjusted_fee_e6 = \(payment.adjustedFee), proof = \(payment.proof)
            WHERE enterprise_id = \(payment.enterpriseID) AND id = \(payment.id)
            """
        )
    }

    /// The payment that answers a request and of which nobody knows yet how it ends.
    public func waiting(for request: ID<PaymentRequest>, of enterprise: ID<Enterprise>) throws -> Payment? {
        try load(
            """
            WHERE enterprise_id = \(enterprise) AND payment_request_id = \(request)
                AND state IN ('Pending', 'Verifying') ORDER BY id LIMIT 1
            """
        ).first
    }

    /// What takes a payment back: its refunds and chargebacks, oldest first.
    public func takingBack(_ payment: ID<Payment>, of enterprise: ID<Enterprise>) throws -> [Payment] {
        try load("WHERE enterprise_id = \(enterprise) AND original_payment_id = \(payment) ORDER BY id")
    }
}
