public import Foundation
public import InnkeeperValues

/// An order to a payment terminal: take this much from whoever holds a card to it, or have it held.
///
/// The payment or the preauthorization is written together with the order and waits for what the terminal says.
public struct TerminalOrder: Sendable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case payment = "Payment"
        case preauthorization = "Preauthorization"
    }

    public var kind: Kind
    public var customerID: UUID
    /// As the people at the terminal see the payer.
    public var fullName: String
    public var billID: UUID?
    /// The payment, or the preauthorization, that waits.
    public var subjectID: UUID
    public var requestID: UUID?
    /// ISO 4217.
    public var currencyCode: String
    /// The digits of the amount, so that it never passes through a binary number.
    public var digits: String

    public init(
        kind: Kind, customerID: UUID, fullName: String, billID: UUID?, subjectID: UUID, requestID: UUID?,
        currencyCode: String, value: ExactDecimal
    ) {
        self.kind = kind
        self.customerID = customerID
        self.fullName = fullName
        self.billID = billID
        self.subjectID = subjectID
        self.requestID = requestID
        self.currencyCode = currencyCode
        digits = value.description
    }

    public var value: ExactDecimal { ExactDecimal(digits) ?? .zero }
}
