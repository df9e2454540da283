import Foundation
public import Hospitality
import InnkeeperStore
public import InnkeeperValues

/// What somebody is asked for on the page that a link opened.
public struct PaymentPageContent: Sendable {
    public let house: String
    public let description: String
    /// Nil where a card is asked for and no money.
    public let amount: (value: ExactDecimal, currency: Currency)?
    public let isPending: Bool
}

/// The counter behind the pages on which people pay. There is no token: the link says what it opens.
public struct PaymentCounter: Sendable {
    private let call: Call
    private let enterprise: Enterprise
    private let id: UUID

    /// The counter that a path opens; nil for a link that is wrong or too old.
    init?(
        path: String, query: [String: String], store: Store, now: Date, _ makeCall: (Enterprise) -> Call
    ) async throws {
        let parts = path.dropFirst(PaymentPages.prefix.count).split(separator: "/").map { UUID(uuidString: String($0)) }
        guard path.hasPrefix(PaymentPages.prefix), parts.count == 2, let house = parts[0], let id = parts[1] else {
            return nil
        }
        let enterprise = try await store.read { transaction -> Enterprise? in
            guard let links = try SignedLinks(known: transaction), links.opens(path, query: query, at: now) else {
                return nil
            }
            return try transaction.enterprises.find(ID(house))
        }
        guard let enterprise else { return nil }
        self.enterprise = enterprise
        self.id = id
        call = makeCall(enterprise)
    }

    /// What is asked for.
    public func content() async throws -> PaymentPageContent? {
        let (id, enterprise) = (id, enterprise)
        return try await call.store.read { transaction in
            if let asked = try transaction.paymentRequests.find(ID(id), of: enterprise.id) {
                return PaymentPageContent(
                    house: enterprise.name, description: asked.description, amount: (asked.value, asked.currency),
                    isPending: asked.state == .pending
                )
            }
            return try transaction.paymentMethodRequests.find(ID(id), of: enterprise.id).map { asked in
                PaymentPageContent(
                    house: enterprise.name, description: asked.description, amount: nil,
                    isPending: asked.state == .pending
                )
            }
        }
    }

    /// Takes a card that the gateway keeps, and with it what is asked for.
    ///
    /// - Throws: `InvalidReference` for a card that is none or a request that was answered; a refusal when the payment
    ///   fails.
    public func take(card storageData: String) async throws {
        guard !CardNumber.isWhole(storageData), storageData.utf8.count <= 1000,
            let kept = try await call.premises.payments.card(storageData)
        else { throw InvalidReference("Card", "names no card that the gateway keeps") }
        let payment = try await call.store.write { transaction in
            try take(kept, storageData, in: transaction)
        }
        guard let payment else { return }
        let (submitted, answer) = try await PaymentDesk(call: call, enterprise: enterprise).submit(payment)
        try submitted.checkSuccess(answer)
    }

    /// - Returns: The payment that the gateway is to be told of; nil where no money moves.
    private func take(_ kept: KeptCard, _ storageData: String, in transaction: Transaction) throws -> Payment? {
        if let asked = try transaction.paymentMethodRequests.find(ID(id), of: enterprise.id) {
            // A company has no cards of its own; that it has answered is all that is kept.
            let added = try asked.account.type == .customer
                ? card(kept, storageData, of: ID(asked.account.id.uuid), in: transaction) : nil
            let completed = try transaction.paymentMethodRequests.complete(
                asked.id, with: added?.id, of: enterprise.id, at: call.now
            )
            guard completed else { throw InvalidReference("Request", "was answered already") }
            return nil
        }
        let asked = try transaction.paymentRequests.find(ID(id), of: enterprise.id).known(as: "Request", id)
        let account = Account(asked.customerID)
        try transaction.accounts.lock([account.id])
        let now = try transaction.paymentRequests.find(asked.id, of: enterprise.id)
        guard now?.state == .pending, asked.expires > call.now else {
            throw InvalidReference("Request", "was answered already")
        }
        let card = try card(kept, storageData, of: asked.customerID, in: transaction)
        switch asked.form {
        case .payment:
            var payment = PaymentDesk(call: call, enterprise: enterprise).draft(
                -asked.value, asked.currency, of: account, as: .creditCard(card.id), instrument: storageData,
                origin: .paymentRequest
            )
            payment.requestID = asked.id
            payment.billID = asked.billID
            payment.reservationID = asked.reservationID
            try transaction.payments.insert(payment)
            try call.announce(.payment(payment.id), of: enterprise.id, in: transaction)
            return payment
        case .preauthorization:
            try transaction.preauthorizations.insert(
                Preauthorization(
                    id: call.newID(), enterpriseID: enterprise.id, creditCardID: card.id,
                    customerID: asked.customerID, reservationID: asked.reservationID, currency: asked.currency,
                    value: asked.value, created: call.now
                )
            )
            _ = try transaction.paymentRequests.end(asked.id, as: .completed, of: enterprise.id, at: call.now)
            return nil
        }
    }

    private func card(
        _ kept: KeptCard, _ storageData: String, of customer: ID<Customer>, in transaction: Transaction
    ) throws -> CreditCard {
        let card = CreditCard(
            id: call.newID(), enterpriseID: enterprise.id, customerID: customer, kind: .gateway, format: kept.format,
            type: kept.type, obfuscatedNumber: kept.obfuscatedNumber, storageData: storageData, created: call.now
        )
        try transaction.creditCards.insert(card)
        return card
    }
}

extension Gateway {
    /// The counter behind the page at `path`; nil when the link does not open it.
    public func paymentCounter(path: String, query: [String: String]) async throws -> PaymentCounter? {
        let (now, ids, store, premises) = (clock.now, ids, store, premises)
        return try await PaymentCounter(path: path, query: query, store: store, now: now) { enterprise in
            Call(
                caller: Caller(enterprise), store: store, now: now, premises: premises, makeUUID: { ids.next() }
            )
        }
    }
}
