import Foundation
import Hospitality
import InnkeeperStore
import InnkeeperValues

/// The addresses at which people pay, and the messages that carry them.
struct PaymentPages: Sendable {
    static let prefix = "/pay/"

    private let links: SignedLinks
    private let call: Call

    init(call: Call, in transaction: Transaction) throws {
        self.call = call
        links = try SignedLinks(in: transaction, call)
    }

    /// Where a request is answered, as long as it can be.
    func address(of request: UUID, at enterprise: ID<Enterprise>, until expires: Date) -> String {
        let path = "\(Self.prefix)\(enterprise)/\(request.uuidString.lowercased())"
        return call.premises.address + links.link(to: path, until: expires)
    }

    func mail(
        _ request: PaymentRequest, to email: String, of enterprise: Enterprise, in transaction: Transaction
    ) throws {
        let verb =
            switch request.form {
            case .payment: "pay"
            case .preauthorization: "reserve"
            }
        let address = address(of: request.id.uuid, at: enterprise.id, until: request.expires)
        let value = request.value.trimmed(toAtLeast: request.currency.scale)
        try mail(
            "\(enterprise.name): \(request.description)",
            "\(enterprise.name) asks you to \(verb) \(value) \(request.currency).\n\n\(address)\n", to: email,
            of: enterprise, in: transaction
        )
    }

    func mail(
        _ request: PaymentMethodRequest, to email: String, of enterprise: Enterprise, in transaction: Transaction
    ) throws {
        let address = address(of: request.id.uuid, at: enterprise.id, until: request.expires)
        try mail(
            "\(enterprise.name): \(request.description)",
            "\(enterprise.name) asks you how you want to pay. Nothing is charged now.\n\n\(address)\n", to: email,
            of: enterprise, in: transaction
        )
    }

    private func mail(
        _ subject: String, _ body: String, to email: String, of enterprise: Enterprise, in transaction: Transaction
    ) throws {
        try transaction.mail.insert(
            Mail(
                id: call.newID(), enterpriseID: enterprise.id, recipient: email, subject: subject, body: body,
                created: call.now
            )
        )
    }
}
