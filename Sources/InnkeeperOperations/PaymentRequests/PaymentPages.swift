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

    /// - Parameter language: What the customer reads, if that is known.
    func mail(
        _ request: PaymentRequest, to email: String, reading language: String?, of enterprise: Enterprise,
        in transaction: Transaction
    ) throws {
        let sentence: LetterSentence =
            switch request.form {
            case .payment: .payment
            case .preauthorization: .preauthorization
            }
        try mail(
            request.description, sentence, (request.value, request.currency),
            page: address(of: request.id.uuid, at: enterprise.id, until: request.expires),
            to: email, reading: language, of: enterprise, in: transaction
        )
    }

    func mail(
        _ request: PaymentMethodRequest, to email: String, of enterprise: Enterprise, in transaction: Transaction
    ) throws {
        try mail(
            request.description, .paymentMethod,
            page: address(of: request.id.uuid, at: enterprise.id, until: request.expires),
            to: email, reading: call.languageRead(by: request.account, in: enterprise, transaction), of: enterprise,
            in: transaction
        )
    }

    private func mail(
        _ description: String, _ sentence: LetterSentence, _ amount: (ExactDecimal, Currency)? = nil, page: String,
        to email: String, reading language: String?, of enterprise: Enterprise, in transaction: Transaction
    ) throws {
        let style = try transaction.letterStyle(
            for: [language, enterprise.defaultLanguageCode], zone: enterprise.timeZone
        )
        let value = amount.map { style.formats.money($0, $1) } ?? ""
        let text = style.text(sentence, [.house: enterprise.name, .amount: value])
        try transaction.mail.insert(
            Mail(
                id: call.newID(), enterpriseID: enterprise.id, recipient: email,
                subject: "\(enterprise.name): \(description)", body: "\(text)\n\n\(page)\n", created: call.now
            )
        )
    }
}

extension Call {
    /// What an account reads; nil when nobody has said, and for companies.
    func languageRead(by account: Account, in enterprise: Enterprise, _ transaction: Transaction) throws -> String? {
        let customer = try account.customerID.flatMap { try transaction.customers.find($0, of: enterprise.chainID) }
        return customer?.person.languageCode
    }
}
