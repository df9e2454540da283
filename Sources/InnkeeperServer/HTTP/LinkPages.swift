import Foundation
import Hospitality
import HTTPTypes
import Hummingbird
import InnkeeperOperations
import NIOCore

/// What a signed link opens, without a token: the files of an export, and the page on which somebody pays.
struct LinkPages: Sendable {
    private static let (files, payments) = ("/exports/", "/pay/")
    /// The form of the page has one field.
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
        if isAsking { return page(content) }
        return await pay(at: counter, content, try await form(of: request))
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
    ) async -> Reply {
        do {
            try await counter.take(card: form["card"] ?? "")
            return page(content, message: "Thank you.", isOver: true)
        } catch let refusal as any Refusal {
            return page(content, message: refusal.message)
        } catch is InvalidReference {
            return page(content, message: "This card cannot be used here, or this was answered already.")
        } catch {
            return page(content, message: "Something went wrong here. Please try again later.")
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

    private func page(_ content: PaymentPageContent, message: String? = nil, isOver: Bool = false) -> Reply {
        let amount = content.amount.map { amount in
            "<p class=\"amount\">\(amount.value.trimmed(toAtLeast: amount.currency.scale)) \(amount.currency)</p>"
        }
        let cards = SandboxCard.allCases.map { "<option>\($0.rawValue)</option>" }.joined()
        let form = """
            <form method="post"><label>Card of the sandbox <select name="card">\(cards)</select></label>
            <button>\(content.amount == nil ? "Save" : "Pay")</button></form>
            """
        let rest = content.isPending && !isOver ? form : message == nil ? "<p>This was answered already.</p>" : ""
        let text = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(Self.escaped(content.house))</title>
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto }
            .amount { font-size: 2rem }</style>
            <h1>\(Self.escaped(content.house))</h1>
            <p>\(Self.escaped(content.description))</p>
            \(amount ?? "")
            \(message.map { "<p><strong>\(Self.escaped($0))</strong></p>" } ?? "")
            \(rest)

            """
        return Reply(status: 200, body: Array(text.utf8), contentType: "text/html; charset=utf-8")
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
