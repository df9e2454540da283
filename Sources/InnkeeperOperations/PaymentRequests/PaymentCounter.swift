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
    public let progress: PaymentProgress
    public let takesCards: Bool
    /// The other means that can be used for this.
    public let alternatives: [Payment.AlternativeMethod]

    /// Whether the page can still be answered.
    public var isPending: Bool { progress == .asked }
}

/// The counter behind the pages on which people pay. There is no token: the link says what it opens.
public struct PaymentCounter: Sendable {
    let call: Call
    let enterprise: Enterprise
    let id: UUID
    /// The address of the page itself.
    private let address: String

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
        let seal = "expires=\(query["expires"] ?? "")&signature=\(query["signature"] ?? "")"
        address = "\(call.premises.address)\(path)?\(seal)"
    }

    /// What is asked for, and how far it is.
    public func content() async throws -> PaymentPageContent? {
        let (id, enterprise, gateway) = (id, enterprise, call.premises.payments)
        return try await call.store.read { transaction in
            let means = try transaction.paymentMethodRequests.find(ID(id), of: enterprise.id)
            if let asked = try transaction.paymentRequests.find(ID(id), of: enterprise.id) {
                let waiting = try transaction.payments.waiting(for: asked.id, of: enterprise.id)
                let others = (means?.alternatives ?? Payment.AlternativeMethod.allCases).filter {
                    gateway.takes($0, in: asked.currency)
                }
                return PaymentPageContent(
                    house: enterprise.name, description: asked.description, amount: (asked.value, asked.currency),
                    progress: asked.progress(waiting), takesCards: means?.methods.contains(.paymentCard) ?? true,
                    alternatives: asked.form == .payment ? others : []
                )
            }
            return means.map { asked in
                PaymentPageContent(
                    house: enterprise.name, description: asked.description, amount: nil,
                    progress: asked.state == .pending ? .asked : .over,
                    takesCards: asked.methods.contains(.paymentCard), alternatives: asked.alternatives
                )
            }
        }
    }

    /// Takes a card that the gateway keeps, and with it what is asked for.
    public func take(card storageData: String) async throws { _ = try await take(.card(storageData)) }

    /// Takes what somebody pays with, and with it what is asked for.
    ///
    /// - Parameter sandboxCancels: The bank of the sandbox is told that the payer will not confirm.
    /// - Returns: The page of a bank that the payer has to visit; nil where there is none.
    /// - Throws: `InvalidReference` for a card or an account that is none, a means that is not asked for and a request
    ///   that was answered; a refusal when the payment fails, cannot be made in this currency, or is on its way.
    public func take(_ means: PaymentMeans, sandboxCancels: Bool = false) async throws -> String? {
        let instrument = try await PaymentInstrument(means, at: call.premises.payments)
        let back = sandboxCancels ? address + "&sandbox=cancel" : address
        let payment = try await call.store.write { transaction in
            try take(instrument, backTo: back, in: transaction)
        }
        guard let payment else { return nil }
        let (submitted, answer) = try await PaymentDesk(call: call, enterprise: enterprise).submit(payment)
        try submitted.checkSuccess(answer)
        // A bank that sends the payer straight back need not be visited.
        return answer.page == back ? nil : answer.page
    }

    /// Takes what the payer said to the bank of the card, and asks the gateway again with it.
    ///
    /// - Throws: `InvalidReference` when no bank wants to know; a refusal when the payment fails.
    public func prove(_ proof: String) async throws {
        guard proof.utf8.count <= 1000 else { throw InvalidReference("Proof", "is too long") }
        let payment = try await call.store.write { transaction in
            let asked = try transaction.paymentRequests.find(ID(id), of: enterprise.id).known(as: "Request", id)
            try transaction.accounts.lock([ID(asked.customerID.uuid)])
            guard var payment = try transaction.payments.waiting(for: asked.id, of: enterprise.id),
                payment.state == .verifying
            else { throw InvalidReference("Request", "has no payment that has to be confirmed") }
            payment.proof = proof
            try transaction.payments.update(payment)
            return payment
        }
        let (submitted, answer) = try await PaymentDesk(call: call, enterprise: enterprise).submit(payment)
        try submitted.checkSuccess(answer)
    }
}

extension PaymentMethodRequest {
    fileprivate var alternatives: [Payment.AlternativeMethod] {
        methods.contains(.sepaDirectDebit) ? [.sepaDirectDebit] : []
    }
}

extension PaymentRequest {
    /// - Parameter waiting: The payment of which nobody knows yet how it ends.
    fileprivate func progress(_ waiting: Payment?) -> PaymentProgress {
        guard state == .pending else { return .over }
        guard let waiting else { return .asked }
        return waiting.state == .verifying ? .verifying : .onItsWay
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
