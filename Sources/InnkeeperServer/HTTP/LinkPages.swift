import Foundation
import Hospitality
import HTTPTypes
import Hummingbird
import InnkeeperOperations
import NIOCore

/// What a signed link opens, without a token: the files of an export, and the page on which somebody pays.
struct LinkPages: Sendable {
    private static let (files, payments) = ("/exports/", "/pay/")
    /// The form of the page has a few short fields.
    private static let longestForm = 4096

    let gateway: Gateway

    /// Whether an address is one of these.
    static func has(_ path: String) -> Bool { path.hasPrefix(files) || path.hasPrefix(payments) }

    /// - Throws: ``ServerRefusal`` for a link that opens nothing, and for another method than the address takes.
    func reply(to request: Request, path: String) async throws -> Reply {
        let query = Self.fields(of: (request.head.path ?? "").drop { $0 != "?" }.dropFirst())
        let isAsking = request.method == .get || request.method == .head
        if path.hasPrefix(Self.files) {
            guard isAsking else { throw ServerRefusal.wrongMethod }
            return try await file(path, query)
        }
        guard isAsking || request.method == .post else { throw ServerRefusal.wrongMethod }
        guard let counter = try await gateway.paymentCounter(path: path, query: query),
            let content = try await counter.content()
        else { throw ServerRefusal.unknownAddress }
        if isAsking { return PaymentPage(content: content).reply }
        return try await pay(at: counter, content, try await form(of: request))
    }

    private func file(_ path: String, _ query: [String: String]) async throws -> Reply {
        guard let file = try await gateway.exportFile(path: path, query: query) else {
            throw ServerRefusal.unknownAddress
        }
        var reply = Reply(status: 200, contentType: "application/gzip")
        reply.stream = ReplyStream(bytes: file.bytes, parts: file.parts) { [gateway] number in
            try await gateway.part(number, of: file)
        }
        return reply
    }

    private func pay(
        at counter: PaymentCounter, _ content: PaymentPageContent, _ form: [String: String]
    ) async throws -> Reply {
        let message: String
        do {
            if let proof = form["proof"] {
                try await counter.prove(proof)
            } else if let page = try await counter.take(Self.means(in: form), sandboxCancels: form["cancel"] != nil) {
                var reply = Reply(status: 303)
                reply.location = page
                return reply
            }
            message = "Thank you."
        } catch let refusal as any Refusal {
            message = refusal.message
        } catch is InvalidReference {
            message = "This cannot be used here, or this was answered already."
        } catch {
            message = "Something went wrong here. Please try again later."
        }
        // As it stands now: paid, on its way, or still to be answered.
        return PaymentPage(content: try await counter.content() ?? content, message: message).reply
    }

    /// What the form says somebody pays with; a card, when it names nothing else.
    private static func means(in form: [String: String]) -> PaymentMeans {
        switch form["means"].flatMap({ Payment.AlternativeMethod(rawValue: $0) }) {
        case nil: .card(form["card"] ?? "")
        case .sepaDirectDebit: .bankAccount(number: form["iban"] ?? "", holder: form["holder"] ?? "")
        case .some(let method): .other(method)
        }
    }

    private func form(of request: Request) async throws -> [String: String] {
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= Self.longestForm else { throw ServerRefusal.tooLarge }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return Self.fields(of: String(decoding: bytes, as: UTF8.self)[...])
    }

    private static func fields(of text: Substring) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? String(parts[1]).replacing("+", with: " ") : ""
            fields[String(parts[0])] = value.removingPercentEncoding ?? value
        }
        return fields
    }
}
